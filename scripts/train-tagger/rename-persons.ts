import { surnames } from '../../graph/extract/lexicon/surnames.ts';
import { labelledSpans } from '../../graph/extract/tagger/tag-set.ts';
import type { AgreedNames } from './teacher.ts';

/**
 * Gives a share of the persons in a lesson another name of the same length, each distinct name of the corpus as likely as
 * any other: a handful of names fills the news, and the tagger would learn them by heart instead of what names look like.
 */
export type RenamePersons = (text: string, allowed: Uint16Array) => string;

const longest = 3;

export function renamer(agreed: AgreedNames, share: number): RenamePersons {
  const random = mulberry32(20_230_607);
  const names = [...agreed.keys()].filter((name) => name.length <= longest && surnames.has(name[0]!)).sort();
  const byLength = [2, 3].map((length) => names.filter((name) => name.length === length));
  const [surnameOf, two, three] = [names.map((name) => name[0]!), byLength[0]!, byLength[1]!];
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  return (text, allowed) => {
    const tags = Array.from(allowed, (set) => ((set & (set - 1)) === 0 ? Math.log2(set) : 0));
    let renamed = text;
    const given = new Map<string, string>();
    for (const { start, end, label } of labelledSpans(tags)) {
      const name = text.slice(start, end);
      if (label !== 'PER' || !surnames.has(name[0]!)) continue;
      const list = name.length === 2 ? two : name.length === 3 ? three : [];
      if (list.length === 0) continue;
      if (!given.has(name)) {
        // Surname and given name of two persons: names that no one in the corpus has.
        given.set(name, random() < share ? pick(surnameOf) + pick(list).slice(1) : name);
      }
      renamed = renamed.slice(0, start) + given.get(name)! + renamed.slice(end);
    }
    return renamed;
  };
}

/** A small seeded generator of numbers in [0, 1), so that training can be repeated to the byte. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
