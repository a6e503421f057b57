import type { NodeSummary } from '../../model/api.ts';
import type { ComparedSpeaker, ComparisonRequest, ComparisonResponse } from '../../model/comparison.ts';
import type { Database } from '../database/database.ts';
import { type NodeRow, nodeSummary, nodeSummaryOf, toNodeSummary } from './node-summary.ts';

const mostSlogans = 100;

/** What two speakers said, side by side: how much, with which slogans, and when. */
export async function comparison(database: Database, request: ComparisonRequest): Promise<ComparisonResponse> {
  const { from = null, to = null } = request;
  const [one, other] = await Promise.all([
    nodeSummaryOf(database, request.one),
    nodeSummaryOf(database, request.other),
  ]);
  const within = { one: one.id, other: other.id, from, to };
  const [first, second, slogans, months] = await Promise.all([
    compared(database, one, within),
    compared(database, other, within),
    database.read<{ total: number; found: { node: NodeRow; one: number; other: number }[] }>(
      `${saidByEither}
       MATCH (s)-[:INVOKES]->(slogan:Slogan)
       WITH DISTINCT s, slogan, one, other
       WITH slogan, sum(one) AS one, sum(other) AS other
       ORDER BY one > 0 AND other > 0 DESC, one + other DESC, slogan.id
       WITH collect({ slogan: slogan, one: one, other: other }) AS ranked
       WITH size(ranked) AS total, ranked[0..${mostSlogans}] AS shown
       CALL (shown) {
         UNWIND shown AS each WITH each, each.slogan AS slogan
         RETURN collect({ node: ${nodeSummary('slogan')}, one: each.one, other: each.other }) AS found
       }
       RETURN total, found`,
      within,
    ),
    database.read<ComparisonResponse['months'][number] & { [name: string]: unknown }>(
      `${saidByEither}
       WITH s, one, other WHERE s.date IS NOT NULL
       RETURN substring(s.date, 0, 7) AS month, sum(one) AS one, sum(other) AS other ORDER BY month`,
      within,
    ),
  ]);
  const { total, found } = slogans[0]!;
  return {
    one: first,
    other: second,
    slogans: found.map(({ node, ...counts }) => ({ node: toNodeSummary(node), ...counts })),
    slogansTotal: total,
    months,
  };
}

/** Cypher that finds the statements of a speaker within the asked time, each once, as `s`. */
function saidBy(speaker: 'one' | 'other'): string {
  return `MATCH (:Entity {id: $${speaker}})-[:SAID]->(s:Statement)
    WHERE ($from IS NULL OR s.date >= $from) AND ($to IS NULL OR s.date <= $to)
    WITH DISTINCT s`;
}

/** Cypher that gives the statements of both, each marked with whose it is. */
const saidByEither = `CALL () { ${saidBy('one')} RETURN s, 1 AS one, 0 AS other UNION ALL ${saidBy('other')} RETURN s, 0 AS one, 1 AS other }`;

async function compared(
  database: Database,
  node: NodeSummary,
  within: { from: string | null; to: string | null },
): Promise<ComparedSpeaker> {
  const [row] = await database.read<Omit<ComparedSpeaker, 'node'> & { [name: string]: unknown }>(
    `${saidBy('one')}
     RETURN count(s) AS statements, count(CASE s.kind WHEN 'direct' THEN 1 END) AS direct,
       min(s.date) AS first, max(s.date) AS last`,
    { ...within, one: node.id },
  );
  return { node, ...row! };
}
