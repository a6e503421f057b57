import { bodySuffixes, genericModifiers } from '../../graph/extract/lexicon/body-suffixes.ts';
import { buildMatcher } from '../../graph/extract/lexicon/matcher.ts';
import { nationalSurfaces } from '../../graph/extract/lexicon/national-bodies.ts';
import { organWords } from '../../graph/extract/lexicon/organ-words.ts';
import { countyShortNames, placeNames } from '../../graph/extract/lexicon/places.ts';
import type { Span } from '../../graph/model/span.ts';

/** Bodies of the foreign news that no pattern finds. */
const foreignBodies = '哈马斯 真主党 黎巴嫩真主党 胡塞武装 北约 俄军 乌军 以军 美军 伊斯兰国'.split(' ');

const nationalMatcher = buildMatcher([...nationalSurfaces, ...foreignBodies]);
const organMatcher = buildMatcher(organWords);
const placeMatcher = buildMatcher([...placeNames.keys(), ...countyShortNames.keys()]);

/** Bodies of a body: what an organisation's or a place's name goes on with. */
const parts =
  /^(?:理论学习中心组|党组中心组|党委中心组|机关党委|直属机关党委|党组(?!织)|党工委|党委(?![员])|(?:临时|联合|机关|离退休|老干部)*党支部|党总支|纪工委|纪检监察组|纪检组|纪委监委|纪委|监委|团委|团支部|总工会|工会|妇联|办公室|办公厅|文明办|编办|党建办|(?:党委|党工委)?(?:组织部|宣传部|统战部|社会工作部)(?!门)|政法委|居委会|村委会|居民委员会|村民委员会|街道办事处|办事处|管委会|派出所|司法所|卫生院|人民政府|政府(?!部门)|人大(?!代表)|政协(?!委员)|讲师团|研究院|研究室|党校|马克思主义学院|[^的地在了将对向会及为是有个出举召说与和年月日各，。、；：“”（）《》\s]{2,8}?(?:司|处|系|科|研究中心|研究所)(?=副?(?:司长|处长|系主任|科长|主任|所长|教授|负责)|党支部)|[\p{Script=Han}]{2,3}科(?=科长|副科长))/u;

const partyUnit = /^(.{2,}?)(?:党组|党委|(?:临时|联合|机关|离退休|老干部)*党支部|党总支|支部|工会)$/u;
const postInUnit = /^(?:第一|常务)?副?(?:书记|成员|委员|主席|组长|组织委员|宣传委员)/;

/** The party unit of a post: no body of its own. */
const unitOfPost =
  /(?:党组|党委|(?:临时|联合|机关|离退休|老干部)*党支部|党总支|支部)(?=(?:第一|常务)?副?(?:书记|成员|委员))/gu;

export function unitsOfPosts(text: string): Span[] {
  return [...text.matchAll(unitOfPost)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Surfaces without one name before them that are bodies by themselves. */
const branches = /第[一二三四五六七八九十0-9]+(?:联合)?(?:党支部|党总支|支部|总支)/g;

/** Short forms that name the one body of the house or place the article is about, where no name stands before them. */
const shortForms =
  /(?<![\p{Script=Han}”）])(?:机关党委|政治处|(?:院|局|校|厂|公司|集团|学校)(?:党组|党委|纪委|团委)|(?:村|镇|乡|街道)(?:党委|党支部|党总支|党工委)|市局|省局|区局|妇联|团委|工商联|组织部|宣传部|统战部|政法委|纪委监委|党校|村委会|居委会|村委|村支部)(?![\p{Script=Han}]?(?:书记|成员|委员|班子|门|长|员|织|工作))/gu;

/** Endings that a body has and hardly anything else. */
const bodyEnding =
  /(?:[^内外全局]部|委|[^格布全结]局|[^大餐客]厅|署|法院|检察院|医院|学院|研究院|科学院|工程院|设计院|党校|学校|大学|中学|小学|委员会|协会|学会|联合会|商会|基金会|理事会|研究会|促进会|人大常委会|居委会|村委会|社|党组|党委|支部|总支|工委|办公室|办公厅|中心|公司|集团|银行|政府|政协|人大|妇联|工商联|总工会|代表团|办事处|管委会|指挥部|领导小组|巡视组|巡察组|志愿军|解放军|部队|军区|战区|支队|总队|大队|派出所|事务所|研究所|电视台|总台|气象台|日报|晚报|出版社|人民网|新华网|联盟|组织|研究室|政研室)$/;

/** Whether a surface means one body: it ends as bodies do and is no class of bodies. */
export function namesOneBody(surface: string): boolean {
  return bodyEnding.test(surface) && !isGeneric(surface);
}

export function isGeneric(surface: string): boolean {
  if (bodySuffixes.has(surface)) return true;
  if (/[两三四五各多]级|部门|[与及、，。；：“”]/.test(surface)) return true;
  if ((surface.match(/（/g)?.length ?? 0) !== (surface.match(/）/g)?.length ?? 0)) return true;
  if (/^[省市县区镇乡]{2,}/.test(surface) && !/^市区/.test(surface)) return true;
  return genericModifiers.some(
    (modifier) =>
      surface.startsWith(modifier) &&
      (modifier.length > 1 || bodySuffixes.has(surface.slice(1)) || /^[各该本我你其这那某每]/.test(surface)),
  );
}

/** Places and organisations that silver marks, as the patterns build on them. */
export interface Neighbours {
  /** The longest place that ends at an offset: its beginning. */
  placeEndingAt: Map<number, number>;
}

export function placesOf(text: string, silver: readonly Span[]): Neighbours {
  const placeEndingAt = new Map<number, number>();
  for (const { start, end } of [...placeMatcher.all(text), ...silver]) {
    placeEndingAt.set(end, Math.min(placeEndingAt.get(end) ?? end, start));
  }
  return { placeEndingAt };
}

/** Bodies by precise patterns: national ones by name, place or level + organ type, numbered party branches. */
export function organSpans(text: string, neighbours: Neighbours): Span[] {
  const found: Span[] = nationalMatcher
    .all(text)
    .filter(({ start, end }) => !breaksWord(text, start, end) && text[start - 1] !== '新');
  for (const match of text.matchAll(branches)) found.push({ start: match.index, end: match.index + match[0].length });
  for (const match of text.matchAll(shortForms)) found.push({ start: match.index, end: match.index + match[0].length });
  for (const { start, end } of organMatcher.all(text)) {
    if (breaksWord(text, start, end)) continue;
    const from = overPlacesOrLevel(text, neighbours, start);
    if (from === start) continue;
    found.push({ start: from, end });
  }
  return found;
}

function breaksWord(text: string, start: number, end: number): boolean {
  if (text[end - 1] === '委' && /^(?:员(?!会)|托|任|派|屈|以)/.test(text.slice(end, end + 2))) return true;
  if (/[部院党]/.test(text[end - 1]!) && /[门分落长子员]/.test(text[end] ?? '')) return true;
  if (text.slice(start, end).endsWith('人大') && text.startsWith('代表', end) && end - start === 2) return true;
  if (/^(?:委|委员会)$/.test(text.slice(start, end)) && text[start - 1] === '常') return true;
  return false;
}

/** Walks left from `start` over names of places that touch: 河南省|郑州市|. */
export function overPlaces({ placeEndingAt }: Neighbours, start: number): number {
  let position = start;
  for (;;) {
    const from = placeEndingAt.get(position);
    if (from === undefined || from >= position) return position;
    position = from;
  }
}

/** Walks left over names of places, or over one bare level (市|人社局). */
function overPlacesOrLevel(text: string, neighbours: Neighbours, start: number): number {
  const position = overPlaces(neighbours, start);
  if (position < start) return position;
  const level = text[start - 1] ?? '';
  const before = text[start - 2] ?? '';
  if (!/[省市县区镇乡村州旗]/.test(level) || /[城都各两省市县区镇乡州全直下地社园]/.test(before)) return start;
  return start - 1;
}

/**
 * Takes in what a body's name goes on with (检察院|文明办), then gives back the party unit of a title (局|党组书记).
 * Nothing where only a place is left (黄村|党支部书记).
 */
export function settle(text: string, span: Span): Span[] {
  let { end } = span;
  for (;;) {
    const part = parts.exec(text.slice(end, end + 14))?.[0];
    if (part === undefined) break;
    end += part.length;
  }
  if (text.slice(span.start, end).endsWith('常委')) end -= 2;
  const body = partyUnit.exec(text.slice(span.start, end))?.[1];
  if (body !== undefined && postInUnit.test(text.slice(end, end + 6))) {
    end = span.start + body.length;
    if (end < span.end && !namesOneBody(body)) return [];
  }
  return [{ start: span.start, end }];
}
