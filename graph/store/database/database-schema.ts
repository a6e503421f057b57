import { entityKinds } from '../../model/entity-kind.ts';
import { relationKinds } from '../../model/relation-kind.ts';
import type { Database } from './database.ts';

/** Full-text indexes, by what they are over. */
export const fullTextIndexes = {
  names: 'entity_names',
  keys: 'entity_keys',
  words: 'entity_words',
  statements: 'statement_text',
  titles: 'article_title',
} as const;

/** The range index over how many relations an entity has. */
export const degreeIndex = 'entity_degree';

const nodeLabels = ['Entity', 'Statement', 'Article', 'Decision', 'Withheld', 'Namesakes', 'SavedView', 'WriteLock'];

/** Every constraint and index by its name, as the statement that makes it. */
export function schemaStatements(): Map<string, string> {
  const kinds = Object.keys(relationKinds);
  return new Map([
    ...nodeLabels.map((label) => unique(`${label.toLowerCase()}_id`, `(n:${label})`)),
    ...kinds.map((kind) => unique(`${kind.toLowerCase()}_id`, `()-[n:${kind}]-()`)),
    ...kinds.map((kind) => range(`${kind.toLowerCase()}_article`, `()-[n:${kind}]-()`, 'article')),
    ...Object.values(entityKinds).map(({ label }) => range(`${label.toLowerCase()}_name`, `(n:${label})`, 'name')),
    range('appears_in_family', '()-[n:APPEARS_IN]-()', 'family'),
    range('appears_in_source_key', '()-[n:APPEARS_IN]-()', 'sourceKey'),
    range('namesakes_rank', '(n:Namesakes)', 'rank'),
    range('bureau_name', '(n:Bureau)', 'name'),
    range('entity_name', '(n:Entity)', 'name'),
    range(degreeIndex, '(n:Entity)', 'degree'),
    range('statement_date', '(n:Statement)', 'date'),
    range('article_date', '(n:Article)', 'date'),
    range('article_source', '(n:Article)', 'source'),
    text('said_post', '()-[n:SAID]-()', 'post'),
    fullText(fullTextIndexes.names, 'Entity', ['name', 'aliases'], 'cjk'),
    fullText(fullTextIndexes.keys, 'Entity', ['pinyin', 'initials'], 'whitespace'),
    fullText(fullTextIndexes.words, 'Entity', ['words'], 'whitespace'),
    fullText(fullTextIndexes.statements, 'Statement', ['text'], 'cjk'),
    fullText(fullTextIndexes.titles, 'Article', ['title'], 'cjk'),
  ]);
}

/** On tens of millions of relationships that were imported, one constraint takes minutes. */
const limitSeconds = 3600;

/**
 * Creates what is missing and waits until all of it is online; `onProgress` hears of it where there is something to go
 * through. `fillings` give a database of before the property that the index of that name is over. They come before their
 * index, so that one that is there is over all nodes, even where an earlier filling was interrupted.
 */
export async function prepareSchema(
  database: Database,
  onProgress: (message: string) => void,
  fillings: ReadonlyMap<string, () => Promise<void>>,
): Promise<void> {
  // A constraint's index has its name, so one list tells of both.
  const there = await database.read<{ name: string }>('SHOW INDEXES YIELD name RETURN name');
  const names = new Set(there.map(({ name }) => name));
  const missing = [...schemaStatements()].filter(([name]) => !names.has(name));
  if (missing.length > 0) {
    const [some] = await database.read<{ one: number }>('MATCH (n:Article) RETURN 1 AS one LIMIT 1');
    if (some) onProgress('Making constraints and indexes …');
    // All at once is fastest where nothing is there yet; each by itself fits the time a transaction has where much is.
    // Filling goes through nodes in the order of their ids, whose index must be there first.
    const isFilled = ([name]: [string, string]) => fillings.has(name);
    const inOrder = [...missing.filter((one) => !isFilled(one)), ...missing.filter(isFilled)];
    for (const statements of some ? inOrder.map((one) => [one]) : [inOrder]) {
      if (some) for (const [name] of statements) await fillings.get(name)?.();
      await database.write(async (run) => {
        for (const [, statement] of statements) await run(statement);
      }, limitSeconds * 1000);
    }
  }
  await database.read(`CALL db.awaitIndexes(${limitSeconds})`, {}, limitSeconds * 1000);
}

function unique(name: string, pattern: string): [string, string] {
  return [name, `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR ${pattern} REQUIRE n.id IS UNIQUE`];
}

function range(name: string, pattern: string, property: string): [string, string] {
  return [name, `CREATE INDEX ${name} IF NOT EXISTS FOR ${pattern} ON (n.${property})`];
}

/** For parts of a text: what contains these characters. */
function text(name: string, pattern: string, property: string): [string, string] {
  return [name, `CREATE TEXT INDEX ${name} IF NOT EXISTS FOR ${pattern} ON (n.${property})`];
}

function fullText(name: string, label: string, properties: readonly string[], analyzer: string): [string, string] {
  const fields = properties.map((property) => `n.${property}`).join(', ');
  return [
    name,
    `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON EACH [${fields}] ` +
      `OPTIONS { indexConfig: { \`fulltext.analyzer\`: '${analyzer}' } }`,
  ];
}
