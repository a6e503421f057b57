import { describe, expect, it } from 'vitest';
import { classifyQuotes } from '../../../graph/extract/quote/classify-quotes.ts';
import { findQuotes } from '../../../graph/extract/quote/quote.ts';
import { quoteRules } from '../../../graph/extract/quote/quote-rule.ts';
import { readLayout } from '../../../graph/extract/text/reading.ts';

/** Classifies the quote that ⟦⟧ surrounds in `sentence`, or its first. */
function ruleFor(sentence: string): string {
  const marked = sentence.indexOf('⟦');
  // A full stop makes a body paragraph of what would pass for a heading.
  const text = `${sentence.replace(/[⟦⟧]/g, '')}\n此处是结尾一段。`;
  const article = { id: 'test', title: '', date: null, source: null, url: null, text };
  const reading = readLayout(article);
  const quotes = classifyQuotes(reading, findQuotes(reading));
  const quote = marked < 0 ? quotes[0] : quotes.find((candidate) => candidate.start === marked);
  expect(quote, `no quote found in ${sentence}`).toBeDefined();
  return quote!.rule;
}

describe('every quote rule', () => {
  for (const rule of quoteRules) {
    for (const example of rule.examples)
      it(`${rule.id} decides ${example}`, () => expect(ruleFor(example)).toBe(rule.id));
    for (const example of rule.counterExamples)
      it(`${rule.id} leaves alone ${example}`, () => expect(ruleFor(example)).not.toBe(rule.id));
  }
});

describe('a run of quotes', () => {
  it('is speech as a whole where half of it is', () =>
    expect(ruleFor('“这路修得真好！”⟦“走夜路再也不怕摔跤”⟧……乡亲们说。')).toBe('quote-run-speech'));
  it('ends before a name with which another sentence begins', () =>
    expect(ruleFor('“这路修得真好！”⟦“渠首党群驿站”⟧的落成让村里热闹起来。')).toBe('quote-term'));
  it('stays a list of titles where one title asks a question', () =>
    expect(ruleFor('⟦“我们从哪里来？”⟧“传统村落的保护与更新”“数字时代的乡村教育”三堂课吸引了学员。')).toBe(
      'quote-run-title',
    ));
});

describe('quotations of one report', () => {
  for (const text of [
    '县长周启明认为，“渠是全县人家的命脉”；沿渠干部必须⟦“先下游后上游，先旱田后水田”⟧；要守渠。',
    '县长周启明指出，“渠修到哪里，好日子就跟到哪里”，并明确⟦“三年修通东西两渠”⟧。',
    '县长周启明指出，“渠修到哪里，好日子就跟到哪里”；部署全县清淤，⟦“把渠清到每一块田的田边上去”⟧。',
  ])
    it(`go on as speech in ${text}`, () => expect(ruleFor(text)).toBe('quote-chain-speech'));
  for (const text of [
    '县长周启明指出，“渠修到哪里，好日子就跟到哪里”，⟦“一河一策”⟧。',
    '县长周启明指出，“渠修到哪里，好日子就跟到哪里”；村里把⟦“三年清渠攻坚行动”⟧写进村规。',
    '县长周启明指出，“渠修到哪里，好日子就跟到哪里”。⟦“三年清渠攻坚行动”⟧开始了。',
  ])
    it(`are over in ${text}`, () => expect(ruleFor(text)).not.toBe('quote-chain-speech'));
});
