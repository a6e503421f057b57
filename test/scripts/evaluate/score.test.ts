import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { FactStatement, Facts } from '../../../graph/model/facts.ts';
import { reportErrors, reportScore } from '../../../scripts/evaluate/report.ts';
import { scoreArticles } from '../../../scripts/evaluate/score.ts';

const gold: Facts = {
  file: 'a.txt',
  persons: [
    {
      name: '沈砚秋',
      surfaces: ['沈砚秋', '沈局长'],
      roles: [
        { org: '市水务局', position: '局长' },
        { org: null, position: '党员' },
      ],
    },
  ],
  orgs: ['市水务局', '青禾县委'],
  statements: [
    said('direct', '河道要一段一段地治', { speaker: '沈砚秋', speakerSurface: '局长沈砚秋', speakerType: 'person' }),
    said('indirect', '今年再修二十里渠', { speaker: null, speakerSurface: '该局负责人', speakerType: 'role' }),
  ],
  slogans: ['三清一净'],
  programs: [],
  documents: [],
  venues: ['青禾水闸'],
  optional: ['治水讲堂'],
};

function said(kind: FactStatement['kind'], quote: string, speaker: Partial<FactStatement>): FactStatement {
  return { kind, quote, speaker: null, speakerSurface: null, speakerType: 'unknown', cue: null, ...speaker };
}

function score(found: Partial<Facts> | null) {
  return scoreArticles([{ file: 'a.json', gold, found: found && { ...gold, ...found } }]);
}

describe('scoring', () => {
  test('finds no fault in the gold itself', () => {
    const { counts, errors } = score({});
    expect(errors).toEqual([]);
    expect(counts.roles).toEqual({ hit: 2, false: 0, missed: 0 });
    expect(counts['indirect+speaker']).toEqual({ hit: 1, false: 0, missed: 0 });
  });

  test('counts everything as missed where there is no output', () => {
    const { counts, withoutOutput } = score(null);
    expect(withoutOutput).toBe(1);
    expect(counts.persons).toEqual({ hit: 0, false: 0, missed: 1 });
    expect(counts['direct+speaker']).toEqual({ hit: 0, false: 0, missed: 1 });
  });

  test('neither rewards nor punishes a doubtful surface', () => {
    expect(score({ programs: ['治水讲堂'] }).counts.programs).toEqual({ hit: 0, false: 0, missed: 0 });
    expect(score({ programs: ['读书会'] }).counts.programs).toEqual({ hit: 0, false: 1, missed: 0 });
  });

  test('takes a longer name of the same body for a role, but not another body', () => {
    const roles = (org: string) => [{ ...gold.persons[0]!, roles: [{ org, position: '局长' }] }];
    expect(score({ persons: roles('云泽市水务局') }).counts.roles).toEqual({ hit: 1, false: 0, missed: 1 });
    expect(score({ persons: roles('市林业局') }).counts.roles).toEqual({ hit: 0, false: 1, missed: 2 });
  });

  test('does not call speech false that was found under the other kind', () => {
    const statements = [said('direct', '今年再修二十里渠', {})];
    const { counts } = score({ statements });
    expect(counts.direct).toEqual({ hit: 0, false: 0, missed: 1 });
  });

  test('folds punctuation, white space and outer quotation marks', () => {
    const statements = [said('direct', '“河道要 一段一段地治”', { speaker: '沈砚秋' })];
    expect(score({ statements }).counts['direct+speaker'].hit).toBe(1);
  });

  test('lists each error with its article', () => {
    const { errors } = score({ orgs: ['市水务局', '渠首镇'], slogans: [] });
    expect(reportErrors(errors)).toBe(
      'a.json\torgs\tmissed\t青禾县委\na.json\torgs\tfalse\t渠首镇\na.json\tslogans\tmissed\t三清一净\n',
    );
  });
});

const shared = path.join(import.meta.dirname, '../../../../shared');
const reference = path.join(shared, 'eval/score.py');
const developmentGold = path.join(shared, 'dev/gold');

describe.skipIf(!existsSync(reference) || !existsSync(developmentGold))('beside the reference scorer', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tifa-evaluate-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([1, 2, 3])('prints the same text, character by character (damage %i)', (seed) => {
    const system = path.join(folder, String(seed));
    mkdirSync(system);
    const pairs = readdirSync(developmentGold)
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file, index) => {
        const gold: Facts = JSON.parse(readFileSync(path.join(developmentGold, file), 'utf8'));
        const found = index === seed ? null : damaged(gold, seed);
        if (found) writeFileSync(path.join(system, file), JSON.stringify(found));
        return { file, gold, found };
      });
    const expected = execFileSync('python3', [reference, developmentGold, system], { encoding: 'utf8' });
    expect(reportScore(scoreArticles(pairs))).toBe(expected);
  });
});

/** A copy with every few facts left out, cut, doubled or turned around; the same for the same seed. */
function damaged(gold: Facts, seed: number): Facts {
  let state = seed * 7919 + gold.orgs.length;
  const chance = (outOf: number) => {
    state = (state * 48271) % 2147483647;
    return state % outOf === 0;
  };
  const cut = (text: string) => (chance(4) ? text.slice(1) : chance(4) ? text.slice(0, -1) : text);
  const some = (surfaces: string[]) => surfaces.filter(() => !chance(5)).map(cut);
  return {
    ...gold,
    persons: gold.persons
      .filter(() => !chance(6))
      .map((person) => ({
        ...person,
        roles: person.roles.map((role) => ({
          ...role,
          org: chance(5) ? null : role.org,
          position: cut(role.position),
        })),
      })),
    statements: gold.statements
      .filter(() => !chance(7))
      .map((statement) => ({
        ...statement,
        kind: chance(8) ? (statement.kind === 'direct' ? 'indirect' : 'direct') : statement.kind,
        quote: chance(3) ? statement.quote.slice(0, Math.ceil(statement.quote.length * 0.7)) : statement.quote,
        speaker: chance(6) ? null : statement.speaker,
        speakerSurface: chance(6) ? null : statement.speakerSurface && cut(statement.speakerSurface),
      })),
    orgs: some(gold.orgs),
    slogans: some(gold.slogans),
    programs: some(gold.programs),
    documents: some(gold.documents),
    venues: some(gold.venues),
  };
}
