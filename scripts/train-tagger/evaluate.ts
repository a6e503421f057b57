import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { TaggedName } from '../../graph/extract/tagger/tagger.ts';
import { fold } from '../../graph/extract/text/fold.ts';

/** Hits, false finds and misses of one kind. */
export interface Score {
  hits: number;
  false: string[];
  missed: string[];
}

interface GoldFile {
  persons: { name: string }[];
  orgs: string[];
  optional?: string[];
}

function normal(surface: string): string {
  return fold(surface.replace(/\s+/g, '')).replace(/^[“”‘’"']+|[“”‘’"']+$/g, '');
}

/** Compares names per article with gold as `eval/score.py` does: sets of surfaces, optional ones neither hit nor false. */
export function evaluateTagger(
  gold: URL,
  texts: URL,
  tagArticle: (text: string) => TaggedName[],
): { persons: Score; organisations: Score } {
  const persons: Score = { hits: 0, false: [], missed: [] };
  const organisations: Score = { hits: 0, false: [], missed: [] };
  for (const file of existsSync(gold) ? readdirSync(gold).sort() : []) {
    if (!file.endsWith('.json')) continue;
    const article: GoldFile = JSON.parse(readFileSync(new URL(file, gold), 'utf8'));
    const text = fold(readFileSync(new URL(file.replace(/json$/, 'txt'), texts), 'utf8'));
    const names = tagArticle(text);
    const optional = new Set((article.optional ?? []).map(normal));
    const found = (label: string) =>
      new Set(names.filter((name) => name.label === label).map((name) => normal(text.slice(name.start, name.end))));
    compare(persons, new Set(article.persons.map((person) => normal(person.name))), found('PER'), optional);
    compare(organisations, new Set(article.orgs.map(normal)), found('ORG'), optional);
  }
  return { persons, organisations };
}

function compare(score: Score, gold: Set<string>, found: Set<string>, optional: Set<string>): void {
  for (const name of found) {
    if (gold.has(name)) score.hits += 1;
    else if (!optional.has(name)) score.false.push(name);
  }
  for (const name of gold) if (!found.has(name)) score.missed.push(name);
}

/** Precision, recall and F1 in one line. */
export function scoreLine(score: Score): string {
  const precision = score.hits / Math.max(1, score.hits + score.false.length);
  const recall = score.hits / Math.max(1, score.hits + score.missed.length);
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  return `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`;
}
