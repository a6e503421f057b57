import { readFile, writeFile } from 'node:fs/promises';
import { buildMatcher } from '../graph/extract/lexicon/matcher.ts';
import { plainQuotes } from '../graph/extract/term/plain-quotes.ts';
import { isNumeralPhrase, isParallelPhrase, isSum } from '../graph/extract/term/slogan-form.ts';
import { fold } from '../graph/extract/text/fold.ts';
import { jsonLines } from './json-lines.ts';

/**
 * Writes the lexicon of set phrases with the number of articles that hold each: nominated phrases wherever they stand, and
 * phrases that the press itself puts in quotation marks and that have the form or the company of a slogan. A phrase that
 * only few articles hold is left out, so that no single article or place decides what is a slogan.
 */
const shared = new URL('../../shared/', import.meta.url);
const output = new URL('../graph/extract/lexicon/set-phrases.json', import.meta.url);

const leastNominated = 3;
const leastQuoted = 5;
const leastCompany = 0.4;
/** What follows the closing mark when the words before it are an idea and not a thing. */
const company = /^(?:的)?(?:理念|目标|要求|战略|原则|方针|思想|精神|总体布局|总基调|要求|意识|观念|工作|重要思想)/;

const nominations = (await readFile(new URL('slogan-nominations.txt', import.meta.url), 'utf8'))
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
const nominated = buildMatcher(nominations);

const anywhere = new Map<string, number>();
const quoted = new Map<string, { articles: number; times: number; accompanied: number }>();
for await (const article of jsonLines<{ text: string }>(new URL('corpus/news.jsonl.gz', shared))) {
  const text = fold(article.text);
  for (const phrase of new Set(nominated.all(text).map(({ start, end }) => text.slice(start, end)))) {
    anywhere.set(phrase, (anywhere.get(phrase) ?? 0) + 1);
  }
  const seen = new Set<string>();
  for (const match of text.matchAll(/[“‘]([^“”‘’\n。！？…；]{2,24})[”’]/g)) {
    const phrase = match[1]!;
    const count = quoted.get(phrase) ?? { articles: 0, times: 0, accompanied: 0 };
    if (!seen.has(phrase)) count.articles++;
    seen.add(phrase);
    count.times++;
    const after = match.index + match[0].length;
    if (company.test(text.slice(after, after + 6))) count.accompanied++;
    quoted.set(phrase, count);
  }
}
// Counts of quoted numeral phrases in further collections stand in for articles that the corpus does not hold.
const table = await readFile(new URL('lexicon/numeric_slogans.tsv', shared), 'utf8');
const elsewhere = new Map(
  table
    .trim()
    .split('\n')
    .slice(1)
    .map((row): [string, number] => {
      const [phrase, articles] = row.split('\t');
      return [phrase!, Number(articles)];
    }),
);

const quotedPhrases = new Map<string, number>();
for (const [phrase, count] of quoted) {
  const articles = Math.max(count.articles, elsewhere.get(phrase) ?? 0);
  if (articles < leastQuoted || plainQuotes.has(phrase) || /^\d|[A-Za-z]/.test(phrase)) continue;
  const formed = isNumeralPhrase(phrase) || isParallelPhrase(phrase) || isSum(phrase);
  if (formed || count.accompanied / count.times >= leastCompany) quotedPhrases.set(phrase, articles);
}
const anywherePhrases = [...anywhere].filter(([, articles]) => articles >= leastNominated);

const sorted = (rows: Iterable<[string, number]>) =>
  Object.fromEntries([...rows].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
const lexicon = { anywhere: sorted(anywherePhrases), quoted: sorted(quotedPhrases) };
await writeFile(output, `${JSON.stringify(lexicon, null, 2)}\n`);
console.log(`${anywherePhrases.length} phrases anywhere, ${quotedPhrases.size} in quotation marks`);
