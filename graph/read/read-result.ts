import type { Article } from '../model/article.ts';
import type { ArticleGraph } from '../model/article-graph.ts';
import type { FailureReason } from '../model/failure-reason.ts';

/** What reading gives, one for each article, each thing that could not be read, and each file passed over. */
export type ReadResult = ReadArticle | ReadFailure | SkippedFile;

export interface ReadArticle {
  kind: 'article';
  article: Article;
  /** What was extracted from the article, where a line holds that and not the article alone. */
  graph?: ArticleGraph;
  /** The path as it was found, `-` for standard input. */
  file: string;
  /** Line number from 1, where the file holds one article a line. */
  line?: number;
  /** A safe file name, without extension, for what is made from the article: the file's own name, or the article's id where the file holds many. */
  outputName: string;
}

export interface ReadFailure extends FailureReason {
  kind: 'failure';
  file: string;
  line?: number;
}

/** A file of another kind in a folder or behind a glob. */
export interface SkippedFile {
  kind: 'skipped';
  file: string;
}
