import { compoundSurnames, surnames } from '../lexicon/surnames.ts';
import table from './name-characters.json' with { type: 'json' };
import words from './words-like-names.json' with { type: 'json' };

const odds: { [position in 'surname' | 'first' | 'second' | 'only' | 'after']: { [text: string]: number } } = table;
const everyday = new Set(table.everyday);
const wordsLikeNames = new Set(words);

/** Everyday characters that the counted names have too seldom, and people are called by all the same. */
const everydayInNames = new Set('弘彰影征域坦壮神适');

/** A character that stands in no known name at this place: telling where it is an everyday one, hardly so where it is rare. */
const unseen = (character: string) => (everyday.has(character) && !everydayInNames.has(character) ? -4 : -1);
/** Four names in five have two characters after the surname: ln 4, rounded down. */
const longerIsCommoner = 1;
/** A stretch that is frequent and hardly ever a name needs overwhelming support. */
const wordPenalty = 8;

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
  const surname = compound ? 6 : surnameScore(text[start]!);
  for (const given of [1, 2]) {
    const from = start + surnameLength;
    const end = from + given;
    const characters = text.slice(from, end);
    if (!/^\p{Script=Han}+$/u.test(characters) || characters.length < given) break;
    const score = given === 1 ? onlyCharacter(characters) : twoCharacters(characters) + longerIsCommoner;
    const word = isWordLikeName(text.slice(start, end)) || endsInWordOfClause(text, end) ? wordPenalty : 0;
    candidates.push({ end, score: surname + score + followScore(text, end) - word });
  }
  return candidates;
}

/** 某某从“…”讲起, 某某作的报告, 某某|本报通讯员, 某某为|组长: a preposition right before what is quoted, a verb before 的 or a post, another byline. */
function endsInWordOfClause(text: string, end: number): boolean {
  return /^(?:[从以在把将对向被就用][“‘《]|作的|本[报刊台网]|[为任]副?(?:组长|团长|领队|指挥长))/.test(
    text.slice(end - 1, end + 3),
  );
}

/** Whether a stretch built like a name is frequent and hardly ever one. */
export function isWordLikeName(stretch: string): boolean {
  return wordsLikeNames.has(stretch);
}

/** A surname that is an everyday character too (习, 成, 文) says nothing against a name, unless nobody is known by it (由, 时). */
function surnameScore(character: string): number {
  const known = odds.surname[character];
  return known === undefined ? (everyday.has(character) ? -1 : 1) : Math.max(0, known);
}

function onlyCharacter(character: string): number {
  const inLonger = Math.max(odds.first[character] ?? -Infinity, odds.second[character] ?? -Infinity) - 1;
  return odds.only[character] ?? Math.max(inLonger, unseen(character));
}

/** 倩倩: a character said twice is as likely as alone. */
function twoCharacters([first, second]: string): number {
  if (first === second) return onlyCharacter(first!);
  return (odds.first[first!] ?? unseen(first!)) + (odds.second[second!] ?? unseen(second!));
}

/** What people alone do: 激动地说, 深有感触地说. */
export const mannerOfSpeech =
  /^(?:(?![笑乐])[^，。：；、“”的]{2}|[笑乐]..|深有..|语重心长|意味深长|情不自禁|斩钉截铁)地(?:说|讲|告诉|表示|介绍|问|喊)/;

/** Log odds of what follows, for the end of a name. */
export function followScore(text: string, end: number): number {
  const next = text[end];
  if (next === undefined || /[，。、：；！？“”（）《》\s…—]/.test(next)) return 1.5;
  // 董事长周清和，: an 和 that joins nothing is the end of the name.
  if (/^[和与][，。；、！？]/.test(text.slice(end, end + 2))) return -3;
  // 某某18日表示.
  if (/^[0-9]{1,2}日/.test(text.slice(end, end + 3))) return 1.5;
  // 某某乐呵呵地说.
  if (mannerOfSpeech.test(text.slice(end, end + 8))) return 5;
  return odds.after[text.slice(end, end + 2)] ?? (odds.after[next] ?? -2) - 0.5;
}
