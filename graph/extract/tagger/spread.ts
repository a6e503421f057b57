import { occurrencesOf } from '../lexicon/occurrences.ts';
import type { TaggedName } from './tagger.ts';

const han = /\p{Script=Han}/u;

/**
 * Makes the names of one article agree with each other: `names` as the tagger found them in `text`, which is the whole
 * article. One person's name is read at the same length everywhere, and a name that was found once is found wherever
 * else it stands and nothing else does. In text order, without overlaps.
 */
export function spreadNames(text: string, names: readonly TaggedName[]): TaggedName[] {
  return addOccurrences(text, settleLengths(text, names));
}

function surfaceOf(text: string, { start, end }: TaggedName): string {
  return text.slice(start, end);
}

/**
 * A name and the same name with one more character (张杨, 张杨说) are one person: the longer is right if the shorter
 * never stands without that character, the shorter if it does.
 */
function settleLengths(text: string, names: readonly TaggedName[]): TaggedName[] {
  const persons = new Set(names.filter(({ label }) => label === 'PER').map((name) => surfaceOf(text, name)));
  return names.map((name) => {
    if (name.label !== 'PER') return name;
    const surface = surfaceOf(text, name);
    const shorter = surface.slice(0, -1);
    if (surface.length > 2 && persons.has(shorter) && standsWithout(text, shorter, surface.at(-1)!)) {
      return { ...name, end: name.end - 1 };
    }
    const longer = text.slice(name.start, name.end + 1);
    if (longer.length <= 3 && persons.has(longer) && !standsWithout(text, surface, longer.at(-1)!)) {
      return { ...name, end: name.end + 1 };
    }
    return name;
  });
}

/** Whether `surface` stands anywhere in `text` without `next` after it. */
function standsWithout(text: string, surface: string, next: string): boolean {
  for (let start = text.indexOf(surface); start >= 0; start = text.indexOf(surface, start + 1)) {
    if (text[start + surface.length] !== next) return true;
  }
  return false;
}

/** Shortest surfaces that are looked for elsewhere: shorter ones may be part of other words. */
const shortest = { PER: 3, ORG: 4, LOC: Number.POSITIVE_INFINITY };

function addOccurrences(text: string, names: readonly TaggedName[]): TaggedName[] {
  const taken = new Uint8Array(text.length);
  const kept: TaggedName[] = [];
  for (const name of names) {
    // A name made longer may run into its neighbour.
    if (taken.subarray(name.start, name.end).some((mark) => mark === 1)) continue;
    taken.fill(1, name.start, name.end);
    kept.push(name);
  }
  const bySurface = new Map<string, TaggedName>();
  for (const name of kept) {
    const surface = surfaceOf(text, name);
    const known = bySurface.get(surface);
    if (surface.length >= shortest[name.label] && han.test(surface) && !(known && known.score >= name.score)) {
      bySurface.set(surface, name);
    }
  }
  const longestFirst = [...bySurface.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  for (const [surface, starts] of occurrencesOf(longestFirst, text)) {
    const { label, score } = bySurface.get(surface)!;
    for (const start of starts) {
      const end = start + surface.length;
      if (taken.subarray(start, end).some((mark) => mark === 1)) continue;
      taken.fill(1, start, end);
      kept.push({ start, end, label, score });
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}
