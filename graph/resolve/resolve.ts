import { DisjointSets } from './disjoint-sets.ts';
import type { Profile } from './profile.ts';

/** Two keys that a person declared to be one. */
export type Merge = readonly [string, string];

/** A shared body of two articles further apart than a career is no evidence. */
const longestGapYears = 20;

/**
 * The entity of each profile's key: the smallest key of its cluster. Persons of one family join where they share evidence
 * within a career's time; `merges` join whatever they name. Depends on the sets given alone, never on their order.
 */
export function resolve(profiles: readonly Profile[], merges: readonly Merge[]): Map<string, string> {
  const sets = new DisjointSets(profiles.map(({ key }) => key));
  const sharing = new Map<string, Profile[]>();
  for (const profile of profiles) {
    for (const evidence of profile.evidence) {
      const shared = `${profile.family}\n${evidence}`;
      sharing.set(shared, [...(sharing.get(shared) ?? []), profile]);
    }
  }
  for (const sharers of sharing.values()) joinInTime(sharers, sets);
  for (const [one, other] of merges) sets.join(one, other);
  return new Map(profiles.map(({ key }) => [key, sets.smallest(key)]));
}

/** Joins neighbours on the line of time. Undated ones join each other, and dated ones only where all are close. */
function joinInTime(profiles: readonly Profile[], sets: DisjointSets): void {
  const dated = profiles.filter(({ from }) => from !== null);
  dated.sort((a, b) => (a.from! < b.from! ? -1 : a.from! > b.from! ? 1 : a.key < b.key ? -1 : 1));
  let latest: Profile | undefined;
  let whole = true;
  for (const profile of dated) {
    if (latest !== undefined) {
      if (yearOf(profile.from!) - yearOf(latest.to!) <= longestGapYears) sets.join(latest.key, profile.key);
      else whole = false;
    }
    if (latest === undefined || profile.to! > latest.to!) latest = profile;
  }
  const undated = profiles.filter(({ from }) => from === null);
  for (const profile of undated) sets.join(undated[0]!.key, profile.key);
  if (whole && undated.length > 0 && dated.length > 0) sets.join(undated[0]!.key, dated[0]!.key);
}

const yearOf = (date: string): number => Number(date.slice(0, 4));
