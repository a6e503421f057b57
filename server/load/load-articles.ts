import type { Article } from '../../graph/model/article.ts';
import type { FailureReason } from '../../graph/model/failure-reason.ts';
import { reasonCausedBy } from '../../graph/read/failure-reason.ts';
import type { ReadArticle, ReadResult } from '../../graph/read/read-result.ts';
import type { Extraction } from './extraction.ts';
import type { Extractor } from './extractor.ts';
import type { LoadCounts, LoadFailure, LoadObserver } from './load-observer.ts';
import type { LoadTarget } from './load-target.ts';
import { passOverStanding } from './pass-over-standing.ts';
import { BatchWriter, type Extracted, isExtractedHere } from './write-batch.ts';

/** Articles that a worker is given at once: fewer messages between threads, yet short waits. */
const chunkArticles = 16;
/** Articles in one transaction, or fewer where they are long: the size at which writing was fastest and memory small. */
const batchArticles = 200;
const batchCharacters = 400_000;

export interface LoadOptions {
  /**
   * Stops reading and extracting; what was extracted, or is being extracted, is still written. Given to what reads as well, it
   * breaks off a document that takes long.
   */
  signal?: AbortSignal;
  /** Extract also what is in the database from the same content. */
  again?: boolean;
}

/**
 * Extracts what is read and writes it in batches, all three at the same time: while a batch is being written, workers
 * extract the next ones and the reader fills the queue. The queue is bounded, so memory does not grow with the input.
 * What the database has from the same content and the same rules is not extracted, and neither is what comes with its
 * graph. Rejects where the store does.
 */
export async function loadArticles(
  results: AsyncIterable<ReadResult>,
  target: LoadTarget,
  extractor: Extractor,
  observer: LoadObserver,
  { signal, again = false }: LoadOptions = {},
): Promise<LoadCounts> {
  const { version } = extractor;
  const counts: LoadCounts = { loaded: 0, unchanged: 0, failed: 0, skipped: 0 };
  /** Articles read and not yet written, by their ids. */
  const underWay = new Set<string>();
  const fail = (failure: LoadFailure) => {
    counts.failed++;
    observer.onFailure(failure);
  };
  const failOf =
    (step: LoadFailure['step']) =>
    ({ file, line, article }: ReadArticle, { code, message, details, cause }: FailureReason) =>
      fail({ file, line, article: article.id, step, code, message, details, cause });
  const count = (articles: readonly Article[], loaded: number, unchanged: number) => {
    counts.loaded += loaded;
    counts.unchanged += unchanged;
    observer.onProgress({ ...counts }, { articles, unchanged });
  };
  const refused = new Set<ReadArticle>();
  const writer = new BatchWriter(target, version, (read, error) => {
    refused.add(read);
    failOf('write')(read, reasonCausedBy('write_refused', error));
  });
  const write = async (batch: readonly Extracted[]) => {
    const { loaded, unchanged } = await writer.write(batch);
    for (const { read } of batch) underWay.delete(read.article.id);
    const written = batch.filter(({ read }) => !refused.delete(read));
    count(
      written.map(({ read }) => read.article),
      loaded,
      unchanged,
    );
  };

  const read = articlesIn(results, counts, fail, signal);
  const wanted =
    version === null || again
      ? read
      : passOverStanding(read, target, version, underWay, (articles) => count(articles, 0, articles.length));
  let batch: Extracted[] = [];
  let characters = 0;
  let writing: Promise<void> = Promise.resolve();
  for await (const [read, extraction] of extractInOrder(noted(wanted, underWay), extractor, signal)) {
    if (extraction.kind === 'failure') {
      failOf('extract')(read, extraction);
      underWay.delete(read.article.id);
      continue;
    }
    // What extracted a graph is noted of a whole batch.
    const isOther = batch.length > 0 && isExtractedHere(batch[0]!.read) !== isExtractedHere(read);
    if (isOther || batch.length >= batchArticles || characters >= batchCharacters) {
      await writing;
      writing = write(batch);
      // The failure is met at the next await; until then it must not count as unhandled.
      writing.catch(() => {});
      [batch, characters] = [[], 0];
    }
    batch.push({ read, graph: extraction.graph });
    characters += read.article.text.length;
  }
  await writing;
  if (batch.length > 0) await write(batch);
  return counts;
}

async function* noted(articles: AsyncIterable<ReadArticle>, underWay: Set<string>): AsyncGenerator<ReadArticle> {
  for await (const read of articles) {
    underWay.add(read.article.id);
    yield read;
  }
}

async function* articlesIn(
  results: AsyncIterable<ReadResult>,
  counts: LoadCounts,
  fail: (failure: LoadFailure) => void,
  signal: AbortSignal | undefined,
): AsyncGenerator<ReadArticle> {
  for await (const result of results) {
    signal?.throwIfAborted();
    if (result.kind === 'article') yield result;
    else if (result.kind === 'skipped') counts.skipped++;
    else {
      const { kind: _, ...failure } = result;
      fail({ ...failure, step: 'read' });
    }
  }
}

/** Each article with its extraction, in order, with a few chunks ahead in the workers. After an interrupt, those alone. */
async function* extractInOrder(
  articles: AsyncIterable<ReadArticle>,
  extractor: Extractor,
  signal: AbortSignal | undefined,
): AsyncGenerator<[ReadArticle, Extraction]> {
  const ahead: Promise<[ReadArticle, Extraction][]>[] = [];
  try {
    for await (const chunk of inChunks(articles)) {
      signal?.throwIfAborted();
      const pairs = extractChunk(chunk, extractor);
      pairs.catch(() => {});
      ahead.push(pairs);
      if (ahead.length > extractor.threads * 2) yield* await ahead.shift()!;
    }
  } catch (error) {
    if (error !== signal?.reason) throw error;
  }
  for (const pairs of ahead) yield* await pairs;
}

/** Each article with the graph that came with it, or else with its extraction. */
async function extractChunk(chunk: readonly ReadArticle[], extractor: Extractor): Promise<[ReadArticle, Extraction][]> {
  const wanted = chunk.filter(isExtractedHere);
  const extractions = wanted.length > 0 ? await extractor.extract(wanted.map(({ article }) => article)) : [];
  const made = new Map(wanted.map((read, index) => [read, extractions[index]!]));
  return chunk.map((read) => [read, made.get(read) ?? { kind: 'graph', graph: read.graph! }]);
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
