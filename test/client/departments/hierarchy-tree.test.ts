import { expect, test } from 'vitest';
import { type BodyTree, hierarchyTree } from '../../../client/departments/hierarchy-tree.ts';
import type { NodeSummary } from '../../../graph/model/api.ts';

const body = (id: string): NodeSummary => ({ id, kind: 'organisation', name: id, articles: 1, degree: 1 });
const below = (id: string, parent: string, depth: number) => ({ node: body(id), parent, depth });
const shape = ({ node, children }: BodyTree): object => ({ [node.id]: children.map(shape) });

test('bodies stand under their parents', () => {
  const tree = hierarchyTree({ node: body('a'), below: [below('b', 'a', 1), below('c', 'a', 1), below('d', 'b', 2)] });
  expect(shape(tree)).toEqual({ a: [{ b: [{ d: [] }] }, { c: [] }] });
});

test('a circle ends where it closes', () => {
  const tree = hierarchyTree({ node: body('a'), below: [below('b', 'a', 1), below('a', 'b', 2)] });
  expect(shape(tree)).toEqual({ a: [{ b: [] }] });
});
