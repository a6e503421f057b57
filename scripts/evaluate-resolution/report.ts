import { groupBy } from '../../graph/resolve/group-by.ts';
import { bCubed } from './b-cubed.ts';
import { judgedParts } from './judgements.ts';
import type { JudgedMention } from './place-judged.ts';

/** A table in text: B-cubed of the mentions of each part and of all, and how many extraction had not found. */
export function reportResolution(what: string, mentions: readonly JudgedMention[]): string {
  const row = (label: string, chosen: readonly JudgedMention[]) => {
    const { precision, recall, f1 } = bCubed(chosen);
    const figures = [precision, recall, f1].map((figure) => figure.toFixed(3));
    const clusters = new Set(chosen.map(({ judged }) => judged)).size;
    const missed = chosen.filter(({ isMissed }) => isMissed).length;
    return `${what.padEnd(13)} ${label.padEnd(4)} P ${figures[0]} R ${figures[1]} F1 ${figures[2]}  (${chosen.length} mentions, ${clusters} judged clusters, ${missed} not extracted)\n`;
  };
  const rows = judgedParts.map((name): [string, JudgedMention[]] => [
    name,
    mentions.filter(({ part }) => part === name),
  ]);
  return [...rows.filter(([, chosen]) => chosen.length > 0), ['all', mentions] as const]
    .map(([name, chosen]) => row(name, chosen))
    .join('');
}

/** For part A, each judged cluster that came apart and each found cluster that holds several, with articles. */
export function reportResolutionErrors(mentions: readonly JudgedMention[]): string {
  const read = mentions.filter(({ part }) => part === 'A');
  const lines = [
    ...errors(
      read,
      'apart',
      (one) => one.judged,
      (one) => one.found,
    ),
    ...errors(
      read,
      'together',
      (one) => one.found,
      (one) => one.judged,
    ),
  ];
  return lines.join('');
}

function errors(
  mentions: readonly JudgedMention[],
  problem: string,
  whole: (one: JudgedMention) => string,
  part: (one: JudgedMention) => string,
): string[] {
  return [...groupBy(mentions, whole)].flatMap(([name, members]) => {
    const parts = groupBy(members, part);
    if (parts.size < 2) return [];
    const shown = [...parts].map(
      ([label, ones]) =>
        `${label}${ones[0]!.isMissed ? ' (not extracted)' : ''}: ${ones.map(({ article, surface }) => `${article} ${surface}`).join(', ')}`,
    );
    return [`${problem}\t${name}\n${shown.map((line) => `\t${line}\n`).join('')}`];
  });
}
