import type { PathsRequest, PathsResponse } from '../../model/api.ts';
import type { RelationKind } from '../../model/relation-kind.ts';
import type { Database } from '../database/database.ts';
import { StoreError } from '../store-error.ts';
import { edgesByIds, realKinds, toEdgeSummary } from './edge-summary.ts';
import { nodeById, nodeSummaries, nodeSummaryOf } from './node-summary.ts';
import { PathSearch } from './path-search.ts';
import { boundedLimit, relationKindsIn, withinPeriod } from './request.ts';

/** Longest path looked for, in relations. */
const longest = 6;
/** Most neighbours followed from one node, its least connected first: what everything touches explains little. */
const mostNeighbours = 5_000;
const limitMilliseconds = 10_000;

/** The shortest paths between two nodes over relations that carry evidence. Articles are no way from one node to another. */
export async function paths(database: Database, request: PathsRequest): Promise<PathsResponse> {
  const most = boundedLimit(request.max, 5, 20);
  const kinds = relationKindsIn(request.relations, realKinds);
  const [from, to] = await Promise.all([nodeSummaryOf(database, request.from), nodeSummaryOf(database, request.to)]);
  if (from.id === to.id) throw new StoreError('invalid_request', 'from and to are the same node: choose two.');
  const deadline = Date.now() + limitMilliseconds;
  const search = new PathSearch(from.id, to.id, (ids) => steps(database, ids, kinds, request, deadline));
  const found = await search.run(longest, most);
  const nodeIds = [...new Set([from.id, to.id, ...found.flatMap(({ nodes }) => nodes)])];
  const edges = await edgesByIds(database, [...new Set(found.flatMap((path) => path.edges))], kinds);
  return { paths: found, nodes: await nodeSummaries(database, nodeIds), edges: edges.map(toEdgeSummary) };
}

/** The nodes next to those with `ids`, each with its newest edge and how well it is connected. */
function steps(
  database: Database,
  ids: readonly string[],
  kinds: readonly RelationKind[],
  request: PathsRequest,
  deadline: number,
) {
  const left = deadline - Date.now();
  if (left <= 0) {
    throw new StoreError('query_timeout', 'The search for paths took too long. Leave out some relation kinds.');
  }
  return database.read<{ from: string; to: string; edge: string; degree: number }>(
    `UNWIND $ids AS id ${nodeById('n', 'id')}
     CALL (n) {
       MATCH (n)-[r:${kinds.join('|')}]-(m) WHERE NOT m:Article AND m <> n AND ${withinPeriod('r', request)}
       WITH m, max(coalesce(r.date, '') + '|' + r.id) AS newest
       WITH m, newest, COUNT { (m)--() } AS degree ORDER BY degree, m.id LIMIT ${mostNeighbours}
       RETURN m.id AS to, substring(newest, size(split(newest, '|')[0]) + 1) AS edge, degree
     }
     RETURN id AS from, to, edge, degree`,
    { ids, since: request.since ?? null, until: request.until ?? null },
    left,
  );
}
