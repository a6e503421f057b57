import type { StatementItem, StatementsRequest, StatementsResponse } from '../../model/api.ts';
import type { SpeakerType, Statement } from '../../model/article-graph.ts';
import type { Database } from '../database/database.ts';
import { fullTextIndexes } from '../database/database-schema.ts';
import { newestFirst } from './newest-first.ts';
import { currentId, type NodeRow, nodeSummary, toNodeSummary } from './node-summary.ts';
import { boundedLimit, cursorAfter, offsetOf } from './request.ts';
import { phraseQuery } from './search.ts';

/** Statements that fit all that is asked, newest first. Entities are also known by ids that they had before. */
export async function statements(database: Database, request: StatementsRequest): Promise<StatementsResponse> {
  const limit = boundedLimit(request.limit, 50, 200);
  const offset = offsetOf(request.cursor);
  const phrase = request.q === undefined ? '' : phraseQuery(request.q);
  if (phrase === '' && !request.speaker && !request.slogan && !request.organisation) {
    return allStatements(database, request, offset, limit);
  }
  const conditions = [
    request.kind !== undefined && 's.kind = $kind',
    request.from !== undefined && 's.date >= $from',
    request.to !== undefined && 's.date <= $to',
    request.speaker !== undefined && 'EXISTS { (:Entity {id: $speaker})-[:SAID]->(s) }',
    request.slogan !== undefined && 'EXISTS { (s)-[:INVOKES]->(:Entity {id: $slogan}) }',
    request.organisation !== undefined && spokenInPost,
  ].filter((condition) => condition !== false);
  const [row] = await database.read<{ total: number; found: StatementRow[] }>(
    `${startFrom(request, phrase)} ${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''}
     WITH DISTINCT s ORDER BY coalesce(s.date, '') DESC, s.article, s.starts[0]
     WITH collect(s) AS matches
     WITH size(matches) AS total, matches[$offset..$offset + $limit] AS page
     CALL (page) { UNWIND page AS s RETURN collect(${statementRow('s')}) AS found }
     RETURN total, found`,
    { ...request, phrase, offset, limit },
  );
  if (row!.total === 0) {
    const now = await withCurrentIds(database, request);
    if (now !== null) return statements(database, now);
  }
  const found = row!.found.map(toStatementItem);
  return { total: row!.total, cursor: cursorAfter(offset, found.length, row!.total), statements: found };
}

/** The request with the ids that its entities have now; null where they are those it has. */
async function withCurrentIds(database: Database, request: StatementsRequest): Promise<StatementsRequest | null> {
  const now = { ...request };
  for (const name of ['speaker', 'slogan', 'organisation'] as const) {
    const id = request[name];
    if (id !== undefined) now[name] = await currentId(database, id);
  }
  return now.speaker === request.speaker && now.slogan === request.slogan && now.organisation === request.organisation
    ? null
    : now;
}

/** Statements of whoever it was. */
async function allStatements(
  database: Database,
  { kind, from, to }: StatementsRequest,
  offset: number,
  limit: number,
): Promise<StatementsResponse> {
  const { total, found } = await newestFirst<StatementRow>(
    database,
    {
      label: 'Statement',
      from,
      to,
      conditions: kind === undefined ? [] : ['n.kind = $kind'],
      tieBreak: 'n.article, n.starts[0]',
      row: statementRow('n'),
    },
    { kind, from, to, offset, limit },
  );
  return { total, cursor: cursorAfter(offset, found.length, total), statements: found.map(toStatementItem) };
}

/** The speaker holds a post, in the very article, in the body; or the body speaks itself. */
const spokenInPost = `(EXISTS { (s)<-[:SAID]-(:Entity {id: $organisation}) }
  OR EXISTS { (s)<-[:SAID]-(speaker)-[post:HOLDS_POST]->(:Entity {id: $organisation}) WHERE post.article = s.article })`;

/** The narrowest way into the statements asked for. */
function startFrom(request: StatementsRequest, phrase: string): string {
  if (request.speaker !== undefined) {
    return `MATCH (:Entity {id: $speaker})-[:SAID]->(s:Statement) ${phrase === '' ? '' : matching}`;
  }
  if (request.slogan !== undefined) {
    return `MATCH (:Entity {id: $slogan})<-[:INVOKES]-(s:Statement) ${phrase === '' ? '' : matching}`;
  }
  if (phrase !== '') {
    return `CALL db.index.fulltext.queryNodes('${fullTextIndexes.statements}', $phrase) YIELD node AS s WITH s`;
  }
  return `CALL () {
      MATCH (:Entity {id: $organisation})-[:SAID]->(s:Statement) RETURN s
      UNION MATCH (:Entity {id: $organisation})<-[:HOLDS_POST]-()-[:SAID]->(s:Statement) RETURN s
    } WITH s`;
}

const matching = `WITH collect(s) AS narrowed
  CALL db.index.fulltext.queryNodes('${fullTextIndexes.statements}', $phrase) YIELD node AS s WITH s, narrowed
  WHERE s IN narrowed WITH s`;

/** Cypher that makes a `StatementRow` of the statement in `variable`. */
export function statementRow(variable: string): string {
  return `${variable} { .id, .kind, .text, .starts, .ends, .speakerText, .speakerType, .cue, .sentence, .date, .article,
    title: COLLECT { MATCH (${variable})-[:STATED_IN]->(at) RETURN at.title }[0],
    source: COLLECT { MATCH (${variable})-[:STATED_IN]->(at) RETURN at.source }[0],
    speaker: COLLECT { MATCH (${variable})<-[:SAID]-(speaker) RETURN ${nodeSummary('speaker')} }[0],
    post: COLLECT { MATCH (${variable})<-[said:SAID]-() RETURN said.post }[0],
    slogans: COLLECT { MATCH (${variable})-[:INVOKES]->(slogan)
      WITH DISTINCT slogan ORDER BY slogan.id RETURN ${nodeSummary('slogan')} }
  }`;
}

export interface StatementRow {
  id: string;
  kind: Statement['kind'];
  text: string;
  starts: number[];
  ends: number[];
  speakerText: string | null;
  speakerType: SpeakerType;
  cue: string | null;
  sentence: string;
  date: string | null;
  article: string;
  title: string;
  source: string | null;
  speaker: NodeRow | null;
  post: string | null;
  slogans: NodeRow[];
}

export function toStatementItem(row: StatementRow): StatementItem {
  return {
    id: row.id,
    kind: row.kind,
    text: row.text,
    spans: row.starts.map((start, place) => ({ start, end: row.ends[place]! })),
    speaker: row.speaker && toNodeSummary(row.speaker),
    speakerText: row.speakerText,
    speakerType: row.speakerType,
    post: row.post,
    cue: row.cue,
    slogans: row.slogans.map(toNodeSummary),
    evidence: {
      article: row.article,
      title: row.title,
      date: row.date,
      source: row.source,
      sentence: row.sentence,
      start: row.starts[0]!,
      end: row.ends.at(-1)!,
    },
  };
}
