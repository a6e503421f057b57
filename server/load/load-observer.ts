import type { Article } from '../../graph/model/article.ts';
import type { FailureReason } from '../../graph/model/failure-reason.ts';

/** What happened to what was read so far. */
export interface LoadCounts {
  /** Articles written, new or changed. */
  loaded: number;
  /** Articles that were there already, with the same content. */
  unchanged: number;
  /** Files or lines that could not be read, extracted or written. */
  failed: number;
  /** Files of other kinds in folders and globs. */
  skipped: number;
}

/** Something that was not loaded, and why. */
export interface LoadFailure extends FailureReason {
  file: string;
  /** From 1, where the file holds one article a line. */
  line?: number;
  /** The article's id, where reading came so far. */
  article?: string;
  step: 'read' | 'extract' | 'write';
}

/** Told as loading goes on. */
export interface LoadObserver {
  onFailure(failure: LoadFailure): void;
  /** After each batch, with the counts so far and what the batch adds to them: its articles, and how many were there already. */
  onProgress(counts: LoadCounts, batch: { articles: readonly Article[]; unchanged: number }): void;
}

/** Where an article came from: `folder/news.jsonl:12`. */
export function nameOf({ file, line }: { file: string; line?: number }): string {
  return line === undefined ? file : `${file}:${line}`;
}
