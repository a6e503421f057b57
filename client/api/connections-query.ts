import { queryOptions } from '@tanstack/react-query';
import type { EdgeSummary, NodeSummary, PathsRequest, PathsResponse } from '../../graph/model/api.ts';
import type { RelationKind } from '../../graph/model/relation-kind.ts';
import type { Period } from '../state/view.ts';
import { getPaths } from './endpoints.ts';

/** The connections found between two of the chosen ends. */
export interface Connection {
  from: string;
  to: string;
  paths: PathsResponse['paths'];
}

export interface Connections {
  /** A row for each pair of ends, in the order of the ends. */
  connections: Connection[];
  nodes: NodeSummary[];
  edges: EdgeSummary[];
}

/** Paths between two ends that are asked for at first, and the most that the server gives. */
export const pathsAtOnce = 5;
export const mostPaths = 20;

/** The `most` shortest evidenced paths between each two of `ends`, over the relations `via` or all, in `period`. */
export const connectionsQuery = (
  ends: readonly string[],
  via: readonly RelationKind[],
  period: Period,
  most = pathsAtOnce,
) =>
  queryOptions({
    queryKey: ['connections', ends, via, period, most],
    queryFn: ({ signal }) => findConnections(ends, { ...evidenceFilter(period, via), max: most }, signal),
  });

async function findConnections(
  ends: readonly string[],
  filter: Omit<PathsRequest, 'from' | 'to'>,
  signal: AbortSignal,
): Promise<Connections> {
  const distinct = [...new Set(ends)];
  const pairs = distinct.flatMap((from, index) => distinct.slice(index + 1).map((to) => ({ from, to })));
  const answers = await Promise.all(pairs.map((pair) => getPaths({ ...pair, ...filter }, signal)));
  const nodes = new Map(answers.flatMap((answer) => answer.nodes.map((node) => [node.id, node] as const)));
  const edges = new Map(answers.flatMap((answer) => answer.edges.map((edge) => [edge.id, edge] as const)));
  return {
    connections: pairs.map((pair, index) => ({ ...pair, paths: answers[index]!.paths })),
    nodes: [...nodes.values()],
    edges: [...edges.values()],
  };
}

/** The part of a request that says which evidence counts. */
export function evidenceFilter(
  { since, until }: Period,
  relations: readonly RelationKind[] = [],
): Pick<PathsRequest, 'relations' | 'since' | 'until'> {
  return {
    ...(relations.length > 0 ? { relations: relations.join(',') } : {}),
    ...(since ? { since } : {}),
    ...(until ? { until } : {}),
  };
}
