import type { Reading } from '../text/reading.ts';
import { type PhraseRule, phraseMentions } from './phrase-rule.ts';
import type { TermMention } from './term-mention.ts';

const numeral = '[一二三四五六七八九十百0-9]{1,4}';

/** Programs that their own words show, without a clause around them. */
export const programPhrases: readonly PhraseRule[] = [
  {
    id: 'program-fair',
    // The great fairs and games by their short names.
    pattern: /(?<!\p{Script=Han}届)(?:进博会|服贸会|广交会|高交会|消博会|链博会|中部博览会|世园会|残特奥会)/gu,
    examples: ['客商来到⟦广交会⟧。', '办好⟦残特奥会⟧。'],
    counterExamples: ['他参加展会。'],
  },
  {
    id: 'program-games',
    pattern: /(?<![第\p{Script=Han}])[一二三四五]?十[一二三四五六七八九]?(?:五|四|六)?运会/gu,
    examples: ['⟦十四运会⟧筹办有序。'],
    counterExamples: ['学校开运动会。'],
  },
  {
    id: 'program-session',
    pattern: new RegExp(
      `(?:第${numeral}届|首届)[\\p{Script=Han}·“”]{2,20}?(?:节|会|赛|展|周|大典|马拉松)(?=[，。、；）\\n]|$|在|于|上|开幕|开赛|闭幕|举[办行]|将|今|昨|近日|期间)`,
      'gu',
    ),
    examples: ['⟦第四十三届云水国际风筝会⟧开幕。'],
    counterExamples: ['第十四届全国人大常委会委员。'],
  },
  {
    id: 'program-two-sessions',
    // The yearly sessions of the two national assemblies by their common name; their spirit is a set phrase.
    pattern: /全国两会(?!精神)/gu,
    examples: ['⟦全国两会⟧开幕。'],
    counterExamples: ['贯彻全国两会精神。', '全市两会开幕。'],
  },
  {
    id: 'program-inspection',
    pattern: new RegExp(
      `(?:${numeral}届)?(?:中央|[省市县区]委)第[一二三四五六七八九十]{1,3}轮巡[视察]|第${numeral}次全国\\p{Script=Han}{2}普查`,
      'gu',
    ),
    examples: ['⟦二十届中央第一轮巡视⟧启动。', '⟦第四次全国经济普查⟧结束。'],
    counterExamples: ['中央巡视组进驻。'],
  },
  {
    id: 'program-great-schemes',
    pattern: /“[^“”\n]{2,24}”[三四五六七八九十]大(?:工程|行动|计划|活动)/gu,
    examples: ['实施⟦“铸魂、强基、聚力”三大工程⟧。'],
    counterExamples: ['实施三大工程。'],
  },
  {
    id: 'program-congress',
    // The congresses of the national mass organisations by their short names, and the full meetings of their councils.
    pattern: new RegExp(
      `(?:全国(?:青联|学联|妇联|侨联|台联|工商联|文联|作协|科协|记协)|中国(?:工会|妇女|文联|作协|科协|侨联|残联)|共青团)(?:第?${numeral}届(?:全委会|常委会|理事会)(?:第${numeral}次会议)?|(?:十|二十)[一二三四五六七八九]?大)(?!代表)`,
      'gu',
    ),
    examples: ['他向⟦全国侨联十一届全委会⟧致贺信。', '⟦中国科协十大⟧开幕。'],
    counterExamples: ['全国侨联十一届委员。'],
  },
  {
    id: 'program-plenary',
    // What is taken up as a spirit, a decision or a report of it is a set phrase of its own.
    pattern: new RegExp(
      `(?:(?:党的|中共)?${numeral}届${numeral}中全会|(?:${numeral}届)?(?:中央|[省市县区]?)纪委${numeral}次全会|(?:(?!是|在|了)\\p{Script=Han}{1,3}[省市县区州]委|[省市县区州]委|自治区党委)${numeral}届${numeral}次全会|党的${numeral}大)(?!精神|报告|以来|以及|代表|决定|公报|胜利|[、和及之会《])`,
      'gu',
    ),
    examples: ['⟦党的二十届四中全会⟧在京举行。', '这是⟦云水市委十一届七次全会⟧确定的目标。', '喜迎⟦党的二十大⟧。'],
    counterExamples: ['深入学习贯彻党的二十届四中全会精神。', '党的十八大以来，变化很大。'],
  },
];

/** Every program that a phrase of its own shows. */
export function findProgramPhrases(reading: Reading): TermMention[] {
  return phraseMentions(reading, programPhrases, 'program');
}
