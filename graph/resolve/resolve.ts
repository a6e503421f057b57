import { DisjointSets } from './disjoint-sets.ts';
import {
  assembled,
  bare,
  besideStateOffice,
  described,
  describes,
  type Evidence,
  highOffice,
  joins,
  leadershipFor,
  postAt,
  stateOffice,
  wantedBy,
} from './evidence.ts';
import { groupBy } from './group-by.ts';
import { byTime, joinInTime, yearsOf } from './join-in-time.ts';
import { longName } from './name-length.ts';
import type { Profile } from './profile.ts';
import { joinWeakly } from './weak-joins.ts';

/** Two keys that a person declared to be one. */
export type Merge = readonly [string, string];

/** A shared body of two articles further apart than a career is no evidence. */
const longestGapYears = 20;
/** So long a post or a high office tells whose name stands beside its body, or without a word in the nation's congress. */
const longestBesideYears = 2;
const longestAssembledYears = 1.5;
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
  for (const [evidence, sharers] of sharing) if (joins(evidence)) joinClose(sharers, sets);
  joinUnplaced(sharing, sets);
  joinTheOne(family, sharing, sets, leadershipFor, longestGapYears);
  joinTheOne(family, sharing, sets, postAt, longestBesideYears);
  joinTheOne(family, sharing, sets, (evidence) => (evidence === assembled ? highOffice : null), longestAssembledYears);
  joinWeakly(family, sharing, sets);
  joinUndescribed(family, sharing, sets);
}

/** Joins those who are no more than a career apart. */
function joinClose(profiles: readonly Profile[], sets: DisjointSets): void {
  joinInTime(profiles, longestGapYears, (one, other) => sets.join(one.key, other.key));
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
  for (const profiles of joined) joinClose(profiles, sets);
}

/** Gives each to the one of their name, if there is but one near in time, who has what their evidence wants of another. */
function joinTheOne(
  family: readonly Profile[],
  sharing: ReadonlyMap<Evidence, Profile[]>,
  sets: DisjointSets,
  wantedOf: (evidence: Evidence) => Evidence | null,
  years: number,
): void {
  const joined = family.flatMap((profile): [Profile, Profile][] => {
    const wanted = profile.evidence.flatMap((evidence) => sharing.get(wantedOf(evidence) ?? '') ?? []);
    const near = wanted.filter((other) => yearsApart(profile, other) <= years);
    const isOne = new Set(near.map(({ key }) => sets.smallest(key))).size === 1;
    return isOne ? [[profile, near[0]!]] : [];
  });
  // Afterwards, so that one does not decide for the next.
  for (const [profile, one] of joined) sets.join(profile.key, one.key);
}

/** How many years lie between what is told of two; none where one is without a date. */
function yearsApart(one: Profile, other: Profile): number {
  if (one.from === null || other.from === null) return 0;
  return Math.max(0, yearsOf(one.from) - yearsOf(other.to!), yearsOf(other.from) - yearsOf(one.to!));
}

/** Gives those named without a description to the one of their name who holds an office of state, or else another high one. */
function joinUndescribed(
  family: readonly Profile[],
  sharing: ReadonlyMap<Evidence, Profile[]>,
  sets: DisjointSets,
): void {
  const ofState = sharing.get(stateOffice);
  // A short name has too many bearers for a lesser office to tell whose it is.
  const isLong = nameOf(family[0]!).length >= longName;
  const holders = ofState ?? (isLong ? sharing.get(highOffice) : undefined) ?? [];
  const holder = holders[0]?.key;
  // Holders whom time keeps apart are several people: then nobody is the one.
  if (holder === undefined || !holders.every(({ key }) => sets.smallest(key) === sets.smallest(holder))) return;
  const dates = holders.flatMap(({ from, to }) => (from === null ? [] : [from, to!])).sort();
  const isNear = ({ from, to }: Profile) =>
    from === null ||
    dates.length === 0 ||
    (yearsOf(from) - yearsOf(dates.at(-1)!) <= longestGapYears && yearsOf(dates[0]!) - yearsOf(to!) <= longestGapYears);
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
