import type { SlogansRequest, SlogansResponse } from '../../model/api.ts';
import type { Database } from '../database/database.ts';
import { fullTextIndexes } from '../database/database-schema.ts';
import { heatOf } from './heat.ts';
import { type NodeRow, nodeSummary, toNodeSummary } from './node-summary.ts';
import { boundedLimit, cursorAfter, offsetOf } from './request.ts';
import { phraseQuery } from './search.ts';

/**
 * Slogans, those that most statements invoke first, then those of most articles. There are tens of thousands: put in order by
 * these counts and only then by id, they have the ids read of those alone that may come on the page.
 */
export async function slogans(database: Database, request: SlogansRequest): Promise<SlogansResponse> {
  const limit = boundedLimit(request.limit, 50, 200);
  const offset = offsetOf(request.cursor);
  const phrase = phraseQuery(request.q ?? '');
  const start =
    phrase === ''
      ? 'MATCH (n:Slogan)'
      : `CALL db.index.fulltext.queryNodes('${fullTextIndexes.names}', $phrase) YIELD node AS n WITH n WHERE n:Slogan`;
  const matches = `${start} ${request.lastBefore === undefined ? '' : lastUsedBefore}`;
  const parameters = { phrase, offset, limit, lastBefore: request.lastBefore ?? null };
  const page = database.read<{ found: SloganRow[]; of: number }>(
    `${matches}
     WITH n, COUNT { (n)<-[:INVOKES]-() } AS statements, COUNT { (n)-[:APPEARS_IN]->() } AS articles
     ORDER BY statements DESC, articles DESC
     WITH n, statements, articles ORDER BY statements DESC, articles DESC, n.id SKIP $offset LIMIT $limit
     WITH collect(n) AS page
     CALL () {
       MATCH (a:Article) WHERE a.date IS NOT NULL
       WITH max(a.date) AS newest
       RETURN toString(toInteger(substring(newest, 0, 4)) - 1) + substring(newest, 4) AS since
     }
     CALL (since) { MATCH (a:Article) WHERE a.date > since RETURN count(a) AS of }
     CALL (page, since) {
       UNWIND page AS n
       CALL (n, since) {
         MATCH (n)-[:APPEARS_IN]->(a)
         WITH a, a.date AS date
         RETURN min(date) AS first, max(date) AS last, count(DISTINCT CASE WHEN date > since THEN a END) AS recent
       }
       RETURN collect({
         node: ${nodeSummary('n')}, statements: COUNT { (n)<-[:INVOKES]-() }, first: first, last: last, recent: recent
       }) AS found
     }
     RETURN found, of`,
    parameters,
  );
  const count = database.read<{ total: number }>(`${matches} RETURN count(n) AS total`, parameters);
  const [[row], [counted]] = await Promise.all([page, count]);
  const { found, of } = row!;
  const { total } = counted!;
  return {
    total,
    cursor: cursorAfter(offset, found.length, total),
    slogans: found.map(({ node, recent, ...rest }) => ({
      node: toNodeSummary(node),
      ...rest,
      heat: of === 0 ? null : heatOf(recent, of),
    })),
  };
}

/** Cypher that keeps the slogans whose newest dated article is older than `$lastBefore`. */
const lastUsedBefore = `CALL (n) { MATCH (n)-[r:APPEARS_IN]->() RETURN max(r.date) AS last }
     WITH n, last WHERE last < $lastBefore`;

interface SloganRow {
  node: NodeRow;
  statements: number;
  first: string | null;
  last: string | null;
  /** Articles of the last year that use it. */
  recent: number;
}
