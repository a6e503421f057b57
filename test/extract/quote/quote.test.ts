import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../graph/extract/quote/quote.ts';
import { readLayout } from '../../../graph/extract/text/reading.ts';

function quoted(text: string): string[] {
  const reading = readLayout({ id: 'a', title: '', text, date: null, source: null, url: null });
  return findQuotes(reading).map(({ inner }) => reading.text.slice(inner.start, inner.end));
}

describe('a pair of quotation marks', () => {
  it('is closed by an opening mark that ends a sentence with the outer one going on', () =>
    expect(quoted('护渠队喊：“缺水不缺志！”“缺人不缺劲！“。开闸以后，“两不缺”成了队训。')).toEqual([
      '缺水不缺志！',
      '缺人不缺劲！',
      '两不缺',
    ]));
  it('ends, where nothing closes it, before the next sentence in marks of its own', () =>
    expect(quoted('渠长说：“水是渠尾人家的命。“谁来管都一样。”护渠员又说，“要管好‘一渠两水’。”')).toEqual([
      '水是渠尾人家的命。',
      '谁来管都一样。',
      '要管好‘一渠两水’。',
      '一渠两水',
    ]));
  it('is not closed by the opening mark of the next one', () =>
    expect(quoted('他说：“开闸了！“一渠两用”真好。”')).toEqual(['开闸了！“一渠两用”真好。', '一渠两用']));
});
