import { buildMatcher } from '../lexicon/matcher.ts';
import { isGenericName } from './generic-name.ts';
import { isPlain } from './noun-phrase.ts';
import type { OrganisationMention } from './organisation-mention.ts';
import { type Stretch, wordsOf } from './stretch.ts';
import { endingGoesOn } from './suffixed-bodies.ts';

/** Last words of what a body has within itself, sets up or sends. A closed class. */
const endings = (
  '组 队 团 专班 团队 中心 处 科 厂 矿 农场 林场 牧场 车间 班组 作业区 分公司 子公司 公司 项目部 实验室 教研室 站 休养所 研究所 管理所 学院 研究院 医院 系 部 局 ' +
  '一连 二连 三连 四连 五连 六连 七连 八连 九连 十连 一营 二营 三营 四营 五营 步兵营 保障营 旅 党支部 党总支 支部 党委 协会 联合会 委员会 ' +
  '秘书处 主席团 工会 分校 分会'
).split(' ');
/** Everyday words that end like a body. */
const likeEnding =
  /(?:[干全总内外局东南西北中上下]部|[学本专百]科|[采选探]矿|[全大布格战开结时政]局|[带军领排乐车掉部列梯]队|[体关联派]系|军旅|党组|(?:支部|总支)委员会|[相到好害益用深短各多]处|[集社炒率]团|率队)$/u;
/** 科|员, 组|建: the last word is the beginning of another. */
const goesOn = /^(?:员(?!会)|建(?!设)|织|署|[所院](?![长士]))/;
/** Those who belong to a body, how many of what it has, what stands near it, and what it does: none of this is in the name of a unit. */
const noName =
  /^(?:(?:科研|研究|研发|创新)团队|所属|下属|下辖|下设|旗下|领导(?!小组)|全体|广大|不少|部分|相关|有关|选定|安排|原|门[前口外]|[附就]近|旁|对面|周[边围]|楼[上下前后]|产品)|成员|官员|主席|秘书长|干事长|发言人|教[授师](?!工作|发展)|组成|认定|俱乐部|干部(?!学院|培训|教育|工作|休养|宣讲)|[0-9一二三四五六七八九十百千两多几数余][个名支家所位项批]/u;
/** What a body does with another: 县纪委|约谈县水务局党组, 派驻组|共同约谈某某银行党委. */
const doneToAnother = /约谈|生成|监督检查|选取|携手|授权|举行|设有|共同/;
const endingMatcher = buildMatcher(endings);
const unitAhead = /^[\p{Script=Han}A-Za-z0-9]{2,16}/u;

/** Whether what follows a body tells of another, behind a verb or with a place of its own. */
function tellsOfAnother({ text }: Stretch, from: number, length: number): boolean {
  const words = text.slice(from, from + length);
  return doneToAnother.test(words) || /.{2}[县市省](?!场|长|级|委|直|属|人|政|民).{2}/u.test(words);
}

/**
 * How long what follows a body is that names a unit of it: 国务院|事故调查组, 某集团|青石农场; 0 where nothing does. Between the
 * two stands no word that begins or ends a name.
 */
export function unitLength(stretch: Stretch, mention: OrganisationMention): number {
  const { text, words, start: paragraph } = stretch;
  const rest = unitAhead.exec(text.slice(mention.end, mention.end + 16))?.[0];
  if (rest === undefined || isGenericName(wordsOf(stretch, mention))) return 0;
  if (words.wordAcross(paragraph + mention.end) !== null) return 0;
  for (const { end } of endingMatcher.all(rest)) {
    if (
      end < 3 ||
      likeEnding.test(text.slice(mention.start, mention.end + end)) ||
      noName.test(rest.slice(0, end)) ||
      tellsOfAnother(stretch, mention.end, end) ||
      !isPlain(rest.slice(0, end))
    )
      continue;
    if (words.wordAcross(paragraph + mention.end + end) !== null) continue;
    const name = rest.slice(0, end);
    if (goesOn.test(text.slice(mention.end + end)) || endingGoesOn(text, name, mention.end + end)) continue;
    return end;
  }
  return 0;
}
