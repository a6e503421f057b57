import { bodySuffixes } from '../lexicon/body-suffixes.ts';
import { buildMatcher } from '../lexicon/matcher.ts';
import { leftBoundary } from '../name/left-extension.ts';
import { barriers } from '../term/clause-words.ts';
import { selfStanding } from './lexical-bodies.ts';
import type { OrganisationMention } from './organisation-mention.ts';
import { boundaryBefore, level } from './place-prefix.ts';
import type { Stretch } from './stretch.ts';
import { organSubtypes } from './subtype.ts';

const suffixMatcher = buildMatcher(bodySuffixes.keys());
const organMatcher = buildMatcher(organSubtypes.keys());

/** A post inside, and more behind it: 县政协副主席|某某作…委员会. The office of one (校长办公室) and a 主席团 are bodies. */
const headInside =
  /(?:委员|[所局站厂队处科镇乡县院校会馆士])长(?!办公|热线|信箱|公开|联席|助理).|副(?:主席|书记|主任)(?!团|处|办公|助理)./;

/** Endings that are no ending where a longer word goes on: 国家中心|城市, 党组|织. */
const goesOn = new Map<string, RegExp>([
  ['中心', /^(?:城|区|任务|工作|环节|组|思想|校|医院|小学|镇|村|位|点|地|环|论|对)/],
  ['服务中心', /^(?:城)/],
  ['党组', /^织/],
  ['新闻网', /^[站络]/],
  ['党委', /^[员制]/],
  ['工委', /^[员制]/],
  ['铁建', /^[成设]/],
  ['大队', /^伍/],
  ['部队', /^伍/],
  ['服务队', /^伍/],
  ['支部', /^[书]?队/],
  ['银行', /^[业卡路]/],
  ['党校', /^姓/],
  ['大学', /^[生习路城子]/],
  ['中学', /^[生习路子]/],
  ['小学', /^[生习路]/],
  ['医院', /^路/],
  ['工作部', /^署/],
  ['学校', /^[长]/],
  ['商会', /^议/],
  ['学会', /^[了]/],
  ['时报', /^[告名送]/],
  ['日报', /^[道到告名]/],
  ['高中', /^(?:阶段|语文|数学|英语|物理|化学|教[师研学育]|[老名]师|学生|生|毕业|年级|课|部)/],
  ['早报', /^[告名]/],
  ['委员会', /^议/],
  ['办公室', /^里/],
  ['农场', /^主/],
  ['集团', /^军/],
  ['法庭', /^[上审]/],
  ['海关', /^总署/],
  ['联盟', /^[赛]/],
]);

/** Whether the ending of a name at `end` is only the beginning of a longer word. */
export function endingGoesOn(text: string, name: string, end: number): boolean {
  return [...goesOn].some(([ending, rest]) => name.endsWith(ending) && rest.test(text.slice(end, end + 3)));
}

/** What a body does with another: 县纪委监委|监督检查|县水务局党组, 某大学|举行|学科评审. */
const dealings = buildMatcher([
  ...barriers.filter((word) => word.length > 1 && word !== '依法'),
  ...'监督检查 共同约谈 选取 携手 授权 派驻 督促 坚决 大力 会议 就读 教师 党员'.split(' '),
]);
const another =
  /(?:委|局|厅|院|大学|公司|警方|政府|党组|党支部|党小组|法院|检察院|[纪监]委监委|（\p{Script=Han}{2,4}）)$/u;

/** Where the name begins when the stretch before the ending tells of another body first: behind what that one does. */
function behindAnother(text: string, from: number, suffix: number): number {
  let start = from;
  for (const { start: at, end } of dealings.all(text.slice(from, suffix))) {
    if (at >= 2 && another.test(text.slice(from, from + at)) && from + end <= suffix) start = from + end;
  }
  return start;
}

/** A name before an ending of bodies: 中国人民大学, 市水务和气象信息中心. */
export function suffixedBodiesIn(stretch: Stretch): OrganisationMention[] {
  const { text, places } = stretch;
  return suffixMatcher.all(text).flatMap(({ start, end }): OrganisationMention[] => {
    const word = text.slice(start, end);
    if (word.endsWith('队') && text[end] === '伍') return [];
    // 某某师范大学|校党委: the school of a school.
    if (word === '学校' && text[start - 1] === '大') return [];
    if (goesOn.get(word)?.test(text.slice(end, end + 3)) ?? /^(?:员(?!会)|家)/.test(text.slice(end))) return [];
    let from = behindWord(stretch, leftBoundary(text, 0, start), start);
    from = behindAnother(text, from, start);
    const bare = from;
    const isStudy =
      (academicEnding.test(word) || leadingGroup.test(word)) &&
      from < start &&
      (text.startsWith('国家', from) || !startsNamed(text, places, from, start));
    from = overConjunction(text, places, from, isStudy);
    if (from === start) {
      return selfStanding.has(word) && boundaryBefore(text, start)
        ? [{ start, end, subtype: bodySuffixes.get(word)!, by: 'rule', rule: 'organisation.self-standing' }]
        : [];
    }
    // 镇供电所所长某某拉进|党小组: a person with a post stands between.
    // 汉江村|因党支部软弱: a conjunction stands before the unit.
    if (/[因虽去跨]/.test(text[start - 1]!)) return [];
    // 扎根大地办|大学: what is run, and not a name.
    if (text[start - 1] === '办' && /^(?:大学|学校|学院|医院|中学|小学)$/.test(word)) return [];
    if (headInside.test(text.slice(from, start))) return [];
    // 县委组织部|组成考察组, 省水利厅|5个指导组
    if (/组成(?!员)|[0-9两几多余百千万][个名支家]/.test(text.slice(from, start))) return [];
    // 党建领导小组, 抗旱工作领导小组: the field that a group leads names it.
    const named =
      from < bare ||
      startsNamed(text, places, from, start) ||
      (leadingGroup.test(word) && ledField.test(text.slice(from, start)));
    if (!named && knownByAll.has(word))
      return [{ start, end, subtype: bodySuffixes.get(word)!, by: 'rule', rule: 'organisation.self-standing' }];
    if (!named && !(properEndings.test(text.slice(start, end)) && start - from >= 2)) return [];
    return [
      {
        start: from,
        end,
        subtype: bodySuffixes.get(word)!,
        by: 'rule',
        rule: named ? 'organisation.suffix' : looseSuffix,
      },
    ];
  });
}

/** 对照|中央…领导小组: where a name would begin inside an everyday word, it begins behind it, if it can. */
function behindWord({ text, places, words, start }: Stretch, from: number, suffix: number): number {
  const across = words.wordAcross(start + from);
  const end = across === null ? from : across.end - start;
  return end < suffix && startsNamed(text, places, end, suffix) ? end : from;
}

/** What names a field of study before it, of which many are two things: 城市发展与环境|研究所. */
const academicEnding = /^(?:研究[院所会室]|研究中心|实验室|学会|学院)$/;

const leadingGroup = /^(?:工作)?领导小组$/;

/** What a body of its own is set up to lead; a group that is named by less (专项工作|领导小组) is one of many. */
const ledField =
  /^(?![级论严]|\p{Script=Han}人$)\p{Script=Han}{0,10}(?:党建|党的建设|主题教育|疫情|疫情防控|信息化|规范化|意识形态|改革|扶贫|扶贫开发|脱贫攻坚|乡村振兴|法治|创城)$/u;

/** Words for those who stand beside a body, and not in its name: 学校领导|与某学院. */
const people = /领导|[院校部处所会]长|主任|书记|教授|师生|[教老]师|学[生者]|专家|干部|同志/;

/**
 * Crosses one 和 or 与 inside a name that begins with a place or level (市水务和气象信息中心), or inside a field of study.
 */
function overConjunction(text: string, places: ReadonlyMap<number, number>, from: number, isStudy: boolean): number {
  if (!/[和与]/.test(text[from - 1] ?? '')) return from;
  const before = from - 1;
  const start = leftBoundary(text, 0, before);
  const left = text.slice(start, before);
  const placed =
    level.test(left[0] ?? '') ||
    [...Array(left.length).keys()].some((index) => places.get(start + index + 1) === index + 1);
  // 某座谈会|和某某服务中心: what goes on is no body.
  if (/(?:[谈讨介览会演]会|会议|仪式|活动|论坛|项目)$/.test(left)) return from;
  // 某某海关稽核处|和某某管理中心: two whole names.
  if (/(?:[局处科厅署台委]|中心|公司|法院|[一二三四五六七八九十]中)$/.test(left)) return from;
  // 省长某某某|与某某集团.
  if (/^[省市县区镇乡]长/.test(left)) return from;
  if (!(placed && left.length >= 3) && !(isStudy && /^(?!第)\p{Script=Han}{2,10}$/u.test(left) && !people.test(left)))
    return from;
  for (const { end } of [...suffixMatcher.all(left), ...organMatcher.all(left)]) if (end === left.length) return from;
  return start;
}

/** What a village has one of, whatever stands before it: 有损|村委会. */
const knownByAll: ReadonlySet<string> = new Set(['村委会', '村民委员会']);

/** Whether what stands before the ending is a name: it begins with a place or level, or is no mere attribute. */
function startsNamed(text: string, places: ReadonlyMap<number, number>, from: number, suffix: number): boolean {
  const modifier = text.slice(from, suffix);
  for (let end = from + 1; end <= suffix; end++) {
    const length = places.get(end);
    if (length !== undefined && end - length === from) return true;
  }
  if (level.test(modifier[0]!) && modifier.length >= 2) return true;
  if (/^\p{Script=Han}{2,4}(?:镇|乡|街道|(?<!驻)村|社区|开发区|新区)/u.test(modifier)) return true;
  return /^(?:中国|国家|全国|中央|中共|中华|国际|世界|亚洲|东方|自治区|第[一二三四五六七八九十]+(?=[党支小中大人检师医实届巡督]|$)|[A-Za-z])/.test(
    modifier,
  );
}

/** A name with nothing but its ending to show for it: anything surer goes before it. */
export const looseSuffix = 'organisation.loose-suffix';

/** Endings before which any two characters are a name. */
const properEndings =
  /^(?:大学|学院|中学|小学|幼儿园|有限公司|股份有限公司|有限责任公司|集团|医院|银行|研究院|研究所|日报社?|晚报社?|报社|通讯社|新闻社|电视台|出版社|合作社|领导小组|工作领导小组|指挥部|派出所|志愿服务队)/;
