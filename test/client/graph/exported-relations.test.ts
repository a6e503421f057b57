import { expect, test } from 'vitest';
import { exportedRelations } from '../../../client/graph/exported-relations.ts';

const kinds = (list: string) => list.split(',');

test('what the legend hides is not exported', () => {
  expect(kinds(exportedRelations(new Map(), ['VISITED']))).not.toContain('VISITED');
  expect(kinds(exportedRelations(new Map(), []))).toContain('VISITED');
});

test('where things stand is exported only where the canvas shows it', () => {
  expect(kinds(exportedRelations(new Map([['SAID', 3]]), []))).not.toContain('APPEARS_IN');
  expect(kinds(exportedRelations(new Map([['APPEARS_IN', 3]]), []))).toContain('APPEARS_IN');
});
