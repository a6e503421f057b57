import { classifyQuotes } from '../../graph/extract/quote/classify-quotes.ts';
import { findQuotes } from '../../graph/extract/quote/quote.ts';
import { tagNames } from '../../graph/extract/tagger/tag-names.ts';
import { findTerms } from '../../graph/extract/term/find-terms.ts';
import type { TermMention } from '../../graph/extract/term/term-mention.ts';
import { readLayout } from '../../graph/extract/text/reading.ts';

export function read(sentence: string) {
  const article = { id: 'example', title: '', date: null, source: null, url: null, text: sentence };
  const reading = readLayout(article);
  return { reading, quotes: classifyQuotes(reading, findQuotes(reading)), tagged: tagNames(reading) };
}

/** The distinct surfaces of one kind that are found in a sentence, in text order. */
export function surfaces(sentence: string, kind: TermMention['kind']): string[] {
  const { reading, quotes, tagged } = read(sentence);
  const found = findTerms(reading, quotes, tagged).filter((mention) => mention.kind === kind);
  return [...new Set(found.map(({ start, end }) => reading.text.slice(start, end)))];
}
