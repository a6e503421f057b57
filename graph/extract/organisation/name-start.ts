import { countries } from '../../model/countries.ts';
import type { Span } from '../../model/span.ts';
import { countryBeginsAt } from '../lexicon/country-at.ts';
import { buildMatcher } from '../lexicon/matcher.ts';
import { countyShortNames } from '../lexicon/places.ts';
import { leftBoundary } from '../name/left-extension.ts';
import { barriers, governingVerbs } from '../term/clause-words.ts';
import { matchesOf } from '../text/matches.ts';
import { isNounPhrase } from './noun-phrase.ts';
import type { OrganisationMention } from './organisation-mention.ts';
import { boundaryBefore, level } from './place-prefix.ts';
import type { Stretch } from './stretch.ts';
import { looseSuffix } from './suffixed-bodies.ts';

/** Rules that guess where a name begins. */
const guessed: ReadonlySet<string> = new Set(['organisation.tagger', 'organisation.suffix', looseSuffix]);

/** What begins with its own level, before which nothing but a place belongs to a name: 市委, 县政府. */
const levelled = /[省市县区](?:委(?!员)|纪委|政府|人大|政协)/gu;

/** Mends where guessed names begin: behind a word before a body's level (年初|市委…), before the place that they stand behind. */
export function withNameStart(stretch: Stretch, mention: OrganisationMention): OrganisationMention {
  if (!guessed.has(mention.rule)) return mention;
  const start = behindVerb(
    stretch,
    mention.by === 'tagger' ? mention : { ...mention, start: behindClauseWord(stretch, mention) },
  );
  if (start !== mention.start) return { ...mention, start };
  // 主办|方|某学院: whoever holds it.
  if (
    /(?:主办|承办|协办|合作)$/.test(stretch.text.slice(Math.max(0, mention.start - 2), mention.start)) &&
    stretch.text[mention.start] === '方'
  )
    return { ...mention, start: mention.start + 1 };
  const placed = beforePlace(stretch, mention);
  const from = placed === mention.start ? itemStart(stretch, mention) : placed;
  return {
    ...mention,
    start:
      beforeBracket(stretch, { start: from, end: mention.end }) ??
      (/[）〕]/.test(stretch.text[from - 1] ?? '') ? mention.start : from),
  };
}

/**
 * 远山（云泽）|改革研究院, 远山（|云泽）改革研究院: a place in brackets inside a name, which begins before it; null where there
 * is none.
 */
function beforeBracket({ text, places }: Stretch, { start, end }: Span): number | null {
  const opened = /^\p{Script=Han}{2,4}[）〕]/u.exec(text.slice(start, end))?.[0];
  const bracket = /[（〔](?<place>\p{Script=Han}{2,4})[）〕]$/u.exec(
    text.slice(Math.max(0, start - 6), start + (opened?.length ?? 0)),
  );
  if (bracket === null) return null;
  const close = start + (opened?.length ?? 0) - 1;
  const { place } = bracket.groups!;
  if (places.get(close) !== place!.length && !countyShortNames.has(place!) && !countries.has(place!)) return null;
  const open = close - place!.length - 1;
  const from = leftBoundary(text, Math.max(0, open - longestLead), open);
  return open - from >= 2 && isNounPhrase(text.slice(from, open)) ? from : null;
}

/** Those of a kind or of a place, which stand before the names of bodies: 企业|某某公司. */
const ownKind =
  /单位|企业|公司|部门|代表|员工|老板|经理|集团|项目|龙头|[国民]企|客户|股东|[商厂]家|伙伴|巨头|制造商|[员家长者人们民众师生式商名]$|干部|领导|同志|[0-9]|[该本我]|相关|有关|所属|下属|当地|地方|学校|重点|届|暨|属地|部分|贫困县|^[省市县]级/;
/** What is done with or to a body, and is no part of its name. */
export const doneTo =
  /希望|援引|证实|尽管|新任|坚守|坚持|协调|认定|优化|须|建设$|挂上|通报|称赞|欢迎|热爱|拥护|依靠|对接|承接|争取|^建设|恰逢|入股|做[强大]|打中/;
const ownStart = /^(?:中国|中央|国家|全国|中共|人民|国务院|自治区)/;
const longestLead = 8;

/**
 * 、社会治安|综合治理委员会: where a clause or an item of a list begins shortly before the name, and nothing between begins or
 * ends a name, the name begins there.
 */
function itemStart({ text, tagged, places }: Stretch, { start, end }: OrganisationMention): number {
  const from = leftBoundary(text, Math.max(0, start - longestLead - 1), start);
  const lead = text.slice(from, start);
  if (lead.length < 2 || lead.length > longestLead || end - start <= shortestName) return start;
  if (/[和与及该本我各每”’]/.test(text[from - 1] ?? '')) return start;
  const isPlaced =
    [2, 3, 4, 5].some((length) => places.get(start + length) === length) ||
    level.test(text[start]!) ||
    countryBeginsAt(text, start);
  if (
    isPlaced ||
    ownStart.test(text.slice(start, end)) ||
    ownKind.test(lead) ||
    doneTo.test(lead) ||
    !isNounPhrase(lead)
  )
    return start;
  return tagged.some((span) => span.label === 'PER' && span.start < start && span.end > from) ? start : from;
}

const verbs = buildMatcher([
  ...[...barriers, ...governingVerbs].filter((word) => word.length > 1),
  '优化',
  '理顺',
  '就拿',
  '安排',
  '尚无',
]);
const shortestName = 4;

/** 扩建|青石村水稻合作社, 就拿|青石中学, 要增强|社区党委: what somebody does with a body is none of its name. 继续教育 is a field. */
function behindVerb({ text }: Stretch, { start, end }: OrganisationMention): number {
  let from = start;
  for (;;) {
    const at = /^[要能]/.test(text.slice(from, end)) ? from + 1 : from;
    const length = text.startsWith('继续教育', at) ? 0 : verbs.longestAt(text, at);
    if (length === 0 || end - at - length < shortestName)
      return outsideName.test(text.slice(from, end)) && end - from > shortestName ? from + 1 : from;
    from = at + length;
  }
}

/**
 * 原|某某监督委员会, 经|青石街道党工委, 自|海关总署, 如|青石街道业委会: that it was there before, by or from whom, or one of many. 原州, 经济, 自治 are words that begin
 * with the character.
 */
const outsideName =
  /^(?:原(?![州平阳野创子油材始种谷属有来为因则理价件地告本])|[经自](?![济纬典营开贸管信发侨然由治强动来学主行愿筹考])|如(?![皋东意家愿]))/;

function behindClauseWord(
  { text, places, words, tagged, start: paragraph }: Stretch,
  { start, end }: OrganisationMention,
): number {
  for (const { index } of matchesOf(text.slice(start, end), levelled)) {
    const at = start + index;
    const isPlace = places.has(at) || tagged.some((span) => span.label === 'LOC' && span.start < at && span.end >= at);
    if (index >= 2 && !isPlace && words.isWord(paragraph + at - 2, paragraph + at)) return at;
  }
  return start;
}

/** 秘鲁|北方电力公司: where the tagger has a place right before the name, the name begins with it. */
function beforePlace({ text, tagged }: Stretch, { start, end }: OrganisationMention): number {
  if (/^(?:中国|中央|国家|全国|中共|国务院)/.test(text.slice(start, end))) return start;
  // 某证券|机关|第三党支部
  let from = text.startsWith('第', start) && text.slice(start - 2, start) === '机关' ? start - 2 : start;
  for (;;) {
    const place = tagged.find((span) => span.label === 'LOC' && span.end === from);
    if (place === undefined || !boundaryBefore(text, place.start)) return from;
    from = place.start;
  }
}
