import type { Tenure, TenuresRequest, TenuresResponse } from '../../model/tenure.ts';
import type { Database } from '../database/database.ts';
import { type EdgeRow, edgeRow, toEdgeSummary } from './edge-summary.ts';
import { type NodeRow, nodeSummary, nodeSummaryOf, toNodeSummary } from './node-summary.ts';
import { boundedLimit, cursorAfter, offsetOf, withinPeriod } from './request.ts';

const mostDates = 100;

interface TenureRow extends Omit<Tenure, 'holder' | 'first' | 'last' | 'unit'> {
  holder: NodeRow;
  unit: string;
  first: EdgeRow;
  last: EdgeRow;
}

/** One page of who held the posts of a body or place, and from when to when that is in evidence; also by an id it had before. */
export async function tenures(database: Database, asked: string, request: TenuresRequest): Promise<TenuresResponse> {
  const limit = boundedLimit(request.limit, 100, 300);
  const offset = offsetOf(request.cursor);
  const node = await nodeSummaryOf(database, asked);
  const [row] = await database.read<{ total: number; found: TenureRow[] }>(
    `MATCH (:Entity {id: $id})<-[r:HOLDS_POST]-(holder) WHERE ${withinPeriod('r', request)}
     WITH holder, coalesce(r.unit, '') AS unit, coalesce(r.position, '') AS position, r
     ORDER BY r.date IS NULL, r.date, r.article, r.start
     WITH holder, unit, position, collect(r) AS evidence
     WITH unit, position, sum(size(evidence)) AS weight, collect({ holder: holder, evidence: evidence }) AS held
     UNWIND held AS each
     WITH unit, position, weight, each.holder AS holder, each.evidence AS evidence,
       [r IN each.evidence WHERE r.date IS NOT NULL] AS dated
     ORDER BY weight DESC, unit, position, dated[0].date IS NULL, dated[0].date, holder.id
     WITH collect({ unit: unit, position: position, holder: holder, evidence: evidence, dated: dated }) AS ranked
     WITH size(ranked) AS total, ranked[$offset..$offset + $limit] AS page
     CALL (page) {
       UNWIND page AS each
       WITH each, each.holder AS holder, coalesce(each.dated[0], each.evidence[0]) AS first,
         coalesce(each.dated[-1], each.evidence[0]) AS last
       CALL (each) {
         UNWIND each.dated AS r
         WITH DISTINCT r.date AS date ORDER BY date LIMIT ${mostDates}
         RETURN collect(date) AS dates
       }
       RETURN collect({
         holder: ${nodeSummary('holder')}, unit: each.unit, position: each.position,
         assertions: size(each.evidence), dates: dates, first: ${edgeRow('first')}, last: ${edgeRow('last')}
       }) AS found
     }
     RETURN total, found`,
    { id: node.id, offset, limit, since: request.since ?? null, until: request.until ?? null },
  );
  const { total, found } = row!;
  return {
    node,
    total,
    cursor: cursorAfter(offset, found.length, total),
    tenures: found.map(({ holder, unit, first, last, ...rest }) => ({
      ...rest,
      holder: toNodeSummary(holder),
      unit: unit === '' ? null : unit,
      first: toEdgeSummary(first),
      last: toEdgeSummary(last),
    })),
  };
}
