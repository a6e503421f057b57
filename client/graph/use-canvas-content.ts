import { useQueries } from '@tanstack/react-query';
import { createContext, createElement, type ReactNode, useContext, useMemo, useState } from 'react';
import { stepQuery } from '../api/queries.ts';
import { useView } from '../state/navigation.ts';
import { type Step, shownSteps } from '../state/step.ts';
import { type CanvasContent, composeCanvas, type StepAnswer } from './canvas-content.ts';

interface CanvasState {
  content: CanvasContent;
  steps: readonly Step[];
  /** Some step is still being answered. */
  pending: boolean;
  error: Error | null;
  retry(): void;
}

const CanvasContext = createContext<CanvasState | null>(null);

/** Composes the canvas once for all who show it. */
export function CanvasProvider({ children }: { children: ReactNode }) {
  return createElement(CanvasContext.Provider, { value: useComposedCanvas() }, children);
}

/** What the canvas shows. */
export function useCanvasContent(): CanvasState {
  const state = useContext(CanvasContext);
  if (!state) throw new Error('useCanvasContent needs a CanvasProvider above it');
  return state;
}

/**
 * The answers to the view's steps, composed. Steps answered before are not asked again. Until all are answered the page
 * stays as it is: it changes once, not with each answer.
 */
function useComposedCanvas(): CanvasState {
  const written = useView((view) => view.steps);
  const hiddenKinds = useView((view) => view.hiddenKinds);
  const hiddenRelations = useView((view) => view.hiddenRelations);
  const period = useView((view) => view.period);
  const asked = shownSteps(written);
  const { answers, error, retry } = useQueries({ queries: asked.map((step) => stepQuery(step, period)), combine });
  const [answered, setAnswered] = useState<Answered>({ steps: [], answers: [] });
  if (answers && (answers !== answered.answers || asked !== answered.steps)) setAnswered({ steps: asked, answers });
  const content = useMemo(
    () => composeCanvas(answered.steps, answered.answers, { hiddenKinds, hiddenRelations, period }),
    [answered, hiddenKinds, hiddenRelations, period],
  );
  const pending = answers === null;
  return useMemo(
    () => ({ content, steps: answered.steps, pending, error, retry }),
    [content, answered, pending, error, retry],
  );
}

interface Answered {
  steps: readonly Step[];
  /** For each step, in their order; `undefined` where the server failed to answer it. */
  answers: readonly (StepAnswer | undefined)[];
}

interface Result {
  data: StepAnswer | undefined;
  isPending: boolean;
  error: Error | null;
  refetch(): unknown;
}

interface Combined {
  /** Null until every step is answered. */
  answers: Answered['answers'] | null;
  error: Error | null;
  retry(): void;
}

const waiting: Combined = { answers: null, error: null, retry: () => {} };

function combine(results: Result[]): Combined {
  if (results.some((result) => result.isPending)) return waiting;
  return {
    answers: results.map((result) => result.data),
    error: results.find((result) => result.error)?.error ?? null,
    retry: () => {
      for (const result of results) if (result.error) void result.refetch();
    },
  };
}
