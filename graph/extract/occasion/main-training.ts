import type { TermMention } from '../term/term-mention.ts';
import type { Reading } from '../text/reading.ts';
import { programCore } from './program-core.ts';

const training = /(?:轮训班|培训班|研讨班|读书班|进修班|研修班|示范班|训练营|特训班|集训|专题培训)[”》]?$/;

/**
 * The first mention of the one training that the article is about: named at its beginning, or more than once. Null where
 * it names none or several.
 */
export function mainTraining(reading: Reading, terms: readonly TermMention[]): TermMention | null {
  const mentions = terms.filter(
    (term) => term.kind === 'program' && training.test(reading.text.slice(term.start, term.end)),
  );
  const cores = new Set(mentions.map(({ start, end }) => programCore(reading.text.slice(start, end))));
  if (cores.size !== 1) return null;
  const first = mentions[0]!;
  const start = reading.paragraphs.filter(({ kind }) => kind === 'body')[1]?.end ?? reading.text.length;
  return mentions.length > 1 || first.start < start ? first : null;
}
