import { describe, expect, it } from 'vitest';
import { doctrineRules } from '../../graph/extract/term/doctrine-rules.ts';
import { documentHeads } from '../../graph/extract/term/document-heads.ts';
import { documentRules } from '../../graph/extract/term/documents.ts';
import { readExample } from '../../graph/extract/term/marked-example.ts';
import { programHeads } from '../../graph/extract/term/program-heads.ts';
import { programPhrases } from '../../graph/extract/term/program-phrases.ts';
import { quoteRuns } from '../../graph/extract/term/quote-runs.ts';
import { quotedSloganRules } from '../../graph/extract/term/quoted-slogan-rules.ts';
import { quotedPhrases, sloganRule } from '../../graph/extract/term/slogans.ts';
import { venueHeads } from '../../graph/extract/term/venue-heads.ts';
import { read, surfaces } from './term-examples.ts';

describe.each([...doctrineRules, ...documentRules, ...programPhrases])(
  '$id',
  ({ pattern, examples, counterExamples }) => {
    it.each(examples)('finds what is marked in %s', (example) => {
      const { sentence, marked } = readExample(example);
      expect([...sentence.matchAll(pattern)].map((match) => match[0].slice(match.groups?.lead?.length ?? 0))).toEqual(
        marked,
      );
    });
    it.each(counterExamples)('finds nothing in %s', (sentence) => {
      expect(sentence.match(pattern)).toBeNull();
    });
  },
);

describe.each(quotedSloganRules)('$id', ({ id, examples, counterExamples }) => {
  const firstRule = (sentence: string) => {
    const { reading, quotes } = read(sentence);
    return sloganRule(quotedPhrases(reading, quoteRuns(reading, quotes))[0]!.phrase)?.id;
  };
  it.each(examples)('decides %s', (sentence) => expect(firstRule(sentence)).toBe(id));
  it.each(counterExamples)('leaves %s to others', (sentence) => expect(firstRule(sentence)).not.toBe(id));
});

describe.each(programHeads)('$id', ({ examples, counterExamples }) => {
  it.each(examples)('finds what is marked in %s', (example) => {
    const { sentence, marked } = readExample(example);
    expect(surfaces(sentence, 'program')).toEqual(marked);
  });
  it.each(counterExamples)('finds nothing in %s', (sentence) => expect(surfaces(sentence, 'program')).toEqual([]));
});

describe.each(documentHeads)('$id', ({ examples, counterExamples }) => {
  it.each(examples)('finds what is marked in %s', (example) => {
    const { sentence, marked } = readExample(example);
    expect(surfaces(sentence, 'document')).toEqual(marked);
  });
  it.each(counterExamples)('finds nothing in %s', (sentence) => expect(surfaces(sentence, 'document')).toEqual([]));
});

describe.each(venueHeads)('$id', ({ examples, counterExamples }) => {
  it.each(examples)('finds what is marked in %s', (example) => {
    const { sentence, marked } = readExample(example);
    expect(surfaces(sentence, 'venue')).toEqual(marked);
  });
  it.each(counterExamples)('finds nothing in %s', (sentence) => expect(surfaces(sentence, 'venue')).toEqual([]));
});
