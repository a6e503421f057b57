import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ArticleGraph } from '../../model/article-graph.ts';
import type { StandingArticle } from '../read/standing-articles.ts';
import { StoreError } from '../store-error.ts';
import { withProfiles } from '../write/appearance-profile.ts';
import { extractionHash } from '../write/article-hash.ts';
import { type ArticleRows, articleRows, unlessEmpty } from '../write/article-rows.ts';
import { namesakesNode } from '../write/namesakes.ts';
import { entityProperties, labelsOf } from '../write/put-rows.ts';
import type { WriteCounts } from '../write/write-articles.ts';
import { EntityGathering, type GatheredEntity } from './entity-gathering.ts';
import { listSeparator } from './import-table.ts';
import { importOptions } from './import-tables.ts';
import { RowsFile } from './rows-file.ts';
import { TableFiles } from './table-files.ts';

/** In the folder, what `neo4j-admin database import full neo4j @import.args` is told. */
export const argumentsFile = 'import.args';

/**
 * A folder of files for `neo4j-admin database import full`, which make the graph that writing the same articles into an
 * empty database makes. Articles are written into one file first, which is gone in the end; `finish` finds out which people
 * are the same and writes the tables. Rejects with a `StoreError` that says what to do.
 */
export class ImportFiles {
  readonly #folder: string;
  readonly #rows: RowsFile;

  private constructor(folder: string) {
    this.#folder = folder;
    this.#rows = new RowsFile(path.join(folder, 'rows.jsonl'));
  }

  /** Makes the folder. Rejects with a message that says what to do where it holds anything, or cannot be made. */
  static async open(folder: string): Promise<ImportFiles> {
    const there = await onDisk(folder, async () => {
      await mkdir(folder, { recursive: true });
      return readdir(folder);
    });
    if (there.length > 0) throw new StoreError('invalid_request', `the folder ${folder} is not empty: name another`);
    return new ImportFiles(folder);
  }

  /** Nothing is there before. */
  async standingArticles(): Promise<Map<string, StandingArticle>> {
    return new Map();
  }

  /** Takes articles in. Of several with one id the last counts. */
  async write(graphs: readonly ArticleGraph[], version: string | null = null): Promise<WriteCounts> {
    for (const graph of graphs) {
      const rows = withProfiles(graph, articleRows(graph));
      checkLists(rows);
      const extraction = version === null ? null : extractionHash(graph.article, version);
      await onDisk(this.#folder, () => this.#rows.add({ ...rows, article: { ...rows.article, extraction } }));
    }
    return { loaded: graphs.length, unchanged: 0 };
  }

  /** Writes the files. Nothing can be written after it. */
  async finish(): Promise<void> {
    await onDisk(this.#folder, async () => {
      await this.#rows.close();
      const gathering = new EntityGathering();
      for await (const rows of this.#rows.rows()) gathering.add(rows);
      const entityOf = gathering.resolved();
      const files = await TableFiles.open(this.#folder);
      await putEntities(files, gathering.entities(entityOf));
      for await (const rows of this.#rows.rows()) await putArticle(files, rows, (key) => entityOf.get(key) ?? key);
      await files.close();
      await this.#rows.remove();
      await writeFile(path.join(this.#folder, argumentsFile), importOptions());
    });
  }

  /** Takes back what was written, in place of `finish` or after it failed: the folder was empty before. */
  async abandon(): Promise<void> {
    await onDisk(this.#folder, async () => {
      try {
        await this.#rows.close();
      } finally {
        for (const name of await readdir(this.#folder)) await rm(path.join(this.#folder, name));
      }
    });
  }
}

/** Entities, and a node for each name that several persons or several bodies have. */
async function putEntities(files: TableFiles, entities: Iterable<GatheredEntity>): Promise<void> {
  const sharers = new Map<string, { kind: string; name: string; articles: number[] }>();
  for (const { row, articles, posts } of entities) {
    const { id, ...properties } = entityProperties(row);
    await files.put('entities', [id, ['Entity', ...labelsOf(row)]], { ...properties, posts: unlessEmpty(posts) });
    if (row.kind !== 'person' && row.kind !== 'organisation') continue;
    const { kind, name } = row;
    const known = sharers.get(`${kind}:${name}`);
    if (known === undefined) sharers.set(`${kind}:${name}`, { kind, name, articles: [articles] });
    else known.articles.push(articles);
  }
  for (const { kind, name, articles } of sharers.values()) {
    if (articles.length < 2) continue;
    const { id, ...properties } = namesakesNode(
      kind,
      name,
      articles.sort((a, b) => b - a),
      0,
    );
    await files.put('namesakes', [id], properties);
  }
}

/** An article with its statements and relations, at the entities that its keys came to. */
async function putArticle(files: TableFiles, rows: ArticleRows, entityOf: (key: string) => string): Promise<void> {
  const { id, ...properties } = rows.article;
  await files.put('articles', [id], properties);
  for (const { id, ...properties } of rows.statements) await files.put('statements', [id], properties);
  for (const { kind, source, sourceLabel, target, targetLabel, properties } of rows.relations) {
    const ends = [
      sourceLabel === 'Entity' ? entityOf(source) : source,
      targetLabel === 'Entity' ? entityOf(target) : target,
    ];
    await files.put(kind, ends, properties);
  }
}

/** Refuses an article whose names could not be told apart in a list. */
function checkLists({ article, relations }: ArticleRows): void {
  const items = relations.flatMap(({ properties }) => Object.values(properties).filter(Array.isArray)).flat();
  const broken = items.find((item) => typeof item === 'string' && item.includes(listSeparator));
  if (broken === undefined) return;
  const message = `${article.id} names ${JSON.stringify(broken)}: take out the unit separator (U+001F), which parts the items of lists in import files`;
  throw new StoreError('invalid_request', message);
}

/** What work on the files in `folder` gives; a failure of the disk says where. */
async function onDisk<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw new StoreError('store_unavailable', `cannot write to ${folder}: ${error.message}`, undefined, {
      cause: error,
    });
  }
}
