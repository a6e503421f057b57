import type { EdgeCount, EdgeSummary, NodeSummary } from '../../graph/model/api.ts';
import { edgeKey } from '../../graph/model/edge-key.ts';
import type { RelationKind } from '../../graph/model/relation-kind.ts';
import type { Cut, Step } from '../state/step.ts';
import type { Period } from '../state/view.ts';
import type { NodeKind } from './node-kind.ts';

/** What the server answered for one step. */
export interface StepAnswer {
  nodes: readonly NodeSummary[];
  edges: readonly EdgeSummary[];
  /** Where not all edges of a kind from one node to another are here, how many there are. */
  more?: readonly EdgeCount[];
  /** How much of what the step asks for is here, and how much there is: neighbours, entities, bodies below, or rows. Null: not known. */
  shown?: number;
  total?: number | null;
  /** Nodes and edges that are here, of all that a query's rows hold. */
  drawn?: { shown: number; total: number };
}

/** All assertions between two nodes, drawn as one line. */
export interface Bundle {
  id: string;
  source: string;
  target: string;
  /** Newest evidence first; not always all of it. */
  edges: EdgeSummary[];
  /** How many assertions there are. */
  count: number;
  /** There may be more than `count`: some of those that are not here may be of the period that is asked for. */
  isLeast: boolean;
  /** Both directions occur. */
  mutual: boolean;
  /** Every assertion is implied by the text rather than said. */
  inferred: boolean;
}

/** How much of a node's neighbourhood an expansion has brought. */
export interface Expansion {
  id: string;
  shown: number;
  total: number;
}

export interface CanvasContent {
  nodes: NodeSummary[];
  bundles: Bundle[];
  expansions: Expansion[];
  /** Kinds on the canvas before the legend's filters, with counts. */
  kindCounts: Map<NodeKind, number>;
  relationCounts: Map<RelationKind, number>;
  /** Nodes that steps or filters keep from sight. */
  hiddenNodes: number;
  /** What is not all here, in the order of the steps. */
  cuts: Cut[];
}

interface Filters {
  hiddenKinds: readonly NodeKind[];
  hiddenRelations: readonly RelationKind[];
  period: Period;
}

/** Replays the steps. An answer that is still under way is `undefined` and adds nothing yet. */
export function composeCanvas(
  steps: readonly Step[],
  answers: readonly (StepAnswer | undefined)[],
  filters: Filters,
): CanvasContent {
  const nodes = new Map<string, NodeSummary>();
  const edges = new Map<string, EdgeSummary>();
  const expansions: Expansion[] = [];
  const cuts: Cut[] = [];
  const counts = new Map<string, EdgeCount>();
  let taken = 0;
  steps.forEach((step, index) => {
    if (step.kind === 'hide' || step.kind === 'keep') {
      const ids = new Set(step.ids);
      for (const id of [...nodes.keys()]) {
        if (ids.has(id) === (step.kind === 'hide') && nodes.delete(id)) taken += 1;
      }
      return;
    }
    const answer = answers[index];
    if (!answer) return;
    for (const node of answer.nodes) if (!nodes.has(node.id)) nodes.set(node.id, node);
    for (const edge of answer.edges) edges.set(edge.id, edge);
    for (const count of answer.more ?? []) {
      const key = edgeKey(count);
      if (count.total > (counts.get(key)?.total ?? 0)) counts.set(key, count);
    }
    const { shown, total, drawn } = answer;
    if (drawn && drawn.shown < drawn.total) cuts.push({ step, of: 'drawn', ...drawn });
    if (shown === undefined || total === undefined) return;
    if (total === null || shown < total) cuts.push({ step, of: 'asked', shown, total });
    if (step.kind === 'expand' && total !== null) expansions.push({ id: step.id, shown, total });
  });

  const between = [...edges.values()].filter(
    (edge) => nodes.has(edge.source) && nodes.has(edge.target) && isWithin(edge.evidence.date, filters.period),
  );
  const isOfPeriod = Boolean(filters.period.since || filters.period.until);
  if (isOfPeriod) taken += dropUnjoined(nodes, between, steps);

  const absent = absentEdges([...counts.values()], between);
  const relationCounts = count(between.map((edge) => edge.kind));
  // Of which time those are that are not here, nobody knows.
  if (!isOfPeriod) {
    for (const { kind, total } of absent) relationCounts.set(kind, (relationCounts.get(kind) ?? 0) + total);
  }
  const kindCounts = count([...nodes.values()].map((node) => node.kind));
  const hiddenKinds = new Set(filters.hiddenKinds);
  const shown = [...nodes.values()].filter((node) => !hiddenKinds.has(node.kind));
  const shownIds = new Set(shown.map((node) => node.id));
  const hiddenRelations = new Set(filters.hiddenRelations);
  const drawn = between.filter(
    (edge) => shownIds.has(edge.source) && shownIds.has(edge.target) && !hiddenRelations.has(edge.kind),
  );
  return {
    nodes: shown,
    bundles: bundle(
      drawn,
      absent.filter(({ kind }) => !hiddenRelations.has(kind)),
      isOfPeriod,
    ),
    expansions: expansions.filter((expansion) => shownIds.has(expansion.id)),
    kindCounts,
    relationCounts,
    hiddenNodes: taken + nodes.size - shown.length,
    cuts: cuts.filter(({ step }) => step.kind !== 'expand' || shownIds.has(step.id)),
  };
}

function isWithin(date: string | null, { since, until }: Period): boolean {
  if (!since && !until) return true;
  return date !== null && (!since || date >= since) && (!until || date <= until);
}

/** Drops the nodes that no edge of the period joins to another, but for those that were asked for by name. Gives how many. */
function dropUnjoined(nodes: Map<string, NodeSummary>, edges: readonly EdgeSummary[], steps: readonly Step[]): number {
  const joined = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const named = new Set(
    steps.flatMap((step) =>
      step.kind === 'expand' || step.kind === 'hierarchy' ? [step.id] : step.kind === 'paths' ? step.ends : [],
    ),
  );
  const unjoined = [...nodes.keys()].filter((id) => !joined.has(id) && !named.has(id));
  for (const id of unjoined) nodes.delete(id);
  return unjoined.length;
}

/** Ids of the nodes on the canvas that share a line with this one. */
export function neighboursShown(content: CanvasContent, node: string): string[] {
  return content.bundles.flatMap(({ source, target }) =>
    source === node ? [target] : target === node ? [source] : [],
  );
}

/** How many edges of each kind from one node to another are not here, between nodes that some edge joins here. */
function absentEdges(counts: readonly EdgeCount[], here: readonly EdgeSummary[]): EdgeCount[] {
  const present = count(here.map(edgeKey));
  const joined = new Set(here.map(pairOf));
  return counts
    .filter((each) => joined.has(pairOf(each)))
    .map((each) => ({ ...each, total: each.total - (present.get(edgeKey(each)) ?? 0) }))
    .filter(({ total }) => total > 0);
}

/** One line for each two nodes, with all that is asserted between them; what is `absent` is counted, but not where only that of a period is asked for. */
function bundle(edges: readonly EdgeSummary[], absent: readonly EdgeCount[], isOfPeriod: boolean): Bundle[] {
  const bundles = new Map<string, Bundle>();
  for (const edge of edges) {
    if (edge.source === edge.target) continue;
    const key = pairOf(edge);
    const found = bundles.get(key);
    if (found) {
      found.edges.push(edge);
      found.mutual ||= edge.source !== found.source;
      found.inferred &&= edge.by === 'inferred';
    } else {
      bundles.set(key, {
        id: key,
        source: edge.source,
        target: edge.target,
        edges: [edge],
        count: 0,
        isLeast: false,
        mutual: false,
        inferred: edge.by === 'inferred',
      });
    }
  }
  for (const each of bundles.values()) {
    each.count = each.edges.length;
    each.edges.sort((a, b) => (b.evidence.date ?? '').localeCompare(a.evidence.date ?? ''));
  }
  for (const each of absent) {
    const found = bundles.get(pairOf(each));
    if (!found) continue;
    if (isOfPeriod) found.isLeast = true;
    else found.count += each.total;
  }
  return [...bundles.values()];
}

/** The same for both directions. */
function pairOf({ source, target }: { source: string; target: string }): string {
  return source < target ? `${source}|${target}` : `${target}|${source}`;
}

function count<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
