import { writeFile } from 'node:fs/promises';
import { buildMatcher } from '../graph/extract/lexicon/matcher.ts';
import { placeNames } from '../graph/extract/lexicon/places.ts';
import { surnames } from '../graph/extract/lexicon/surnames.ts';
import { isForeignCharacter } from '../graph/extract/lexicon/transliteration.ts';
import { honorifics } from '../graph/extract/name/name-context.ts';
import { jsonLines } from './json-lines.ts';
import { type SilverSpan, silverSpans } from './silver-spans.ts';

/**
 * Writes the Chinese names by which many articles of several years name a person, with the number of articles: names on
 * which both silver taggers agree nearly wherever they stand. Stretches inside a longer name of a body or place count
 * neither way, those inside a longer name of a person against the short one. Names of other languages are left out, for
 * the taggers take places abroad for them.
 */
const shared = new URL('../../shared/', import.meta.url);
const output = new URL('../graph/extract/lexicon/person-names.json', import.meta.url);

const leastArticles = 5;
const leastYears = 3;
/** How many of the places where a name stands must be agreed upon. */
const leastShare = 0.6;
/** 习爷爷, 李某, a wood (胡杨林): what is built like a name. */
const noName = new RegExp(`(?:${honorifics.filter((word) => word.length > 1).join('|')}|爷爷|某|胡杨林)$`);

const isPerson = ([, , label]: SilverSpan) => label === 'PER';

function isChineseName(name: string): boolean {
  return (
    /^\p{Script=Han}{2,3}$/u.test(name) &&
    surnames.has(name[0]!) &&
    !Array.from(name).every((_, index) => isForeignCharacter(name, index)) &&
    !placeNames.has(name) &&
    !noName.test(name)
  );
}

interface Counted {
  articles: Set<string>;
  years: Set<string>;
  agreed: number;
  all: number;
}

const lac = await silverSpans(shared, 'lac');
const fool = await silverSpans(shared, 'fool');
const counts = new Map<string, Counted>();
/** Texts in which each character has one code unit, so that offsets in code points are those of the text. */
const texts = new Map<string, string>();
for await (const { id, date, text } of jsonLines<{ id: string; date: string; text: string }>(
  new URL('corpus/news.jsonl.gz', shared),
)) {
  const units = Array.from(text, (character) => (character.length === 1 ? character : '\uFFFD')).join('');
  texts.set(id, units);
  const agreed = new Set((fool.get(id) ?? []).filter(isPerson).map(([start, end]) => `${start}-${end}`));
  for (const [start, end] of (lac.get(id) ?? []).filter(isPerson)) {
    const name = units.slice(start, end);
    if (!agreed.has(`${start}-${end}`) || !isChineseName(name)) continue;
    const count = counts.get(name) ?? { articles: new Set(), years: new Set(), agreed: 0, all: 0 };
    counts.set(name, count);
    count.articles.add(id);
    count.years.add(date.slice(0, 4));
    count.agreed++;
  }
}
for (const [name, { articles, years }] of counts)
  if (articles.size < leastArticles || years.size < leastYears) counts.delete(name);

const matcher = buildMatcher(counts.keys());
for (const [id, text] of texts) {
  const others = [...(lac.get(id) ?? []), ...(fool.get(id) ?? [])].filter((span) => !isPerson(span));
  for (const { start, end } of matcher.all(text)) {
    const inside = others.some(([from, to]) => from <= start && to >= end && to - from > end - start);
    if (!inside) counts.get(text.slice(start, end))!.all++;
  }
}

// 某某|作: what follows a name was taken for its last character.
const isLonger = (name: string) => name.length > 2 && counts.has(name.slice(0, -1));
const names = [...counts]
  .filter(([name, { agreed, all }]) => agreed >= leastShare * all && !isLonger(name))
  .map(([name, { articles }]): [string, number] => [name, articles.size])
  .sort(([a], [b]) => (a < b ? -1 : 1));
await writeFile(output, `${JSON.stringify(Object.fromEntries(names), null, 2)}\n`);
console.log(`${names.length} names`);
