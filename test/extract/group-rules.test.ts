import { describe, expect, it } from 'vitest';
import { findGroups } from '../../graph/extract/group/find-groups.ts';
import { groupRules } from '../../graph/extract/group/group-rules.ts';
import { readExample } from '../../graph/extract/term/marked-example.ts';
import { read } from './term-examples.ts';

function groups(sentence: string) {
  const { reading } = read(sentence);
  return findGroups(reading, []).map(({ start, end, chain }) => ({ words: reading.text.slice(start, end), chain }));
}

describe.each(groupRules)('$id', ({ examples, counterExamples }) => {
  it.each(examples)('finds what is marked in %s', (example) => {
    const { sentence, marked } = readExample(example);
    expect(groups(sentence).map(({ words }) => words)).toEqual(marked);
  });
  it.each(counterExamples)('finds nothing in %s', (sentence) => expect(groups(sentence)).toEqual([]));
});

describe('groups of one article', () => {
  it('are one where the trainees are spoken of in several ways', () => {
    const chains = groups('参训学员走进课堂。学员们听得认真，大家都记了笔记。').map(({ chain }) => chain);
    expect(chains).toEqual(['参训学员', '参训学员', '参训学员']);
  });
  it('are one where experts are counted once and spoken of again', () => {
    const chains = groups('请来12位水利专家。专家们走上河堤。').map(({ chain }) => chain);
    expect(chains).toEqual(['12位水利专家', '12位水利专家']);
  });
  it('stay apart where nothing says that they are the same', () => {
    const chains = groups('全体党员重温誓词。广大青年踊跃报名。').map(({ chain }) => chain);
    expect(chains).toEqual(['全体党员', '广大青年']);
  });
});
