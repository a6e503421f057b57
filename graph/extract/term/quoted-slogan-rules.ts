import { isSpoken, type QuoteClass } from '../quote/quote-class.ts';
import { isWholeName } from './quoted-programs.ts';
import { isNumeralPhrase, isParallelPhrase, isSum } from './slogan-form.ts';

/** What a rule sees of a short quotation: its words, its class and what stands around it. */
export interface QuotedPhrase {
  inner: string;
  class: QuoteClass;
  /** Up to the mark, within the paragraph. For a quote in a run (“A”“B”) what stands before the run. */
  before: string;
  /** From the mark on, within the paragraph. For a quote in a run what stands behind the run. */
  after: string;
  /** Whether the lexicon of set phrases holds it. */
  listed: boolean;
}

/** One rule; the first that holds decides. */
export interface QuotedSloganRule {
  id: string;
  slogan: boolean;
  holds(phrase: QuotedPhrase): boolean;
  /** Sentences whose first quotation this rule decides. */
  examples: readonly string[];
  counterExamples: readonly string[];
}

const thing =
  /^(?:等|的|系列|大型|手机|全国|全省|全市|掌上|微信|智慧|党建|为民|便民)*(?:App|APP|app|应用|小程序|公众号|软件|系统|云平台|平台|称号|荣誉|奖章|勋章|奖牌|奖|标牌|牌子|专栏|栏目|节目|频道|微视频|热线|号|轮|舰|卫星|火箭|导弹|战机|无人机|台风|列车|班列|杯|展|展览|晚会|电影|品牌店|旗舰店|企业|酒店|小镇|超市|书屋|驿站|服务队|宣传队|志愿队|突击队|工作室|党支部|党员|干部|书记|人才|型|户|村|岗)(?!项目|评选|工程|活动|培训|培育|行动|计划|机制|制度|工作|党建|创建|治理|模式)/;
const named =
  /(?:荣获|获评|评为|获得|授予|评选|争创|称为|称作|称之为|叫作|叫做|人称|号称|绰号|外号|戏称|名为|取名|命名为|自称|誉为|获|(?<!形)成了|变成|成为|当好|不搞|不是|像)(?:了|的|是)?$/;
const problem =
  /^(?!的?(?:生动|良好|崭新|新)局面)(?:等|的|这[一类种]|\p{Script=Han}{0,2}){0,2}(?:问题|现象|难题|局面|困境|矛盾|怪圈|顽疾|弊端|痛点|不良)/u;
const ideaNoun =
  /^(?:的|这一|这个)?(?:\p{Script=Han}{0,6})?(?:理念|战略|方针|总基调|总要求|思想|重要要求|要求|总目标|目标|原则|战斗精神|精神|工作格局|格局|布局|氛围|价值取向|价值追求|优良传统|光荣传统|奇迹|情怀|(?:生动|良好|崭新|新)局面|作风|使命|导向|思路|意识|观念|经验|之路|作用|好作风|校训|誓言|宗旨)/u;
/** What the press calls an experience or a spirit by its own last word: “青山经验”. */
const ownIdea = /^\p{Script=Han}{2,8}(?:经验|精神|探索|品格|智造)$/u;
/** The words with which party branches name their brands. */
const partyBrand =
  /^(?:(?:红色|党建|网格|初心|头雁|红旗)(?!轻骑兵|工程)[\p{Script=Han}A-Za-z0-9+]{1,8}(?<![墙馆园站室屋街路图影]|广场|长廊|体系|平台)|(?![老抓讲管懂搞])\p{Script=Han}{1,4}党建)$/u;
const campaignNoun =
  /^等(?:模式|做法|方式|举措)|^(?:等)?(?:\p{Script=Han}{0,2}党建|服务|\p{Script=Han}{2}工作)品牌|^(?!等)(?:\p{Script=Han}{0,6})?(?:活动|行动|工程|工作法|工作|改革|党建|建设|计划|机制|制度|模式|做法|体系|管理|举措|办法|战役|攻坚)/u;
/** 以|“消费助渔”|为契机: what somebody goes by. */
const guided = /^为(?:抓手|契机|引领|主线|载体|突破口|导向|核心|牵引|统领|重点)/;
const ideaVerb =
  /(?:做到|增强|坚定|践行|心怀|牢记|树立|树牢|弘扬|发扬|倡导|秉承|秉持|恪守|贯彻|落实|坚持|推行|实行|突出|形成|做实|聚焦|紧盯|围绕|对标|提出|实施|遵循|厚植|彰显|诠释|传承|确立|捍卫|夯实|唱响|赓续|扛起|扛牢|肩负|奋力打造|加快建设|实现|推进|按照|强化|加强|宣传|擦亮|吹好)(?:了|的|好|以)?$/;
/** 推进渔港党组织|“赋权强能”: what somebody is to do or to be, in four characters. */
const towards =
  /(?:推进|推动|实现|强化|深化|落实|结合|为|让)(?:了)?\p{Script=Han}{0,8}(?:组织|支部|党员|干部|街道|社区|乡镇|镇街|部门|单位|机关|队伍|工作|党建)$/u;
const longestTheme = 14;

/** Clauses of one length: 凝聚水利力量，守护一江清水. */
function isCouplet(words: string): boolean {
  const clauses = words.split(/[，、]/);
  return (clauses.length > 2 || words.includes('，')) && clauses.every(({ length }) => length === clauses[0]!.length);
}

export const quotedSloganRules: readonly QuotedSloganRule[] = [
  {
    id: 'quoted-speech',
    slogan: false,
    holds: isSpoken,
    examples: ['“路修好了，日子就好过了。”老农说。'],
    counterExamples: ['做到“两个维护”。'],
  },
  {
    id: 'slogan-listed',
    slogan: true,
    holds: ({ listed }) => listed,
    examples: ['增强“四个意识”。', '领导干部是“关键少数”。'],
    counterExamples: ['村口的“连心桥”通车了。'],
  },
  {
    id: 'quoted-thing',
    slogan: false,
    holds: ({ after, inner }) => thing.test(after) && !isParallelPhrase(inner),
    examples: ['开发“惠农通”手机云平台。', '评上“五星支部”称号。'],
    counterExamples: ['开展“晒比学”活动。'],
  },
  {
    id: 'quoted-problem',
    slogan: false,
    holds: ({ after }) => problem.test(after),
    examples: ['破解“报表多、会议多、检查多”等问题。'],
    counterExamples: ['落实“三查三改”要求。'],
  },
  {
    id: 'slogan-parallel',
    slogan: true,
    holds: ({ inner, class: kind }) => kind !== 'title' && isParallelPhrase(inner),
    examples: [
      '建设“党性强、作风强、本领强”的队伍。',
      '开展“逐村（社区）观摩、整乡（街道）推进”。',
      '培养“懂水利、懂渔业，作风过硬、本领过硬”的人。',
      '探索“支部牵头、群众点单”。',
      '对标“三高地、两枢纽、一中心”安排工作。',
      '以“讲、看、做”带动党员。',
    ],
    counterExamples: ['采取“讲座、参观、读书会”等形式。', '风险分为“红、橙、黄”三级。'],
  },
  {
    id: 'quoted-name',
    slogan: false,
    holds: ({ before }) => named.test(before),
    examples: ['他被乡亲们称为“泥腿子教授”。'],
    counterExamples: ['弘扬“马上就办”作风。'],
  },
  {
    id: 'slogan-numeral',
    slogan: true,
    holds: ({ inner, class: kind }) => kind !== 'citation' && isNumeralPhrase(inner),
    examples: ['推行“三查三改”，不留死角。', '开展“三优”企业评选。', '开展“十进”工作。', '实行“一街一特色”。'],
    counterExamples: ['全镇拧成“一股绳”。'],
  },
  {
    id: 'slogan-sum',
    slogan: true,
    holds: ({ inner }) => isSum(inner),
    examples: ['建设“支部+合作社”队伍。', '深化“渔船+”。'],
    counterExamples: ['学习“C++”。'],
  },
  {
    id: 'slogan-theme',
    slogan: true,
    holds: ({ inner, before, after, class: kind }) =>
      kind === 'title' &&
      (inner.length <= longestTheme || isCouplet(inner)) &&
      (/^(?:等)?为(?:活动)?(?:主题|主线|目标)/.test(after) || /主题[是为]$/.test(before)),
    examples: [
      '以“温故知新、砥砺前行”为主题开展党日活动。',
      '论坛以“汇聚水利工匠力量，共护一江清水长流”为主题。',
      '以“红色堤防引领、守护一江清水、助力乡亲增收”为主题办读书会。',
      '本届运动会的主题是“向海图强”。',
    ],
    counterExamples: ['以“推动老工业基地全面转型、建设创新高地”为主题开展研讨。'],
  },
  {
    id: 'slogan-idea',
    slogan: true,
    holds: ({ inner, after, class: kind }) =>
      kind !== 'title' && inner.length <= 24 && ideaNoun.test(after) && (inner.length > 2 || !after.startsWith('作用')),
    examples: ['树立“还绿于民”的理念。', '弘扬“实干苦干巧干”优良作风。'],
    counterExamples: ['走进“农家书屋”看一看。'],
  },
  {
    id: 'slogan-campaign',
    slogan: true,
    holds: ({ inner, after, class: kind }) =>
      kind === 'term' && inner.length >= 3 && inner.length <= 16 && campaignNoun.test(after),
    examples: [
      '打造“丝路蓝莲花”等党建品牌。',
      '涌现出“周六解难事”等做法。',
      '开展“晒比学”活动。',
      '做好“群众诉求件件有着落”工作。',
    ],
    counterExamples: ['“连心桥”通车了。'],
  },
  {
    id: 'slogan-own-idea',
    slogan: true,
    holds: ({ inner, class: kind }) => kind === 'term' && ownIdea.test(inner),
    examples: ['作为“青山经验”的发源地，我们更有责任。'],
    counterExamples: ['手机设置了“关怀模式”。'],
  },
  {
    id: 'slogan-party-brand',
    slogan: true,
    holds: ({ inner, class: kind }) => kind === 'term' && partyBrand.test(inner) && !isWholeName(inner),
    examples: ['企业有了“红色动力”，信心更足。', '平台叫响“堤岸党建”。', '做实“网格党建”让群众安心。'],
    counterExamples: ['驿站有“红色旗手训练营”。'],
  },
  {
    id: 'slogan-upheld',
    slogan: true,
    holds: ({ inner, before, after, class: kind }) =>
      kind === 'term' &&
      inner.length >= 4 &&
      inner.length <= 20 &&
      (ideaVerb.test(before) || (before.endsWith('以') && guided.test(after))) &&
      !isWholeName(inner),
    examples: [
      '心怀“省之要事”，勇挑重担。',
      '形成了“路院同修”的局势。',
      '实现“多港合一”，推进“精神致富”。',
      '以“消费助渔”为契机，人人出力。',
    ],
    counterExamples: ['他指着“光荣之家”说。', '实施“青山年度论坛”，反响很好。'],
  },
  {
    id: 'slogan-in-four',
    slogan: true,
    holds: ({ inner, before, class: kind }) =>
      kind === 'term' && /^\p{Script=Han}{4}$/u.test(inner) && towards.test(before) && !isWholeName(inner),
    examples: ['推进街道渔业支部“赋权强能”，建强龙头。', '积极推动渔港干部“能进能出”。'],
    counterExamples: ['走进“渔家书屋”。', '渔港有了“左膀右臂”。'],
  },
];
