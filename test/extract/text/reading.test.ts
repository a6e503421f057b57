import { describe, expect, it } from 'vitest';
import { fold } from '../../../graph/extract/text/fold.ts';
import { articleSpan, articleSpans, readLayout } from '../../../graph/extract/text/reading.ts';
import type { Article } from '../../../graph/model/article.ts';

const article = (text: string): Article => ({ id: 'a', title: '', date: null, source: null, url: null, text });
const layout = (text: string) => {
  const reading = readLayout(article(text));
  return reading.paragraphs.map(({ kind, start, end }) => `${kind}: ${reading.text.slice(start, end)}`);
};

describe('folding', () => {
  it('keeps the length and widens punctuation, but not inside numbers', () => {
    expect(fold('他说:"好",共2,290人(9:30)。')).toBe('他说：“好”，共2,290人（9:30）。');
  });

  it('makes full-width digits those of ASCII', () => {
    expect(fold('２０１９年建成３座')).toBe('2019年建成3座');
  });

  it('turns corner brackets into quotation marks', () => {
    expect(fold('「甲『乙』」')).toBe('“甲‘乙’”');
  });
});

describe('layout', () => {
  it('tells headings from running text', () => {
    expect(
      layout('春风化雨\n\n全县干部读书班侧记\n\n四月的河阳，柳絮纷飞。\n\n学在深处\n\n干在实处，走在前列。'),
    ).toEqual([
      'heading: 春风化雨',
      'heading: 全县干部读书班侧记',
      'body: 四月的河阳，柳絮纷飞。',
      'heading: 学在深处',
      'body: 干在实处，走在前列。',
    ]);
  });

  it.each([
    ['inside a word of a quote', '“这是一次难忘的教\n\n育课。”村支书说。', '“这是一次难忘的教育课。”村支书说。'],
    ['after a comma', '活动取得实效。同时，\n\n参与的人也最多。', '活动取得实效。同时，参与的人也最多。'],
    [
      'inside a list of titles',
      '讲师来自各地。课程有“山水之间的治理”\n\n“数字时代的乡村”，大家爱听。',
      '讲师来自各地。课程有“山水之间的治理”“数字时代的乡村”，大家爱听。',
    ],
    [
      'inside a sentence',
      '春天到了。全县上下干劲十足，修路架桥忙得热火朝天，新建的科技\n\n园里机器轰鸣，一派繁忙。',
      '春天到了。全县上下干劲十足，修路架桥忙得热火朝天，新建的科技园里机器轰鸣，一派繁忙。',
    ],
  ])('joins a paragraph that a break cut %s', (_where, text, joined) => {
    expect(layout(text)).toEqual([`body: ${joined}`]);
  });

  it('ends the caption of a picture at its credit', () => {
    expect(
      layout(
        '四月的河阳柳絮纷飞。\n图为读书班学员围坐在渠首讨论，渠水清清，柳絮纷飞，大家谈兴正浓。叶知秋摄\n“渠要有人守。”',
      ),
    ).toHaveLength(3);
  });

  it('leaves quotes of several paragraphs apart', () => {
    expect(layout('“第一段话没有说完。\n\n“第二段话说完了。”老人说。')).toHaveLength(2);
  });
});

describe('the way back', () => {
  it('leads each span to the same words of the untouched text', () => {
    const text = '\n\n“这是一次难忘的教\n\n育课.”村支书说。';
    const reading = readLayout(article(text));
    const start = reading.text.indexOf('教育');
    const spans = articleSpans(reading, { start, end: start + 2 });
    expect(spans.map((span) => text.slice(span.start, span.end))).toEqual(['教', '育']);
    const whole = articleSpan(reading, { start, end: start + 2 });
    expect(text.slice(whole.start, whole.end)).toBe('教\n\n育');
  });
});
