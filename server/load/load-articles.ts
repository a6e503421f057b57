import type { ArticleGraph } from '../../graph/model/article-graph.ts';
import type { ReadArticle, ReadResult } from '../../graph/read/read-result.ts';
import type { Store } from '../../graph/store/store.ts';
import type { Extraction } from './extraction.ts';
import type { Extractor } from './extractor.ts';

/** What happened to what was read so far. */
export interface LoadCounts {
  /** Articles written, new or changed. */
  loaded: number;
  /** Articles that were there already, with the same content. */
  unchanged: number;
  /** Files or lines that could not be read or extracted. */
  failed: number;
  /** Files of other kinds in folders and globs. */
  skipped: number;
}

/** Told as loading goes on. */
export interface LoadObserver {
  /** `name` is the file, with the line where it has many articles. */
  onFailure(name: string, message: string): void;
  /** After each batch written, with the ids of its articles. */
  onProgress(counts: LoadCounts, articles: readonly string[]): void;
}

/** Articles that a worker is given at once: fewer messages between threads, yet short waits. */
const chunkArticles = 16;
/** Articles in one transaction, or fewer where they are long: the size at which writing was fastest and memory small. */
const batchArticles = 200;
const batchCharacters = 400_000;

/**
 * Extracts what is read and writes it in batches, all three at the same time: while a batch is being written, workers
 * extract the next ones and the reader fills the queue. The queue is bounded, so memory does not grow with the input.
 * Stops early, with all that was extracted written, where `signal` aborts. Rejects where the store does.
 */
export async function loadArticles(
  results: AsyncIterable<ReadResult>,
  store: Store,
  extractor: Extractor,
  observer: LoadObserver,
  signal?: AbortSignal,
): Promise<LoadCounts> {
  const counts: LoadCounts = { loaded: 0, unchanged: 0, failed: 0, skipped: 0 };
  const fail = (name: string, message: string) => {
    counts.failed++;
    observer.onFailure(name, message);
  };
  const write = async (graphs: ArticleGraph[]) => {
    const { loaded, unchanged } = await store.write(graphs);
    counts.loaded += loaded;
    counts.unchanged += unchanged;
    observer.onProgress(
      { ...counts },
      graphs.map((graph) => graph.article.id),
    );
  };

  let batch: ArticleGraph[] = [];
  let characters = 0;
  let writing: Promise<void> = Promise.resolve();
  const articles = articlesIn(results, counts, fail, signal);
  for await (const [read, extraction] of extractInOrder(articles, extractor)) {
    if (extraction.kind === 'failure') {
      fail(nameOf(read), extraction.message);
      continue;
    }
    batch.push(extraction.graph);
    characters += extraction.graph.article.text.length;
    if (batch.length >= batchArticles || characters >= batchCharacters) {
      await writing;
      writing = write(batch);
      // The failure is met at the next await; until then it must not count as unhandled.
      writing.catch(() => {});
      [batch, characters] = [[], 0];
    }
  }
  await writing;
  if (batch.length > 0) await write(batch);
  return counts;
}

/** Where an article came from: `folder/news.jsonl:12`. */
export function nameOf({ file, line }: { file: string; line?: number }): string {
  return line === undefined ? file : `${file}:${line}`;
}

async function* articlesIn(
  results: AsyncIterable<ReadResult>,
  counts: LoadCounts,
  fail: (name: string, message: string) => void,
  signal: AbortSignal | undefined,
): AsyncGenerator<ReadArticle> {
  for await (const result of results) {
    if (signal?.aborted) return;
    if (result.kind === 'article') yield result;
    else if (result.kind === 'failure') fail(nameOf(result), result.message);
    else counts.skipped++;
  }
}

/** Each article with its extraction, in order, with a few chunks ahead in the workers. */
async function* extractInOrder(
  articles: AsyncIterable<ReadArticle>,
  extractor: Extractor,
): AsyncGenerator<[ReadArticle, Extraction]> {
  const ahead: Promise<[ReadArticle, Extraction][]>[] = [];
  for await (const chunk of inChunks(articles)) {
    const extractions = extractor.extract(chunk.map((read) => read.article));
    const pairs = extractions.then((done) =>
      done.map((extraction, index): [ReadArticle, Extraction] => [chunk[index]!, extraction]),
    );
    pairs.catch(() => {});
    ahead.push(pairs);
    if (ahead.length > extractor.threads * 2) yield* await ahead.shift()!;
  }
  for (const pairs of ahead) yield* await pairs;
}

async function* inChunks(articles: AsyncIterable<ReadArticle>): AsyncGenerator<ReadArticle[]> {
  let chunk: ReadArticle[] = [];
  for await (const article of articles) {
    chunk.push(article);
    if (chunk.length >= chunkArticles) {
      yield chunk;
      chunk = [];
    }
  }
  if (chunk.length > 0) yield chunk;
}
