import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { apiErrors } from '../../graph/model/api-error.ts';
import { entityKinds, organisationSubtypes } from '../../graph/model/entity-kind.ts';
import { relationKinds } from '../../graph/model/relation-kind.ts';
import schema from '../../graph/schema/tifa.schema.json' with { type: 'json' };
import packageJson from '../../package.json' with { type: 'json' };
import { endpoints } from '../../server/endpoints.ts';
import { settingRows } from '../../server/settings.ts';

const root = path.join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** The row of a table that begins with some text, in the first column. */
function rowOf(document: string, first: string): string {
  const row = document.split('\n').find((line) => line.startsWith(`| ${first}`));
  expect(row, `a row for ${first}`).toBeDefined();
  return row!;
}

test.each(endpoints.map((endpoint) => [`${endpoint.method.toUpperCase()} ${endpoint.path}`, endpoint] as const))(
  'docs/api.md says what %s takes and answers',
  (label, endpoint) => {
    const row = rowOf(read('docs/api.md'), `\`${label}\``);
    expect(row).toContain(`\`${endpoint.response}\``);
    if (!endpoint.request) return;
    const { properties } = schema.definitions[endpoint.request] as { properties: object };
    for (const name of Object.keys(properties)) expect(row).toContain(`\`${name}\``);
  },
);

test('docs/api.md has no endpoint that is not there', () => {
  const documented = [...read('docs/api.md').matchAll(/^\| `((?:GET|POST|DELETE) [^`]+)`/gm)].map(([, label]) => label);
  expect(documented.sort()).toEqual(endpoints.map(({ method, path }) => `${method.toUpperCase()} ${path}`).sort());
});

test.each(Object.entries(apiErrors))('docs/api.md has the error %s with its status', (code, { status }) => {
  expect(rowOf(read('docs/api.md'), `\`${code}\``)).toContain(`| ${status} |`);
});

test.each(Object.entries(settingRows))('docs/configuration.md has the setting %s with its default', (name, row) => {
  const shown = row.default === '' ? 'empty' : `\`${row.default}\``;
  expect(rowOf(read('docs/configuration.md'), `\`${name}\``)).toContain(`| ${shown} |`);
});

test.each(Object.entries(entityKinds))('docs/model.md has the entity kind %s with its label', (kind, { label, zh }) => {
  expect(rowOf(read('docs/model.md'), `${kind} `)).toContain(`| \`${label}\` | ${zh} |`);
});

test.each(Object.entries(organisationSubtypes))('docs/model.md has the subtype %s', (subtype, { zh, bureau }) => {
  const row = rowOf(read('docs/model.md'), `${subtype} | ${zh}`);
  expect(row.endsWith('| yes |')).toBe(bureau);
});

test.each(Object.entries(relationKinds))('docs/model.md has the relation kind %s as it is', (kind, row) => {
  const ends = (list: readonly string[]) => (list.length === 8 ? 'any entity' : list.join(', '));
  const properties = row.properties.map((name) => `\`${name}\``).join(', ') || '–';
  expect(rowOf(read('docs/model.md'), `\`${kind}\``)).toBe(
    `| \`${kind}\` | ${row.zh} | ${ends(row.from)} | ${ends(row.to)} | ${properties} |`,
  );
});

test.each(Object.keys(packageJson.scripts))('docs/commands.md has the command %s', (name) => {
  const command = ['start', 'test'].includes(name) ? `npm ${name}` : `npm run (-s )?${name}`;
  expect(read('docs/commands.md')).toMatch(new RegExp(`^\\| \`${command}[ \`]`, 'm'));
});

test('every link from one document to another leads somewhere', () => {
  const documents = ['README.md', ...readdirSync(path.join(root, 'docs')).map((file) => `docs/${file}`)];
  for (const document of documents.filter((file) => file.endsWith('.md'))) {
    for (const [, target] of read(document).matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
      const isThere = existsSync(path.join(root, path.dirname(document), target!));
      expect(isThere, `${document} links to ${target}`).toBe(true);
    }
  }
});
