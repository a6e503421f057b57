import { create } from 'zustand';
import type { NodeSummary } from '../../graph/model/api.ts';
import { useTransient } from '../state/transient.ts';

/** A decision that a user has begun and not yet made. */
export type DecisionDraft =
  | { kind: 'merge'; one: NodeSummary; other: NodeSummary | null }
  | { kind: 'split'; entity: NodeSummary }
  | { kind: 'rename'; entity: NodeSummary }
  /** `words`: what is rejected, as one reads it; a relation's sentence or the statement itself. */
  | { kind: 'reject'; id: string; what: 'relation' | 'statement'; title: string; words: string };

interface Draft {
  draft: DecisionDraft | null;
}

export const useDraft = create<Draft>(() => ({ draft: null }));

/** Opens the form of a decision. */
export function draftDecision(draft: DecisionDraft): void {
  useDraft.setState({ draft });
  useTransient.setState({ sheet: 'decide' });
}
