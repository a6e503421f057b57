import type { StatementItem, StatementsFilter, StatementsRequest, StatementsResponse } from '../../model/api.ts';
import type { SpeakerType, Statement } from '../../model/article-graph.ts';
import type { Database } from '../database/database.ts';
import { isNarrowed, matchingStatements, withCurrentIds } from './matching-statements.ts';
import { newestFirst } from './newest-first.ts';
import { type NodeRow, nodeSummary, toNodeSummary } from './node-summary.ts';
import { boundedLimit, cursorAfter, offsetOf } from './request.ts';

/** Newest first, then as they stand. */
const order = "ORDER BY coalesce(s.date, '') DESC, s.article, s.starts[0]";

/** Statements that fit all that is asked, newest first. Entities are also known by ids that they had before. */
export async function statements(database: Database, request: StatementsRequest): Promise<StatementsResponse> {
  const limit = boundedLimit(request.limit, 50, 200);
  const offset = offsetOf(request.cursor);
  const { total, found } = isNarrowed(request)
    ? await narrowed(database, request, offset, limit)
    : await ofAnyone(database, request, offset, limit);
  return { total, cursor: cursorAfter(offset, found.length, total), statements: found.map(toStatementItem) };
}

interface FoundRows {
  total: number;
  found: StatementRow[];
}

/** Statements by whom, on what or with which words. */
async function narrowed(
  database: Database,
  request: StatementsFilter,
  offset: number,
  limit: number,
): Promise<FoundRows> {
  const { match, parameters } = matchingStatements(request);
  const [row] = await database.read<{ total: number; found: StatementRow[] }>(
    `${match} ${order}
     WITH collect(s) AS matches
     WITH size(matches) AS total, matches[$offset..$offset + $limit] AS page
     CALL (page) { UNWIND page AS s RETURN collect(${statementRow('s')}) AS found }
     RETURN total, found`,
    { ...parameters, offset, limit },
  );
  if (row!.total === 0) {
    const now = await withCurrentIds(database, request);
    if (now !== null) return narrowed(database, now, offset, limit);
  }
  return row!;
}

/** Statements of whoever it was. */
function ofAnyone(
  database: Database,
  { kind, from, to }: StatementsFilter,
  offset: number,
  limit: number,
): Promise<FoundRows> {
  return newestFirst<StatementRow>(
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
}

/** All statements that fit, in the order of the list, read from the database only as fast as they are iterated. */
export async function* allStatements(database: Database, filter: StatementsFilter): AsyncGenerator<StatementItem> {
  const { match, parameters } = matchingStatements((await withCurrentIds(database, filter)) ?? filter);
  const rows = database.stream<{ statement: StatementRow; [name: string]: unknown }>(
    `${match} ${order} RETURN ${statementRow('s')} AS statement`,
    parameters,
  );
  for await (const { statement } of rows) yield toStatementItem(statement);
}

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
