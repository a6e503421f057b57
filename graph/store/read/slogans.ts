import type { SlogansRequest, SlogansResponse, SloganTimelineResponse } from '../../model/api.ts';
import type { Database } from '../database/database.ts';
import { fullTextIndexes } from '../database/database-schema.ts';
import { appearancesOf } from './entity.ts';
import { type NodeRow, nodeSummary, nodeSummaryOf, notFound, toNodeSummary } from './node-summary.ts';
import { boundedLimit, cursorAfter, offsetOf } from './request.ts';
import { phraseQuery } from './search.ts';
import { type StatementRow, statementRow, toStatementItem } from './statements.ts';

/** Slogans, those that most statements invoke first, then those of most articles. */
export async function slogans(database: Database, request: SlogansRequest): Promise<SlogansResponse> {
  const limit = boundedLimit(request.limit, 50, 200);
  const offset = offsetOf(request.cursor);
  const phrase = phraseQuery(request.q ?? '');
  const start =
    phrase === ''
      ? 'MATCH (n:Slogan)'
      : `CALL db.index.fulltext.queryNodes('${fullTextIndexes.names}', $phrase) YIELD node AS n WITH n WHERE n:Slogan`;
  const [row] = await database.read<{ total: number; found: SloganRow[] }>(
    `${start}
     WITH n ORDER BY COUNT { (n)<-[:INVOKES]-() } DESC, COUNT { (n)-[:APPEARS_IN]->() } DESC, n.id
     WITH collect(n) AS matches
     WITH size(matches) AS total, matches[$offset..$offset + $limit] AS page
     CALL (page) {
       UNWIND page AS n
       CALL (n) { MATCH (n)-[:APPEARS_IN]->(a) RETURN min(a.date) AS first, max(a.date) AS last }
       RETURN collect({
         node: ${nodeSummary('n')}, statements: COUNT { (n)<-[:INVOKES]-() }, first: first, last: last
       }) AS found
     }
     RETURN total, found`,
    { phrase, offset, limit },
  );
  const { total, found } = row!;
  return {
    total,
    cursor: cursorAfter(offset, found.length, total),
    slogans: found.map(({ node, ...rest }) => ({ node: toNodeSummary(node), ...rest })),
  };
}

interface SloganRow {
  node: NodeRow;
  statements: number;
  first: string | null;
  last: string | null;
}

/** A slogan's use over the calendar months that have dated articles. */
export async function sloganTimeline(database: Database, asked: string): Promise<SloganTimelineResponse> {
  const node = await nodeSummaryOf(database, asked);
  const { id } = node;
  if (node.kind !== 'slogan') throw notFound('slogan', asked);
  const [months, used, first, last, firstStatement, lastStatement] = await Promise.all([
    database.read<{ month: string; of: number }>(
      `MATCH (a:Article) WHERE a.date IS NOT NULL
       RETURN substring(a.date, 0, 7) AS month, count(a) AS of ORDER BY month`,
    ),
    database.read<{ month: string; articles: number }>(
      `MATCH (:Entity {id: $id})-[:APPEARS_IN]->(a) WHERE a.date IS NOT NULL
       RETURN substring(a.date, 0, 7) AS month, count(DISTINCT a) AS articles`,
      { id },
    ),
    appearancesOf(database, id, 'ASC', 1),
    appearancesOf(database, id, 'DESC', 1),
    invokingStatement(database, id, 'ASC'),
    invokingStatement(database, id, 'DESC'),
  ]);
  const uses = new Map(used.map(({ month, articles }) => [month, articles]));
  return {
    node,
    months: months.map(({ month, of }) => ({ month, articles: uses.get(month) ?? 0, of })),
    first: first[0] ?? null,
    last: last[0] ?? null,
    firstStatement,
    lastStatement,
  };
}

async function invokingStatement(database: Database, id: string, order: 'ASC' | 'DESC') {
  const [row] = await database.read<{ statement: StatementRow }>(
    `MATCH (:Entity {id: $id})<-[:INVOKES]-(s)
     WITH DISTINCT s ORDER BY s.date IS NULL, s.date ${order}, s.article, s.starts[0] LIMIT 1
     RETURN ${statementRow('s')} AS statement`,
    { id },
  );
  return row ? toStatementItem(row.statement) : null;
}
