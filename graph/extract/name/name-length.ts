import { compoundSurnames, surnames } from '../lexicon/surnames.ts';
import table from './name-characters.json' with { type: 'json' };

const odds = table as { [position in 'surname' | 'first' | 'second' | 'only' | 'after']: { [text: string]: number } };
/** For a character that stands in no known name at this place. */
const unseen = -4;

/** A stretch that could be a Chinese name, with natural log odds for it. */
export interface NameCandidate {
  end: number;
  score: number;
}

/** How name-like the surname, the given name and what follows are, for each length a Chinese name can have from `start`. */
export function nameCandidates(text: string, start: number): NameCandidate[] {
  const candidates: NameCandidate[] = [];
  const compound = compoundSurnames.has(text.slice(start, start + 2));
  const surnameLength = compound ? 2 : 1;
  if (!compound && !surnames.has(text[start] ?? '')) return candidates;
  // A surname that is an everyday character too (习, 成, 文) says nothing against a name.
  const surname = compound ? 6 : Math.max(0, odds.surname[text[start]!] ?? 1);
  for (const given of [1, 2]) {
    const from = start + surnameLength;
    const end = from + given;
    const characters = text.slice(from, end);
    if (!/^\p{Script=Han}+$/u.test(characters) || characters.length < given) break;
    const score =
      given === 1
        ? (odds.only[characters] ?? Math.max(odds.first[characters] ?? unseen, odds.second[characters] ?? unseen) - 1)
        : (odds.first[characters[0]!] ?? unseen) + (odds.second[characters[1]!] ?? unseen);
    candidates.push({ end, score: surname + score + followScore(text, end) });
  }
  return candidates;
}

/** Log odds of what follows, for the end of a name. */
export function followScore(text: string, end: number): number {
  const next = text[end];
  if (next === undefined || /[，。、：；！？“”（）《》\s…—]/.test(next)) return 1.5;
  return odds.after[text.slice(end, end + 2)] ?? (odds.after[next] ?? -2) - 0.5;
}
