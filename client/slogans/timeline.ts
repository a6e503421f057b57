import type { TimelinePeriod } from '../../graph/model/slogan-timeline.ts';

/** A period of a timeline, one without articles included. */
export type Period = TimelinePeriod;

/** Articles that a period must have for its heat to mean much. */
export const fewArticles = 30;

/** Every calendar month or year from `from` to `to`, with those that the answer leaves out as periods without articles. */
export function everyPeriod(periods: readonly Period[], from: string, to: string): Period[] {
  const known = new Map(periods.map((row) => [row.period, row]));
  const result: Period[] = [];
  for (let period = from; period <= to; period = nextPeriod(period)) {
    result.push(known.get(period) ?? { period, articles: 0, of: 0, heat: 'cold' });
  }
  return result;
}

/** The longest run of periods between two uses in which articles appeared but none used the slogan. */
export function longestSilence(periods: readonly Period[]): number {
  const first = periods.findIndex(({ articles }) => articles > 0);
  const last = periods.findLastIndex(({ articles }) => articles > 0);
  let longest = 0;
  let run = 0;
  for (const { articles, of } of periods.slice(Math.max(first, 0), last + 1)) {
    if (articles > 0) run = 0;
    else if (of > 0) run += 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** The share of a period's articles that use the slogan, from 0 to 1. */
export function shareOf({ articles, of }: Period): number {
  return of === 0 ? 0 : articles / of;
}

function nextPeriod(period: string): string {
  const [year, month] = period.split('-').map(Number) as [number, number?];
  if (month === undefined) return String(year + 1).padStart(4, '0');
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
}
