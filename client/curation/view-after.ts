import type { DecisionOutcome } from '../../graph/model/api.ts';
import { isExpansionOf, type Step } from '../state/step.ts';
import type { View } from '../state/view.ts';

/** The view after a decision: what is gone gives way to what has taken its place, and what was rejected is no longer selected. */
export function viewAfter(view: View, { replaced, rejected }: Pick<DecisionOutcome, 'replaced' | 'rejected'>): View {
  const heirs = new Map(replaced.map(({ id, by }) => [id, by]));
  const now = <Id extends string | null>(id: Id): Id => (id !== null && (heirs.get(id) as Id)) || id;
  const { speaker, slogan, organisation } = view.statements;
  const [one, other] = [now(view.one), now(view.other)];
  const selection = view.selection?.id === rejected ? null : view.selection;
  return {
    ...view,
    steps: unique(view.steps.map((step) => stepAfter(step, now))),
    selection: selection && { ...selection, id: now(selection.id) },
    statements: {
      ...view.statements,
      ...(speaker && { speaker: now(speaker) }),
      ...(slogan && { slogan: now(slogan) }),
      ...(organisation && { organisation: now(organisation) }),
    },
    one,
    other: other === one ? null : other,
    body: now(view.body),
    ends: [...new Set(view.ends.map(now))],
    slogans: [...new Set(view.slogans.map(now))],
  };
}

function stepAfter(step: Step, now: (id: string) => string): Step {
  switch (step.kind) {
    case 'expand':
    case 'hierarchy':
      return { ...step, id: now(step.id) };
    case 'paths':
      return { ...step, ends: [...new Set(step.ends.map(now))] };
    case 'hide':
    case 'keep':
      return { ...step, ids: [...new Set(step.ids.map(now))] };
    default:
      return step;
  }
}

/** Two neighbourhoods that have become one are one step, as large as the larger; a path from a node to itself is none. */
function unique(steps: readonly Step[]): Step[] {
  const kept: Step[] = [];
  for (const step of steps) {
    if (step.kind === 'paths' && step.ends.length < 2) continue;
    const index = kept.findIndex((other) => step.kind === 'expand' && isExpansionOf(other, step.id, step.relations));
    const twin = kept[index];
    if (step.kind === 'expand' && twin?.kind === 'expand') {
      kept[index] = { ...twin, limit: Math.max(twin.limit, step.limit) };
    } else kept.push(step);
  }
  return kept;
}
