import type { EdgeCount, EdgeSummary } from '../../model/api.ts';
import { edgeKey } from '../../model/edge-key.ts';

/** Cypher that counts the relationships in the list `relationships`, as `counts`, where they are more than `most`: of each kind and direction. */
export function countedPast(most: number, relationships: string): string {
  return `CALL (${relationships}) {
    UNWIND CASE WHEN size(${relationships}) > ${most} THEN ${relationships} ELSE [] END AS each
    WITH type(each) AS kind, startNode(each).id AS source, endNode(each).id AS target, count(*) AS total
    RETURN collect({ kind: kind, source: source, target: target, total: total }) AS counts
  }`;
}

/** Those of the counts that say of more edges than are here. */
export function countsOfMore(counts: readonly EdgeCount[], edges: readonly EdgeSummary[]): EdgeCount[] {
  const here = new Map<string, number>();
  for (const edge of edges) here.set(edgeKey(edge), (here.get(edgeKey(edge)) ?? 0) + 1);
  return counts.filter((count) => count.total > (here.get(edgeKey(count)) ?? 0));
}
