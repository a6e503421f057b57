import { extract } from '../../graph/extract/extract.ts';
import type { Article } from '../../graph/model/article.ts';

/** The pace of extraction on one thread, for texts of one length. */
export interface ExtractionPace {
  /** How many articles' texts stand in one. */
  joined: number;
  /** Average length of a text, in UTF-16 code units. */
  characters: number;
  charactersPerSecond: number;
}

const lengths = [1, 10, 100];

/**
 * Extracts the same articles one by one, ten in one and a hundred in one: with a time that is linear in the length of a
 * text, the pace stays.
 */
export function measureExtraction(articles: readonly Article[]): ExtractionPace[] {
  const hundreds = Math.max(1, Math.floor(articles.length / 100));
  // Few articles go round until they are a hundred.
  const used = Array.from({ length: hundreds * 100 }, (_, index) => articles[index % articles.length]!);
  // Code gets fast by running: what is measured is the pace of a long load.
  for (const article of used.slice(0, 200)) extract(article);
  return lengths.map((joined) => {
    const texts = joinedBy(used, joined);
    const started = performance.now();
    for (const article of texts) extract(article);
    const seconds = (performance.now() - started) / 1000;
    const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
    return { joined, characters: characters / texts.length, charactersPerSecond: characters / seconds };
  });
}

function joinedBy(articles: readonly Article[], count: number): Article[] {
  const joined: Article[] = [];
  for (let at = 0; at < articles.length; at += count) {
    const some = articles.slice(at, at + count);
    joined.push({ ...some[0]!, text: some.map(({ text }) => text).join('\n\n') });
  }
  return joined;
}
