import type { Span } from '../../model/span.ts';
import { isMostlyTransliterated } from '../lexicon/transliteration.ts';
import { matchesOf } from '../text/matches.ts';
import type { Reading } from '../text/reading.ts';
import { nameCandidates } from './name-length.ts';

/** One name of a byline with the words for its role and its medium. Spans are into the reading. */
export interface Byline extends Span {
  position: Span | null;
  medium: Span | null;
}

const roleWords =
  /(?:首席|特约|见习|实习|摄影|学生|校园)?(?:记者|通讯员|评论员|编辑|责任编辑|责编|编审|校对|摄影|摄像|撰文|实习生|审核|监制|策划|主编|执笔|供图|编导|主持人)|摄|(?<=[ ：（、]|^)(?:[文图编审]|(?:供|撰)稿|文字|图片|[一二三初复终]审)(?=[/：|])/gu;

/** Stretches that can hold a byline: a bracket, or the end of a paragraph or a whole line after a sentence. */
const bracket = /（([^（）]{2,120})）/g;
const tail =
  /(?:^|[。！？”] ?|[。！？”]? )((?:[\p{Script=Han}A-Za-z·]{2,16})?(?:记者|通讯员|特约评论员|评论员|作者：|文\/|责编：|责任编辑：|编辑：|审核：|[供撰]稿：|文字：|图片：|[一初]审：)[\p{Script=Han}A-Za-z·、，：:/ ]{2,80})$/u;
const caption = /(?:^|[。！？”） ])((?:[\p{Script=Han}A-Za-z·]{2,10} ?)?\p{Script=Han}{2,4}(?:\/| )?摄)(?:$|影?报道)/u;
const captionEnd = /(?:[。！？”）] ?)((?:[\p{Script=Han}A-Za-z·]{2,10} )\p{Script=Han}{2,4} ?摄)/gu;
/** A name alone in brackets after a dateline: 人民网北京10月28日电 （某某某） */
const datelineName = /(?<![0-9])[0-9]{1,2}日(?:电|讯)[\p{Script=Han}]{0,3} ?（(?<name>[^（）]{2,30})）/gu;

/** 本报北京12月2日讯 记者某某 …, 新华社深圳4月10日电 记者某某、某某: the names stand open behind the dateline. */
const openDateline =
  /(?:^|（)(?<medium>本报|本刊|本台|新华社|新华网|人民网|中新社|央视网|\p{Script=Han}{2,6}(?:报|网|社))\p{Script=Han}{0,8}[0-9月日]{0,6}(?:讯|电|消息)\p{Script=Han}{0,3} {1,2}(?<names>(?:本报|见习|特约|全媒体)?(?:记者|通讯员)[\p{Script=Han}、 ]{2,30}?)(?=报道| {1,2}\p{Script=Han}{3}|）|：|，|。|$)/gu;
/** 本报讯某某、记者某某报道：: reporters of a paper whose datelines have no marks. */
const plainDateline =
  /^(?<medium>本报|本刊|本台)(?:\p{Script=Han}{2,6}[0-9月日]{2,6})?[讯电] ?(?<names>(?:\p{Script=Han}{2,4}[、 ])*(?:特约)?(?:记者|通讯员)\p{Script=Han}{2,3}(?:[、 ](?:特约)?(?:记者|通讯员)?\p{Script=Han}{2,3}){0,3})(?=报道：)/gu;
/** Names alone in a bracket that ends an article: （某某 某某） */
const closingNames =
  /（(?<names>(?:\p{Script=Han}{2,3}|\p{Script=Han} {1,2}\p{Script=Han})(?:(?: {1,2}|、)(?:\p{Script=Han}{2,3}|\p{Script=Han} {1,2}\p{Script=Han})){0,4})）$/u;

/** All names in bylines, in text order. */
export function findBylines(reading: Reading): Byline[] {
  const bylines: Byline[] = [];
  for (const paragraph of reading.paragraphs) {
    const text = reading.text.slice(paragraph.start, paragraph.end);
    const stretches: Stretch[] = [];
    for (const match of [...matchesOf(text, openDateline), ...matchesOf(text, plainDateline)]) {
      const start = match.index + match[0].length - match.groups!.names!.length;
      const medium = match.index + match[0].indexOf(match.groups!.medium!);
      stretches.push({
        start,
        end: start + match.groups!.names!.length,
        dateline: { start: medium, end: medium + match.groups!.medium!.length },
      });
    }
    for (const match of matchesOf(text, bracket)) {
      if (/记者|通讯员|摄|作者|编辑|责编|评论员|执笔|[文图编审]\//.test(match[1]!)) {
        stretches.push({
          start: match.index + 1,
          end: match.index + match[0].length - 1,
          dateline: datelineBefore(text, match.index),
        });
      }
    }
    for (const match of matchesOf(text, datelineName)) {
      const start = match.index + match[0].indexOf('（') + 1;
      if (!/记者|通讯员/.test(match[1]!)) stretches.push({ start, end: start + match[1]!.length });
    }
    const closing = paragraph === reading.paragraphs.at(-1) ? closingNames.exec(text) : null;
    if (closing !== null) stretches.push({ start: closing.index + 1, end: text.length - 1 });
    const end = tail.exec(text);
    if (end !== null) stretches.push({ start: end.index + end[0].length - end[1]!.length, end: text.length });
    for (const match of matchesOf(text, captionEnd)) {
      const start = match.index + match[0].length - match[1]!.length;
      stretches.push({ start, end: start + match[1]!.length });
    }
    const last = caption.exec(text);
    if (last !== null) {
      const start = last.index + last[0].lastIndexOf(last[1]!);
      stretches.push({ start, end: start + last[1]!.length });
    }
    const seen = new Set<number>();
    for (const stretch of stretches) {
      for (const named of namesIn(text, stretch)) {
        // 本报讯（记者某某）: the dateline's medium is the reporter's.
        const byline =
          named.position !== null && named.medium === null && takesDateline(text, stretch, named.position)
            ? { ...named, medium: stretch.dateline ?? null }
            : named;
        if (seen.has(byline.start)) continue;
        seen.add(byline.start);
        bylines.push(shift(byline, paragraph.start));
      }
    }
  }
  return bylines.sort((a, b) => a.start - b.start);
}

/** A reporter is the dateline's; a correspondent only where no reporter shares the byline. */
function takesDateline(text: string, stretch: Span, position: Span): boolean {
  const role = text.slice(position.start, position.end);
  return role.endsWith('记者') || !text.slice(stretch.start, stretch.end).includes('记者');
}

interface Stretch extends Span {
  /** The medium of the dateline that the bracket stands in. */
  dateline?: Span | null;
}

/** The medium in 本报讯（…）, 新华社北京3月5日电（…）. */
function datelineBefore(text: string, bracketStart: number): Span | null {
  const match =
    /^(本报|本刊|本台|新华社|新华网|人民网|中新社|央视网|[\p{Script=Han}]{2,6}(?:报|网|社))[\p{Script=Han}]{0,6}(?:[0-9月日]+)?(?:讯|电|消息) {0,2}$/u.exec(
      text.slice(0, bracketStart),
    );
  return match === null ? null : { start: 0, end: match[1]!.length };
}

function shift(byline: Byline, by: number): Byline {
  const move = (span: Span | null) => span && { start: span.start + by, end: span.end + by };
  return { ...move(byline)!, position: move(byline.position), medium: move(byline.medium) };
}

const separator = /[ 、，：:/·]/;
const trailing = /(?:采写|报道|整理|供稿|供图|综合)$/;

/** Reads a stretch as [medium] role name name …, with the role repeated or left out. */
function namesIn(text: string, stretch: Span): Byline[] {
  const whole = text.slice(stretch.start, stretch.end);
  const end = stretch.start + whole.replace(trailing, '').length;
  const after = /摄(?:影)?$/.exec(text.slice(stretch.start, end));
  const roles = matchesOf(text.slice(stretch.start, end), roleWords).map((match) => ({
    start: stretch.start + match.index,
    end: stretch.start + match.index + match[0].length,
  }));
  if (after !== null) {
    // 人民网记者某某 摄: the role that the medium gave stands; 人民网 某某 摄: the role follows the name.
    const shot = { start: stretch.start + after.index, end };
    if (roles.length > 1) return namesAfterRoles(text, roles.slice(0, -1), stretch.start, shot.start);
    const { names, medium } = namesAndMedium(text, { start: stretch.start, end: shot.start });
    return names.map((name) => ({ ...name, position: shot, medium }));
  }
  if (roles.length === 0) {
    return namesAndMedium(text, { start: stretch.start, end }).names.map((name) => ({
      ...name,
      position: null,
      medium: null,
    }));
  }
  return namesAfterRoles(text, roles, stretch.start, end);
}

/** Words of the length of names and nothing else, the last one apart from what follows. */
const endsApart = /^(?:\p{Script=Han}{2,4}[ 、])+$/u;

function namesAfterRoles(text: string, roles: Span[], start: number, end: number): Byline[] {
  let medium = mediumBefore(text, start, roles[0]!.start) ?? houseOfAuthors(text, start, roles[0]!);
  // （某某某 某某 记者 某某）: who wrote it with the reporter.
  const others = medium === null && endsApart.test(text.slice(start, roles[0]!.start));
  const found: Byline[] = !others
    ? []
    : namesAndMedium(text, { start, end: roles[0]!.start }).names.map((name) => ({
        ...name,
        position: null,
        medium: null,
      }));
  for (const [index, position] of roles.entries()) {
    const next = roles[index + 1];
    const nextMedium = next === undefined ? null : mediumBefore(text, position.end, next.start);
    const until = nextMedium?.start ?? next?.start ?? end;
    for (const name of namesAndMedium(text, { start: position.end, end: until }, true).names)
      found.push({
        ...name,
        position: medium === null && text.startsWith('执笔', position.start) ? null : position,
        medium,
      });
    medium = nextMedium;
  }
  return found;
}

/** （作者：某某研究中心 执笔：某某）: who writes for a body that signs. */
function houseOfAuthors(text: string, limit: number, role: Span): Span | null {
  if (!text.startsWith('执笔', role.start)) return null;
  const match = /作者(?:：|为|单位：)(\p{Script=Han}{4,40})[ ，；]{1,2}$/u.exec(text.slice(limit, role.start));
  if (match === null) return null;
  const start = limit + match.index + match[0].indexOf(match[1]!);
  return { start, end: start + match[1]!.length };
}

/** The medium that stands right before a role word: 本报, or a word in the ending of a medium. */
function mediumBefore(text: string, limit: number, end: number): Span | null {
  const before = text.slice(limit, end);
  const match =
    /(?:本报|本刊|本台|本网|(?<!\p{Script=Han})校[报刊]|(?<![\p{Script=Han}])(?!\p{Script=Han}{1,6}本[报刊台网])[\p{Script=Han}A-Za-z]{2,12}?(?:报|网|社|台|刊|新闻|客户端|全媒体?|融媒体?|传媒|中心|频道))$/u.exec(
      before,
    );
  return match === null ? null : { start: limit + match.index, end };
}

/** What follows the word for a role and is a column, or the office that an article is from. */
const noPenName = /^(?:观察|见闻|手记|札记|调查|体验|日记|各.*)$|[办处部室系局委组校]$/;

/** Reads tokens as names, as far as they are; a token in the ending of a medium is the medium. */
function namesAndMedium(text: string, run: Span, behindRole = false): { names: Span[]; medium: Span | null } {
  const names: Span[] = [];
  let medium: Span | null = null;
  let cursor = run.start;
  while (cursor < run.end) {
    if (separator.test(text[cursor]!)) {
      cursor++;
      continue;
    }
    let end = cursor;
    while (end < run.end && !separator.test(text[end]!)) end++;
    // A name of two characters is often set wide: 马 源.
    const wide = end - cursor === 1 ? /^ {1,3}\p{Script=Han}(?= |、|$)/u.exec(text.slice(end, run.end)) : null;
    if (wide !== null) end += wide[0].length;
    const token = text.slice(cursor, end).replaceAll(' ', '');
    const split = wide !== null ? widelySet(token, cursor, end) : splitNames(text, { start: cursor, end });
    if (split.length > 0) names.push(...split);
    else if (/(?:[报网社台刊]|新闻|杂志|传媒|媒体)$/.test(token)) medium = { start: cursor, end };
    // Behind the word for a role any short word is a name, pen names (某组宣) too.
    else if (behindRole && /^\p{Script=Han}{2,3}$/u.test(token) && !noPenName.test(token))
      names.push({ start: cursor, end });
    else if (behindRole && token.length === 4 && isMostlyTransliterated(token)) names.push({ start: cursor, end });
    else if (token.length > 4) break;
    cursor = end;
  }
  return { names, medium };
}

function widelySet(token: string, start: number, end: number): Span[] {
  return nameCandidates(token, 0).some((candidate) => candidate.end === 2) ? [{ start, end }] : [];
}

/** Splits a run of characters into names of two to four characters, where the whole run can be read so. */
function splitNames(text: string, run: Span): Span[] {
  const length = run.end - run.start;
  if (length < 2 || length > 12) return [];
  const best: { score: number; names: Span[] }[] = Array.from({ length: length + 1 }, () => ({
    score: -Infinity,
    names: [],
  }));
  best[0] = { score: 0, names: [] };
  for (let offset = 0; offset < length; offset++) {
    const from = best[offset]!;
    if (from.score === -Infinity) continue;
    for (const candidate of nameCandidates(text.slice(run.start, run.end), offset)) {
      const to = candidate.end;
      // Inside a run nothing tells the end of a name; the follow score of the run itself would mislead.
      const score = from.score + candidate.score - 2;
      if (score > best[to]!.score) {
        best[to] = { score, names: [...from.names, { start: run.start + offset, end: run.start + to }] };
      }
    }
  }
  const whole = best[length]!;
  if (whole.score < -2) return [];
  return whole.names;
}
