import { describe, expect, test } from 'vitest';
import { bCubed } from '../../../scripts/evaluate-resolution/b-cubed.ts';
import { parseJudgements } from '../../../scripts/evaluate-resolution/judgements.ts';
import { placeJudged } from '../../../scripts/evaluate-resolution/place-judged.ts';
import { reportResolution, reportResolutionErrors } from '../../../scripts/evaluate-resolution/report.ts';
import { GraphBuilder } from '../../store/graph-builder.ts';

const placed = (pairs: string) => pairs.split(' ').map((pair) => ({ judged: pair[0]!, found: pair[1]! }));

describe('B-cubed', () => {
  // Bagga and Baldwin's own example: twelve mentions, the clusters 1–5, 6–7, 8–12, with the second and third put together.
  test('gives the figures of the example it was published with', () => {
    const { precision, recall } = bCubed(placed('1a 1a 1a 1a 1a 2b 2b 3b 3b 3b 3b 3b'));
    expect(precision).toBeCloseTo(0.762, 3);
    expect(recall).toBe(1);
  });

  test('counts what came apart against recall', () => {
    expect(bCubed(placed('1a 1b'))).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 });
  });

  test('is nothing of nothing', () => {
    expect(bCubed([])).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});

test('judgements are lines of part, two columns and articles; the line that is none is named', () => {
  expect(parseJudgements('# part\nA\t单守义\t2\tx y\n', 'person')).toEqual([
    { part: 'A', cluster: '单守义 2', surface: '单守义', article: 'x' },
    { part: 'A', cluster: '单守义 2', surface: '单守义', article: 'y' },
  ]);
  expect(() => parseJudgements('A\t云泊市委\t市委\tx\nE\t云泊市委\t市委\tx', 'organisation')).toThrow(/bodies.tsv:2/);
});

test('judged mentions are placed, those not extracted alone, and errors of part A are told', async () => {
  const graphs = ['x', 'y', 'z'].map((id) => {
    const article = new GraphBuilder(id, '云泊市商务局局长单守义出席。');
    const bureau = article.entity('organisation', id === 'z' ? '望山市商务局' : '云泊市商务局', {
      subtype: 'government',
    });
    const person = article.entity('person', '单守义', { id: `person:${id}` });
    return article.relation('HOLDS_POST', person, bureau, '商务局局长单守义', { position: '局长' }).build();
  });
  const judged = parseJudgements('A\t单守义\t1\tx y z\nB\t单守义\t2\tgone', 'person');
  const found = await placeJudged(
    new Map([
      ['person', judged],
      ['organisation', []],
    ]),
    (async function* () {
      yield* graphs;
    })(),
  );
  const mentions = found.get('person')!;
  expect(reportResolution('person', mentions)).toContain(
    'A    P 1.000 R 0.556 F1 0.714  (3 mentions, 1 judged clusters',
  );
  expect(mentions.at(-1)!.isMissed).toBe(true);
  expect(reportResolutionErrors(mentions)).toBe(
    'apart\t单守义 1\n\tperson:x: x 单守义, y 单守义\n\tperson:z: z 单守义\n',
  );
});
