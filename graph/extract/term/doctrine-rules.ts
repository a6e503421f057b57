import { gazetteer } from '../lexicon/places.ts';
import type { PhraseRule } from './phrase-rule.ts';

const numeral = '[一二三四五六七八九十]';
const plenums = `${numeral}{1,3}届${numeral}中(?:、${numeral}{1,3}届${numeral}中|、${numeral}中)*(?:历次)?(?:全会)?`;
const partyMeeting = `(?:党的|中共)?(?:${numeral}{1,3}大(?!常委|代表)|${plenums}|(?<![届${numeral.slice(1, -1)}、])[一二三四五六七]中全会|历[届次]全会)`;
const wing = `(?:${numeral}{1,3}届)?中央纪委(?:${numeral}{1,3}届)?${numeral}次全会`;
const localMeeting = `(?:\\p{Script=Han}{2,3}(?=[省市县区]))?(?:省|市|县|区|州|自治区党)委(?:${numeral}{1,3}届${numeral}{1,3}次)?(?:全会|全体会议)|(?:省|市|县|区)?(?:第${numeral}{1,3}次)?党代会`;
const nationalMeeting = `中央全会|全国两会|(?:第${numeral}{1,2}次)?(?:中央(?!纪委)|全国|古田全军|全军|中央军委)\\p{Script=Han}{2,12}?(?:工作会议|工作座谈会|座谈会|党建会|(?<!代表)大会)`;
const meeting = `(?:${partyMeeting}|${wing}|${localMeeting}|${nationalMeeting})`;
/** What the party calls its spirits by: places, people, deeds and times of its history. A closed class, published as such. */
const spirits =
  '井冈山 苏区 长征 遵义会议 延安 抗战 红岩 西柏坡 照金 东北抗联 南泥湾 太行 吕梁 大别山 沂蒙 老区 张思德 南梁 抗美援朝 上甘岭 雷锋 焦裕禄 大庆 铁人 红旗渠 北大荒 塞罕坝 老西藏 孔繁森 西迁 王杰 谷文昌 杨善洲 黄大年 改革开放 特区 抗洪 抗震救灾 载人航天 青藏铁路 女排 脱贫攻坚 抗疫 北斗 探月 丝绸之路 丝路 红医 胡杨 右玉 孺子牛 愚公移山 五四 建党';
const shortNames = (wanted: string) => gazetteer.filter(({ level }) => level === wanted).map(({ short }) => short);
const provinces = [...shortNames('province'), '中原'].join('|');
const cities = shortNames('city').join('|');
const leader = '(?:习近平(?:总书记|主席|同志)?|习主席|习总书记)';
const utterance = '(?:最新)?重要(?:论述|讲话|指示批示|指示|批示|回信|贺信|训词|文章)';

/** A grammar of set phrases that stand without quotation marks: doctrines, "spirit of" formulas, guidelines. */
export const doctrineRules: readonly PhraseRule[] = [
  {
    id: 'slogan-doctrine',
    pattern:
      /习(?:近平|主席)(?:新时代中国特色社会主义(?:经济|外交|法治|文化|生态文明)?|(?!总书记|主席|同志|[在就对])\p{Script=Han}{2,6})思想/gu,
    examples: [
      '坚持以⟦习近平新时代中国特色社会主义思想⟧为指导。',
      '深入贯彻⟦习近平生态文明思想⟧，守护一江清水。',
      '学习⟦习近平新时代中国特色社会主义经济思想⟧。',
    ],
    counterExamples: ['习近平总书记强调，要解放思想。', '习近平同志在学校思想政治课上讲话。'],
  },
  {
    id: 'slogan-spirit-of-meeting',
    pattern: new RegExp(`${meeting}(?:(?:和|及|以及|、)${meeting}){0,6}(?:会议)?精神`, 'gu'),
    examples: [
      '全面学习宣传⟦党的二十大精神⟧。',
      '认真学习⟦党的十九大、十九届二中、三中全会精神⟧。',
      '传达⟦党的二十届三中全会和省委十二届七次全会精神⟧。',
      '贯彻⟦中央经济工作会议精神⟧。',
      '落实⟦四中全会精神⟧。',
      '贯彻⟦十九届中央纪委三次全会精神⟧。',
      '传达⟦党的十九届五中全会和第三次中央新疆工作座谈会精神⟧。',
    ],
    counterExamples: ['党的二十大胜利召开，代表们精神饱满。'],
  },
  {
    id: 'slogan-spirit-of-speech',
    pattern: new RegExp(
      `${leader}(?:(?:关于|对|在|就|给|致|视察|考察|出席)[\\p{Script=Han}0-9、“”‘’]{1,28}?)?(?:的)?(?:一系列|系列)?${utterance}(?:(?:和|、|及|以及)(?:${utterance}|指示批示|批示))*精神`,
      'gu',
    ),
    examples: [
      '落实⟦习近平总书记重要讲话精神⟧，抓实各项工作。',
      '学习⟦习近平总书记视察云岭重要讲话精神⟧。',
      '领会⟦习近平总书记关于乡村治理的重要指示精神⟧。',
      '贯彻⟦习主席系列重要讲话精神⟧。',
      '领会⟦习近平总书记最新重要讲话和指示批示精神⟧。',
    ],
    counterExamples: ['习近平总书记发表重要讲话。'],
  },
  {
    id: 'slogan-discourse',
    pattern: new RegExp(`${leader}关于[\\p{Script=Han}、“”‘’]{1,24}?(?:的)?重要(?:论述|思想)(?!精神)`, 'gu'),
    examples: ['全面学习⟦习近平总书记关于防灾减灾的重要论述⟧。'],
    counterExamples: ['习近平总书记作出一系列重要论述。'],
  },
  {
    id: 'slogan-community-of-destiny',
    pattern:
      /(?:中(?![华国])\p{Script=Han}{1,3}|中国[—－-]\p{Script=Han}{2,4}|亚太|亚洲|周边|上海合作组织|上合组织)命运共同体/gu,
    examples: ['携手打造⟦中缅命运共同体⟧、⟦中国—东盟命运共同体⟧。'],
    counterExamples: ['构建命运共同体，铸牢中华民族命运共同体。'],
  },
  {
    // The quoted words are a slogan of their own too.
    id: 'slogan-spirit-of-history',
    pattern: new RegExp(
      `(?:伟大(?=建党|抗疫|抗战|长征|抗美援朝|脱贫攻坚)|新时代)?(?:${spirits.split(' ').join('|')}|[“‘](?:两弹一星|两路|三牛|两不怕|铁人)[”’])精神(?!文明|财富|力量|状态|面貌|动力|家园)|(?:新时代)?(?:${provinces})精神(?!文明|财富|力量|状态|面貌|动力|家园)`,
      'gu',
    ),
    examples: [
      '发扬⟦伟大长征精神⟧，走好新的路。',
      '弘扬⟦红岩精神⟧、⟦“两弹一星”精神⟧，让青春出彩。',
      '践行⟦新时代江西精神⟧，干在前头。',
    ],
    counterExamples: ['红岩精神文明建设走在前面。', '他们精神饱满。', '“实干”精神可嘉。'],
  },
  {
    id: 'slogan-goal-of-place',
    pattern: new RegExp(
      `(?:现代化新?|平安|法治|健康|数字|美丽|清廉)(?:${provinces})(?!市)|(?:平安|法治|清廉|数字|健康)(?:${cities})(?!市)`,
      'gu',
    ),
    examples: ['加快建设⟦现代化新重庆⟧。', '打造⟦数字浙江⟧。', '建设⟦平安襄阳⟧、⟦法治襄阳⟧。'],
    counterExamples: ['现代化建设在河南提速。'],
  },
  {
    // Parts of three or four characters that have one in common.
    id: 'slogan-pursued',
    pattern:
      /(?<lead>坚持|推行|实行|采取|深入推进|一体推进)(?:(\p{Script=Han})\p{Script=Han}{2}(?:、\2\p{Script=Han}{2}){2,8}|\p{Script=Han}(\p{Script=Han})\p{Script=Han}(?:、\p{Script=Han}\3\p{Script=Han}){2,8}|\p{Script=Han}{2}(\p{Script=Han})(?:、\p{Script=Han}{2}\4){2,8}|(\p{Script=Han})\p{Script=Han}{3}(?:、\5\p{Script=Han}{3}){2,8}|\p{Script=Han}(\p{Script=Han})\p{Script=Han}{2}(?:、\p{Script=Han}\6\p{Script=Han}{2}){2,8}|\p{Script=Han}{2}(\p{Script=Han})\p{Script=Han}(?:、\p{Script=Han}{2}\7\p{Script=Han}){2,8}|\p{Script=Han}{3}(\p{Script=Han})(?:、\p{Script=Han}{3}\8){2,8})(?=[，。；“]|$|的?(?:原则|方针|思路|方式|办法|做法|路径|要求))/gmu,
    examples: ['采取⟦支部联建、渔业联推、服务联动⟧，人心齐了。', '坚持⟦边学边改、立查立改、即知即改⟧。'],
    counterExamples: ['坚持环保法、渔业法的规定。', '实行全程公示、全程纪实、全程责任追究。'],
  },
  {
    id: 'slogan-parallel-guideline',
    pattern:
      /(?<![\p{Script=Han}、])(?:(?<lead>坚持|突出|按照|遵循|围绕))?\p{Script=Han}{4}(?:、\p{Script=Han}{4}){1,5}(?=的?(?:工作导向|工作方针|工作思路|总要求|总目标|总基调|方针|原则|理念|导向))/gu,
    examples: ['⟦疏堵结合、标本兼治⟧的原则得到落实。'],
    counterExamples: ['他们种植苹果、梨子、桃子，奉行原则。'],
  },
];
