import type { Profile } from './profile.ts';

/**
 * Joins neighbours on the line of time that lie no more than `years` apart. Undated ones join each other, and dated ones
 * only where all are close.
 */
export function joinInTime(
  profiles: readonly Profile[],
  years: number,
  join: (one: Profile, other: Profile) => void,
): void {
  const dated = profiles.filter(({ from }) => from !== null).sort(byTime);
  let latest: Profile | undefined;
  let whole = true;
  for (const profile of dated) {
    if (latest !== undefined) {
      if (yearsOf(profile.from!) - yearsOf(latest.to!) <= years) join(latest, profile);
      else whole = false;
    }
    if (latest === undefined || profile.to! > latest.to!) latest = profile;
  }
  const undated = profiles.filter(({ from }) => from === null);
  for (const profile of undated) join(undated[0]!, profile);
  if (whole && undated.length > 0 && dated.length > 0) join(undated[0]!, dated[0]!);
}

/** The earlier first, those without a date last. */
export function byTime(one: Profile, other: Profile): number {
  const [a, b] = [one.from ?? '9999', other.from ?? '9999'];
  return a < b ? -1 : a > b ? 1 : one.key < other.key ? -1 : one.key > other.key ? 1 : 0;
}

/** An ISO date in years, of which a day is some 1/365. */
export function yearsOf(date: string): number {
  const [year, month = 1, day = 1] = date.split('-').map(Number);
  return year! + (month - 1) / 12 + (day - 1) / 366;
}
