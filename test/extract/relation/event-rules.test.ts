import { describe, expect, it } from 'vitest';
import { eventRules } from '../../../graph/extract/relation/events.ts';
import { found, graphOf } from './graph-of.ts';

describe.each(eventRules)('$id', ({ id, examples, counterExamples }) => {
  it.each(examples)('reads %s', (sentence, ...expected) => {
    expect(found(graphOf(sentence), id).sort()).toEqual(expected.sort());
  });
  it.each(counterExamples)('finds nothing in %s', (sentence) => {
    expect(found(graphOf(sentence), id)).toEqual([]);
  });
});
