import { describe, expect, test } from 'vitest';
import {
  assembled,
  bare,
  besideBody,
  besideStateOffice,
  companions,
  competesIn,
  described,
  highOffice,
  leadsPlace,
  nearPlace,
  onScene,
  placedPost,
  seniorOffice,
  stateOffice,
  together,
  unplacedPost,
} from '../../graph/resolve/evidence.ts';
import { type Profile, profilesOf } from '../../graph/resolve/profile.ts';
import { resolve } from '../../graph/resolve/resolve.ts';

const profile = (key: string, evidence: string[], year: number | null = 2024, family = '陆川'): Profile => {
  const date = year === null ? null : `${year}-05-01`;
  return { key, family, evidence, from: date, to: date };
};
/** How many persons the profiles are. */
const persons = (...profiles: Profile[]) => new Set(resolve(profiles, []).values()).size;

test('a name alone never joins', () => {
  expect(persons(profile('a', []), profile('b', ['place:云泊市']), profile('c', ['place:望山市']))).toBe(3);
  expect(persons(profile('a', [bare]), profile('b', [bare]))).toBe(2);
  expect(persons(profile('a', [described]), profile('b', [described]))).toBe(2);
});

test('a change of post is one person where a body links the posts', () => {
  const change = [profile('c', ['body:1']), profile('b', ['body:1', 'body:2']), profile('a', ['body:2'])];
  expect(persons(...change)).toBe(1);
});

test('the entity keeps the key that appears first, so that later articles leave its id alone', () => {
  const entities = resolve([profile('b', ['body:1'], 2020), profile('a', ['body:1'], 2024)], []);
  expect([...entities.values()]).toEqual(['b', 'b']);
});

test('a shared body a lifetime later is no evidence', () => {
  expect(persons(profile('a', ['body:1'], 1950), profile('b', ['body:1'], 2020))).toBe(2);
});

test('the same evidence under another name joins nothing', () => {
  expect(persons(profile('a', ['body:1']), profile('b', ['body:1'], 2024, '苏河'))).toBe(2);
});

describe('a bare name', () => {
  const holder = profile('holder', [stateOffice]);

  test('is the holder of an office of state where others hold such offices', () => {
    const villager = profile('villager', [described]);
    expect(persons(holder, villager, profile('a', [bare, besideStateOffice]))).toBe(2);
  });

  test('elsewhere is the holder only where nobody else has the name', () => {
    expect(persons(holder, profile('a', [bare]))).toBe(1);
    expect(persons(holder, profile('a', [bare]), profile('villager', [described]))).toBe(3);
  });

  test('is nobody in particular where two hold such offices a lifetime apart', () => {
    const earlier = profile('earlier', [stateOffice], 1955);
    expect(persons(earlier, holder, profile('a', [bare, besideStateOffice]))).toBe(3);
  });
});

describe('a name of three characters', () => {
  const long = (key: string, evidence: string[]) => profile(key, evidence, 2024, 'person:陆川白');
  const minister = long('minister', [highOffice]);
  const scene = long('scene', [bare, besideStateOffice]);

  test('among leaders of the nation is the holder of a high office, one of two may be anybody', () => {
    expect(persons(minister, scene)).toBe(1);
    expect(persons(profile('minister', [highOffice]), profile('scene', [bare, besideStateOffice]))).toBe(2);
    expect(persons(minister, long('elsewhere', [bare]))).toBe(2);
  });

  test('that is as good as always that of a holder is his, whatever words stand before it', () => {
    const holders = Array.from({ length: 20 }, (_, index) => long(`holder${index}`, [stateOffice]));
    expect(persons(...holders, long('undescribed', [bare]), long('described', [described]))).toBe(1);
    expect(persons(...holders, long('villager', ['words:云泊市望山村村民']), long('undescribed', [bare]))).toBe(2);
    expect(persons(...holders.slice(1), long('described', [described]))).toBe(2);
  });
});

describe('a name without a description in an article that names places', () => {
  const visitor = profile('visitor', [bare, nearPlace('云泊市'), nearPlace('望山市')]);

  test('is the one who leads one of them', () => {
    expect(persons(visitor, profile('a', [leadsPlace('云泊市')]), profile('b', ['body:1']))).toBe(2);
    expect(persons(visitor, profile('other', [bare, nearPlace('云泊市')]))).toBe(2);
  });

  test('is left alone where two lead places of it', () => {
    expect(persons(visitor, profile('a', [leadsPlace('云泊市')]), profile('b', [leadsPlace('望山市')]))).toBe(3);
  });
});

test('the same two names near one in two lists are one person', () => {
  const listed = (key: string) => profile(key, [bare, companions('苏河', '顾山')]);
  expect(persons(listed('a'), listed('b'), profile('c', [bare, companions('苏河', '沈岭')]))).toBe(2);
});

describe('who stands beside a body', () => {
  const beside = profile('beside', [described, besideBody('1')]);

  test('is the one who holds a post there about that time', () => {
    expect(persons(beside, profile('a', ['body:1'], 2023))).toBe(1);
    expect(persons(beside, profile('a', ['body:1'], 2020))).toBe(2);
    expect(persons(beside, profile('a', [described, besideBody('1')]))).toBe(2);
  });

  test('is left alone where two do', () => {
    const both = profile('both', [described, besideBody('1'), besideBody('2')]);
    expect(persons(both, profile('a', ['body:1']), profile('b', ['body:2']))).toBe(3);
  });
});

test('a bare name in a list of the nation’s congress is the one in a high office of that time', () => {
  const listed = profile('listed', [bare, assembled]);
  expect(persons(listed, profile('a', [highOffice], 2023))).toBe(1);
  expect(persons(listed, profile('a', [highOffice], 2020))).toBe(2);
  expect(persons(listed, profile('listed too', [bare, assembled]))).toBe(2);
});

describe('evidence that is weak alone', () => {
  test('joins within its time', () => {
    for (const [evidence, near, far] of [
      [together('苏河'), 2024, 2023],
      [competesIn('举重'), 2021, 2019],
      [onScene, 2021, 2020],
      [seniorOffice, 2020, 2019],
    ] as const) {
      expect(persons(profile('a', [evidence]), profile('b', [evidence], near))).toBe(1);
      expect(persons(profile('a', [evidence]), profile('b', [evidence], far))).toBe(2);
    }
  });

  test('joins nobody where it links two who lead different provinces at one time', () => {
    const [one, other] = [leadsPlace('河南省'), leadsPlace('福建省')];
    const link = profile('link', [together('苏河'), together('顾山')]);
    const here = profile('here', [one, together('苏河')]);
    expect(persons(link, here, profile('there', [other, together('顾山')]))).toBe(3);
    expect(persons(link, here, profile('there', [one, together('顾山')]))).toBe(1);
    expect(persons(here, profile('mover', [other, seniorOffice], 2025), profile('link', [one, seniorOffice]))).toBe(1);
    expect(persons(profile('a', [stateOffice, seniorOffice]), profile('b', [other, seniorOffice]))).toBe(2);
  });
});

describe('a body whose place is not named', () => {
  const here = profile('here', ['body:1', placedPost('市委', '云泊日报')]);
  const unnamed = profile('unnamed', ['body:2', unplacedPost('市委', '云泊日报')]);

  test('is the one of a known place where there is one', () => {
    expect(persons(here, unnamed)).toBe(1);
    expect(persons(here, profile('elsewhere', ['body:3', unplacedPost('市委', '望山日报')]))).toBe(2);
  });

  test('is left alone between two', () => {
    expect(persons(here, unnamed, profile('there', ['body:4', placedPost('市委', '云泊日报')]))).toBe(3);
  });
});

test('the order of profiles and merges makes no difference', () => {
  const kinds = [
    bare,
    described,
    stateOffice,
    besideStateOffice,
    highOffice,
    nearPlace('3'),
    nearPlace('4'),
    besideBody('3'),
    onScene,
    competesIn('举重'),
    leadsPlace('河南省'),
    assembled,
    placedPost('市委', '报'),
    unplacedPost('市委', '报'),
  ];
  const profiles = Array.from({ length: 60 }, (_, index) =>
    profile(
      `k${(index * 37) % 101}`,
      [`body:${index % 17}`, `place:${index % 23}`, kinds[index % kinds.length]!],
      1940 + ((index * 7) % 85),
      `name${index % 4}`,
    ),
  );
  const merges = [
    ['k0', 'k37'],
    ['k74', 'k10'],
  ] as const;
  const sorted = (entities: Map<string, string>) => [...entities].sort();
  const expected = sorted(resolve(profiles, merges));
  for (let turn = 1; turn < 20; turn++) {
    const turned = profiles.toSorted((a, b) => ((a.key.charCodeAt(1) * turn) % 7) - ((b.key.charCodeAt(1) * turn) % 7));
    expect(sorted(resolve(turned, merges.toReversed()))).toEqual(expected);
  }
});

test('what is seen of one key is one profile', () => {
  const seen = [profile('a', ['body:2'], 2021), profile('a', ['body:1', 'body:2'], 2019), profile('a', [], null)];
  expect(profilesOf(seen)).toEqual([
    { key: 'a', family: '陆川', evidence: ['body:1', 'body:2'], from: '2019-05-01', to: '2021-05-01' },
  ]);
});
