import { expect, test } from 'vitest';
import { citation } from '../../../client/shared/citation.ts';
import type { StatementItem } from '../../../graph/model/api.ts';

const statement: StatementItem = {
  id: 's',
  kind: 'direct',
  text: '账要记清。',
  spans: [{ start: 0, end: 5 }],
  speaker: { id: 'p', kind: 'person', name: '顾明漪', articles: 1, degree: 1 },
  speakerText: '市长顾明漪',
  speakerType: 'person',
  post: '青澜市市长',
  cue: '说',
  slogans: [],
  evidence: {
    article: 'a',
    title: '青澜市启动活动',
    date: '2023-03-08',
    source: '青澜日报',
    sentence: '',
    start: 0,
    end: 5,
  },
};

test('a citation says who, in which post, what, where and when', () => {
  expect(citation(statement)).toBe('青澜市市长顾明漪：“账要记清。”——《青澜市启动活动》，青澜日报，2023-03-08');
});

test('indirect words get no quotation marks, and what is unknown is said or left out', () => {
  const bare = { ...statement, kind: 'indirect' as const, speaker: null, speakerText: null, post: null };
  const evidence = { ...statement.evidence, date: null, source: null };
  expect(citation({ ...bare, evidence })).toBe('（未指明说话者）：账要记清。（间接引述）——《青澜市启动活动》');
});
