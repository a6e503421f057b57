import { writeFile } from 'node:fs/promises';
import { surnames } from '../graph/extract/lexicon/surnames.ts';
import { jsonLines } from './json-lines.ts';
import { silverSpans } from './silver-spans.ts';

/**
 * Counts how often each character stands as surname, first, second or only character of a given name, and what follows a
 * name, over the distinct names on which both silver taggers agree, against how often the character (or pair) stands in
 * the corpus at all. Writes natural log odds. Distinct names, so that no person weighs more than another.
 */
const shared = new URL('../../shared/', import.meta.url);
const wordsOutput = new URL('../graph/extract/name/words-like-names.json', import.meta.url);
const everydayShare = 1e-4;
const output = new URL('../graph/extract/name/name-characters.json', import.meta.url);

const lac = await silverSpans(shared, 'lac');
const fool = await silverSpans(shared, 'fool');
const names = new Map<string, number>();
const likeNames = new Map<string, number>();
const personTokens = new Map<string, number>();
const followers = new Set<string>();
const background = new Map<string, number>();
let characters = 0;
for await (const article of jsonLines<{ id: string; text: string }>(new URL('corpus/news.jsonl.gz', shared))) {
  const points = Array.from(article.text);
  for (const point of points) background.set(point, (background.get(point) ?? 0) + 1);
  characters += points.length;
  for (let index = 0; index < points.length - 1; index++) {
    const pair = points[index]! + points[index + 1]!;
    background.set(pair, (background.get(pair) ?? 0) + 1);
    if (!surnames.has(points[index]!)) continue;
    for (const length of [2, 3]) {
      const word = points.slice(index, index + length).join('');
      if (/^\p{Script=Han}+$/u.test(word)) likeNames.set(word, (likeNames.get(word) ?? 0) + 1);
    }
  }
  const persons = (fool.get(article.id) ?? []).filter(([, , label]) => label === 'PER');
  const agreed = new Set(persons.map(([start, end]) => `${start}-${end}`));
  for (const [start, end, label] of lac.get(article.id) ?? []) {
    if (label !== 'PER' || !agreed.has(`${start}-${end}`)) continue;
    const name = points.slice(start, end).join('');
    personTokens.set(name, (personTokens.get(name) ?? 0) + 1);
    if (!/^\p{Script=Han}{2,3}$/u.test(name) || !surnames.has(name[0]!)) continue;
    names.set(name, (names.get(name) ?? 0) + 1);
    for (const length of [1, 2]) {
      const next = points.slice(end, end + length).join('');
      if (next.length === length && !next.includes('\n')) followers.add(`${next} ${name}`);
    }
  }
}

type Position = 'surname' | 'first' | 'second' | 'only' | 'after';
const counts: { [position in Position]: Map<string, number> } = {
  surname: new Map(),
  first: new Map(),
  second: new Map(),
  only: new Map(),
  after: new Map(),
};
const add = (position: Position, character: string) =>
  counts[position].set(character, (counts[position].get(character) ?? 0) + 1);
for (const name of names.keys()) {
  add('surname', name[0]!);
  if (name.length === 2) add('only', name[1]!);
  else {
    add('first', name[1]!);
    add('second', name[2]!);
  }
}

for (const follower of followers) add('after', follower.split(' ')[0]!);

/** Characters that everyday text is made of: where such a one never stands in a name, that speaks against a name. */
const everyday = [...background]
  .filter(([text, count]) => text.length === 1 && /\p{Script=Han}/u.test(text) && count / characters > everydayShare)
  .map(([character]) => character)
  .sort()
  .join('');

const table: { [position: string]: { [character: string]: number } } = {};
for (const [position, map] of Object.entries(counts)) {
  const total = [...map.values()].reduce((sum, count) => sum + count, 0);
  const rows = [...map]
    .filter(([text, count]) => count >= (position === 'after' ? 4 : 3) && !/[0-9]/.test(text))
    .map(([character, count]): [string, number] => [
      character,
      Math.round(10 * Math.log(count / total / ((background.get(character) ?? 1) / characters))) / 10,
    ])
    .sort((a, b) => (a[0] < b[0] ? -1 : 1));
  table[position] = Object.fromEntries(rows);
}
await writeFile(output, `${JSON.stringify({ ...table, everyday })}\n`);
await writeFile(wordsOutput, `${JSON.stringify(wordsLikeNames())}\n`);
console.log(`${names.size} distinct names; wrote ${output.pathname.split('/').pop()}`);

/** Stretches that look like a name by their surname and are frequent, yet hardly ever one: 周围, 陈列. In code point order. */
function wordsLikeNames(): string[] {
  return [...likeNames]
    .filter(([word, count]) => count >= 40 && (personTokens.get(word) ?? 0) < 0.02 * count)
    .map(([word]) => word)
    .sort();
}
