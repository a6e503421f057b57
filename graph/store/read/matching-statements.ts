import type { StatementsFilter } from '../../model/api.ts';
import type { Database, Parameters } from '../database/database.ts';
import { fullTextIndexes } from '../database/database-schema.ts';
import { currentId } from './node-summary.ts';
import { phraseQuery } from './search.ts';

/** Whether statements are asked for by whom, in which post, on what, or with which words; if not, by kind and date at most. */
export function isNarrowed({ q, speaker, post, slogan, organisation }: StatementsFilter): boolean {
  return Boolean(speaker || post || slogan || organisation || phraseQuery(q ?? ''));
}

/** Cypher that finds the statements fitting all that is asked, each once, as `s`, with its parameters. */
export function matchingStatements(
  filter: StatementsFilter,
  everything = 'MATCH (s:Statement)',
): { match: string; parameters: Parameters } {
  const phrase = filter.q === undefined ? '' : phraseQuery(filter.q);
  const conditions = [
    filter.kind !== undefined && 's.kind = $kind',
    filter.from !== undefined && 's.date >= $from',
    filter.to !== undefined && 's.date <= $to',
    filter.speaker !== undefined && 'EXISTS { (:Entity {id: $speaker})-[:SAID]->(s) }',
    filter.post !== undefined && 'EXISTS { ()-[said:SAID]->(s) WHERE said.post CONTAINS $post }',
    filter.slogan !== undefined && 'EXISTS { (s)-[:INVOKES]->(:Entity {id: $slogan}) }',
  ].filter((condition) => condition !== false);
  const where = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';
  const { speaker, post, slogan, organisation, kind, from, to } = filter;
  return {
    match: `${startFrom(filter, phrase, everything)} ${where} WITH DISTINCT s`,
    parameters: { speaker, post, slogan, organisation, kind, from, to, phrase },
  };
}

/** The filter with the ids that its entities have now; null where they are those it has. */
export async function withCurrentIds(database: Database, filter: StatementsFilter): Promise<StatementsFilter | null> {
  const now = { ...filter };
  for (const name of ['speaker', 'slogan', 'organisation'] as const) {
    const id = filter[name];
    if (id !== undefined) now[name] = await currentId(database, id);
  }
  return now.speaker === filter.speaker && now.slogan === filter.slogan && now.organisation === filter.organisation
    ? null
    : now;
}

/** The narrowest way into the statements asked for. */
function startFrom(filter: StatementsFilter, phrase: string, everything: string): string {
  const narrow = narrowStart(filter);
  if (narrow !== null) return phrase === '' ? narrow : `${narrow} ${matching}`;
  if (phrase === '') return everything;
  return `CALL db.index.fulltext.queryNodes('${fullTextIndexes.statements}', $phrase) YIELD node AS s WITH s`;
}

function narrowStart({ speaker, post, slogan, organisation }: StatementsFilter): string | null {
  if (organisation !== undefined) return spokenFor;
  if (speaker !== undefined) return 'MATCH (:Entity {id: $speaker})-[:SAID]->(s:Statement) WITH s';
  if (slogan !== undefined) return 'MATCH (:Entity {id: $slogan})<-[:INVOKES]-(s:Statement) WITH s';
  if (post !== undefined) return 'MATCH ()-[by:SAID]->(s:Statement) WHERE by.post CONTAINS $post WITH s';
  return null;
}

/**
 * What a body says itself, and what those say who hold a post in it in the very article; of a place, what is said so by
 * all bodies there. By way of the articles: a head of state holds thousands of posts and makes thousands of statements,
 * which must not be multiplied.
 */
const spokenFor = `MATCH (asked:Entity {id: $organisation})
  CALL (asked) { RETURN asked AS body UNION MATCH (body:Organisation)-[:LOCATED_IN]->(asked) RETURN body }
  WITH collect(body) AS bodies
  CALL (bodies) {
    UNWIND bodies AS body MATCH (body)-[:SAID]->(s:Statement) RETURN s
    UNION UNWIND bodies AS body MATCH (body)<-[post:HOLDS_POST]-(speaker)
    WITH DISTINCT speaker, post.article AS id
    MATCH (article:Article {id: id}) WITH speaker, article
    MATCH (article)<-[:STATED_IN]-(s:Statement) WITH speaker, s
    WHERE EXISTS { (speaker)-[:SAID]->(s) } RETURN s
  } WITH s`;

const matching = `WITH collect(s) AS narrowed
  CALL db.index.fulltext.queryNodes('${fullTextIndexes.statements}', $phrase) YIELD node AS s WITH s, narrowed
  WHERE s IN narrowed WITH s`;
