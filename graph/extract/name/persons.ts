import { countries } from '../../model/countries.ts';
import type { Span } from '../../model/span.ts';
import { countryBeginsAt, countryEndingAt } from '../lexicon/country-at.ts';
import { buildMatcher } from '../lexicon/matcher.ts';
import { composedNames } from '../lexicon/name-parts.ts';
import { occurrencesOf } from '../lexicon/occurrences.ts';
import { placeNames } from '../lexicon/places.ts';
import { compoundSurnames, surnames } from '../lexicon/surnames.ts';
import {
  dottedNameEnds,
  foreignNameEnd,
  isForeignCharacter,
  isTransliterated,
  shortForeignNameEnd,
  transliteratedNameEnd,
} from '../lexicon/transliteration.ts';
import { isNounPhrase } from '../organisation/noun-phrase.ts';
import type { OrganisationMention } from '../organisation/organisation-mention.ts';
import { holding, startingIn } from '../text/ordered-spans.ts';
import type { Paragraph, Reading } from '../text/reading.ts';
import { insideTitleMarks } from '../text/title-marks.ts';
import { withoutOverlap } from '../text/without-overlap.ts';
import type { WordBoundaries } from '../text/word-boundaries.ts';
import { type Byline, findBylines } from './bylines.ts';
import { addTitlesApart, shareTitles } from './further-posts.ts';
import { isHeadOf } from './headed-bodies.ts';
import { japaneseNameEnd } from './japanese-names.ts';
import { knownNameEnd } from './known-names.ts';
import { latinNames } from './latin-names.ts';
import {
  delegateBehindName,
  doctrineAfterName,
  honorificPosts,
  honorifics,
  personVerbs,
  placeAfterName,
  placesListed,
} from './name-context.ts';
import { followScore, isWordLikeName, mannerOfSpeech, nameCandidates } from './name-length.ts';
import { findNameReferences } from './name-references.ts';
import type { PersonMention, Role } from './person-mention.ts';
import {
  isLongAndSurname,
  isWeakPost,
  namesPost,
  positionEndingAt,
  positionEnds,
  startsPosition,
} from './post-words.ts';
import type { TaggedSpan } from './tagged-span.ts';
import { bodyOfItsOwn, placeEndingAt, type Title, titleEndingAt } from './titles.ts';
import { titleAfterName, titleBeforeJoint } from './titles-apart.ts';

/** How much support a name needs, in natural log odds, by where it stands. */
const threshold = {
  sureHonorific: -6,
  label: -6,
  sureTitle: -1,
  strongTitle: 0,
  placedTitle: 2,
  weakTitle: 4,
  list: 3,
  decree: 0,
  kin: 4,
  age: 2,
  dynasty: 3,
  attribute: 7,
  verb: 5,
  honorific: 3,
  taggerAlone: 7,
};
/** Below this a stretch is no name whatever stands around it. */
const leastScore = Math.min(...Object.values(threshold));
/** How many names must follow the first of a list where nothing stands before it. */
const shortestList = 3;
/** What else reads a name that everybody knows says more of it, such as posts that a list shares. */
const knownScore = 2;
/** A byline is beyond doubt. */
const bylineScore = 100;
const taggerAgrees = 4;
const taggerOtherLength = -2;
/** The tagger's margin from which on its view has its full weight. */
const sureMargin = 10;
/** What a boundary of everyday words says against a name, in the same measure: 总书记|曾|强调, 70|分钟|延长, 接送|孙子. */
const againstWords = { cutsWordBefore: 3, cutsWordAfter: 3, isWord: 5, halvesGivenName: 4 };

/** 曾强调: a surname that is an adverb too, and a verb of saying. */
const verbs: ReadonlySet<string> = new Set(personVerbs.filter((verb) => verb.length === 2));

interface Found extends Span {
  title: Title | null;
  roles: Role[];
  score: number;
  by: 'rule' | 'tagger';
  rule: string;
}

/** Every mention of a person by name, in text order, with the posts that stand with it; `tagged` is in text order too. */
export function findPersons(
  reading: Reading,
  organisations: readonly OrganisationMention[],
  tagged: readonly TaggedSpan[],
  words: WordBoundaries,
): PersonMention[] {
  const bodies = new Map(organisations.map((mention): [number, Span] => [mention.end, mention]));
  const tags = withoutPlacesAbroad(
    reading.text,
    tagged.filter((span) => span.label === 'PER'),
  );
  const tagStarts = new Map(tags.map((tag): [number, TaggedSpan] => [tag.start, tag]));
  const blocked = new Set<number>();
  for (const { start, end, by } of organisations)
    if (by === 'rule') for (let at = start; at < end; at++) blocked.add(at);
  const found = reading.paragraphs.flatMap((paragraph) =>
    inParagraph(reading, paragraph, bodies, startingIn(tags, paragraph), tagStarts, blocked, words),
  );
  const bylines = findBylines(reading).map((byline) => fromByline(reading.text, byline));
  const latin = reading.paragraphs.flatMap((paragraph) => inLatin(reading.text, paragraph, bodies));
  const accepted = surest([...bylines, ...found, ...latin], reading.text);
  const spread = spreadNames(reading, accepted, organisations, bodies);
  const named = [...accepted, ...spread].map((item) => toMention(reading.text, item)).sort((a, b) => a.start - b.start);
  addTitlesApart(reading.text, named, bodies);
  for (const mention of named) mention.roles.push(...honorificRoleOf(reading.text, mention, bodies));
  shareTitles(reading.text, named, bodies);
  for (const mention of named) mention.roles = mention.roles.filter((role) => isPost(reading.text, role));
  return [...named, ...findNameReferences(reading, named, bodies)].sort((a, b) => a.start - b.start);
}

/** Who is named in Latin letters, with the posts before the name. */
function inLatin(text: string, paragraph: Paragraph, bodies: ReadonlyMap<number, Span>): Found[] {
  return latinNames(text, paragraph.start, paragraph.end).map((name) => {
    const title = titleEndingAt(text, paragraph.start, name.start - Number(text[name.start - 1] === ' '), bodies);
    return { ...name, title, roles: title?.roles ?? [], score: threshold.verb, by: 'rule', rule: 'person.latin' };
  });
}

/** Whether somebody holds the post, and is not only presented by it. Who took a picture for a body does. */
function isPost(text: string, { organisation, position }: Role): boolean {
  const words = text.slice(position.start, position.end);
  return namesPost(words) || (words === '摄' && organisation !== null);
}

/** 文/某某 图/某某: what somebody has made of the article. */
const share = /^(?:[文图编审]|[供撰]稿|文字|图片|[一二三初复终]审)$/;

function fromByline(text: string, byline: Byline): Found {
  const roles: Role[] =
    byline.position === null || share.test(text.slice(byline.position.start, byline.position.end))
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
  tagStarts: ReadonlyMap<number, TaggedSpan>,
  blocked: ReadonlySet<number>,
  words: WordBoundaries,
): Found[] {
  const text = reading.text;
  const found: Found[] = [];
  const walked = new Set<number>();
  const tagAt = new Map(
    tags
      .filter((tag) => tag.end <= paragraph.end && !isNoName(text.slice(tag.start, tag.end)))
      .map((tag) => withCompoundSurname(text, withLastCharacter(text, withoutHonorific(text, tag), words), words))
      .map((tag) => [tag.start, tag]),
  );
  const slice = text.slice(paragraph.start, paragraph.end);
  const titleEnds = positionEnds(slice);

  for (let index = paragraph.start; index < paragraph.end; index++) {
    // 护士|长某某: the longer post ends one character on.
    if (text[index] === '长' && titleEnds.has(index + 1 - paragraph.start) && titleEnds.has(index - paragraph.start))
      continue;
    const afterTitle = titleEnds.has(index - paragraph.start)
      ? index
      : text[index - 1] === ' ' && titleEnds.has(index - 1 - paragraph.start) && !endsHeadline(text, index, paragraph)
        ? index - 1
        : text[index - 1] === '”' && titleEnds.has(index - 1 - paragraph.start)
          ? index
          : text[index - 1] === '）'
            ? postBeforeBracket(text, paragraph.start, index, titleEnds)
            : null;
    const tag = tagAt.get(index);
    const likely = bestName(text, index, tag, paragraph.end, words);
    const knownEnd = knownName(text, index, tag, likely, words);
    const looksSure = likely !== null && likely.end === knownEnd && likely.score >= threshold.taggerAlone;
    const built = knownEnd === null || looksSure ? likely : { end: knownEnd, score: threshold.taggerAlone };
    const name =
      (afterTitle === index ? officialOfJapan(text, paragraph, index, bodies, built, words) : null) ??
      (built !== null && (built.score >= threshold.strongTitle || afterTitle !== index) ? built : null) ??
      (afterTitle === index
        ? (officialAbroad(text, paragraph, index, bodies) ??
          nameInPlace(text, paragraph, index, bodies, words) ??
          nameByTagger(text, paragraph, index, bodies, tagStarts.get(index)))
        : null) ??
      built;
    if (name === null) continue;
    // 转达|迪萨纳亚克: the tagger begins the foreign name one character on.
    if (
      afterTitle === null &&
      tag === undefined &&
      isForeignCharacter(text, index) &&
      tagAt.get(index + 1)?.end === name.end
    )
      continue;
    const whole = { start: index, end: name.end };
    const tail = text.slice(name.end, name.end + 6);
    if (
      doctrineAfterName.test(tail) ||
      (master.test(text.slice(index, name.end)) && /^(?:学院|课堂|学堂|研究|文化|故里|诞辰)/.test(tail)) ||
      placeAfterName.test(tail) ||
      housesTwo(text, name.end) ||
      placesListed.test(text.slice(name.end, name.end + 40)) ||
      /(?:组织|运动|武装)（$/.test(text.slice(index - 3, index)) ||
      insideTitleMarks(text, paragraph.start, { start: index, end: index })
    )
      continue;
    // 某学|某, 50分|钟延长.
    if (afterTitle === null && plants.has(text.slice(index, name.end))) continue;
    const behindSchool = text[index - 1] === '学' && !bodies.has(index) && afterTitle === null;
    if (blocked.has(index) || behindSchool || text.startsWith('分钟', index - 1)) continue;
    // 向|雷锋同志|学习: the name begins one character on.
    if (text[index] === '向' && towards.test(tail)) continue;
    // 国防部长官某某, 轮值主席国某某: the post is not over yet. 评论员观察 is a column.
    if (
      (text.startsWith('长官', index - 1) && !isLongAndSurname(text, index + 1)) ||
      text.startsWith('主席国', index - 2)
    )
      continue;
    if (text.startsWith('评论员观察', index - 3)) continue;
    if (afterTitle !== null) {
      const wordEnd = text[afterTitle - 1] === '”' ? afterTitle - 1 : afterTitle;
      const position = positionEndingAt(text, paragraph.start, wordEnd)!;
      const weak = isWeakPost(text.slice(position.start, position.end));
      const title = name.score < threshold.sureTitle ? null : titleEndingAt(text, paragraph.start, afterTitle, bodies);
      // 某村贫困户: where the standing is one in a body, a name is likelier.
      const placed = Boolean(title?.roles.at(-1)?.organisation);
      const needed = weak
        ? placed
          ? threshold.placedTitle
          : threshold.weakTitle
        : placed
          ? threshold.sureTitle
          : threshold.strongTitle;
      if (name.score >= needed) {
        found.push({
          ...whole,
          title,
          roles: title?.roles ?? [],
          score: name.score + (weak ? 3 : 6),
          by: 'rule',
          rule: 'person.title',
        });
        found.push(...listAfter(text, paragraph, name.end, title, tagAt, words, walked));
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
    const held =
      titleEnds.has(index - 1 - paragraph.start) || text.startsWith('岁的', index - 2)
        ? titleBeforeJoint(text, paragraph.start, index, bodies)
        : null;
    if (held !== null && (name.score >= threshold.weakTitle || tag?.end === name.end)) {
      found.push({ ...whole, title: held, roles: held.roles, score: name.score + 3, by: 'rule', rule: 'person.title' });
      continue;
    }
    const honorific = honorifics.find((word) => tail.startsWith(word));
    // 仁济|罗中|副校长|某某: the post is that of the name behind it.
    if (
      honorific !== undefined &&
      honorificPosts.has(honorific) &&
      isNamed(text, name.end + honorific.length, paragraph.end, tagAt, words)
    )
      continue;
    const clauseStart = index === paragraph.start || /[，。；：！？“”（）、\n ]/.test(text[index - 1]!);
    const sure = honorific === '总书记';
    const foreign =
      honorific !== undefined &&
      headsOfState.test(honorific) &&
      foreignNameEnd(text, index) === name.end &&
      // 圣多美和普林西比|总理: a part of a country's name.
      countryEndingAt(text, 0, name.end) === null;
    if (
      honorific !== undefined &&
      name.score >= (sure ? threshold.sureHonorific : threshold.honorific) &&
      (sure ||
        clauseStart ||
        tag !== undefined ||
        bodies.has(index) ||
        (honorificPosts.has(honorific) && standsInHouse(text, paragraph.start, index)) ||
        isBound(text, index, name.end, honorific) ||
        (foreign && text[index - 1] !== '在'))
    ) {
      found.push({
        ...whole,
        title: null,
        roles: honorificRole(text, whole, honorific, bodies),
        score: name.score + 2,
        by: 'rule',
        rule: 'person.honorific',
      });
      continue;
    }
    const context = name.score >= threshold.decree ? contextBefore(text, index, name.end, tag) : null;
    if (context !== null && name.score >= threshold[context] && !isCut(words, index, name.end)) {
      found.push({ ...whole, title: null, roles: [], score: name.score, by: 'rule', rule: `person.${context}` });
      continue;
    }
    const needed = tag?.end === name.end ? taggerAgrees : threshold.verb;
    if (clauseStart && name.score >= needed && personVerbs.some((verb) => tail.startsWith(verb))) {
      found.push({ ...whole, title: null, roles: [], score: name.score, by: 'rule', rule: 'person.verb' });
      continue;
    }
    if (
      clauseStart &&
      name.score >= threshold.age &&
      holdsOffice.test(tail) &&
      titleAfterName(text, whole, bodies) !== null
    ) {
      found.push({ ...whole, title: null, roles: [], score: name.score, by: 'rule', rule: 'person.office' });
      continue;
    }
    if (clauseStart && text[name.end] === '、' && name.score >= threshold.list) {
      const rest = listAfter(text, paragraph, name.end, null, tagAt, words, walked);
      if (rest.length >= shortestList) {
        found.push({ ...whole, title: null, roles: [], score: name.score, by: 'rule', rule: 'person.list' }, ...rest);
        continue;
      }
    }
    const byNameAlone = name.end === knownEnd && (tag === undefined || !looksSure);
    if (
      (byNameAlone || (tag !== undefined && tag.end <= name.end)) &&
      name.score >= threshold.taggerAlone &&
      !inForeignName(text, index) &&
      // 新|陈代谢, 伸|张正义: the tagger alone does not outweigh the dictionary.
      (tag === undefined || words.wordAcross(index) === null)
    ) {
      found.push({
        ...whole,
        title: null,
        roles: honorific === undefined ? [] : honorificRole(text, whole, honorific, bodies),
        score: byNameAlone ? knownScore : name.score,
        by: byNameAlone ? 'rule' : 'tagger',
        rule: byNameAlone ? 'person.known' : 'person.tagger',
      });
      if (text[name.end] === '、') found.push(...listAfter(text, paragraph, name.end, null, tagAt, words, walked));
    }
  }
  return found;
}

/** Whether a name that the tagger sees too begins at `start`. */
function isNamed(
  text: string,
  start: number,
  limit: number,
  tagAt: ReadonlyMap<number, TaggedSpan>,
  words: WordBoundaries,
): boolean {
  const tag = tagAt.get(start);
  return tag !== undefined && (bestName(text, start, tag, limit, words)?.score ?? 0) >= threshold.honorific;
}

/** 物理组|某某老师, 柳河镇|某某书记: a place or a unit of a house, right before who is in it. */
function standsInHouse(text: string, limit: number, end: number): boolean {
  return houseEnding.test(text.slice(Math.max(0, end - 3), end)) && placeEndingAt(text, limit, end) !== null;
}

const houseEnding =
  /[高初大][一二三四]$|[一二三四五六]年级$|\p{Script=Han}(?<![小工])(?:[组班室科系校院局厅站所馆厂园司镇乡村区办处部]|街道)$/u;

/** How a post is held: 副处长（主持工作）. */
const heldHow = /（(?:主持\p{Script=Han}{0,4}工作|[正副][省部厅局处科]级|挂职|兼|代)）$/u;
const longestHeldHow = 12;

/** Where the post ends that a bracket about it follows, before a name at `start`: 副处长|（主持工作）某某. Null where none does. */
function postBeforeBracket(
  text: string,
  paragraphStart: number,
  start: number,
  titleEnds: ReadonlySet<number>,
): number | null {
  const bracket = heldHow.exec(text.slice(Math.max(paragraphStart, start - longestHeldHow), start));
  const end = bracket === null ? 0 : start - bracket[0].length;
  return bracket !== null && titleEnds.has(end - paragraphStart) ? end : null;
}

/** 看望各族干部群众 |某某某参加: the people of one headline, and who is named in the next one behind a space. */
function endsHeadline(text: string, start: number, paragraph: Paragraph): boolean {
  return (
    start - paragraph.start <= longestHeadlines &&
    /(?:群众|干部|职工|官兵|党员|代表)$/.test(text.slice(Math.max(paragraph.start, start - 3), start - 1)) &&
    !/[，。：；（）]/.test(text.slice(paragraph.start, Math.min(paragraph.end, start + longestHeadline)))
  );
}

const longestHeadline = 40;
/** How long the headlines of one line are before the last one. */
const longestHeadlines = 120;

const secondOfHouse = /^(\p{Script=Han}{2,4}?)(?:纪念[馆园碑堂室]|故居)/u;

/** 某某|某某纪念馆: whether another name and a house that is called after both follow. */
function housesTwo(text: string, end: number): boolean {
  const second = secondOfHouse.exec(text.slice(end, end + 8))?.[1];
  return second !== undefined && nameCandidates(text, end).some((name) => name.end === end + second.length);
}

/** What says of somebody which post he has or comes into. */
const holdsOffice = /^(?:是|系|为|当选|不?再?担任|不再兼任|出任|就任|现任|时任|任)/;

/** What is done towards a person. */
const towards = /^(?:同志|先生|老师|烈士)?(?:学习|致敬|看齐|致谢|敬礼)/;

/** What stands before a place and after it. */
const beforePlace = /(?:(?<![现正存所])在|[从至到自抵]|前往|访问|离开|位于|首都|城市|[东西南北中]部的?)$/;
const behindPlace =
  /^(?:[，。、；）]|和|与|及|等|市|州|省|港|地区|方向|郊区|附近|一带|花园|[以之]?[东西南北中]部|以[东西南北]|举行|举办|召开|开幕|通过|签署|发生|遭|爆发|出席|打击|登陆)/;

/**
 * Leaves out what the tagger takes for a person and somewhere in the text stands as a place of another country, which the
 * gazetteer does not have: 在|比什凯克|举行, 从|顿涅茨克|、….
 */
function withoutPlacesAbroad(text: string, tags: TaggedSpan[]): TaggedSpan[] {
  const names = new Set(tags.map(({ start, end }) => text.slice(start, end)).filter(isWrittenForeign));
  if (names.size === 0) return tags;
  const places = new Set<string>();
  for (const { start, end } of buildMatcher(names).all(text)) {
    // 在|马丁|内斯: a part of a longer name.
    if (/[·・]/.test(text[start - 1] ?? '') || /[·・]/.test(text[end] ?? '') || isForeignCharacter(text, end)) continue;
    if (beforePlace.test(text.slice(Math.max(0, start - 4), start)) && behindPlace.test(text.slice(end, end + 2)))
      places.add(text.slice(start, end));
  }
  return places.size === 0 ? tags : tags.filter(({ start, end }) => !places.has(text.slice(start, end)));
}

function isWrittenForeign(name: string): boolean {
  for (let at = 0; at < name.length; at++) if (!isForeignCharacter(name, at)) return false;
  return true;
}

/** In whose days somebody of old lived: 宋代|某某. */
const dynasty =
  /(?:(?:[东西]汉|[唐宋元明清汉晋隋秦]代|[唐宋元明清][朝末初])|(?:春秋|战国|民国|北宋|南宋)(?:时期)?的?)$/;

const kin =
  /(?:爱人|妻子|丈夫|老伴|儿子|女儿|母亲|父亲|哥哥|弟弟|姐姐|妹妹|孙女|儿媳|女婿|孙子|战友|同事|好友|徒弟|同学|邻居|夫人|将领|党人|(?:名|他|她|我|个|位|人|孩)叫|全名|原名|本名)$/;

/** What stands before a name without a post: who the person is to somebody, or an attribute. Null where nothing does. */
function contextBefore(
  text: string,
  start: number,
  end: number,
  tag: TaggedSpan | undefined,
): 'decree' | 'kin' | 'age' | 'dynasty' | 'attribute' | null {
  // 免去|某某|政协第十四届全国委员会…职务: the posts follow the name.
  if (
    /(?:任命|免去|补选)$/.test(text.slice(start - 2, start)) &&
    (/[为的、]/.test(text[end] ?? '') || (text.startsWith('免去', start - 2) && tag?.end === end))
  )
    return 'decree';
  const before = text.slice(Math.max(0, start - 5), start);
  if (kin.test(before)) return 'kin';
  if (/[0-9]多?岁的$/.test(before)) return 'age';
  // 护渠2018-3班|某某.
  if (/[0-9]班$/.test(before)) return 'kin';
  if (dynasty.test(before)) return 'dynasty';
  return text[start - 1] === '的' && !compoundSurnames.has(text.slice(start, start + 2)) ? 'attribute' : null;
}

/** Whether a border of the stretch lies inside a word of the dictionary. */
function isCut(words: WordBoundaries, start: number, end: number): boolean {
  return words.wordAcross(start) !== null || words.wordAcross(end) !== null;
}

/** 小区的|某某|女士, 以|某某|烈士为代表: what binds a clause stands before the name, and what only a person is called behind it. */
function isBound(text: string, start: number, end: number, honorific: string): boolean {
  return (
    /^(?:女士|先生|烈士|院士|老人|同志)$/.test(honorific) &&
    /[的以对向和与及是为同把被]/.test(text[start - 1] ?? '') &&
    // 某某烈士|陵园.
    !/^(?:纪念|陵园|墓|故)/.test(text.slice(end + honorific.length, end + honorific.length + 2))
  );
}

/** Posts that follow a foreign name: 某某|总统. */
const headsOfState = /^(?:总统|首相|国王|王储|总理|亲王|大公)$/;

/** Whether the name alone stands between a space and the colon of a line that says who speaks: 某报社国际部 某某：“…. */
function isLabel(text: string, paragraphStart: number, start: number, end: number): boolean {
  return (
    text[end] === '：' &&
    text[start - 1] === ' ' &&
    /^[^，。：；！？“”、]{2,30} $/.test(text.slice(paragraphStart, start))
  );
}

const honorificAtEnd = new RegExp(`(?<=..)(?:${honorifics.filter((word) => word.length > 1).join('|')})$`, 'u');

/** 刘伯承|元帅: what a person is called is none of a full name. */
function withoutHonorific(text: string, tag: TaggedSpan): TaggedSpan {
  const honorific = honorificAtEnd.exec(text.slice(tag.start, tag.end));
  return honorific === null ? tag : { ...tag, end: tag.start + honorific.index };
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

/** 佟青|青: what is said twice is one given name, where no word begins with the second (佟明|明确). */
function halvesGivenName(text: string, end: number, words: WordBoundaries): boolean {
  return text[end] === text[end - 1] && words.wordAcross(end + 1) === null;
}

/**
 * 孟教|答、: no list goes on a single character behind a name, which is the name's last then. Some characters are words for
 * themselves. Before another mark (孟旗|煌，) the character must be one of names.
 */
function withLastCharacter(text: string, tag: TaggedSpan, words: WordBoundaries): TaggedSpan {
  const cut =
    tag.end - tag.start === 2 &&
    surnames.has(text[tag.start]!) &&
    (/^(?![等们家氏哥姐叔伯嫂爷婆摄著译文图女男总某军方])\p{Script=Han}、|^[和与][，。；]/u.test(
      text.slice(tag.end, tag.end + 2),
    ) ||
      (/^(?![等们氏某说称讲道笑问答曰])\p{Script=Han}[，。；）]/u.test(text.slice(tag.end, tag.end + 2)) &&
        isLikelierLonger(text, tag.start)) ||
      halvesGivenName(text, tag.end, words));
  return cut ? { ...tag, end: tag.end + 1 } : tag;
}

/** How much likelier the longer name must be, in natural log odds. */
const clearlyLikelier = 2;

/** Whether a given name of two characters is clearly likelier from `start` than one of the first alone. */
function isLikelierLonger(text: string, start: number): boolean {
  const [shorter, longer] = nameCandidates(text, start);
  return longer !== undefined && longer.score >= shorter!.score + clearlyLikelier;
}

/** Plants, of the pharmacy mostly, that are called like a person. */
const plants: ReadonlySet<string> = new Set(
  '杜仲 郁金香 万寿菊 麦冬 葛根 凌霄 蒲公英 黄芪 黄精 黄连 黄柏 黄芩 白芷 白术 白芍 白及 柴胡 石斛 石榴 万年青 金银花 金盏菊 车前草 马齿苋 鱼腥草 龙胆草 常青藤 甘草 甘蓝 苏木 安息香 元胡 沙棘 沙参 党参 苦参 桑葚 桑黄 柏木 杨桃 花椒 高粱 车厘子'.split(
    ' ',
  ),
);

/** 韩方, 乌军, 韩元, and the sides of an exercise (蓝军). */
const wordOfCountry = /^[韩黎尼巴古安索蒙马毛卢利乌伊阿吉哈柬萨叙蓝红]方$|^[乌俄以黎韩蓝红]军$|^[韩日美欧]元$/;

/** What the tagger takes for a full name and is none: a place or country, a surname with a post, 小 or 老 with a surname. */
function isNoName(words: string): boolean {
  return (
    /^[小老].$/u.test(words) ||
    /^[唐宋元明清汉晋隋秦]代/.test(words) ||
    /^孙子.?$/.test(words) ||
    // 向|老同志|学习.
    words === '向老' ||
    wordOfCountry.test(words) ||
    (/^[^·]{1,3}和[^·]{2,}$/u.test(words) && !isTransliterated(words)) ||
    placeNames.has(words) ||
    countries.has(words) ||
    /^.家[巷庄村沟湾营坡寨屯堡台坪岗岭洼桥店铺楼塘]/.test(words) ||
    /(?:主席|书记|主任|老师|教授|先生|女士|阿姨|大爷|大妈|大娘|奶奶|爷爷|大姐|大哥|民国|曰)$/.test(words) ||
    // 谢校长, 名校长班|学员: the surname with a post, or a character with those who learn.
    honorificPosts.has(words.slice(1)) ||
    /^.(?:学[员生]|同学|教师|干部)$/u.test(words) ||
    /^任(?:[院校局处科厅部市县区镇乡所站队会]长|书记|主任)$|^.{2}村$/u.test(words) ||
    // 张婶|笑说.
    /^.[姨婶嫂].$|^.[姐哥叔爷]笑$/u.test(words) ||
    /^(?:曾经|曾长期|曾先后|曾?多次)|.(?:[他她我你们的了等与]|.副)/.test(words) ||
    verbs.has(words.slice(1))
  );
}

/** The post behind a name that stands with other posts before it, or by a rule of its own: 校长某某教授. */
function honorificRoleOf(text: string, mention: PersonMention, bodies: ReadonlyMap<number, Span>): Role[] {
  const tail = text.slice(mention.end, mention.end + 6);
  const honorific = honorifics.find((word) => tail.startsWith(word));
  if (honorific === undefined || mention.roles.some(({ position }) => position.start === mention.end)) return [];
  // 某某委员|会, 某某老师|们.
  if (/^(?:委员会|.{2,3}[们室])/u.test(tail)) return [];
  return honorificRole(text, mention, honorific, bodies);
}

/** What is called after a person by name and post. */
const calledAfter = new RegExp(`^(?:工作[室站法]|${placeAfterName.source.slice(1)})`);

/** The post that follows the name, in the body that stands right before the name: 河阳学院|某某教授. */
function honorificRole(text: string, name: Span, honorific: string, bodies: ReadonlyMap<number, Span>): Role[] {
  if (!honorificPosts.has(honorific) && !delegateBehindName.test(text.slice(name.end, name.end + 6))) return [];
  const position = { start: name.end, end: name.end + honorific.length };
  // 某某将军|故居, 某某书记|工作室: what is called after the person.
  if (calledAfter.test(text.slice(position.end, position.end + 6))) return [];
  const before = text.slice(Math.max(0, name.start - longestTold), name.start);
  const charge = inChargeOf.exec(before)?.[0].length ?? 0;
  const told = charge || (toldBefore.exec(before)?.[0].length ?? 0);
  const body =
    bodies.get(name.start - told) ?? pointedAt(text, name.start - told) ?? headedBefore(text, name.start, honorific);
  const inBody = body !== undefined && (told === charge || rankInBody.test(honorific));
  const party = inBody && /^(?:副?书记|委员|支书)$/.test(honorific) ? partyOf(text, body) : null;
  if (party !== null) return [{ ...party, position, inherited: false }];
  return [{ organisation: inBody ? body : null, unit: null, position, inherited: false }];
}

/** 我校|党支部|某某副书记, 河阳学院|党委|某某书记: the party unit apart from its house, as in a title before the name. */
function partyOf(text: string, { start, end }: Span): { organisation: Span; unit: Span } | null {
  const unit = /(?:党组|党委|党支部|党总支|团委|团总支)$/.exec(text.slice(start, end));
  const house = { start: start - Number(/[我本该]/.test(text[start - 1] ?? '')), end: start + (unit?.index ?? 0) };
  if (unit === null || house.end - house.start < 1 || bodyOfItsOwn.test(text.slice(start, end))) return null;
  return { organisation: house, unit: { start: house.end, end } };
}

/** 我校|某某老师: the house that the article is about or from. */
function pointedAt(text: string, end: number): Span | undefined {
  return /^[我本该][校院所]$/.test(text.slice(Math.max(0, end - 2), end)) ? { start: end - 2, end } : undefined;
}

/** 校教科室|某某主任, 学科建设与发展规划办公室|某某副主任: what only its ending and the head behind the name show to be a body. */
function headedBefore(text: string, end: number, post: string): Span | undefined {
  const body = placeEndingAt(text, 0, end);
  if (body === null || body.end - body.start < 3) return undefined;
  const words = text.slice(body.start, end);
  if (!isHeadOf(post, words) && !(/^(?:副?书记|支书)$/.test(post) && hasSecretary.test(words))) return undefined;
  const joined = fieldBefore.exec(text.slice(Math.max(0, body.start - longestField), body.start))?.[0];
  const start = body.start - (joined?.length ?? 0);
  return isNounPhrase(text.slice(body.start, end)) ? { start, end } : undefined;
}

/** What has a secretary: 柳河镇|某某书记. */
const hasSecretary = /(?:公司|集团|[院校局厅厂社镇乡村]|街道|社区)$/;

/** The first of two fields of an office, which opens its clause: 学科建设与|发展规划办公室. */
const fieldBefore = /(?<=^|[，。；：、\n])\p{Script=Han}{2,7}[与和]$/u;
const longestField = 9;

/** What may stand between a body and who has a rank in it: 河阳学院|87岁的|某某教授, 河阳学院的|某某博士. */
const toldBefore = /(?:[0-9]{1,3}多?岁)?的$/;
/** Between a body and who leads in it: 我院|分管安全工作的|某某副院长. */
const inChargeOf = /(?:分管|主管|主抓|主持|负责)[^，。、；“”]{2,10}的$/;
const longestTold = 14;
const rankInBody = /^(?:院士|副?教授|讲师|老师|医生|法官|检察官|警官|研究员|工程师|博士)$/;

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
    const agreement =
      tag === undefined
        ? 0
        : Math.min(1, tag.score / sureMargin) * (tag.end === candidate.end ? taggerAgrees : taggerOtherLength);
    const halved = halvesGivenName(text, candidate.end, words) ? againstWords.halvesGivenName : 0;
    const alone = candidate.score + agreement - halved;
    // Two in three stretches are far from any name: the dictionary is not asked about their clauses.
    const score = alone < leastScore ? alone : alone - wordsAgainst(text, words, start, candidate.end);
    if (best === null || score > best.score) best = { end: candidate.end, score };
  }
  const composed = composedName(text, start, tag, limit, words);
  if (composed !== null && (best === null || best.score < composed.score)) best = composed;
  const foreign = foreignNameEnd(text, start);
  const dottedEnd = dottedNameEnd(text, start, tag, words);
  if (
    foreign !== null &&
    foreign <= limit &&
    (followScore(text, foreign) > -1 ||
      /[-－]|世$/.test(text.slice(start, foreign)) ||
      (text.slice(start, foreign).includes('·') && words.isWord(foreign, foreign + 2))) &&
    !isForeignCharacter(text, start - 1) &&
    // 艾|则孜: no part of a name has one character where another could follow.
    !(text[foreign - 2] === '·' && dottedEnd !== null) &&
    !isNoName(text.slice(start, foreign))
  ) {
    const score = taggerAgrees + (tag === undefined ? 0 : taggerAgrees);
    if (best === null || best.score < score || isForeignCharacter(text, best.end) || text[best.end] === '·')
      return { end: foreign, score };
  }
  if (dottedEnd !== null && dottedEnd <= limit)
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
  if (tag !== undefined && dottedTag.test(text.slice(start, tag.end)) && !inForeignName(text, start)) {
    // 林|肯: no part of a name has one character where another could follow.
    const short = text[tag.end - 2] === '·' && isForeignCharacter(text, tag.end);
    const end = short ? tag.end + 1 : wholeForeignName(text, start, tag.end, words);
    return { end, score: threshold.taggerAlone };
  }
  // A name that is not built like a Chinese one (foreign, of a minority, of rare characters) rests on the tagger.
  if (
    tag !== undefined &&
    tag.end - tag.start >= 2 &&
    (best === null || (best.end <= tag.end && best.score < taggerAgrees)) &&
    !isWordLikeName(text.slice(start, tag.end)) &&
    !countries.has(text.slice(start, tag.end - 1)) &&
    !inForeignName(text, start)
  ) {
    // 书记鲁某国|道出: where both say the same, a word that the name's end seems to cut says nothing.
    const agreed = best !== null && best.end === tag.end && best.score >= threshold.sureTitle ? best.end : start;
    return { end: Math.max(agreed, wholeForeignName(text, start, tag.end, words)), score: taggerAgrees };
  }
  return best;
}

/** The likeliest name made of the parts of names without a surname. One part alone needs a title or the tagger. */
function composedName(
  text: string,
  start: number,
  tag: TaggedSpan | undefined,
  limit: number,
  words: WordBoundaries,
): { end: number; score: number } | null {
  let best: { end: number; score: number } | null = null;
  if (text[start - 1] === '·') return null;
  for (const { end, parts } of composedNames(text, start)) {
    if (end > limit || isNoName(text.slice(start, end))) continue;
    const isCut =
      words.wordAcross(start) !== null ||
      words.wordAcross(end) !== null ||
      // 阿卜杜|拉: a part of a foreign name.
      (isForeignCharacter(text, end - 1) && isForeignCharacter(text, end));
    const score =
      (parts > 1 ? threshold.verb : threshold.honorific) +
      Math.min(followScore(text, end), 1) +
      (tag?.end === end ? taggerAgrees : 0) -
      (isCut ? againstWords.cutsWordAfter : 0);
    if (best === null || score > best.score) best = { end, score };
  }
  return best;
}

/** What a person does whose post and name stand before it, or when. Nothing else follows a name and its post so. */
const afterPlace = new RegExp(
  `^(?:${personVerbs.filter((verb) => verb.length > 1).join('|')}|说[，：。]|今天|今日|昨天|昨日|当天|近日|日前|[0-9]{1,2}日)`,
);
/** Characters that stand in no name: what binds a clause. */
const neverInName = /^[人部处和性团会后]|[的了着是在与及或被把对向从将为有均也还又都就才不没每各等们这那其所以于即]/;
const longestInPlace = 4;

/**
 * What stands between a title and what only a person does (村民|扎朗|激动万分地说) is the name, however it is built, where it
 * is none of the dictionary's words and cuts none.
 */
function nameInPlace(
  text: string,
  paragraph: Paragraph,
  start: number,
  bodies: ReadonlyMap<number, Span>,
  words: WordBoundaries,
): { end: number; score: number } | null {
  for (let end = start + 2; end <= Math.min(start + longestInPlace, paragraph.end); end++) {
    const name = text.slice(start, end);
    if (!/^\p{Script=Han}+$/u.test(name)) return null;
    if (!afterPlace.test(text.slice(end, end + 4)) && !mannerOfSpeech.test(text.slice(end, end + 8))) continue;
    if (neverInName.test(name) || isNoName(name) || startsPosition(text, start)) return null;
    for (let at = start; at < end; at++) if (words.wordAcross(at + 1) !== null) return null;
    const title = titleEndingAt(text, paragraph.start, start, bodies);
    if (title === null) return null;
    const { organisation, position } = title.roles.at(-1)!;
    const opens = title.start === paragraph.start || /[，。；：！？“”\n]/.test(text[title.start - 1]!);
    // 记者|翻阅: a standing alone is no sign of a name, unless all of it writes names of other languages.
    const sure = !isWeakPost(text.slice(position.start, position.end)) || isTransliterated(name);
    return organisation !== null || (opens && sure) ? { end, score: threshold.weakTitle } : null;
  }
  return null;
}

/** Behind a post in a body the tagger is believed even where the name is an everyday word or a place: 市政协主席|吉林. */
function nameByTagger(
  text: string,
  paragraph: Paragraph,
  start: number,
  bodies: ReadonlyMap<number, Span>,
  tag: TaggedSpan | undefined,
): { end: number; score: number } | null {
  if (tag === undefined || tag.score < sureMargin || tag.end > paragraph.end) return null;
  const name = text.slice(start, tag.end);
  if (!(placeNames.has(name) || !isNoName(name)) || followScore(text, tag.end) < -1) return null;
  const title = titleEndingAt(text, paragraph.start, start, bodies);
  if (title === null) return null;
  const { organisation, position } = title.roles.at(-1)!;
  return organisation !== null && !isWeakPost(text.slice(position.start, position.end))
    ? { end: tag.end, score: threshold.strongTitle }
    : null;
}

/** Where a name of two parts joined by · ends best, null where nothing that may follow a name stands behind any of its ends. */
function dottedNameEnd(text: string, start: number, tag: TaggedSpan | undefined, words: WordBoundaries): number | null {
  let best = { end: start, score: 0 };
  let inside = 0;
  for (const end of dottedNameEnds(text, start)) {
    // 买买提·艾力|长期|工作: an everyday word is none of the name.
    if (words.isWord(end - 2, end) && text[end - 2] !== '·' && text[end - 3] !== '·') inside++;
    const agreement = tag?.end === end ? taggerAgrees : 0;
    const goesOn = isForeignCharacter(text, end) ? againstWords.cutsWordAfter : 0;
    const score = followScore(text, end) + agreement - goesOn - inside * againstWords.isWord;
    if (score > 0 && score >= best.score) best = { end, score };
  }
  return best.end === start ? null : best.end;
}

/**
 * The end of a name that everybody knows, unless it has two characters and the tagger or the characters make a longer one
 * of it: 郑和|平.
 */
function knownName(
  text: string,
  start: number,
  tag: TaggedSpan | undefined,
  likely: { end: number; score: number } | null,
  words: WordBoundaries,
): number | null {
  const end = knownNameEnd(text, start, words);
  if (end === null || end - start > 2) return end;
  const longer =
    (tag !== undefined && tag.end > end) ||
    (likely !== null && likely.end > end && likely.score >= threshold.strongTitle);
  return longer ? null : end;
}

/** A short foreign name behind a title that names a country or is one of a foreign government: 美国交通部长|达菲, 首相|默茨. */
function officialAbroad(
  text: string,
  paragraph: Paragraph,
  start: number,
  bodies: ReadonlyMap<number, Span>,
): { end: number; score: number } | null {
  const end = shortForeignNameEnd(text, start);
  if (end === null || end > paragraph.end || followScore(text, end) <= 0) return null;
  const title = titleEndingAt(text, paragraph.start, start, bodies);
  // Japanese names have the length of Chinese ones and more.
  if (title === null || text.startsWith('日本', title.start)) return null;
  const words = text.slice(title.start, start);
  if (!(postAbroad.test(words) || international.test(words) || namesCountry(text, title.start))) return null;
  return { end, score: taggerAgrees };
}

/** Only there a title is looked for, which takes longer than looking for 日本. */
const longestTitleInJapan = 60;

/** A name behind a post in Japan that is longer than a Chinese one and followed better: 日本首相|某某某某. */
function officialOfJapan(
  text: string,
  paragraph: Paragraph,
  start: number,
  bodies: ReadonlyMap<number, Span>,
  built: { end: number; score: number } | null,
  words: WordBoundaries,
): { end: number; score: number } | null {
  if (!text.slice(Math.max(paragraph.start, start - longestTitleInJapan), start).includes('日本')) return null;
  const title = titleEndingAt(text, paragraph.start, start, bodies);
  if (title === null || !text.startsWith('日本', title.start)) return null;
  const end = japaneseNameEnd(text, start, paragraph.end, words);
  if (end === null || (built !== null && (end <= built.end || followScore(text, end) < followScore(text, built.end))))
    return null;
  return { end, score: threshold.weakTitle };
}

const postAbroad = /(?:总统|首相|国务卿|外长|防长|财长|大臣|国王|王储|议长|候选人)$/;

/** How the bodies of many states begin. */
const international = /^(?:联合国|[非欧东阿]盟|北约|国际|世界|世[卫贸]|上合|亚投行)/;

/** Whether a country is named at `start`: 美国|交通部长. */
function namesCountry(text: string, start: number): boolean {
  return !text.startsWith('中国', start) && countryBeginsAt(text, start);
}

/** Parts of a foreign name that dots join: 马丁·路德·金. */
const dottedTag = /^\p{Script=Han}{2,}(?:·\p{Script=Han}+)+$/u;

/** Whether what begins at `start` is a part of a longer foreign name, of a place mostly: 汗|尤尼斯. */
function inForeignName(text: string, start: number): boolean {
  return isForeignCharacter(text, start - 1) && isForeignCharacter(text, start);
}

/** Masters of old, and no 孙子, who is mostly a grandson. */
const master = /^[孔孟庄荀墨曾]子$/;

/** How much the everyday words at its borders say against a name. */
function wordsAgainst(text: string, words: WordBoundaries, start: number, end: number): number {
  // The dictionary's words of three characters that begin with a surname are the names of famous people.
  if (words.isWord(start, end)) return end - start === 2 ? againstWords.isWord : 0;
  const before = words.wordAcross(start);
  const across = words.wordAcross(end);
  // 习近平|和马克龙, 习近平|等: what joins the next name or ends the list is none of it, though 平和 and 平等 are words.
  const after = across !== null && across.end === end + 1 && /[和等]/.test(text[end]!) ? null : across;
  return (
    (before !== null && before.end < end ? againstWords.cutsWordBefore : 0) +
    (after !== null && after.start > start ? againstWords.cutsWordAfter : 0) +
    // 吴女|士: what a person is called stands behind the surname alone.
    (after !== null && /^(?:女士|先生)$/.test(text.slice(after.start, after.end)) ? againstWords.isWord : 0) +
    // 田径|锦标赛: a word, and the beginning of another.
    (after !== null && end - start === 3 && after.start === end - 1 && words.isWord(start, end - 1)
      ? againstWords.isWord
      : 0)
  );
}

/**
 * The end of a name of no Chinese build that the tagger cut one character short (what follows could follow no name, the
 * next could), or that took in what is not of it: an adverb (默茨|已), the first half of a word (德乔伊|拆除).
 */
function wholeForeignName(text: string, start: number, end: number, words: WordBoundaries): number {
  if (end - start > 2 && !isForeignCharacter(text, end - 1)) {
    if (/[已将还也就曾则均都正在又再仍从对向说称]/.test(text[end - 1]!)) return end - 1;
    if (end - start > 3 && headsOfState.test(text.slice(end - 2, end))) return end - 2;
    if (words.wordAcross(end)?.start === end - 1) return end - 1;
  }
  const cut =
    /\p{Script=Han}/u.test(text[end] ?? '') && followScore(text, end) < -1.5 && followScore(text, end + 1) > 0;
  return cut ? end + 1 : end;
}

/** What follows a name that ends or goes on a list. */
const afterListed =
  /^(?:[、 和，。；等）为]|及(?![时其格])|分别|出席|参加|陪同|一起|同志|主持|致辞|发言|讲话|到场|表示|介绍|说|告诉|参与|当选|获|被|担任|共同|联合|作了|就|来到)/;

/** A name at `start` in a list that is sure enough by its own look. */
function listedName(
  text: string,
  paragraph: Paragraph,
  start: number,
  tagAt: ReadonlyMap<number, TaggedSpan>,
  words: WordBoundaries,
): { end: number; score: number } | null {
  const tag = tagAt.get(start);
  const name = bestName(text, start, tag, paragraph.end, words);
  if (name === null || name.score < threshold.list) return null;
  if (tag?.end !== name.end && !afterListed.test(text.slice(name.end, name.end + 2))) return null;
  // 呼和|巴图尔: of what fills the place between two marks the tagger may have only the end.
  const whole = name.end - start > 3 && isTransliterated(text.slice(start, name.end));
  return whole ? { end: name.end, score: threshold.taggerAlone + taggerAgrees } : name;
}

/** A stretch between the marks of a list that is built like no name, a rare surname or one of a minority. */
const listItem = /^[\p{Script=Han}·]{2,7}?(?=[、，。；和]|等|出席|参加|列席|陪同)/u;
/** How many names must stand before such a stretch where none follows it. */
const namesBeforeLast = 2;

/** Such a stretch is a name where the list goes on with a name behind it, or where it ends a list of names. */
function nameBetween(
  text: string,
  paragraph: Paragraph,
  start: number,
  titled: boolean,
  before: number,
  tagAt: ReadonlyMap<number, TaggedSpan>,
  words: WordBoundaries,
): { end: number; score: number } | null {
  const item = listItem.exec(text.slice(start, Math.min(start + 12, paragraph.end)))?.[0];
  if (
    item === undefined ||
    isNoName(item) ||
    startsPosition(text, start) ||
    /[的是在了与及各为有]|[部委局会院省市县区]$/.test(item)
  )
    return null;
  const end = start + item.length;
  if (item.length > 4 && !/·/.test(item) && transliteratedNameEnd(text, start) !== end) return null;
  const goesOn = /[、和]/.test(text[end]!);
  const named = goesOn && text[end] === '、' ? listedName(text, paragraph, end + 1, tagAt, words) !== null : false;
  // 副省长某某某、时清霁，: built like a name, it is one behind a first that has the post.
  const built = titled && /[，。]/.test(text[end]!) && nameCandidates(text, start).some((name) => name.end === end);
  const closed = (text[end] !== '、' && before >= namesBeforeLast) || built;
  return named || (closed && !words.isWord(start, end)) ? { end, score: threshold.list } : null;
}

/**
 * Names that follow in a list: 通讯员 A B, 委员A、B、C. They share a post that several hold. `walked` keeps where names of lists
 * ended, so that a list is read from its beginning only and not again from each of its names.
 */
function listAfter(
  text: string,
  paragraph: Paragraph,
  from: number,
  title: Title | null,
  tagAt: ReadonlyMap<number, TaggedSpan>,
  words: WordBoundaries,
  walked: Set<number>,
): Found[] {
  const found: Found[] = [];
  if (title === null && walked.has(from)) return found;
  let cursor = from;
  while (cursor < paragraph.end && /[、 和及]/.test(text[cursor]!)) {
    walked.add(cursor);
    const start = cursor + 1;
    const name =
      listedName(text, paragraph, start, tagAt, words) ??
      nameBetween(text, paragraph, start, title !== null, found.length, tagAt, words);
    if (name === null) break;
    const roles = title === null ? [] : sharedRoles(text, title);
    found.push({ start, end: name.end, title: null, roles, score: name.score, by: 'rule', rule: 'person.list' });
    cursor = name.end;
  }
  return found;
}

/** The posts of a title that all hold whom a list names behind it: 县水利局党组成员、副局长甲、乙. */
function sharedRoles(text: string, { roles }: Title): Role[] {
  const last = roles.at(-1)!;
  if (!isShared(text, last)) return [];
  const before = roles.at(-2);
  return before?.unit != null && isShared(text, before) && last.inherited ? [before, last] : [last];
}

/** Whether several people can hold the post at once: members, deputies, reporters; not the head. */
function isShared(text: string, { position }: Role): boolean {
  const word = text.slice(position.start, position.end);
  return /^(?:专职|兼职|驻会)?副/.test(word) || !/(?:长|书记|主任|主席|总理|总统|经理|董事长)$/.test(word);
}

/** Resolves overlaps by score, and drops what cannot be a name because a longer reading of the same place is surer. */
function surest(found: Found[], text: string): Found[] {
  const counts = new Map<string, number>();
  for (const { start, end } of found) {
    const name = text.slice(start, end);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const support = (item: Found) => item.score + Math.min(3, counts.get(text.slice(item.start, item.end))! - 1);
  return withoutOverlap(
    found.toSorted((a, b) => support(b) - support(a) || b.roles.length - a.roles.length || a.start - b.start),
  );
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
  for (const [name, starts] of occurrencesOf(names, text)) {
    for (const start of starts) {
      const end = start + name.length;
      if (taken.has(start) || taken.has(end - 1) || doctrineAfterName.test(text.slice(end, end + 8))) continue;
      if (text.startsWith('精神', end)) continue;
      const paragraph = holding(reading.paragraphs, { start, end });
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
