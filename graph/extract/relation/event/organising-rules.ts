import type { EventRule } from './event-rule.ts';

const host = '(?:联合|共同)?(?:主办|举办|承办|协办|组织|举行|召开|发起|牵头组织|组织开展|开展)';
const run =
  '(?:主办|举办|承办|协办|举行|召开|组织召开|组织举办|组织开展|组织实施|开展|启动|发起|开办|开设|策划|推出|创办|部署开展|组织)';
const happens =
  '(?:举行|召开|举办|开幕|闭幕|开班|开讲|启动|拉开[帷大]?序?幕|收官|落下帷幕|开营|结业|进行|上演|开赛|启幕|落幕)';

/** Who ran what, and where it was held. */
export const organisingRules: readonly EventRule[] = [
  {
    id: 'organised.subject',
    kind: 'ORGANISED',
    // Who chairs does not organise.
    pattern: `(?<!主持)${run}(?:了|好)?(?!的){gap:16}{t:R}{end}`,
    sources: ['organisation'],
    examples: [
      ['3月5日，云泽市民政局举办河湖治理专题培训班。', '云泽市民政局 → 河湖治理专题培训班'],
      ['云泽市委组织部高度重视，先后举办了5期乡村振兴专题研讨班。', '云泽市委组织部 → 乡村振兴专题研讨班'],
    ],
    counterExamples: ['云泽市民政局参加河湖治理专题培训班。', '云泽市民政局要求举办河湖治理专题培训班。'],
  },
  {
    id: 'organised.person',
    kind: 'ORGANISED',
    pattern: '(?:发起|创办|策划|组织召开|牵头组织|开办)(?:了)?(?!的){gap:16}{t:R}{end}',
    sources: ['person'],
    examples: [['云泽市民政局局长沈砚秋发起“清河卫士”志愿服务活动。', '沈砚秋 → “清河卫士”志愿服务活动']],
    counterExamples: ['云泽市民政局局长沈砚秋主持召开第三届云泽河湖保护论坛。'],
  },
  {
    id: 'organised.by',
    kind: 'ORGANISED',
    pattern: `{t:R}[^，。；]{0,8}(?:，)?由{s:OP}${host}(?!的)`,
    examples: [
      [
        '河湖治理专题培训班由云泽市委组织部、云泽市民政局联合举办。',
        '云泽市委组织部 → 河湖治理专题培训班',
        '云泽市民政局 → 河湖治理专题培训班',
      ],
    ],
    counterExamples: ['河湖治理专题培训班在云泽市民政局举行。'],
  },
  {
    id: 'organised.by-relative',
    kind: 'ORGANISED',
    pattern: `(?<!在|于|到|从|对)(?:由)?{s:O}{adv}(?:联合|共同)?(?:主办|举办|承办|组织|开展|召开|举行|组织开展)的{gap:16}{t:R}`,
    examples: [['由云泽市民政局主办的第三届云泽河湖保护论坛举行。', '云泽市民政局 → 第三届云泽河湖保护论坛']],
    counterExamples: ['在云泽大学举办的第三届云泽河湖保护论坛闭幕。', '云泽市民政局参加的第三届云泽河湖保护论坛举行。'],
  },
  {
    id: 'organised.host-list',
    kind: 'ORGANISED',
    pattern: `{t:R}[^。]{0,60}由{O}[^。，]{0,20}(?:主办|举办)[，、]{s:O}(?:联合|共同)?(?:承办|协办)`,
    examples: [
      [
        '第三届云泽河湖保护论坛由云泽市民政局主办，云泽市科学技术协会承办。',
        '云泽市科学技术协会 → 第三届云泽河湖保护论坛',
      ],
    ],
    counterExamples: ['第三届云泽河湖保护论坛由云泽市民政局主办。'],
  },
  {
    id: 'held-at.happens',
    kind: 'HELD_AT',
    pattern: `{s:R}(?:[^，。；在]{0,14}|，[^，。；在]{0,10})在{t:VOL}(?:等地)?{adv}${happens}`,
    examples: [
      ['3月5日，云泽市河湖治理专题培训班在青禾县云水会议中心开班。', '云泽市河湖治理专题培训班 → 青禾县云水会议中心'],
    ],
    counterExamples: ['云泽市河湖治理专题培训班在会上受到表扬。'],
  },
  {
    id: 'held-at.run',
    kind: 'HELD_AT',
    pattern: `在{t:VOL}(?:等地)?{adv}(?:主办|举办|承办|举行|召开|组织召开|开展|启动|主持召开)(?:了)?(?!的){gap:16}{s:R}{end}`,
    examples: [['云泽市民政局在云水会议中心举办河湖治理专题培训班。', '河湖治理专题培训班 → 云水会议中心']],
    counterExamples: ['云泽市民政局在云水会议中心参加河湖治理专题培训班。'],
  },
  {
    id: 'held-at.walks-into',
    kind: 'HELD_AT',
    pattern: `{s:R}{adv}(?:走进|来到|走入|送到){t:VOL}{end}`,
    examples: [['“清河卫士”志愿服务活动走进渠首社区。', '“清河卫士”志愿服务活动 → 渠首社区']],
    counterExamples: ['“清河卫士”志愿服务活动走进人心。'],
  },
  {
    id: 'held-at.went-and-ran',
    kind: 'HELD_AT',
    pattern: `(?:到|赴|走进|前往){t:VOL}(?:等地)?，[^。；]{0,80}?开展[^，。；]{0,12}{s:R}{end}`,
    inferred: true,
    examples: [
      [
        '云泽市河湖治理专题培训班开班。培训组织学员先后到青石水库、渠首公园，以“护好一河水”为主题开展3个班次的现场观摩。',
        '现场观摩 → 青石水库',
        '现场观摩 → 渠首公园',
      ],
    ],
    counterExamples: ['学员先后到青石水库，听取介绍。'],
  },
];
