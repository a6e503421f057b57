import { counted } from '../progress/counted.ts';
import { type Count, type Score, type ScoringError, scoredKinds } from './score.ts';

/** The score as a table in text: precision, recall and F1 of each kind. */
export function reportScore(score: Score): string {
  const lines = [`${counted(score.articles, 'article')}, ${score.withoutOutput} without output`];
  for (const kind of scoredKinds) lines.push(`${kind.padEnd(17)} ${reportCount(score.counts[kind])}`);
  const { right, of } = score.indirectBegins;
  if (of > 0) lines.push(`indirect begin right ${right}/${of}`);
  return `${lines.join('\n')}\n`;
}

/** One line for each error, in the order of the articles. */
export function reportErrors(errors: readonly ScoringError[]): string {
  return errors.map(({ file, kind, problem, what }) => `${file}\t${kind}\t${problem}\t${what}\n`).join('');
}

function reportCount(count: Count): string {
  const precision = ratio(count.hit, count.hit + count.false);
  const recall = ratio(count.hit, count.hit + count.missed);
  const f1 = ratio(2 * precision * recall, precision + recall);
  const figures = `P ${threeDigits(precision)} R ${threeDigits(recall)} F1 ${threeDigits(f1)}`;
  return `${figures}  (${count.hit} hit, ${count.false} false, ${count.missed} missed)`;
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** Rounds a half to even, as the reference scorer does and `toFixed` does not. Only odd sixteenths are exact halves. */
function threeDigits(value: number): string {
  const isHalf = Math.abs((value * 16) % 2) === 1;
  if (!isHalf) return value.toFixed(3);
  const below = Math.floor(value * 1000);
  return ((below % 2 === 0 ? below : below + 1) / 1000).toFixed(3);
}
