import { describe, expect, it } from 'vitest';
import { readMarked } from './marked-text.ts';

const said = (text: string) => readMarked(text).map((statement) => statement.said);

describe('a report ends', () => {
  it('with its paragraph where it gives account of an occasion', () =>
    expect(said('会议指出，渠首要有人守。去年汛期损失不小。要把责任落到人。')).toEqual([
      '渠首要有人守。去年汛期损失不小。要把责任落到人。',
    ]));
  it('before the article’s own matter where it only cites a leader', () =>
    expect(said('〈秦大山〉总书记指出，水利是农业的命脉。青石县修了三条渠。')).toEqual(['水利是农业的命脉。']));
  it('after the sentences in which a cited leader goes on to say what should be done', () =>
    expect(said('〈秦大山〉总书记指出，水利是农业的命脉。必须把渠修到田头。青石县修了三条渠。')).toEqual([
      '水利是农业的命脉。必须把渠修到田头。',
    ]));
  it('before what the author makes of a document', () =>
    expect(said('《渠规》指出，要先下游后上游，这要求上游各村克制用水。')).toEqual(['要先下游后上游']));
});
