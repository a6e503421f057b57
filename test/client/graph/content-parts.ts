import type { EdgeSummary, NodeSummary } from '../../../graph/model/api.ts';

export const node = (id: string, kind: NodeSummary['kind'] = 'person'): NodeSummary => ({
  id,
  kind,
  name: id,
  articles: 1,
  degree: 1,
});

export const edge = (id: string, source: string, target: string, change: Partial<EdgeSummary> = {}): EdgeSummary => ({
  id,
  kind: 'HOLDS_POST',
  source,
  target,
  properties: {},
  by: 'rule',
  evidence: { article: 'x', title: 'x', date: null, source: null, sentence: 'x', start: 0, end: 1 },
  ...change,
});

export const noFilters = { hiddenKinds: [], hiddenRelations: [], period: { since: null, until: null } };
