import { queryOptions } from '@tanstack/react-query';
import type { HierarchyResponse } from '../../graph/model/api.ts';
import { getHierarchy } from './endpoints.ts';

/** Bodies below that are asked for at first, and how many more each further time. */
export const bodiesAtOnce = 500;

/** A body with those above it and the first `most` below it, as one answer; `cursor` is null where that is all. */
export const hierarchyQuery = (body: string, most = bodiesAtOnce) =>
  queryOptions({ queryKey: ['hierarchy', body, most], queryFn: ({ signal }) => gathered(body, most, signal) });

async function gathered(body: string, most: number, signal: AbortSignal): Promise<HierarchyResponse> {
  const all = await getHierarchy(body, { limit: Math.min(most, bodiesAtOnce) }, signal);
  while (all.cursor && all.below.length < most) {
    const page = await getHierarchy(body, { limit: bodiesAtOnce, cursor: all.cursor }, signal);
    all.below.push(...page.below);
    all.edges.push(...page.edges);
    all.cursor = page.cursor;
  }
  return all;
}
