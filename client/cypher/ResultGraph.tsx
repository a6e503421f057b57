import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useMemo, useRef } from 'react';
import type { CypherResponse } from '../../graph/model/api.ts';
import { composeCanvas } from '../graph/canvas-content.ts';
import { GraphCanvas } from '../graph/graph-canvas.ts';
import { useKindNames } from '../i18n/names.ts';
import { selectEdge, selectNode } from '../state/actions.ts';
import { navigate } from '../state/navigation.ts';
import { expandBy, type Step } from '../state/step.ts';
import { emptyView } from '../state/view.ts';
import classes from './Cypher.module.css';

/** The answer's own small graph; a double click goes on from there in the large one. */
export function ResultGraph({
  answer,
  query,
  parameters,
}: {
  answer: CypherResponse;
  query: string;
  parameters: string | null;
}) {
  const container = useRef<HTMLDivElement>(null);
  const scheme = useComputedColorScheme('light');
  const names = useKindNames();
  const steps = useMemo<Step[]>(
    () => [{ kind: 'cypher', query, ...(parameters ? { parameters } : {}) }],
    [query, parameters],
  );
  const content = useMemo(
    () => composeCanvas(steps, [answer.graph], { hiddenKinds: [], hiddenRelations: [], period: emptyView.period }),
    [steps, answer],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: a canvas for each answer; names follow at the next one
  useEffect(() => {
    const canvas = new GraphCanvas(container.current!, scheme, {
      selectNode,
      selectBundle: (id) => {
        const edge = content.bundles.find((bundle) => bundle.id === id)?.edges[0];
        if (edge) selectEdge(edge.id);
      },
      clearSelection: () => {},
      expand: (id) =>
        navigate({ steps: [...steps, { kind: 'expand', id, limit: expandBy }], selection: { type: 'node', id } }),
      hover: () => {},
      menu: () => {},
      gathered: () => {},
      busy: () => {},
    });
    void canvas.setContent(content, steps, 'force', (bundle) => names.relation(bundle.edges[0]!.kind));
    return () => canvas.destroy();
  }, [content, scheme]);
  return <div ref={container} className={classes.graph} />;
}
