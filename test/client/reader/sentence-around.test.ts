import { expect, test } from 'vitest';
import { sentenceAround } from '../../../client/reader/sentence-around.ts';

const around = (text: string, words: string) => {
  const start = text.indexOf(words);
  const { start: from, end } = sentenceAround(text, { start, end: start + words.length });
  return text.slice(from, end);
};

test('the sentence reaches from stop to stop', () => {
  expect(around('先到的是石磐。顾明漪随后到场，并讲话。会议结束。', '顾明漪')).toBe('顾明漪随后到场，并讲话。');
});

test('closing quotation marks belong to it', () => {
  expect(around('他说：“账要记清。”大家点头。', '账要记清')).toBe('他说：“账要记清。”');
  expect(around('他说：“账要记清。”大家点头。', '大家')).toBe('大家点头。');
});

test('a blank line ends it, a layout break inside does not', () => {
  expect(around('标题\n\n本报讯 活动启动', '活动')).toBe('本报讯 活动启动');
  const broken = '会议要求，各部门要把群众反映的问题一件一\n件记成账、办成事。';
  expect(around(broken, '记成账')).toBe(broken);
});

test('a whole statement of several sentences keeps them', () => {
  const text = '前一句。问需求要坐得下来。问难处要听得进去。后一句。';
  expect(around(text, '问需求要坐得下来。问难处要听得进去。')).toBe('问需求要坐得下来。问难处要听得进去。');
});
