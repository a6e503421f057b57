import { countries } from '../../model/countries.ts';
import type { Span } from '../../model/span.ts';
import { placeNames } from '../lexicon/places.ts';
import { compoundSurnames } from '../lexicon/surnames.ts';
import {
  dottedNameEnds,
  foreignNameEnd,
  isForeignCharacter,
  transliteratedNameEnd,
} from '../lexicon/transliteration.ts';
import { isBareUnit } from '../organisation/generic-name.ts';
import type { OrganisationMention } from '../organisation/organisation-mention.ts';
import type { Paragraph, Reading } from '../text/reading.ts';
import { insideTitleMarks } from '../text/title-marks.ts';
import type { WordBoundaries } from '../text/word-boundaries.ts';
import { type Byline, findBylines } from './bylines.ts';
import { doctrineAfterName, honorificPosts, honorifics, personVerbs, placeAfterName } from './name-context.ts';
import { followScore, nameCandidates } from './name-length.ts';
import { findNameReferences } from './name-references.ts';
import type { PersonMention, Role } from './person-mention.ts';
import { isWeakPost, positionEndingAt, positionEnds } from './post-words.ts';
import type { TaggedSpan } from './tagged-span.ts';
import { type Title, titleEndingAt } from './titles.ts';
import { postAfterList, titleAfterName, titleBeforeJoint } from './titles-apart.ts';

/** How much support a name needs, in natural log odds, by where it stands. */
const threshold = {
  sureHonorific: -6,
  label: -6,
  strongTitle: 0,
  placedTitle: 2,
  weakTitle: 4,
  list: 3,
  verb: 5,
  honorific: 3,
  taggerAlone: 7,
};
/** How many names must follow the first of a list where nothing stands before it. */
const shortestList = 3;
/** A byline is beyond doubt. */
const bylineScore = 100;
const taggerAgrees = 4;
const taggerOtherLength = -2;
/** What a boundary of everyday words says against a name, in the same measure: 总书记|曾|强调, 70|分钟|延长, 接送|孙子. */
const againstWords = { cutsWordBefore: 3, cutsWordAfter: 3, isWord: 5 };

/** 曾强调: a surname that is an adverb too, and a verb of saying. */
const verbs: ReadonlySet<string> = new Set(personVerbs.filter((verb) => verb.length === 2));

interface Found extends Span {
  title: Title | null;
  roles: Role[];
  score: number;
  by: 'rule' | 'tagger';
  rule: string;
}

/** Every mention of a person by name, in text order, with the posts that stand with it. */
export function findPersons(
  reading: Reading,
  organisations: readonly OrganisationMention[],
  tagged: readonly TaggedSpan[],
  words: WordBoundaries,
): PersonMention[] {
  const bodies = new Map(organisations.map((mention): [number, Span] => [mention.end, mention]));
  const tags = tagged.filter((span) => span.label === 'PER');
  const blocked = new Set<number>();
  for (const { start, end, by } of organisations)
    if (by === 'rule') for (let at = start; at < end; at++) blocked.add(at);
  const found = reading.paragraphs.flatMap((paragraph) =>
    inParagraph(reading, paragraph, bodies, tags, blocked, words),
  );
  const bylines = findBylines(reading).map((byline) => fromByline(byline));
  const accepted = withoutOverlap([...bylines, ...found], reading.text);
  const spread = spreadNames(reading, accepted, organisations, bodies);
  const named = [...accepted, ...spread].map((item) => toMention(reading.text, item)).sort((a, b) => a.start - b.start);
  for (const mention of named) {
    const title = titleAfterName(reading.text, mention, bodies);
    if (title !== null) mention.roles.push(...title.roles);
    mention.roles.push(...honorificRoleOf(reading.text, mention));
  }
  namePostsOfLists(reading.text, named);
  inheritFromNeighbour(reading.text, named);
  return [...named, ...findNameReferences(reading, named, bodies)].sort((a, b) => a.start - b.start);
}

function fromByline(byline: Byline): Found {
  const roles: Role[] =
    byline.position === null
      ? []
      : [{ organisation: byline.medium, unit: null, position: byline.position, inherited: false }];
  return {
    start: byline.start,
    end: byline.end,
    title: null,
    roles,
    score: bylineScore,
    by: 'rule',
    rule: 'person.byline',
  };
}

function inParagraph(
  reading: Reading,
  paragraph: Paragraph,
  bodies: ReadonlyMap<number, Span>,
  tags: readonly TaggedSpan[],
  blocked: ReadonlySet<number>,
  words: WordBoundaries,
): Found[] {
  const text = reading.text;
  const found: Found[] = [];
  const tagAt = new Map(
    tags
      .filter(
        (tag) => tag.start >= paragraph.start && tag.end <= paragraph.end && !isNoName(text.slice(tag.start, tag.end)),
      )
      .map((tag) => withCompoundSurname(text, tag, words))
      .map((tag) => [tag.start, tag]),
  );
  const slice = text.slice(paragraph.start, paragraph.end);
  const titleEnds = positionEnds(slice);

  for (let index = paragraph.start; index < paragraph.end; index++) {
    const afterTitle = titleEnds.has(index - paragraph.start)
      ? index
      : text[index - 1] === ' ' && titleEnds.has(index - 1 - paragraph.start)
        ? index - 1
        : text[index - 1] === '”' && titleEnds.has(index - 1 - paragraph.start)
          ? index
          : null;
    const tag = tagAt.get(index);
    const name = bestName(text, index, tag, paragraph.end, words);
    if (name === null) continue;
    const whole = { start: index, end: name.end };
    const tail = text.slice(name.end, name.end + 6);
    if (
      doctrineAfterName.test(tail) ||
      (master.test(text.slice(index, name.end)) && /^(?:学院|课堂|学堂|研究|文化|故里|诞辰)/.test(tail)) ||
      placeAfterName.test(tail) ||
      insideTitleMarks(text, paragraph.start, { start: index, end: index })
    )
      continue;
    // 某学|某, 50分|钟延长.
    if (afterTitle === null && plants.has(text.slice(index, name.end))) continue;
    if (blocked.has(index) || text[index - 1] === '学' || text.startsWith('分钟', index - 1)) continue;
    if (afterTitle !== null) {
      const wordEnd = text[afterTitle - 1] === '”' ? afterTitle - 1 : afterTitle;
      const position = positionEndingAt(text, paragraph.start, wordEnd)!;
      const weak = isWeakPost(text.slice(position.start, position.end));
      const title =
        name.score < threshold.strongTitle ? null : titleEndingAt(text, paragraph.start, afterTitle, bodies);
      // 某村贫困户: where the standing is one in a body, a name is likelier.
      const needed = !weak
        ? threshold.strongTitle
        : title?.roles.at(-1)?.organisation
          ? threshold.placedTitle
          : threshold.weakTitle;
      if (name.score >= needed) {
        found.push({
          ...whole,
          title,
          roles: title?.roles ?? [],
          score: name.score + (weak ? 3 : 6),
          by: 'rule',
          rule: 'person.title',
        });
        found.push(...listAfter(text, paragraph, name.end, title, tagAt, words));
        continue;
      }
    }
    if (name.score >= threshold.label && isLabel(text, paragraph.start, index, name.end)) {
      const title = titleEndingAt(text, paragraph.start, index - 1, bodies);
      found.push({
        ...whole,
        title,
        roles: title?.roles ?? [],
        score: name.score + 6,
        by: 'rule',
        rule: 'person.label',
      });
      continue;
    }
    const held = titleEnds.has(index - 1 - paragraph.start)
      ? titleBeforeJoint(text, paragraph.start, index, bodies)
      : null;
    if (held !== null && (name.score >= threshold.weakTitle || tag?.end === name.end)) {
      found.push({ ...whole, title: held, roles: held.roles, score: name.score + 3, by: 'rule', rule: 'person.title' });
      continue;
    }
    const honorific = honorifics.find((word) => tail.startsWith(word));
    const clauseStart = index === paragraph.start || /[，。；：！？“”（）、\n ]/.test(text[index - 1]!);
    const sure = honorific === '总书记';
    if (
      honorific !== undefined &&
      name.score >= (sure ? threshold.sureHonorific : threshold.honorific) &&
      (sure || clauseStart || tag !== undefined)
    ) {
      found.push({
        ...whole,
        title: null,
        roles: honorificRole(name.end, honorific),
        score: name.score + 2,
        by: 'rule',
        rule: 'person.honorific',
      });
      continue;
    }
    if (clauseStart && name.score >= threshold.verb && personVerbs.some((verb) => tail.startsWith(verb))) {
      found.push({ ...whole, title: null, roles: [], score: name.score, by: 'rule', rule: 'person.verb' });
      continue;
    }
    if (clauseStart && text[name.end] === '、' && name.score >= threshold.list) {
      const rest = listAfter(text, paragraph, name.end, null, tagAt, words);
      if (rest.length >= shortestList) {
        found.push({ ...whole, title: null, roles: [], score: name.score, by: 'rule', rule: 'person.list' }, ...rest);
        continue;
      }
    }
    // A part of a longer foreign name, of a place mostly (汗尤尼斯), is no name.
    const inForeign = isForeignCharacter(text, index - 1) && isForeignCharacter(text, index);
    if (tag !== undefined && tag.end <= name.end && name.score >= threshold.taggerAlone && !inForeign) {
      found.push({
        ...whole,
        title: null,
        roles: honorific === undefined ? [] : honorificRole(name.end, honorific),
        score: name.score,
        by: 'tagger',
        rule: 'person.tagger',
      });
      if (text[name.end] === '、') found.push(...listAfter(text, paragraph, name.end, null, tagAt, words));
    }
  }
  return found;
}

/** Whether the name alone stands between a space and the colon of a line that says who speaks: 某报社国际部 某某：“…. */
function isLabel(text: string, paragraphStart: number, start: number, end: number): boolean {
  return (
    text[end] === '：' &&
    text[start - 1] === ' ' &&
    /^[^，。：；！？“”、]{2,30} $/.test(text.slice(paragraphStart, start))
  );
}

/** 诸|葛: a surname of two characters that the tagger cut. 长孙 is left out: before 孙 mostly the end of a post (市长|孙) stands. */
function withCompoundSurname(text: string, tag: TaggedSpan, words: WordBoundaries): TaggedSpan {
  const start = tag.start - 1;
  const compound =
    text[start] !== '长' &&
    compoundSurnames.has(text.slice(start, tag.start + 1)) &&
    words.isWord(start, tag.start + 1);
  return compound ? { ...tag, start } : tag;
}

/** Plants, of the pharmacy mostly, that are called like a person. */
const plants: ReadonlySet<string> = new Set(
  '杜仲 凌霄 蒲公英 黄芪 黄精 黄连 黄柏 黄芩 白芷 白术 白芍 白及 柴胡 石斛 石榴 万年青 金银花 金盏菊 车前草 马齿苋 鱼腥草 龙胆草 常青藤 甘草 甘蓝 苏木 安息香 元胡 沙棘 沙参 党参 苦参 桑葚 桑黄 柏木 杨桃 花椒 高粱 车厘子'.split(
    ' ',
  ),
);

/** What the tagger takes for a full name and is none: a place or country, a surname with a post, 小 or 老 with a surname. */
function isNoName(words: string): boolean {
  return (
    /^[小老].$/u.test(words) ||
    placeNames.has(words) ||
    countries.has(words) ||
    /^.家[巷庄村沟湾营坡寨屯堡台坪岗岭洼桥店铺楼塘]/.test(words) ||
    /(?:主席|书记|主任|老师|教授|先生|女士|民国)$/.test(words) ||
    /^任(?:[院校局处科厅部市县区镇乡所站队会]长|书记|主任)$|^.{2}村$/u.test(words) ||
    /^(?:曾经|多次)|.(?:[他她我你们的了等与]|.副)/.test(words) ||
    verbs.has(words.slice(1))
  );
}

/** The post behind a name that stands with other posts before it, or by a rule of its own: 校长某某教授. */
function honorificRoleOf(text: string, mention: PersonMention): Role[] {
  const tail = text.slice(mention.end, mention.end + 6);
  const honorific = honorifics.find((word) => tail.startsWith(word));
  if (honorific === undefined || mention.roles.some(({ position }) => position.start === mention.end)) return [];
  // 某某委员|会, 某某老师|们.
  if (/^(?:委员会|.{2,3}[们室])/u.test(tail)) return [];
  return honorificRole(mention.end, honorific);
}

function honorificRole(start: number, honorific: string): Role[] {
  if (!honorificPosts.has(honorific)) return [];
  return [{ organisation: null, unit: null, position: { start, end: start + honorific.length }, inherited: false }];
}

/** The most name-like stretch from `start`, the tagger's view weighed in. */
function bestName(
  text: string,
  start: number,
  tag: TaggedSpan | undefined,
  limit: number,
  words: WordBoundaries,
): { end: number; score: number } | null {
  let best: { end: number; score: number } | null = null;
  for (const candidate of nameCandidates(text, start)) {
    if (candidate.end > limit) break;
    if (isNoName(text.slice(start, candidate.end))) continue;
    const agreement = tag === undefined ? 0 : tag.end === candidate.end ? taggerAgrees : taggerOtherLength;
    const score = candidate.score + agreement - wordsAgainst(words, text.slice(start, candidate.end), start);
    if (best === null || score > best.score) best = { end: candidate.end, score };
  }
  const foreign = foreignNameEnd(text, start);
  if (
    foreign !== null &&
    foreign <= limit &&
    (followScore(text, foreign) > -1 ||
      /[-－]/.test(text.slice(start, foreign)) ||
      (text.slice(start, foreign).includes('·') && words.isWord(foreign, foreign + 2))) &&
    !isForeignCharacter(text, start - 1) &&
    !isNoName(text.slice(start, foreign))
  ) {
    const score = taggerAgrees + (tag === undefined ? 0 : taggerAgrees);
    if (best === null || best.score < score || isForeignCharacter(text, best.end) || text[best.end] === '·')
      return { end: foreign, score };
  }
  const [dottedEnd] = dottedNameEnds(text, start).sort((a, b) => followScore(text, b) - followScore(text, a) || b - a);
  if (dottedEnd !== undefined && dottedEnd <= limit && followScore(text, dottedEnd) > 0)
    return { end: dottedEnd, score: taggerAgrees + (tag === undefined ? 0 : taggerAgrees) };
  const transliterated = transliteratedNameEnd(text, start);
  if (
    transliterated !== null &&
    transliterated <= limit &&
    followScore(text, transliterated) > 0 &&
    !isForeignCharacter(text, transliterated) &&
    !isNoName(text.slice(start, transliterated))
  ) {
    // Read so only where no Chinese name is surer, and where a title or the tagger makes a name likely.
    const score = threshold.verb + (tag === undefined ? 0 : taggerAgrees);
    if (best === null || best.score < score) return { end: transliterated, score };
  }
  // A name that is not built like a Chinese one (foreign, of a minority) rests on the tagger.
  if (
    tag !== undefined &&
    tag.end - tag.start >= 2 &&
    (best === null || (best.end < tag.end && best.score < taggerAgrees))
  ) {
    return { end: wholeForeignName(text, tag.end), score: taggerAgrees };
  }
  return best;
}

/** Masters of old whose names the dictionary has, and no 孙子, who is mostly a grandson. */
const master = /^[孔孟庄荀墨]子$/;

/** How much the everyday words at its borders say against a name. */
function wordsAgainst(words: WordBoundaries, name: string, start: number): number {
  const end = start + name.length;
  // The dictionary's words of three characters that begin with a surname are the names of famous people, masters apart.
  if (words.isWord(start, end)) return end - start === 2 && !master.test(name) ? againstWords.isWord : 0;
  const before = words.wordAcross(start);
  const after = words.wordAcross(end);
  return (
    (before !== null && before.end < end ? againstWords.cutsWordBefore : 0) +
    (after !== null && after.start > start ? againstWords.cutsWordAfter : 0)
  );
}

/** A name of no Chinese build that the tagger cut one character short: what follows could follow no name, the next could. */
function wholeForeignName(text: string, end: number): number {
  const cut =
    /\p{Script=Han}/u.test(text[end] ?? '') && followScore(text, end) < -1.5 && followScore(text, end + 1) > 0;
  return cut ? end + 1 : end;
}

/** Names that follow in a list: 通讯员 A B, 委员A、B、C. They share a post that several hold. */
function listAfter(
  text: string,
  paragraph: Paragraph,
  from: number,
  title: Title | null,
  tagAt: ReadonlyMap<number, TaggedSpan>,
  words: WordBoundaries,
): Found[] {
  const found: Found[] = [];
  let cursor = from;
  while (cursor < paragraph.end && /[、 和]/.test(text[cursor]!)) {
    const start = cursor + 1;
    const name = bestName(text, start, tagAt.get(start), paragraph.end, words);
    if (
      name === null ||
      name.score < threshold.list ||
      !/^(?:[、 和，。；等）为]|分别|出席|参加|陪同|一起|同志|主持|致辞|发言|讲话|到场|表示|介绍|说|告诉|参与|当选|获|被|担任|共同|联合|作了|就|来到)/.test(
        text.slice(name.end),
      )
    )
      break;
    const roles = title !== null && isShared(text, title) ? title.roles.slice(-1) : [];
    found.push({ start, end: name.end, title: null, roles, score: name.score, by: 'rule', rule: 'person.list' });
    cursor = name.end;
  }
  return found;
}

/** Whether several people can hold the post at once: members, deputies, reporters; not the head. */
function isShared(text: string, title: Title): boolean {
  const position = title.roles.at(-1)!.position;
  const word = text.slice(position.start, position.end);
  return word.startsWith('副') || !/(?:长|书记|主任|主席|总理|总统|经理|董事长)$/.test(word);
}

/** Resolves overlaps by score, and drops what cannot be a name because a longer reading of the same place is surer. */
function withoutOverlap(found: Found[], text: string): Found[] {
  const counts = new Map<string, number>();
  for (const { start, end } of found) {
    const name = text.slice(start, end);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const support = (item: Found) => item.score + Math.min(3, counts.get(text.slice(item.start, item.end))! - 1);
  const taken = new Set<number>();
  const kept: Found[] = [];
  for (const item of found.toSorted(
    (a, b) => support(b) - support(a) || b.roles.length - a.roles.length || a.start - b.start,
  )) {
    let free = true;
    for (let position = item.start; position < item.end; position++) free &&= !taken.has(position);
    if (!free) continue;
    for (let position = item.start; position < item.end; position++) taken.add(position);
    kept.push(item);
  }
  return kept;
}

/** Accepted names stand for the same person wherever else they stand in the article. */
function spreadNames(
  reading: Reading,
  accepted: readonly Found[],
  organisations: readonly OrganisationMention[],
  bodies: ReadonlyMap<number, Span>,
): Found[] {
  const { text } = reading;
  const taken = new Set<number>();
  for (const { start, end } of [...accepted, ...organisations]) for (let at = start; at < end; at++) taken.add(at);
  const names = [
    ...new Set(accepted.filter((item) => item.end - item.start >= 2).map((item) => text.slice(item.start, item.end))),
  ].sort((a, b) => b.length - a.length);
  const spread: Found[] = [];
  for (const name of names) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const end = start + name.length;
      if (taken.has(start) || taken.has(end - 1) || doctrineAfterName.test(text.slice(end, end + 8))) continue;
      const paragraph = reading.paragraphs.find((item) => item.start <= start && item.end >= end);
      if (paragraph === undefined || insideTitleMarks(text, paragraph.start, { start, end: start })) continue;
      for (let at = start; at < end; at++) taken.add(at);
      const title =
        titleEndingAt(text, paragraph.start, start, bodies) ?? titleBeforeJoint(text, paragraph.start, start, bodies);
      spread.push({ start, end, title, roles: title?.roles ?? [], score: 0, by: 'rule', rule: 'person.repeated' });
    }
  }
  return spread;
}

function toMention(text: string, item: Found): PersonMention {
  return {
    start: item.start,
    end: item.end,
    person: text.slice(item.start, item.end).replaceAll(' ', ''),
    whole: { start: item.title?.start ?? item.start, end: item.end },
    roles: item.roles,
    by: item.by,
    rule: item.rule,
  };
}

/** 某某研究会会长甲致辞，副会长|乙: the deputy of a head whom the same sentence names before. */
function isDeputyOf(text: string, head: PersonMention, { position, unit }: Role, between: string): boolean {
  const post = text.slice(position.start, position.end);
  return (
    unit === null &&
    /^(?:常务)?副/.test(post) &&
    !/[。！？；\n]/.test(between) &&
    head.roles.some((role) => text.slice(role.position.start, role.position.end) === post.replace(/^(?:常务)?副/, ''))
  );
}

/** 甲、乙等3名党员: the word behind the list says what each of it is who has no post yet. */
function namePostsOfLists(text: string, mentions: readonly PersonMention[]): void {
  for (const [index, last] of mentions.entries()) {
    const position = postAfterList(text, last.end);
    if (position === null) continue;
    for (let at = index; at >= 0; at--) {
      const mention = mentions[at]!;
      if (mention.roles.length > 0) break;
      mention.roles.push({ organisation: null, unit: null, position, inherited: false });
      if (at === 0 || !/^[、和]$/.test(text.slice(mentions[at - 1]!.end, mention.start))) break;
    }
  }
}

/**
 * A title without a body right after another person's belongs to the same house: 市教育局局长甲，党委委员、副局长乙. Only
 * party units and deputies do so; a bare head may be that of anything.
 */
function inheritFromNeighbour(text: string, mentions: readonly PersonMention[]): void {
  for (const [index, mention] of mentions.entries()) {
    const before = mentions[index - 1];
    // 纪委书记 alone tells no house; the body named first does.
    const house =
      before?.roles.find(
        ({ organisation }) => organisation !== null && !isBareUnit(text.slice(organisation.start, organisation.end)),
      )?.organisation ?? null;
    if (before === undefined || house === null || before.rule === 'person.byline') continue;
    const first = mention.roles[0];
    if (first === undefined || first.organisation !== null) continue;
    const between = text.slice(before.end, mention.whole.start);
    const beside = /^[，、；和]$/.test(between) && (first.unit !== null || text.startsWith('副', first.position.start));
    if (!beside && !isDeputyOf(text, before, first, between)) continue;
    for (const role of mention.roles) {
      if (role.organisation !== null) break;
      role.organisation = house;
      role.inherited = true;
    }
  }
}
