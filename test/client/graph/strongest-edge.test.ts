import { expect, test } from 'vitest';
import { composeCanvas } from '../../../client/graph/canvas-content.ts';
import { strongestEdge } from '../../../client/graph/strongest-edge.ts';
import { edge, node, noFilters } from './content-parts.ts';

const dated = (date: string) => ({ evidence: { ...edge('', '', '').evidence, date } });

const content = composeCanvas(
  [{ kind: 'overview' }],
  [
    {
      nodes: [node('a'), node('b'), node('c'), node('alone')],
      edges: [
        edge('old', 'a', 'b', dated('2023-01-01')),
        edge('new', 'c', 'a', dated('2024-01-01')),
        edge('implied', 'a', 'c', { by: 'inferred', ...dated('2025-01-01') }),
        edge('elsewhere', 'b', 'c', dated('2026-01-01')),
      ],
    },
  ],
  noFilters,
);

test('what is said tells more than what is implied, and newer more than older', () => {
  expect(strongestEdge(content, 'a')?.id).toBe('new');
});

test('a node that nothing is joined to has none', () => {
  expect(strongestEdge(content, 'alone')).toBeNull();
});
