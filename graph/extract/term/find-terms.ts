import type { TaggedSpan } from '../name/tagged-span.ts';
import type { ClassifiedQuote } from '../quote/quote-class.ts';
import type { Reading } from '../text/reading.ts';
import { findDocuments } from './documents.ts';
import { findKnownVenues } from './known-venues.ts';
import { findListedVenues } from './listed-venues.ts';
import { findProgramPhrases } from './program-phrases.ts';
import { findPrograms } from './programs.ts';
import { quoteRuns } from './quote-runs.ts';
import { findCourses } from './quoted-programs.ts';
import { findQuotedVenues } from './quoted-venues.ts';
import { findRecurringVenues } from './recurring-venues.ts';
import { findShortCampaigns } from './short-campaigns.ts';
import { findSlogans } from './slogans.ts';
import { findSubjectVillages } from './subject-villages.ts';
import type { TermMention } from './term-mention.ts';
import { findVenues } from './venues.ts';

/** What is left of a document's title behind a program that is the better part of it. */
const restOfTitle = /^(?:方案|办法|规则|规划|细则|措施|意见|纲要)?(?:草案|稿|（.+）)?$/;
const longestRest = 16;

/** Every slogan, program, document and venue that the article names, in text order. `quotes` are all quotes of the reading. */
export function findTerms(
  reading: Reading,
  quotes: readonly ClassifiedQuote[],
  tagged: readonly TaggedSpan[],
): TermMention[] {
  const runs = quoteRuns(reading, quotes);
  const slogans = findSlogans(reading, runs);
  const documents = findDocuments(reading);
  const courses = findCourses(reading, runs);
  const set = [...courses, ...outside(courses, findProgramPhrases(reading))];
  const programs = notEntitled(reading.text, documents, [
    ...set,
    ...outside(set, findPrograms(reading, quotes, slogans)),
  ]);
  const quotedVenues = findQuotedVenues(reading, runs);
  // 青石村 at the beginning of 青石村“渔家驿站” only says whose it is.
  const owners = new Map(quotedVenues.map((venue) => [venue.start, venue.end]));
  const venues = findVenues(reading, quotes, tagged).filter(({ start, end }) => end > (owners.get(start) ?? 0));
  return [
    ...slogans,
    ...programs,
    ...findShortCampaigns(reading, programs),
    ...documents,
    ...venues,
    ...quotedVenues,
    // 人民大会堂 within 人民大会堂东大厅 is named by the longer name.
    ...outside(venues, findKnownVenues(reading)),
    ...outside(venues, findRecurringVenues(reading, venues)),
    ...findListedVenues(reading),
    ...findSubjectVillages(reading),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The programs without those that are the better part of a title without marks: 印发|渔港提质五年行动|方案. */
function notEntitled(text: string, documents: readonly TermMention[], programs: readonly TermMention[]): TermMention[] {
  const titleAt = new Map(documents.filter(({ start }) => text[start] !== '《').map((title) => [title.end, title]));
  return programs.filter(({ end }) => {
    for (let rest = 0; rest <= longestRest; rest++) {
      const title = titleAt.get(end + rest);
      if (title !== undefined) return title.start >= end || !restOfTitle.test(text.slice(end, title.end));
    }
    return true;
  });
}

/** The mentions of `others` that share no character with any of `first`. */
function outside(first: readonly TermMention[], others: readonly TermMention[]): TermMention[] {
  const taken = [...first].sort((a, b) => a.start - b.start);
  let index = 0;
  return [...others]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      while (index < taken.length && taken[index]!.end <= start) index++;
      return index === taken.length || taken[index]!.start >= end;
    });
}
