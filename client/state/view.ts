import type { StatementsFilter } from '../../graph/model/api.ts';
import type { RelationKind } from '../../graph/model/relation-kind.ts';
import { isRelationKind } from '../../graph/model/relation-kind.ts';
import type { Span } from '../../graph/model/span.ts';
import { type Layout, layouts } from '../graph/layout-request.ts';
import { isNodeKind, type NodeKind } from '../graph/node-kind.ts';
import { formatStep, parseStep, type Step } from './step.ts';

export const tabs = ['reader', 'statements', 'departments', 'slogans', 'cypher'] as const;
export type Tab = (typeof tabs)[number];

export type Selection = { type: 'node' | 'edge'; id: string };

/** What the statements tab shows: the list, who invoked which slogan, or two speakers side by side. */
export const speechForms = ['list', 'matrix', 'comparison'] as const;
export type SpeechForm = (typeof speechForms)[number];

/** What the departments tab shows of a body: its place among the bodies, who held its posts, or what it ran with whom. */
export const aspects = ['hierarchy', 'holders', 'partners'] as const;
export type Aspect = (typeof aspects)[number];

/** Days, both included, as ISO dates; null where it is open. */
export interface Period {
  since: string | null;
  until: string | null;
}

/** Everything a user sees, and so everything a link holds. Lists of ids are in the order they were chosen. */
export interface View {
  steps: Step[];
  hiddenKinds: NodeKind[];
  hiddenRelations: RelationKind[];
  /** Only evidence of this time is shown and asked for. */
  period: Period;
  layout: Layout;
  selection: Selection | null;
  /** The open tab of the lower panel, or null where it is closed. */
  tab: Tab | null;
  /** The article in the reader, and the evidence lit in it. */
  article: string | null;
  lit: Span | null;
  statements: StatementsFilter;
  speech: SpeechForm;
  /** The two speakers that are compared. */
  one: string | null;
  other: string | null;
  /** The body that is shown, and what of it. */
  body: string | null;
  aspect: Aspect;
  /** The ends of "find connections", two or more once they are all chosen; a place still empty is ''. */
  ends: string[];
  /** Relations that the connections may go over; none named: all. */
  via: RelationKind[];
  /** Slogans whose timelines are compared. */
  slogans: string[];
  /** How long a period of the timelines is. */
  by: 'month' | 'year';
  /** The query of the Cypher tab as it was last run. */
  query: string | null;
  /** Its parameters, as the text of a JSON object. */
  parameters: string | null;
}

export const emptyView: View = {
  steps: [],
  hiddenKinds: [],
  hiddenRelations: [],
  period: { since: null, until: null },
  layout: 'force',
  selection: null,
  tab: null,
  article: null,
  lit: null,
  statements: {},
  speech: 'list',
  one: null,
  other: null,
  body: null,
  aspect: 'hierarchy',
  ends: [],
  via: [],
  slogans: [],
  by: 'month',
  query: null,
  parameters: null,
};

const filterNames = ['speaker', 'post', 'slogan', 'organisation', 'q', 'kind', 'from', 'to'] as const;

/** The view as the query part of an address, without `?`. Empty for the empty view. */
export function formatView(view: View): string {
  const query = new URLSearchParams();
  const set = (name: string, value: string | null | undefined) => {
    if (value) query.set(name, value);
  };
  for (const step of view.steps) query.append('g', formatStep(step));
  set('hide', view.hiddenKinds.join(','));
  set('without', view.hiddenRelations.join(','));
  set('since', view.period.since);
  set('until', view.period.until);
  if (view.layout !== emptyView.layout) set('layout', view.layout);
  set(view.selection?.type ?? 'node', view.selection?.id);
  set('tab', view.tab);
  set('article', view.article);
  set('at', view.lit && `${view.lit.start}-${view.lit.end}`);
  for (const name of filterNames) set(`s.${name}`, view.statements[name]);
  set('speech', view.speech === 'list' ? null : view.speech);
  set('one', view.one);
  set('other', view.other);
  set('body', view.body);
  set('aspect', view.aspect === 'hierarchy' ? null : view.aspect);
  for (const end of view.ends) query.append('end', end);
  set('via', view.via.join(','));
  for (const slogan of view.slogans) query.append('slogan', slogan);
  set('by', view.by === 'month' ? null : view.by);
  set('query', view.query);
  set('parameters', view.parameters);
  return query.toString();
}

/** The view of an address. What it does not understand it leaves out: a link may be old, cut or typed by hand. */
export function parseView(search: string): View {
  const query = new URLSearchParams(search);
  const node = query.get('node');
  const edge = query.get('edge');
  const tab = query.get('tab');
  const speech = query.get('speech');
  const statements: StatementsFilter = {};
  for (const name of filterNames) {
    const value = query.get(`s.${name}`);
    if (!value) continue;
    if (name !== 'kind') statements[name] = value;
    else if (value === 'direct' || value === 'indirect') statements.kind = value;
  }
  return {
    steps: query
      .getAll('g')
      .map(parseStep)
      .filter((step) => step !== null),
    hiddenKinds: list(query.get('hide')).filter(isNodeKind),
    hiddenRelations: list(query.get('without')).filter(isRelationKind),
    period: { since: parseDate(query.get('since')), until: parseDate(query.get('until')) },
    layout: layouts.find((known) => known === query.get('layout')) ?? emptyView.layout,
    selection: node ? { type: 'node', id: node } : edge ? { type: 'edge', id: edge } : null,
    tab: tabs.find((known) => known === tab) ?? null,
    article: query.get('article') || null,
    lit: parseSpan(query.get('at')),
    statements,
    speech: speechForms.find((known) => known === speech) ?? 'list',
    one: query.get('one') || null,
    other: query.get('other') || null,
    body: query.get('body') || null,
    aspect: aspects.find((known) => known === query.get('aspect')) ?? 'hierarchy',
    ends: query.getAll('end'),
    via: list(query.get('via')).filter(isRelationKind),
    slogans: query.getAll('slogan').filter(Boolean),
    by: query.get('by') === 'year' ? 'year' : 'month',
    query: query.get('query') || null,
    parameters: query.get('parameters') || null,
  };
}

function list(value: string | null): string[] {
  return value ? value.split(',') : [];
}

function parseDate(value: string | null): string | null {
  return value && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null;
}

function parseSpan(value: string | null): Span | null {
  const match = /^(\d+)-(\d+)$/.exec(value ?? '');
  if (!match) return null;
  const span = { start: Number(match[1]), end: Number(match[2]) };
  return span.start < span.end ? span : null;
}
