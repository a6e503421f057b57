import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { askableRelationKinds } from '../../graph/enrich/askable-kinds.ts';
import { dropReasons } from '../../graph/enrich/drop-reason.ts';
import { relationKinds } from '../../graph/model/relation-kind.ts';

const document = readFileSync(path.join(import.meta.dirname, '../../docs/llm.md'), 'utf8');

test.each(Object.values(dropReasons))('docs/llm.md says when something is dropped as %s', (reason) => {
  expect(document).toContain(`| ${reason} | `);
});

test('docs/llm.md names the relation kinds that are not asked for', () => {
  const asked: readonly string[] = askableRelationKinds;
  for (const kind of Object.keys(relationKinds).filter((one) => !asked.includes(one))) {
    expect(document).toContain(`\`${kind}\``);
  }
});
