import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Article } from '../model/article.ts';
import { dateOfFileName, parseDate } from './calendar-date.ts';
import { unreadable } from './read-error.ts';
import { dateOfText } from './text-date.ts';
import { sourceOfText } from './text-source.ts';
import { openingWords, titleOfText } from './text-title.ts';

/** A text with what its file says about it outright; the rest is null. */
export interface Draft {
  text: string;
  id: string | null;
  title: string | null;
  /** As written, in any form `parseDate` knows. */
  date: string | null;
  source: string | null;
  url: string | null;
}

/** A text of which its file says nothing outright. */
export function bareDraft(text: string): Draft {
  return { text, id: null, title: null, date: null, source: null, url: null };
}

/**
 * The article of a draft: what the file says outright comes first, then what the text shows, then the file's name.
 * `fileName` is null where the file holds many articles or has no name. Throws a `ReadError` where there is no text.
 */
export function completeArticle(draft: Draft, fileName: string | null): Article {
  const { text } = draft;
  if (text.trim() === '') throw unreadable('empty');
  const stem = fileName === null ? null : withoutExtension(fileName);
  return {
    id: draft.id ?? idOfText(text),
    title: draft.title ?? titleOfText(text) ?? stem ?? openingWords(text),
    date: (draft.date ? parseDate(draft.date) : null) ?? (stem ? dateOfFileName(stem) : null) ?? dateOfText(text),
    source: draft.source ?? sourceOfText(text),
    url: draft.url,
    text,
  };
}

/** An id that only the text decides: the same text is the same article, wherever it lies. */
function idOfText(text: string): string {
  return `article-${createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 16)}`;
}

/** The file's own name without its folder, its extension and `.gz`. */
export function withoutExtension(file: string): string {
  const name = basename(file).replace(/\.gz$/i, '');
  return name.replace(/(?<=.)\.[A-Za-z]+$/, '');
}

/** An id as a file name: path separators, control characters and leading dots, which could lead elsewhere, become `_`. */
export function safeFileName(id: string): string {
  return id.replace(/[\p{Cc}/\\:*?"<>|]/gu, '_').replace(/^\.+/, '_');
}
