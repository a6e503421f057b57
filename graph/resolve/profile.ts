import type { Evidence } from './evidence.ts';

/** Appearances that have one key and one evidence, or a single appearance that a decision took out. */
export interface Seen {
  /** The key as extracted, or the id of the split that took the appearance out. */
  key: string;
  /** Which keys can be one entity without a decision: persons of one name; for other kinds the key itself. */
  family: string;
  evidence: readonly Evidence[];
  /** First and last ISO date; null where no article is dated. */
  from: string | null;
  to: string | null;
}

/** All that the articles say of one key. */
export interface Profile extends Seen {
  /** Sorted, each once. */
  evidence: readonly Evidence[];
}

/** One profile for each key. */
export function profilesOf(all: Iterable<Seen>): Profile[] {
  const gathered = new ProfileGathering();
  for (const seen of all) gathered.add(seen);
  return gathered.profiles();
}

/** Profiles that grow with what is seen. */
export class ProfileGathering {
  readonly #growing = new Map<
    string,
    { family: string; evidence: Set<Evidence>; from: string | null; to: string | null }
  >();

  add({ key, family, evidence, from, to }: Seen): void {
    let profile = this.#growing.get(key);
    if (profile === undefined) {
      profile = { family, evidence: new Set(), from: null, to: null };
      this.#growing.set(key, profile);
    }
    for (const one of evidence) profile.evidence.add(one);
    if (from !== null && (profile.from === null || from < profile.from)) profile.from = from;
    if (to !== null && (profile.to === null || to > profile.to)) profile.to = to;
  }

  /** One for each key. */
  profiles(): Profile[] {
    return [...this.#growing].map(([key, { family, evidence, from, to }]) => ({
      key,
      family,
      evidence: [...evidence].sort(),
      from,
      to,
    }));
  }
}
