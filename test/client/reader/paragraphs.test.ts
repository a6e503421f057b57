import { expect, test } from 'vitest';
import { paragraphsOf } from '../../../client/reader/paragraphs.ts';

const texts = (text: string) =>
  paragraphsOf(text).map(({ pieces }) => pieces.map(({ start, end }) => text.slice(start, end)).join('|'));

test('a line that ends a sentence ends its paragraph', () => {
  expect(texts('会议在市民中心召开，各区负责同志参加。\n顾明漪主持会议并作总结讲话，提出三点要求。')).toHaveLength(2);
});

test('a sentence that the layout broke is read as one', () => {
  expect(texts('会议要求，各部门要把群众反映的问题一件一\n件记成账、办成事。')).toEqual([
    '会议要求，各部门要把群众反映的问题一件一|件记成账、办成事。',
  ]);
});

test('an open quotation goes on across a blank line', () => {
  expect(texts('“辅导报告站位高、思路清，是一次强有力的动员\n\n令。”学员们说。')).toHaveLength(1);
});

test('a heading stays by itself', () => {
  const [heading, body] = paragraphsOf('青澜市启动新活动\n\n本报讯 3月7日，活动动员会召开。');
  expect(heading!.heading).toBe(true);
  expect(body!.heading).toBe(false);
});

test('spaces around a line are layout, not text', () => {
  expect(texts('　　陆静川出席。  \r\n  \r\n　　会议结束。')).toEqual(['陆静川出席。', '会议结束。']);
});
