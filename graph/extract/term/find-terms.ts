import type { ClassifiedQuote } from '../quote/quote-class.ts';
import type { Reading } from '../text/reading.ts';
import { findDocuments } from './documents.ts';
import { findListedVenues } from './listed-venues.ts';
import { findPrograms } from './programs.ts';
import { quoteRuns } from './quote-runs.ts';
import { findQuotedPrograms } from './quoted-programs.ts';
import { findSlogans } from './slogans.ts';
import type { TermMention } from './term-mention.ts';
import { findVenues } from './venues.ts';

/** Every slogan, program, document and venue that the article names, in text order. `quotes` are all quotes of the reading. */
export function findTerms(reading: Reading, quotes: readonly ClassifiedQuote[]): TermMention[] {
  const runs = quoteRuns(reading, quotes);
  const slogans = findSlogans(reading, runs);
  return [
    ...slogans,
    ...findPrograms(reading, quotes, slogans),
    ...findQuotedPrograms(reading, runs),
    ...findDocuments(reading),
    ...findVenues(reading, quotes),
    ...findListedVenues(reading),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}
