import type { Evidence, NodeSummary, StatementItem, StatementsFilter } from '../../graph/model/api.ts';
import type { RelationKind } from '../../graph/model/relation-kind.ts';
import type { Layout } from '../graph/layout-request.ts';
import { navigate, useView } from './navigation.ts';
import { statementsOf } from './statements-of.ts';
import {
  type Cut,
  expandBy,
  formatStep,
  type Step,
  shownSteps,
  widened,
  withExpansion,
  withoutExpansion,
} from './step.ts';
import { useTransient } from './transient.ts';
import type { Aspect, Tab, View } from './view.ts';

// What a user can do, in one place: a click, a key and a command of the search box all end here.

/** Selects a node, without changing what the canvas shows. */
export const selectNode = (id: string) => navigate({ selection: { type: 'node', id } });

/** Selects one assertion. */
export const selectEdge = (id: string) => navigate({ selection: { type: 'edge', id } });

/** Nothing selected. */
export const clearSelection = () => navigate({ selection: null });

/** Goes to a node: flies there where it is on the canvas, else begins a new canvas with its neighbourhood. */
export function goTo(id: string, onCanvas: boolean): void {
  if (onCanvas) {
    navigate({ selection: { type: 'node', id } });
    useTransient.getState().fly(id);
  } else {
    changeSteps([{ kind: 'expand', id, limit: expandBy }], id);
  }
}

/** Adds a node with its best connected neighbours, by these relations or all, to the canvas, or more of them where some are there. */
export function expand(id: string, relations?: RelationKind[]): void {
  changeSteps(withExpansion(currentSteps(), id, relations), id);
}

/** Takes the neighbourhood that `expand` brought off the canvas. */
export const collapse = (id: string) => changeSteps(withoutExpansion(useView.getState().steps, id));

/** Brings more of what a step was cut at. */
export function showMore(cut: Cut): void {
  const wider = widened(cut);
  if (wider === null) return;
  const written = formatStep(cut.step);
  changeSteps(currentSteps().map((step) => (formatStep(step) === written ? wider : step)));
}

/** Takes nodes off the canvas. */
export const hideNodes = (ids: string[]) => changeSteps([...currentSteps(), { kind: 'hide', ids }], null);

/** Leaves only these nodes on the canvas. */
export const keepOnly = (ids: string[]) => changeSteps([...currentSteps(), { kind: 'keep', ids }]);

/** Shows the paths between each two of these nodes, over the relations `via` or all, on the canvas and as a list. */
export function connect(ends: string[], via: RelationKind[]): void {
  const relations = via.length > 0 ? { relations: via } : {};
  navigate({ ends, via, tab: 'departments', steps: [{ kind: 'paths', ends, ...relations }], selection: null });
}

/** Goes on in the graph with the answer of a query. */
export const showQueryGraph = (query: string, parameters: string | null) =>
  navigate({ steps: [{ kind: 'cypher', query, ...(parameters ? { parameters } : {}) }], selection: null });

/** Back to the best connected part of the whole. */
export const showOverview = () => navigate({ steps: [], selection: null });

/** Takes the last canvas step back. */
export function undo(): void {
  const { steps } = useView.getState();
  const last = steps.at(-1);
  if (!last) return;
  useTransient.setState((state) => ({ undone: [...state.undone, last] }));
  navigate({ steps: steps.slice(0, -1) });
}

/** Does the canvas step again that was taken back last. */
export function redo(): void {
  const { undone } = useTransient.getState();
  const step = undone.at(-1);
  if (!step) return;
  useTransient.setState({ undone: undone.slice(0, -1) });
  navigate((view) => ({ steps: [...view.steps, step] }));
}

/** Opens an article with a piece of evidence lit. */
export function openEvidence(evidence: Pick<Evidence, 'article' | 'start' | 'end'>): void {
  navigate({ tab: 'reader', article: evidence.article, lit: { start: evidence.start, end: evidence.end } });
}

/** Opens the article of a statement with the statement lit. */
export function openStatement(statement: StatementItem): void {
  const first = statement.spans[0];
  const last = statement.spans.at(-1);
  const span = first && last ? { start: first.start, end: last.end } : statement.evidence;
  navigate({
    tab: 'reader',
    article: statement.evidence.article,
    lit: { start: span.start, end: span.end },
    selection: { type: 'node', id: statement.id },
  });
}

/** Opens an article from its beginning. */
export const openArticle = (article: string) => navigate({ tab: 'reader', article, lit: null });

/** Opens a tab on the selected entity, where it is of a kind that the tab is about. */
export const openTab = (tab: Tab, selected: NodeSummary | null) =>
  navigate((view) => ({ tab, ...(selected && about(selected, tab, view)) }));

/** Closes a tab that is open, and else opens it. */
export const toggleTab = (tab: Tab, selected: NodeSummary | null) =>
  useView.getState().tab === tab ? navigate({ tab: null }) : openTab(tab, selected);

/** What a tab shows of an entity. Filters that are set already stay. */
function about(selected: NodeSummary, tab: Tab, { statements, slogans }: View): Partial<View> {
  const { id, kind } = selected;
  if (tab === 'departments' && (kind === 'organisation' || kind === 'place')) return { body: id };
  if (tab === 'slogans' && kind === 'slogan') return { slogans: slogans.includes(id) ? slogans : [id] };
  if (tab === 'statements' && Object.keys(statements).length === 0) return { statements: statementsOf(selected) ?? {} };
  return {};
}

/** Lists statements by this filter. */
export const listStatements = (statements: StatementsFilter) =>
  navigate({ tab: 'statements', speech: 'list', statements });

/** Puts two speakers side by side. */
export const compareSpeakers = (one: string, other: string | null) =>
  navigate({ tab: 'statements', speech: 'comparison', one, other });

/** Shows a body's place among the bodies. */
export const showHierarchy = (body: string) => showBody(body, 'hierarchy');

/** Shows one aspect of a body: its place, who held its posts, or what it ran with whom. */
export const showBody = (body: string, aspect: Aspect) => navigate({ tab: 'departments', body, aspect, ends: [] });

/** Shows a body with those above and below it on the canvas, level by level. */
export const showHierarchyGraph = (id: string) =>
  navigate({ steps: [{ kind: 'hierarchy', id }], layout: 'hierarchy', selection: { type: 'node', id } });

/** Arranges the canvas in another way. */
export const arrangeAs = (layout: Layout) => navigate({ layout });

/** Begins "find connections" from a body. */
export const connectFrom = (from: string) => navigate({ tab: 'departments', ends: [from, ''] });

/** Shows a slogan's use over time. */
export const showSlogan = (slogan: string) => navigate({ tab: 'slogans', slogans: [slogan] });

function currentSteps(): readonly Step[] {
  return shownSteps(useView.getState().steps);
}

function changeSteps(steps: Step[], selected?: string | null): void {
  useTransient.setState({ undone: [] });
  if (selected === undefined) navigate({ steps });
  else navigate({ steps, selection: selected === null ? null : { type: 'node', id: selected } });
}
