import type { SloganTimelineResponse } from '../../graph/model/api.ts';

export interface Month {
  /** `YYYY-MM`. */
  month: string;
  articles: number;
  of: number;
}

/** Every calendar month from `from` to `to`, with the months that the answer leaves out as months without articles. */
export function everyMonth(months: SloganTimelineResponse['months'], from: string, to: string): Month[] {
  const known = new Map(months.map((row) => [row.month, row]));
  const result: Month[] = [];
  for (let month = from; month <= to; month = nextMonth(month)) {
    result.push(known.get(month) ?? { month, articles: 0, of: 0 });
  }
  return result;
}

/** The longest run of months between two uses in which articles appeared but none used the slogan. */
export function longestSilence(months: readonly Month[]): number {
  const first = months.findIndex(({ articles }) => articles > 0);
  const last = months.findLastIndex(({ articles }) => articles > 0);
  let longest = 0;
  let run = 0;
  for (const { articles, of } of months.slice(Math.max(first, 0), last + 1)) {
    if (articles > 0) run = 0;
    else if (of > 0) run += 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

function nextMonth(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
