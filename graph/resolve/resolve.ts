import { DisjointSets } from './disjoint-sets.ts';
import {
  bare,
  besideStateOffice,
  described,
  describes,
  type Evidence,
  highOffice,
  joins,
  leadershipFor,
  stateOffice,
  wantedBy,
} from './evidence.ts';
import { groupBy } from './group-by.ts';
import type { Profile } from './profile.ts';

/** Two keys that a person declared to be one. */
export type Merge = readonly [string, string];

/** A shared body of two articles further apart than a career is no evidence. */
const longestGapYears = 20;
/** So many profiles of the holder of an office to one of a namesake leave a name to the holder, if it is not a short one. */
const mostToOne = 20;

/**
 * The entity of each profile's key: of the keys of its cluster the one that appears first, so that later articles leave
 * it as it is. Persons of one family join where they share evidence within a career's time; `merges` join whatever they
 * name. Depends on the sets given alone, never on their order.
 */
export function resolve(profiles: readonly Profile[], merges: readonly Merge[]): Map<string, string> {
  const sets = new DisjointSets(profiles.map(({ key }) => key));
  for (const family of groupBy(profiles, (profile) => profile.family).values()) joinFamily(family, sets);
  for (const [one, other] of merges) sets.join(one, other);
  const clusters = groupBy(profiles, ({ key }) => sets.smallest(key));
  return new Map(
    [...clusters.values()].flatMap((cluster) => {
      const first = cluster.reduce((one, other) => (byTime(one, other) <= 0 ? one : other)).key;
      return cluster.map(({ key }): [string, string] => [key, first]);
    }),
  );
}

function joinFamily(family: readonly Profile[], sets: DisjointSets): void {
  if (family.length < 2) return;
  const sharing = new Map<Evidence, Profile[]>();
  for (const profile of family) {
    for (const evidence of profile.evidence) {
      const sharers = sharing.get(evidence);
      if (sharers === undefined) sharing.set(evidence, [profile]);
      else sharers.push(profile);
    }
  }
  for (const [evidence, sharers] of sharing) if (joins(evidence)) joinInTime(sharers, sets);
  joinUnplaced(sharing, sets);
  joinLeaders(family, sharing, sets);
  joinUndescribed(family, sharing, sets);
}

/** Joins those in a type of body of no named place to each other, and to the one of a named place, if there is but one. */
function joinUnplaced(sharing: ReadonlyMap<Evidence, Profile[]>, sets: DisjointSets): void {
  const joined: Profile[][] = [];
  for (const [evidence, unplaced] of sharing) {
    const wanted = wantedBy(evidence);
    if (wanted === null) continue;
    const placed = sharing.get(wanted) ?? [];
    if (new Set(placed.map(({ key }) => sets.smallest(key))).size <= 1) joined.push([...placed, ...unplaced]);
  }
  // Afterwards, so that one type of body does not decide for the next.
  for (const profiles of joined) joinInTime(profiles, sets);
}

/** Gives those named without a description to the one of their name who leads a place of their article, if there is but one. */
function joinLeaders(family: readonly Profile[], sharing: ReadonlyMap<Evidence, Profile[]>, sets: DisjointSets): void {
  const joined = family.flatMap((profile): Profile[][] => {
    const leaders = profile.evidence.flatMap((evidence) => sharing.get(leadershipFor(evidence) ?? '') ?? []);
    const isOne = new Set(leaders.map(({ key }) => sets.smallest(key))).size === 1;
    return isOne ? [[profile, ...leaders]] : [];
  });
  // Afterwards, so that one does not decide for the next.
  for (const profiles of joined) joinInTime(profiles, sets);
}

/** Gives those named without a description to the one of their name who holds an office of state, or else another high one. */
function joinUndescribed(
  family: readonly Profile[],
  sharing: ReadonlyMap<Evidence, Profile[]>,
  sets: DisjointSets,
): void {
  const ofState = sharing.get(stateOffice);
  // A short name has too many bearers for a lesser office to tell whose it is.
  const isLong = nameOf(family[0]!).length > 2;
  const holders = ofState ?? (isLong ? sharing.get(highOffice) : undefined) ?? [];
  const holder = holders[0]?.key;
  // Holders whom time keeps apart are several people: then nobody is the one.
  if (holder === undefined || !holders.every(({ key }) => sets.smallest(key) === sets.smallest(holder))) return;
  const dates = holders.flatMap(({ from, to }) => (from === null ? [] : [from, to!])).sort();
  const isNear = ({ from, to }: Profile) =>
    from === null ||
    dates.length === 0 ||
    (yearOf(from) - yearOf(dates.at(-1)!) <= longestGapYears && yearOf(dates[0]!) - yearOf(to!) <= longestGapYears);
  const isRival = ({ key, evidence }: Profile) =>
    sets.smallest(key) !== sets.smallest(holder) && evidence.some(describes);
  const rivals = family.filter(isRival).length;
  const isTheirs = isLong && rivals * mostToOne <= holders.length;
  const isAlone = ofState !== undefined && (rivals === 0 || isTheirs);
  const isUndescribed = ({ evidence }: Profile) =>
    evidence.includes(besideStateOffice) ||
    (isAlone && evidence.includes(bare)) ||
    // Of a name that is as good as always theirs, words that name no body are no description: 收入某某同志的文稿.
    (isAlone &&
      isTheirs &&
      holders.length >= mostToOne &&
      evidence.every((one) => one === described || !describes(one)));
  for (const profile of family) if (isUndescribed(profile) && isNear(profile)) sets.join(holder, profile.key);
}

const nameOf = ({ family }: Profile): string => family.replace(/^person:/, '');

/** Joins neighbours on the line of time. Undated ones join each other, and dated ones only where all are close. */
function joinInTime(profiles: readonly Profile[], sets: DisjointSets): void {
  const dated = profiles.filter(({ from }) => from !== null).sort(byTime);
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

/** The earlier first, those without a date last. */
function byTime(one: Profile, other: Profile): number {
  const [a, b] = [one.from ?? '9999', other.from ?? '9999'];
  return a < b ? -1 : a > b ? 1 : one.key < other.key ? -1 : one.key > other.key ? 1 : 0;
}

const yearOf = (date: string): number => Number(date.slice(0, 4));
