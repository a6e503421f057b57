import type { EventRule } from './event-rule.ts';

const see = '(?:参观|观摩|考察|视察|走访|探访|瞻仰|察看|查看|踏看)';
const go = '(?:走进|来到|前往|抵达|深入|奔赴|步入)';
const look = '(?:调研|考察|参观|观摩|视察|走访|慰问|检查|督导|暗访|看望|指导|座谈|采访|学习)';
/** A place that begins a longer name is not what was visited: 云泽市|建设成就展. */
const wholePlace = '(?:(?<!{L})|(?=[，。；、！并时后等]|期间|考察|调研|参观|视察|走访|慰问|看望|检查|开展|进行|学习))';
const stop =
  '(?!人民|干部|群众|党|记者|相关|有关|负责|的[^，。；]{0,6}(?:情况|工作|经验|做法|精神|成果|制度|机制|思想))';

/** Who went where to see. */
export const visitingRules: readonly EventRule[] = [
  {
    id: 'visited.saw',
    kind: 'VISITED',
    pattern: `(?:实地)?${see}(?!的)(?:学习|调研)?(?:了|完)?(?:位于{L}(?:境内)?的)?{gap:10}{t:VOL}${wholePlace}${stop}`,
    examples: [
      [
        '学员们参观了青石水库、渠首公园和云泽市城市展示馆。',
        '学员 → 青石水库',
        '学员 → 渠首公园',
        '学员 → 云泽市城市展示馆',
      ],
    ],
    counterExamples: ['学员们参观了展览。', '学员们参观郑州改革开放成就展。', '学员们要参观青石水库。'],
  },
  {
    id: 'visited.went',
    kind: 'VISITED',
    pattern: `(?:先后)?${go}(?:了)?(?:位于{L}(?:境内)?的)?{gap:8}{t:VOL}${wholePlace}(?!为|给|作|做|讲|授课|宣讲|参加|出席|举办|召开|主持)${stop}`,
    examples: [
      ['云泽市民政局局长沈砚秋来到青石水库，察看水情。', '沈砚秋 → 青石水库'],
      ['云泽市民政局局长沈砚秋走下河堤。随后，她来到西坝水库。', '沈砚秋 → 西坝水库'],
    ],
    counterExamples: ['云泽市民政局局长沈砚秋走进课堂。', '云泽市民政局局长沈砚秋来到云泽市委党校授课。'],
  },
  {
    id: 'visited.to-look',
    kind: 'VISITED',
    // Who sees people in a hall has not come to see the hall.
    pattern: `(?:率队|带队|一行|专程|先后|分别)?(?!在[^，。；]{0,24}(?:看望|慰问))(?:到|赴|深入|在|前往|来到){t:VOL}(?:等[地处]?)?(?:[^，。；{PGORSVDLQX}]{0,16}?)?(?:调研|考察|参观|观摩|视察|走访|慰问|检查|督导|暗访|看望|实地调研|开展调研|专题调研)(?!员|室|组|报告|的|中心)`,
    examples: [['云泽市民政局局长沈砚秋到西坝水库调研渠道清淤工作。', '沈砚秋 → 西坝水库']],
    counterExamples: ['云泽市民政局局长沈砚秋在青石水库讲话。', '云泽市民政局局长沈砚秋在云水会议中心看望代表。'],
  },
  {
    id: 'visited.looked-into',
    kind: 'VISITED',
    pattern: `(?:调研|慰问|看望|检查)(?:了)?{t:VOL}(?=[，。；、并时后]|等|$)`,
    examples: [['云泽市民政局局长沈砚秋调研青石水库，要求管好水。', '沈砚秋 → 青石水库']],
    counterExamples: ['云泽市民政局局长沈砚秋调研青石水库移民工作。'],
  },
  {
    id: 'visited.after-seeing',
    kind: 'VISITED',
    pattern: `(?<=^|[，。；“”{X}])(?:在)?(?:实地)?${see}(?:了|完)?{t:VOL}(?:等[地处]?)?(?:之?后|时|期间|过程中|中|途中)，{s:PG}`,
    examples: [
      ['在观摩青石水库、渠首公园后，云泽市民政局局长沈砚秋说：“变化真大。”', '沈砚秋 → 青石水库', '沈砚秋 → 渠首公园'],
    ],
    counterExamples: ['在观摩青石水库后，掌声响起。'],
  },
  {
    id: 'visited.taken',
    kind: 'VISITED',
    pattern: `(?:组织|带领|安排|邀请)(?:了)?{s:PG}(?:等)?{adv}(?:到|赴|走进|前往|深入|来到|${see}|${look})(?:了)?{t:VOL}${wholePlace}${stop}`,
    examples: [['云泽市委党校组织学员先后到青石水库、渠首公园研学。', '学员 → 青石水库', '学员 → 渠首公园']],
    counterExamples: ['云泽市委党校组织学员讨论。'],
  },
];
