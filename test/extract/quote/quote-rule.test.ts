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
    expect(ruleFor('“这路修得真好！”⟦“走夜路再也不怕摔跤了”⟧……乡亲们说。')).toBe('quote-run-speech'));
  it('stays a list of titles where one title asks a question', () =>
    expect(ruleFor('⟦“我们从哪里来？”⟧“传统村落的保护与更新”“数字时代的乡村教育”三堂课吸引了学员。')).toBe(
      'quote-run-title',
    ));
});
