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
  it('with its paragraph where the article is news of the document itself', () =>
    expect(
      said('青石县印发《渠规》。\n《渠规》指出，要先下游后上游。\n通知要求，各渠要有人守。分段包干。责任到人。'),
    ).toEqual(['要先下游后上游。', '各渠要有人守。分段包干。责任到人。']));
  it('with its paragraph where the sentence before tells of the occasion or the speaker', () => {
    expect(said('青石县召开水利会议。〈县长|周启明〉表示，渠首要有人守。去年汛期损失不小。')).toEqual([
      '渠首要有人守。去年汛期损失不小。',
    ]);
    expect(said('〈周启明〉看望了渠工。天已经黑了。〈秦大山〉说，渠首要有人守。去年汛期损失不小。')).toEqual([
      '渠首要有人守。',
    ]);
  });
  it('before the sentence that tells by name what the speaker did next', () =>
    expect(said('〈周启明〉指出，渠首要有人守。在渠尾，〈周启明〉察看水位。')).toEqual(['渠首要有人守。']));
  it('before the sentence that tells who held the occasion', () =>
    expect(said('〈周启明〉指出，渠首要有人守。此次会议由水校主办。')).toEqual(['渠首要有人守。']));
  it('with its sentence where an article cites a session that it is not about', () =>
    expect(said('党的十九届四中全会提出，要守好渠首。我们修了三条渠。')).toEqual(['要守好渠首。']));
  it('with its sentence where the paragraph goes on telling what a body does', () =>
    expect(said('⟪青石县水务局⟫修订渠规，要求各渠要有人守。护渠队分段巡查。')).toEqual(['各渠要有人守。']));
  it('with its paragraph where a body states its demands', () =>
    expect(said('⟪青石县水务局⟫强调要守好渠首。完善巡查制度。')).toEqual(['要守好渠首。完善巡查制度。']));
  it('with its paragraph where the meeting has already been told of', () =>
    expect(said('会议肯定了成绩。会议指出，渠首要有人守。去年汛期损失不小。')).toEqual([
      '渠首要有人守。去年汛期损失不小。',
    ]));
  it('behind a sentence that only hears what others report', () =>
    expect(said('会议强调，渠首要有人守。沿渠各村要定期听取守渠情况汇报，记在册上。')).toEqual([
      '渠首要有人守。沿渠各村要定期听取守渠情况汇报，记在册上。',
    ]));
  it('with the news of the paper that has just been put out', () =>
    expect(said('⟪青石县水务局⟫发布《渠水报告》，报告指出，渠水清了三成。上游来水足。')).toEqual([
      '渠水清了三成。上游来水足。',
    ]));
  it('before what the author adds to a document that he cites, and before announcements', () => {
    expect(said('守渠要有规矩。《渠规》强调，守渠就是守家。我们党历来看重水利。')).toEqual(['守渠就是守家。']);
    expect(said('〈周启明〉表示，渠首要有人守。本节目还将在县台播出。')).toEqual(['渠首要有人守。']);
    expect(said('〈周启明〉表示，渠首要有人守。在我看来，渠尾也要有人守。')).toEqual(['渠首要有人守。']);
  });
  it('with its paragraph where the speaker has just been introduced, however late', () =>
    expect(said('青石县修渠。渠首开闸。〈县长|周启明〉致辞。他说，渠首要有人守。去年汛期损失不小。')).toEqual([
      '渠首要有人守。去年汛期损失不小。',
    ]));
  it('before another on the occasion gives account of something', () =>
    expect(said('〈周启明〉表示，渠首要有人守。⟪青石水泵厂⟫专家介绍了水泵，表示将派人来修。')).toEqual([
      '渠首要有人守。',
      '将派人来修。',
    ]));
  it('behind the last point that was announced, before the narration comes back', () =>
    expect(said('〈周启明〉讲了两点要求。一是渠首要有人守。二是渠尾要有人守。会后，大家看了渠首。')).toEqual([
      '一是渠首要有人守。二是渠尾要有人守。',
    ]));
  it('behind each point in a paragraph of its own, and each that stands below a point', () =>
    expect(
      said(
        '随后，〈周启明〉就守渠提出两点指导意见。\n第一要看好渠首。\n一是要有人守。二是要有闸。\n第二要看好渠尾。\n一要清淤，二要巡查。\n会后，大家看了渠首。',
      ),
    ).toEqual(['第一要看好渠首。', '一是要有人守。二是要有闸。', '第二要看好渠尾。', '一要清淤，二要巡查。']));
  it('before the sentence in which the same speaker stresses something else', () =>
    expect(said('〈周启明〉要求各村把渠守好。强调各村要添一名护渠员。')).toEqual([
      '各村把渠守好。',
      '各村要添一名护渠员。',
    ]));
  it('with its sentence where it says what was thought once', () =>
    expect(said('以往，一些村民认为，渠不用守。如今家家都护渠。')).toEqual(['渠不用守。']));
  it('after a sentence that adds the weightiest point', () =>
    expect(said('渠边立着牌子。一名渠工告诉记者，这不只是牌子。特别是汛期，它就是命令。')).toEqual([
      '这不只是牌子。特别是汛期，它就是命令。',
    ]));
  it('before the next sentence with a speaker of its own', () =>
    expect(said('青石县印发《渠规》。\n通知要求，各渠要有人守。有基层村民表示，人手不够。')).toEqual([
      '各渠要有人守。',
      '人手不够。',
    ]));
  it('before the sentence in which the author says what a document means', () =>
    expect(said('青石县印发通知。\n通知要求，各渠要有人守。这体现出对渠的重视。')).toEqual(['各渠要有人守。']));
  it('before what the author makes of a document', () =>
    expect(said('《渠规》指出，要先下游后上游，这要求上游各村克制用水。')).toEqual(['要先下游后上游']));
  it('before the author’s view of what should be done, where a leader is cited', () =>
    expect(said('〈秦大山〉总书记指出，水利是农业的命脉。沿渠干部必须把渠修到田头。')).toEqual(['水利是农业的命脉。']));
  it('after examples and the other side of the matter', () =>
    expect(said('“渠要常修。”〈村支书|秦大山〉说，守渠靠人。比如，渠首夜里要有灯。另一方面，渠尾也不能没水。')).toEqual(
      ['渠要常修。', '守渠靠人。比如，渠首夜里要有灯。另一方面，渠尾也不能没水。'],
    ));
  it('with its paragraph where it opens with a document that the article has told of', () =>
    expect(said('渠首开了闸。\n县里下发通知，明确了奖惩。\n通知要求，各渠要有人守。分段包干。')).toEqual([
      '各渠要有人守。分段包干。',
    ]));
  it('with the sentence that it cites another within', () =>
    expect(said('〈周启明〉说，县水利大会提出，渠首要有人守。')).toEqual([
      '县水利大会提出，渠首要有人守。',
      '渠首要有人守。',
    ]));
  it('after a sentence that tells how things have been of late', () =>
    expect(said('会议指出，渠首要有人守。近年来，沿渠各村修了三条渠。')).toEqual([
      '渠首要有人守。近年来，沿渠各村修了三条渠。',
    ]));
  it('with the sentence before which things stand so, save in an account of an occasion', () => {
    expect(said('〈渠长|秦大山〉介绍，渠首有人守。目前，三条渠都通了水。')).toEqual(['渠首有人守。']);
    expect(said('会议指出，渠首要有人守。目前，三条渠都通了水。')).toEqual(['渠首要有人守。目前，三条渠都通了水。']);
  });
  it('with its paragraph where the speaker is said to have spoken on an occasion', () =>
    expect(
      said('水是青石的命脉。⟪青石水校⟫〈校长|周启明〉在水利论坛开幕式上致辞表示，渠首要有人守。去年汛期损失不小。'),
    ).toEqual(['渠首要有人守。去年汛期损失不小。']));
  it('before what a body is going to do next', () =>
    expect(said('《渠规》提出，要守好渠首。下一步，柳河村计划添两名护渠员。')).toEqual(['要守好渠首。']));
  it('before somebody who speaks without a comma', () =>
    expect(said('会议指出，渠首要有人守。在渠尾，〈周启明〉叮嘱大家要看好闸门。')).toEqual([
      '渠首要有人守。',
      '大家要看好闸门。',
    ]));
  it('after a sentence in which a verb of saying is a noun', () =>
    expect(said('会议指出，渠首要有人守。要讲清楚传达贯彻全会精神的要求，把渠修好。')).toEqual([
      '渠首要有人守。要讲清楚传达贯彻全会精神的要求，把渠修好。',
    ]));
  it('before the next point of its list', () =>
    expect(said('《渠规》在守渠方面，一是强调坚持轮班；二是统一了工具。')).toEqual(['坚持轮班']));
  it('after the next figures that somebody has put out', () =>
    expect(said('⟪青石县水务局⟫数据显示，新渠水位上涨。其中，渠首同比上涨一成，渠尾增长12%。')).toEqual([
      '新渠水位上涨。其中，渠首同比上涨一成，渠尾增长12%。',
    ]));
  it('after a sentence in which the speaker speaks of oneself', () =>
    expect(said('渠尾通了水。“真好啊。”〈渠长|秦大山〉说，渠就是家。我要继续守下去。')).toEqual([
      '真好啊。',
      '渠就是家。我要继续守下去。',
    ]));
  it('with its paragraph where the sentence before tells of a discussion', () =>
    expect(said('渠工们深入讨论了怎样守渠。大家认为，渠首要有人守。去年汛期损失不小。')).toEqual([
      '渠首要有人守。去年汛期损失不小。',
    ]));
  it('before the sentence in which the same speaker demands something of others', () =>
    expect(said('〈周启明〉勉励渠工坚定信心，把渠守好。要求沿渠干部多到渠尾走走。')).toEqual([
      '渠工坚定信心，把渠守好。',
      '沿渠干部多到渠尾走走。',
    ]));
  it('after the sentence in which a document tells what this time is like', () =>
    expect(said('文章指出，要守好渠首。这次清淤任务重、时间紧。分段包干。')).toEqual([
      '要守好渠首。这次清淤任务重、时间紧。分段包干。',
    ]));
  it('with its sentence where it cites a classic, at the head of a paragraph too', () =>
    expect(said('〈马克思〉指出，水是土地的命脉。青石县修了三条渠。沿渠各村分段巡查。')).toEqual(['水是土地的命脉。']));
  it('before what the speaker expects of others besides', () =>
    expect(said('〈周启明〉勉励他们继续守好每一条渠，并对全县青年提出殷切期望。')).toEqual(['他们继续守好每一条渠']));
});
