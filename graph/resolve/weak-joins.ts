import { DisjointSets } from './disjoint-sets.ts';
import { type Evidence, leadsPlace, stateOffice, weakWithin } from './evidence.ts';
import { groupBy } from './group-by.ts';
import { joinInTime } from './join-in-time.ts';
import { province } from './offices.ts';
import type { Profile } from './profile.ts';

/** When someone held an office that nobody holds together with certain others. */
interface Tenure {
  /** That a province is led, or an office of state held. */
  of: Evidence;
  from: string;
  to: string;
}

/**
 * Joins those of one name who share evidence that is weak alone, as far as `sets` has them apart. What hangs together by
 * such evidence stays apart where it would make one person of two who led different provinces at one time.
 */
export function joinWeakly(
  family: readonly Profile[],
  sharing: ReadonlyMap<Evidence, readonly Profile[]>,
  sets: DisjointSets,
): void {
  const known = groupBy(family, ({ key }) => sets.smallest(key));
  const hanging = new DisjointSets(known.keys());
  for (const [evidence, sharers] of sharing) {
    const years = weakWithin(evidence);
    if (years === null) continue;
    joinInTime(sharers, years, (one, other) => hanging.join(sets.smallest(one.key), sets.smallest(other.key)));
  }
  for (const [first, together] of groupBy([...known.keys()], (person) => hanging.smallest(person))) {
    if (together.length < 2) continue;
    const tenures = together.map((person) => tenuresOf(known.get(person)!)).filter((held) => held.length > 0);
    if (tenures.some((held, index) => tenures.slice(index + 1).some((other) => contradict(held, other)))) continue;
    for (const person of together) sets.join(first, person);
  }
}

const leadsProvince = new RegExp(`^${leadsPlace('')}${province}$`, 'u');

function tenuresOf(profiles: readonly Profile[]): Tenure[] {
  return profiles.flatMap(({ evidence, from, to }) => {
    if (from === null || to === null) return [];
    return evidence.flatMap((one) => (one === stateOffice || leadsProvince.test(one) ? [{ of: one, from, to }] : []));
  });
}

/** Whether two led different provinces at one time, or one held an office of state while the other led a province. */
function contradict(one: readonly Tenure[], other: readonly Tenure[]): boolean {
  if (one.some(({ of }) => other.some((held) => held.of === of))) return false;
  return one.some(({ from, to }) => other.some((held) => from <= held.to && held.from <= to));
}
