import { useQueries } from '@tanstack/react-query';
import { createContext, createElement, type ReactNode, useContext, useMemo } from 'react';
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

/** The answers to the view's steps, composed. Steps answered before are not asked again. */
function useComposedCanvas(): CanvasState {
  const written = useView((view) => view.steps);
  const hiddenKinds = useView((view) => view.hiddenKinds);
  const hiddenRelations = useView((view) => view.hiddenRelations);
  const period = useView((view) => view.period);
  const steps = shownSteps(written);
  const results = useQueries({ queries: steps.map((step) => stepQuery(step, period)), combine });
  const content = useMemo(
    () => composeCanvas(steps, results.answers, { hiddenKinds, hiddenRelations, period }),
    [steps, results.answers, hiddenKinds, hiddenRelations, period],
  );
  return useMemo(
    () => ({ content, steps, pending: results.pending, error: results.error, retry: results.retry }),
    [content, steps, results],
  );
}

interface Result {
  data: StepAnswer | undefined;
  isPending: boolean;
  error: Error | null;
  refetch(): unknown;
}

function combine(results: Result[]) {
  return {
    answers: results.map((result) => result.data),
    pending: results.some((result) => result.isPending),
    error: results.find((result) => result.error)?.error ?? null,
    retry: () => {
      for (const result of results) if (result.error) void result.refetch();
    },
  };
}
