import { type Analysis, analyse } from '../../graph/extract/analysis.ts';
import { toFacts } from '../../graph/extract/facts.ts';
import type { Facts } from '../../graph/model/facts.ts';

/** Analyses an invented text as an article of its own. */
export function analysed(text: string, source: string | null = null): Analysis {
  return analyse({ id: 'article-test', title: '', date: null, source, url: null, text });
}

export function factsOf(text: string): Facts {
  return toFacts(analysed(text), 'test.txt');
}

/** Each person with the posts as `body|unit|position`, a dash where the text names none; `+` marks an inherited body. */
export function posts(text: string): { [name: string]: string[] } {
  return Object.fromEntries(
    factsOf(text).persons.map((person) => [
      person.name,
      person.roles.map((role) => `${role.org ?? '-'}|${role.unit ?? '-'}|${role.position}${role.inherited ? '+' : ''}`),
    ]),
  );
}
