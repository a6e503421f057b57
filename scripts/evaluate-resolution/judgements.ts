import { CommandError } from '../command-error.ts';

/** The parts of the judgements. */
export const judgedParts = ['A', 'B', 'C', 'D'] as const;
export type JudgedPart = (typeof judgedParts)[number];

/** A judgement: in this article, the surface names the member of this cluster. */
export interface Judgement {
  /** The part of the judgements that it is in: errors are read in `A` alone. */
  part: JudgedPart;
  cluster: string;
  surface: string;
  article: string;
}

/** The two kinds of judged things: a file of judgements each, and how its columns give the cluster and the surface. */
export const judgedKinds = {
  person: {
    file: 'persons.tsv',
    read: (name: string, number: string) => ({ cluster: `${name} ${number}`, surface: name }),
  },
  organisation: { file: 'bodies.tsv', read: (cluster: string, surface: string) => ({ cluster, surface }) },
} as const;

export type JudgedKind = keyof typeof judgedKinds;

/** Reads lines of part, two columns by kind, and article ids between spaces; lines that begin with # are for people. */
export function parseJudgements(text: string, kind: JudgedKind): Judgement[] {
  return text.split('\n').flatMap((line, index) => {
    if (line === '' || line.startsWith('#')) return [];
    const columns = line.split('\t');
    const [named, first, second, articles] = columns;
    const part = judgedParts.find((one) => one === named);
    if (columns.length !== 4 || part === undefined) {
      throw new CommandError(
        `${judgedKinds[kind].file}:${index + 1} is no judgement: part ${judgedParts.join(', ')}, two columns, article ids, with tabs between`,
      );
    }
    const judged = judgedKinds[kind].read(first!, second!);
    return articles!.split(' ').map((article): Judgement => ({ part, ...judged, article }));
  });
}
