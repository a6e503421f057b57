import type { StatementsFilter } from '../../model/api.ts';
import type { Database, Parameters } from '../database/database.ts';
import { fullTextIndexes } from '../database/database-schema.ts';
import { currentId } from './node-summary.ts';
import { phraseQuery } from './search.ts';

/** Whether statements are asked for by whom, on what, or with which words; if not, by kind and date at most. */
export function isNarrowed({ q, speaker, slogan, organisation }: StatementsFilter): boolean {
  return Boolean(speaker || slogan || organisation || phraseQuery(q ?? ''));
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
    filter.slogan !== undefined && 'EXISTS { (s)-[:INVOKES]->(:Entity {id: $slogan}) }',
    filter.organisation !== undefined && spokenInPost,
  ].filter((condition) => condition !== false);
  const where = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';
  const { speaker, slogan, organisation, kind, from, to } = filter;
  return {
    match: `${startFrom(filter, phrase, everything)} ${where} WITH DISTINCT s`,
    parameters: { speaker, slogan, organisation, kind, from, to, phrase },
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

/** The speaker holds a post, in the very article, in the body; or the body speaks itself. */
const spokenInPost = `(EXISTS { (s)<-[:SAID]-(:Entity {id: $organisation}) }
  OR EXISTS { (s)<-[:SAID]-(speaker)-[post:HOLDS_POST]->(:Entity {id: $organisation}) WHERE post.article = s.article })`;

/** The narrowest way into the statements asked for. */
function startFrom({ speaker, slogan, organisation }: StatementsFilter, phrase: string, everything: string): string {
  if (speaker !== undefined) {
    return `MATCH (:Entity {id: $speaker})-[:SAID]->(s:Statement) ${phrase === '' ? '' : matching}`;
  }
  if (slogan !== undefined) {
    return `MATCH (:Entity {id: $slogan})<-[:INVOKES]-(s:Statement) ${phrase === '' ? '' : matching}`;
  }
  if (phrase !== '') {
    return `CALL db.index.fulltext.queryNodes('${fullTextIndexes.statements}', $phrase) YIELD node AS s WITH s`;
  }
  if (organisation !== undefined) {
    return `CALL () {
      MATCH (:Entity {id: $organisation})-[:SAID]->(s:Statement) RETURN s
      UNION MATCH (:Entity {id: $organisation})<-[:HOLDS_POST]-()-[:SAID]->(s:Statement) RETURN s
    } WITH s`;
  }
  return everything;
}

const matching = `WITH collect(s) AS narrowed
  CALL db.index.fulltext.queryNodes('${fullTextIndexes.statements}', $phrase) YIELD node AS s WITH s, narrowed
  WHERE s IN narrowed WITH s`;
