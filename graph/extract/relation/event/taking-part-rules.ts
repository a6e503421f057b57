import type { EventRule } from './event-rule.ts';

const lecture =
  '(?:(?:作|做|讲|上)(?:了)?(?:题为)?[^，。；的]{0,10}?(?:辅导|报告|讲座|宣讲|党课|授课|一课)|授课|宣讲(?!团|活动|员|队)|讲授|主讲)(?!的|会)';
const speak =
  '(?:讲话|致辞|发言|致欢迎辞|发表(?:主旨|主题)?(?:演讲|讲话)|作(?:了)?[^，。；的]{0,10}?(?:讲话|发言|部署|总结|说明|交流|演讲|分享))';

/** Who came to what, and as what: attendee, chair, lecturer, speaker, trainee, guest. */
export const takingPartRules: readonly EventRule[] = [
  {
    id: 'took-part.attended',
    kind: 'TOOK_PART',
    pattern:
      '(?:参加|出席|列席|参与(?!制定|编制|研究|起草|建设|打造|谋划|策划|设计|讨论|推进|组织))(?:了|完)?(?!的|人){gap:14}{t:R}{end}',
    as: 'attendee',
    examples: [['云泽市民政局局长沈砚秋出席第三届云泽河湖保护论坛并致辞。', '沈砚秋 → 第三届云泽河湖保护论坛']],
    counterExamples: [
      '云泽市民政局局长沈砚秋希望参加第三届云泽河湖保护论坛。',
      '云泽市民政局局长沈砚秋会见出席第三届云泽河湖保护论坛的来宾。',
    ],
  },
  {
    id: 'took-part.attended-relative',
    kind: 'TOOK_PART',
    pattern: '(?:参加|出席)(?:了)?{t:R}(?:并[^，。；的]{0,12})?的{gap:8}{s:PG}',
    as: 'attendee',
    examples: [['参加云泽市河湖治理专题培训班的37名基层干部走进课堂。', '37名基层干部 → 云泽市河湖治理专题培训班']],
    counterExamples: ['参加活动的37名基层干部走进课堂。'],
  },
  {
    id: 'took-part.chair',
    kind: 'TOOK_PART',
    pattern: '主持(?:召开)?(?:了)?(?!的){gap:14}{t:R}{end}',
    as: 'chair',
    examples: [['云泽市民政局局长沈砚秋主持召开全市河湖治理重点任务推进会。', '沈砚秋 → 全市河湖治理重点任务推进会']],
    counterExamples: ['云泽市民政局局长沈砚秋主持编写教材。'],
  },
  {
    id: 'took-part.chaired-by',
    kind: 'TOOK_PART',
    pattern: '{t:R}[^，。；]{0,4}由{s:P}(?:同志)?(?:共同)?主持',
    as: 'chair',
    examples: [['第三届云泽河湖保护论坛开幕式由云泽市民政局局长沈砚秋主持。', '沈砚秋 → 开幕式']],
    counterExamples: ['第三届云泽河湖保护论坛由云泽市民政局主办。'],
  },
  {
    id: 'took-part.came-and-spoke',
    kind: 'TOOK_PART',
    pattern: '(?<=^|[，。；{X}])(?:日前|近日)?在?(?:出席|参加){t:R}[^，。；{PGO}]{0,12}(?:时|期间|后)，{s:PG}',
    as: 'attendee',
    examples: [['在出席第三届云泽河湖保护论坛时，云泽市民政局局长沈砚秋走上讲台。', '沈砚秋 → 第三届云泽河湖保护论坛']],
    counterExamples: ['在出席第三届云泽河湖保护论坛时，掌声响起。'],
  },
  {
    id: 'took-part.spoke',
    kind: 'TOOK_PART',
    pattern: `在{t:R}(?:上|中|现场|期间)[^，。；{O}]{0,12}${speak}`,
    as: 'speaker',
    examples: [['云泽市民政局局长沈砚秋在全市河湖治理重点任务推进会上讲话。', '沈砚秋 → 全市河湖治理重点任务推进会']],
    counterExamples: ['云泽市民政局局长沈砚秋在全市河湖治理重点任务推进会上听取汇报。'],
  },
  {
    id: 'took-part.lectured-at',
    kind: 'TOOK_PART',
    pattern: `在{t:R}(?:上|中|现场|期间)?[^，。；]{0,12}${lecture}`,
    as: 'lecturer',
    examples: [['云泽市民政局局长沈砚秋改好教案，又在开班典礼上给全班作专题辅导。', '沈砚秋 → 开班典礼']],
    counterExamples: ['云泽市民政局局长沈砚秋在开班典礼上为学员授旗。'],
  },
  {
    id: 'took-part.lectured-in',
    kind: 'TOOK_PART',
    pattern: `在[^，。；{PG}]{0,6}{t:R}(?:上|中|期间)，{s:PG}[^。；，]{0,24}${lecture}`,
    as: 'lecturer',
    examples: [
      [
        '云泽市河湖治理专题培训班开班。在后面两期培训中，3位县委常委轮流为学员作专题辅导。',
        '3位县委常委 → 云泽市河湖治理专题培训班',
      ],
    ],
    counterExamples: ['在后面两期培训中，3位县委常委分头看望学员。'],
  },
  {
    id: 'took-part.lectured-at-body',
    kind: 'TOOK_PART',
    pattern: `(?:来到|走进|赴|到|在){t:O}[^，。；]{0,14}${lecture}`,
    as: 'lecturer',
    examples: [['4位县委常委先后来到青禾县委党校为学员作专题辅导。', '4位县委常委 → 青禾县委党校']],
    counterExamples: ['4位县委常委先后来到青禾县委党校看望学员。'],
  },
  {
    id: 'took-part.invited-lecturer',
    kind: 'TOOK_PART',
    pattern: `邀请(?:了|到|来)?[^，。；]{0,40}?{s:PG}[^，。；]{0,14}${lecture}`,
    as: 'lecturer',
    examples: [
      [
        '云泽市河湖治理专题培训班开班。这次培训注重质量，先后邀请云泽大学、云泽市委党校的12位知名专家学者现场授课。',
        '12位知名专家学者 → 云泽市河湖治理专题培训班',
      ],
    ],
    counterExamples: ['这次培训先后邀请云泽大学的12位知名专家学者现场指导。'],
  },
  {
    id: 'affiliated.invited',
    kind: 'AFFILIATED_WITH',
    pattern: '邀请(?:了|到|来)?[^，。；的{PGORSVDLQX}]{0,6}{t:O}(?:等[^，。；的]{0,6})?的{gap:10}{s:G}',
    examples: [
      [
        '会议邀请云泽大学、云泽市委党校的12位知名专家学者授课。',
        '12位知名专家学者 → 云泽大学',
        '12位知名专家学者 → 云泽市委党校',
      ],
    ],
    counterExamples: ['会议邀请12位知名专家学者参观云泽大学。'],
  },
  {
    id: 'affiliated.come-from',
    kind: 'AFFILIATED_WITH',
    pattern: '来自{t:O}(?:等[^，。；的]{0,12})?的{gap:12}{s:GP}',
    examples: [['来自云泽大学的20余名青年志愿者清理河道。', '20余名青年志愿者 → 云泽大学']],
    counterExamples: ['来自青禾县的20余名青年志愿者清理河道。'],
  },
];
