import type { OrganisationSubtype } from '../../model/entity-kind.ts';
import type { Span } from '../../model/span.ts';
import { bodySuffixes, genericModifiers } from '../lexicon/body-suffixes.ts';
import { countries } from '../lexicon/countries.ts';
import { buildMatcher } from '../lexicon/matcher.ts';
import { nationalBodies, organTypes } from '../lexicon/organs.ts';
import { placeNames } from '../lexicon/places.ts';
import type { ArticleGazetteer } from '../place/article-gazetteer.ts';
import type { Paragraph, Reading } from '../text/reading.ts';
import { leftBoundary } from './left-extension.ts';
import type { OrganisationMention } from './organisation-mention.ts';
import type { TaggedSpan } from './tagged-span.ts';
import { startsPosition } from './titles.ts';

const nationalSubtypes = new Map(nationalBodies.map(([surface, , subtype]) => [surface, subtype]));
const nationalMatcher = buildMatcher(nationalSubtypes.keys());

const organSubtypes = new Map<string, OrganisationSubtype>(
  organTypes.flatMap((type) =>
    [type.full, ...type.short].map((word): [string, OrganisationSubtype] => [word, type.subtype]),
  ),
);
const organMatcher = buildMatcher(organSubtypes.keys());
const suffixMatcher = buildMatcher(bodySuffixes.keys());

const level = /[省市县区镇乡州旗盟]/;
const namedLevel =
  /(?:中共中央|中央|国家|全国|街道|社区|自治区|新区|开发区|高新区|经开区|管理区|示范区|兵团|[省市县区镇乡村州旗盟])$/;
const han = /\p{Script=Han}/u;

/** Bodies that are named by their bare type within their own house or place. */
const selfStanding = new Set(
  '妇联 政协 机关党委 政治处 国资委 团委 侨联 工商联 纪委监委 村委 村支部 村委会 党校 街道办 街道办事处 居委会 业委会'.split(
    ' ',
  ),
);

/** Ministries: a field with 部 needs no place before it. */
const ministries = new Set(
  [...organSubtypes.keys()].filter((word) => /^(?!组织|宣传|统战|统一|社会工作).{2,}部$/.test(word)),
);

/** Everything that names a body, maximal surfaces, in text order. Rules first; what the tagger adds must not cross them. */
export function findOrganisations(
  reading: Reading,
  tagged: readonly TaggedSpan[],
  gazetteer: ArticleGazetteer,
): OrganisationMention[] {
  const found: OrganisationMention[] = [];
  for (const paragraph of reading.paragraphs) {
    const text = reading.text.slice(paragraph.start, paragraph.end);
    const places = placeEnds(text, gazetteer);
    found.push(
      ...maximal(
        taggerStarts(text, paragraph, tagged, [
          ...national(text),
          ...houseBodies(text),
          ...mediumPairs(text),
          ...nationalTeams(text),
          ...internationalBodies(text),
          ...numberedSchools(text, places),
          ...placeAndOrgan(text, places),
          ...bySuffix(text, places),
          ...byTagger(text, paragraph, tagged),
        ]),
      )
        .map((mention) => withoutUnit(text, extendRight(text, mention)))
        .filter((mention) => !isGeneric(text, mention) && !insideTitleMarks(text, mention))
        .map((mention) => ({ ...mention, start: mention.start + paragraph.start, end: mention.end + paragraph.start })),
    );
  }
  return found;
}

/** For each offset the length of the longest place name that ends there. */
function placeEnds(text: string, gazetteer: ArticleGazetteer): Map<number, number> {
  const ends = new Map<number, number>();
  for (const { start, end } of gazetteer.all(text)) ends.set(end, Math.max(ends.get(end) ?? 0, end - start));
  return ends;
}

function national(text: string): OrganisationMention[] {
  return nationalMatcher
    .all(text)
    .map(({ start, end }) => ({
      start: text.slice(start - 2, start) === '中共' && text.startsWith('中央', start) ? start - 2 : start,
      end,
    }))
    .filter(
      ({ start, end }) => !(text.slice(start, end).endsWith('委') && text[end] === '员' && text[end + 1] !== '会'),
    )
    .map(({ start, end }) => ({
      start,
      end,
      subtype: nationalSubtypes.get(text.slice(start, end)) ?? 'party',
      by: 'rule',
      rule: 'organisation.national',
    }));
}

/** The party unit or department of a house that is named by its kind alone: 局党组, 公司纪委. */
const houseBody =
  /(?<![\p{Script=Han}])(?:公司|集团|总公司|总局|学校|医院|[局院校厂村镇乡县厅行社])(?:党组|党委|纪委|党校|工会|团委|党总支|支部|支委会|机关党委)(?!织)|(?<=[的在由，、]|有)(?:公司|集团|总局|[局院厂])(?:党组|党委|纪委|党校)(?!织)/gu;

function houseBodies(text: string): OrganisationMention[] {
  return [...text.matchAll(houseBody)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    subtype: 'party',
    by: 'rule',
    rule: 'organisation.house',
  }));
}

/** 中国射击队, 法国女排. */
const nationalTeam = new RegExp(
  `(?:${[...countries].filter((name) => name.length <= 4).join('|')})\\p{Script=Han}{2,4}?(?:队(?!伍|员|长|友)|女排|男篮|女篮|男足|女足)`,
  'gu',
);

function nationalTeams(text: string): OrganisationMention[] {
  return [...text.matchAll(nationalTeam)]
    .filter((match) => !/军队|部队|编队|舰队|车队|[的对与和]/.test(match[0]))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      subtype: 'other',
      by: 'rule',
      rule: 'organisation.national-team',
    }));
}

const internationalBody =
  /(?:国际|世界|亚洲|欧洲|非洲|禁止|上海合作|北大西洋公约|海湾合作)\p{Script=Han}{2,8}?(?:机构|组织|委员会|联合会|法院|法庭|基金|银行|论坛)(?![者部成])/gu;

function internationalBodies(text: string): OrganisationMention[] {
  return [...text.matchAll(internationalBody)]
    .filter((match) => !/[的和与在对了]/.test(match[0]))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      subtype: 'other',
      by: 'rule',
      rule: 'organisation.international',
    }));
}

/** Two media that report together: 甲新闻·乙晚报记者. */
const mediumPair =
  /(?<!\p{Script=Han})(\p{Script=Han}{2,8})·(?=\p{Script=Han}{2,8}(?:报|新闻|网|台|社|客户端|全媒体?|融媒体?) ?(?:记者|通讯员))/gu;

function mediumPairs(text: string): OrganisationMention[] {
  return [...text.matchAll(mediumPair)].map((match) => ({
    start: match.index,
    end: match.index + match[1]!.length,
    subtype: 'media',
    by: 'rule',
    rule: 'organisation.medium-pair',
  }));
}

const numberedSchool = /(?:第?[一二三四五六七八九十]{1,2}|[0-9]{1,3})中(?!全|心|央|国|间|的|学|华|队|有|是|、)/gu;

/** 绍兴一中, and 一中 alone where the article names the place with it. */
function numberedSchools(text: string, places: Map<number, number>): OrganisationMention[] {
  return [...text.matchAll(numberedSchool)].flatMap((match): OrganisationMention[] => {
    const start = leftPlace(text, places, match.index);
    const end = match.index + match[0].length;
    if (start === match.index && !/^[一二三四五六七八九十]中/.test(match[0])) return [];
    if (start === match.index && !/[来到在的，。“希望与和对]|^$/.test(text[start - 1] ?? '')) return [];
    return [{ start, end, subtype: 'school', by: 'rule', rule: 'organisation.numbered-school' }];
  });
}

function placeAndOrgan(text: string, places: Map<number, number>): OrganisationMention[] {
  return organMatcher.all(text).flatMap(({ start, end }): OrganisationMention[] => {
    const word = text.slice(start, end);
    if (word.endsWith('委') && /^(?:员(?!会)|托|任|派|屈)/.test(text.slice(end))) return [];
    if (word.endsWith('部') && /^(?:门|队|分|署)/.test(text.slice(end))) return [];
    if (/^(?:委员会|委)$/.test(word) && text[start - 1] === '常') return [];
    const from = leftPlace(text, places, start);
    if (from === start && !((selfStanding.has(word) || ministries.has(word)) && boundaryBefore(text, start))) return [];
    return [{ start: from, end, subtype: organSubtypes.get(word)!, by: 'rule', rule: 'organisation.place-organ' }];
  });
}

/** Walks left over place names and levels: 河南省|郑州市|金水区, 市, 少林街道|雷家沟村. */
function leftPlace(text: string, places: Map<number, number>, start: number): number {
  let position = start;
  for (;;) {
    const length = places.get(position);
    if (length !== undefined) {
      position -= length;
      continue;
    }
    const unit = namedLevel.exec(text.slice(Math.max(0, position - 4), position))?.[0];
    if (unit === undefined) return position;
    const before = position - unit.length;
    if (/^(?:中共中央|中央|国家|全国)$/.test(unit))
      return text.slice(before - 2, before) === '中共' ? before - 2 : before;
    if (places.has(before)) {
      position = before;
      continue;
    }
    // An unlisted name (永安镇, 雷家沟村): what stands between the unit and the nearest boundary, if it is as short as names are.
    let from = before;
    while (from > 0 && before - from < 4 && han.test(text[from - 1]!) && !places.has(from)) from--;
    const stop = leftBoundary(text, Math.max(0, before - 6), before);
    from = Math.max(from, stop);
    const named = before - from;
    const unlisted = /[镇乡村道社旗]/.test(unit) || unit.length > 2;
    if (unlisted && named <= 3 && (places.has(from) ? named >= 1 : named >= 2 && from === stop)) {
      position = from;
      continue;
    }
    return level.test(unit) && unit.length === 1 ? before : position;
  }
}

function boundaryBefore(text: string, position: number): boolean {
  return (
    position === 0 ||
    !han.test(text[position - 1]!) ||
    leftBoundary(text, Math.max(0, position - 4), position) === position
  );
}

/** Endings that are no ending where a longer word goes on: 国家中心|城市, 党组|织. */
const goesOn = new Map<string, RegExp>([
  ['中心', /^(?:城|区|任务|工作|环节|组|思想|校|医院|小学|镇|村|位|点|地|环|论|对)/],
  ['服务中心', /^(?:城)/],
  ['党组', /^织/],
  ['新闻网', /^[站络]/],
  ['党委', /^[员]/],
  ['工委', /^[员]/],
  ['大队', /^伍/],
  ['部队', /^伍/],
  ['服务队', /^伍/],
  ['支部', /^[书]?队/],
  ['银行', /^[业卡]/],
  ['大学', /^[生习]/],
  ['中学', /^[生习]/],
  ['小学', /^[生习]/],
  ['学校', /^[长]/],
  ['商会', /^议/],
  ['学会', /^[了]/],
  ['时报', /^[告名送]/],
  ['早报', /^[告名]/],
  ['委员会', /^议/],
  ['办公室', /^里/],
  ['农场', /^主/],
  ['集团', /^军/],
  ['法庭', /^[上审]/],
  ['海关', /^总署/],
  ['联盟', /^[赛]/],
]);

function suffixGoesOn(text: string, name: string, end: number): boolean {
  return [...goesOn].some(([ending, rest]) => name.endsWith(ending) && rest.test(text.slice(end, end + 3)));
}

function bySuffix(text: string, places: Map<number, number>): OrganisationMention[] {
  return suffixMatcher.all(text).flatMap(({ start, end }): OrganisationMention[] => {
    const word = text.slice(start, end);
    if (goesOn.get(word)?.test(text.slice(end, end + 3)) ?? /^(?:员(?!会)|家)/.test(text.slice(end))) return [];
    let from = leftBoundary(text, 0, start);
    from = overConjunction(text, places, from);
    if (from === start) {
      return selfStanding.has(word) && boundaryBefore(text, start)
        ? [{ start, end, subtype: bodySuffixes.get(word)!, by: 'rule', rule: 'organisation.self-standing' }]
        : [];
    }
    const named = startsNamed(text, places, from, start);
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

/** Crosses one 和 or 与 inside a name that begins with a place or level: 市营商环境和社会信用建设中心. */
function overConjunction(text: string, places: Map<number, number>, from: number): number {
  if (!/[和与]/.test(text[from - 1] ?? '')) return from;
  const before = from - 1;
  const start = leftBoundary(text, 0, before);
  const left = text.slice(start, before);
  const placed =
    level.test(left[0] ?? '') ||
    [...Array(left.length).keys()].some((index) => places.get(start + index + 1) === index + 1);
  if (!placed || left.length < 3) return from;
  for (const { end } of [...suffixMatcher.all(left), ...organMatcher.all(left)]) if (end === left.length) return from;
  return start;
}

/** Whether what stands before the ending is a name: it begins with a place or level, or is no mere attribute. */
function startsNamed(text: string, places: Map<number, number>, from: number, suffix: number): boolean {
  const modifier = text.slice(from, suffix);
  for (let end = from + 1; end <= suffix; end++) {
    const length = places.get(end);
    if (length !== undefined && end - length === from) return true;
  }
  if (level.test(modifier[0]!) && modifier.length >= 2) return true;
  if (/^\p{Script=Han}{2,4}(?:镇|乡|街道|村|社区|开发区|新区)/u.test(modifier)) return true;
  return /^(?:中国|国家|全国|中央|中共|中华|国际|世界|亚洲|东方|第[一二三四五六七八九十]+(?=[党支小中大人检师医实届巡督]|$)|[A-Za-z])/.test(
    modifier,
  );
}

/** A name with nothing but its ending to show for it: anything surer goes before it. */
const looseSuffix = 'organisation.loose-suffix';

/** Endings before which any two characters are a name. */
const properEndings =
  /^(?:大学|学院|有限公司|股份有限公司|有限责任公司|集团|医院|银行|研究院|研究所|日报社?|晚报社?|报社|通讯社|新闻社|电视台|出版社|合作社|领导小组|工作领导小组|指挥部|派出所|志愿服务队)/;

/** What the tagger cut short is mended where an ending goes on (纪委党|支部), and left out where a class goes on (组织部|门). */
function byTagger(text: string, paragraph: Paragraph, tagged: readonly TaggedSpan[]): OrganisationMention[] {
  return tagged
    .filter((span) => span.label === 'ORG' && span.start >= paragraph.start && span.end <= paragraph.end)
    .flatMap((span): OrganisationMention[] => {
      const start = span.start - paragraph.start;
      let end = span.end - paragraph.start;
      const aside = text.slice(start, end).indexOf('专职');
      if (aside > 0) end = start + aside;
      if (text[end - 1] === '党') end += /^(?:支部|总支|委(?!员)|组(?!织))/.exec(text.slice(end))?.[0].length ?? 0;
      const name = text.slice(start, end);
      if (suffixGoesOn(text, name, end) || /[的由把被]/.test(name)) return [];
      if (
        /^(?:部门|织|员(?!会))/.test(text.slice(end - 1, end + 2)) ||
        (/[部组]$/.test(name) && /^[门织]/.test(text.slice(end)))
      )
        return [];
      if (
        placeNames.has(name) ||
        countries.has(name) ||
        /(?:街道|[镇乡村县]|专职|组织|常委)$/.test(name) ||
        name.length < 2
      )
        return [];
      return [{ start, end, subtype: subtypeOf(text.slice(start, end)), by: 'tagger', rule: 'organisation.tagger' }];
    });
}

/**
 * Where a rule only guessed how far left a name reaches (an unlisted town, a bare ending), the tagger's start for the same
 * end is better; a guess that the tagger does not share at all must be short to stand.
 */
function taggerStarts(
  text: string,
  paragraph: Paragraph,
  tagged: readonly TaggedSpan[],
  mentions: OrganisationMention[],
): OrganisationMention[] {
  const starts = new Map(
    tagged
      .filter((span) => span.label === 'ORG' && span.start >= paragraph.start && span.end <= paragraph.end)
      .map((span) => [span.end - paragraph.start, span.start - paragraph.start]),
  );
  const located = new Set(tagged.filter((span) => span.label === 'LOC').map((span) => span.start - paragraph.start));
  return mentions.flatMap((mention) => {
    const guessed =
      mention.rule === looseSuffix ||
      mention.rule === 'organisation.suffix' ||
      /[镇乡村]/.test(text.slice(mention.start, mention.end - 1));
    const start = starts.get(mention.end);
    if (!guessed || mention.by === 'tagger' || located.has(mention.start) || crossesConjunction(text, mention))
      return [mention];
    if (start !== undefined) return start > mention.start ? [{ ...mention, start }] : [mention];
    return mention.rule === looseSuffix ? [] : [mention];
  });
}

const crossesConjunction = (text: string, mention: Span) => /[和与]/.test(text.slice(mention.start, mention.end));

/** What kind of body a name is, by its ending. */
export function subtypeOf(name: string): OrganisationSubtype {
  const national = nationalSubtypes.get(name);
  if (national !== undefined) return national;
  for (let start = 0; start < name.length; start++) {
    const ending = name.slice(start);
    const subtype = organSubtypes.get(ending) ?? bodySuffixes.get(ending);
    if (subtype !== undefined) return subtype;
  }
  if (/[局厅署]$/.test(name)) return 'government';
  if (/[校]$/.test(name)) return 'school';
  if (/[报网]$/.test(name)) return 'media';
  if (/[军]$/.test(name)) return 'military';
  return 'other';
}

const subBody =
  /^(?:(?:驻\p{Script=Han}{2,10}|\p{Script=Han}{2}(?:市|省)?)?(?:代表处|办事处|分公司|分行|检察室|分院|分会)|办公室|办公厅|政策研究室|研究室|(?:机关|直属机关)党委|(?:党委|党组)(?:理论学习)?中心组|党委(?=组织部|宣传部|统战部|办公室)|工会(?=工作部|委员会|主席)|战略委员会|[\p{Script=Han}]{2,4}科(?=科长|副科长|[\p{Script=Han}]{2,3}[说介表]|$|[，。、])|政治处|政治部|文明办|组织部|宣传部|统战部|纪委|工作部|研究院|团委)/u;

/** A department of a ministry: 教育部|基础教育司. */
const ministryDepartment = /^\p{Script=Han}{2,10}?[司局](?=司长|局长|副[司局]长|党|[，、。]|$)/u;

/** Takes a department of the same body in: 检察院|文明办, 市委编办|综合科. */
function extendRight(text: string, mention: OrganisationMention): OrganisationMention {
  let end = mention.end;
  for (let round = 0; round < 3; round++) {
    const rest = text.slice(end, end + 20);
    const sub =
      subBody.exec(rest)?.[0] ??
      ((/[部院委署社]/.test(text[end - 1]!) && mention.rule === 'organisation.national') ||
      ministries.has(text.slice(mention.start, end))
        ? ministryDepartment.exec(rest)?.[0]
        : undefined);
    if (sub === undefined) break;
    end += sub.length;
  }
  return end === mention.end ? mention : { ...mention, end };
}

const unitEnding = /(?:党组|党委|党支部|党总支|党工委|团委|工会)$/;

/** In a title the unit belongs to the post, not to the body: 市民政局|党组书记. */
function withoutUnit(text: string, mention: OrganisationMention): OrganisationMention {
  const unit = unitEnding.exec(text.slice(mention.start, mention.end));
  if (unit === null || unit.index === 0 || !startsPosition(text, mention.end)) return mention;
  const end = mention.start + unit.index;
  // A place is no body: 卢店镇|党委书记.
  return { ...mention, end };
}

function isGeneric(text: string, mention: Span): boolean {
  const name = text.slice(mention.start, mention.end);
  if (bodySuffixes.has(name) && !selfStanding.has(name)) return true;
  if (/(?:[镇乡村县市区省]|街道|社区)$/.test(name)) return true;
  if (/^(?:党工委|党委|支部|工委|纪工委|党支部|党组|纪委|中央|团委|工会|党总支)$/.test(name)) return true;
  if (/^国家\p{Script=Han}{0,4}中心$|党群服务中心$/u.test(name)) return true;
  if (name.length < 2 || /[两三四五各多]级|部门|所有|犯罪|^[省市县区镇乡]+(?:党委|党组|支部)$/.test(name)) return true;
  for (const modifier of genericModifiers) {
    if (!name.startsWith(modifier)) continue;
    if (modifier.length === name.length) return true;
    const rest = name.slice(modifier.length);
    if (
      bodySuffixes.has(rest) ||
      /^(?:该|本|我|你|各|其|这|那|某|每|有关|相关|所属|下属|其他|其它|两个|几个|多个|一个|一家|市直|县直|区直|省直|省市|市县|县乡|乡镇|基层|上级)/.test(
        name,
      )
    )
      return true;
  }
  return false;
}

function insideTitleMarks(text: string, mention: Span): boolean {
  const open = text.lastIndexOf('《', mention.start);
  return open >= 0 && text.indexOf('》', open) >= mention.end;
}

/** Keeps the longest of overlapping mentions, rules before the tagger where they are equally long. */
function maximal(mentions: OrganisationMention[]): OrganisationMention[] {
  const kept: OrganisationMention[] = [];
  const taken = new Set<number>();
  const byLength = mentions.toSorted(
    (a, b) =>
      Number(a.rule === looseSuffix) - Number(b.rule === looseSuffix) ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start ||
      (a.by === 'rule' ? -1 : 1),
  );
  for (const mention of byLength) {
    let free = true;
    for (let position = mention.start; position < mention.end && free; position++) free = !taken.has(position);
    if (!free) continue;
    for (let position = mention.start; position < mention.end; position++) taken.add(position);
    kept.push(mention);
  }
  return kept.sort((a, b) => a.start - b.start);
}
