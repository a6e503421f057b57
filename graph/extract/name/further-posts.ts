import type { Span } from '../../model/span.ts';
import { isBareUnit } from '../organisation/generic-name.ts';
import { matchesOf } from '../text/matches.ts';
import { isHeadOf } from './headed-bodies.ts';
import type { PersonMention, Role } from './person-mention.ts';
import { doerEndingAt, isWeakPost } from './post-words.ts';
import { type Title, titleEndingAt } from './titles.ts';
import { postAfterList, titleAfterName, titleBeforeJoint } from './titles-apart.ts';
import { longestSentence, postsOfList, titlesLater } from './titles-later.ts';

/** Gives each person the posts of titles that stand apart from the name: behind it, later in the sentence, before another title. */
export function addTitlesApart(text: string, named: readonly PersonMention[], bodies: ReadonlyMap<number, Span>): void {
  for (const [index, mention] of named.entries()) {
    const title = titleAfterName(text, mention, bodies);
    if (title !== null) addRoles(mention, title);
    if (opensClause(text, mention.whole.start)) {
      let next = index + 1;
      while (named[next]?.person === mention.person && named[next]!.start < mention.end + longestSentence) next++;
      const until = named[next]?.whole.start ?? text.length;
      for (const later of titlesLater(text, mention, until, bodies)) addRoles(mention, later);
    }
    const listed = titleInList(text, named[index - 1], mention, bodies);
    if (listed !== null) {
      mention.roles.unshift(...listed.roles);
      mention.whole = { start: listed.start, end: mention.whole.end };
    }
    // 当过村支书的|县农业局局长某某, 担任巷长的68岁|老党员某某: more posts before a title that a mark parts from them.
    const limit = lineStart(text, mention.whole.start);
    const joint = /(?:[的，])(?=(?:[0-9]{1,3}多?岁的?)?$)/.exec(
      text.slice(Math.max(limit, mention.whole.start - 7), mention.whole.start),
    );
    if (joint !== null) {
      const end = Math.max(limit, mention.whole.start - 7) + joint.index + 1;
      const earlier = titleBeforeJoint(text, limit, end, bodies);
      if (earlier !== null) addRoles(mention, earlier);
    }
  }
}

/** Gives persons the posts that a pronoun, the end of a list or the person before tells of them. `mentions` are in text order. */
export function shareTitles(text: string, mentions: readonly PersonMention[], bodies: ReadonlyMap<number, Span>): void {
  namePostsOfPronouns(text, mentions, bodies);
  namePostsOfDoers(text, mentions, bodies);
  namePostsOfLists(text, mentions, bodies);
  inheritFromNeighbour(text, mentions, bodies);
}

/**
 * 某协会会长、|河阳医院|某某教授: posts in a list before the body that stands with the post behind the name. Null where none do, or
 * where they may be those of others: 校领导、水利学院某某院长.
 */
function titleInList(
  text: string,
  before: PersonMention | undefined,
  mention: PersonMention,
  bodies: ReadonlyMap<number, Span>,
): Title | null {
  const [own] = mention.roles;
  if (mention.roles.length !== 1 || own!.organisation === null || own!.position.start !== mention.end) return null;
  const { start } = own!.organisation;
  if (text[start - 1] !== '、') return null;
  const title = titleEndingAt(text, lineStart(text, start), start - 1, bodies);
  // 某某|教授、河阳医院某某院长: the post is behind another name.
  if (title === null || (before !== undefined && before.end >= title.start)) return null;
  const { position } = title.roles.at(-1)!;
  const isPost =
    position.end - position.start > longestStanding || !isWeakPost(text.slice(position.start, position.end));
  return isPost && !/[各等及和与]/.test(text[title.start - 1] ?? '') ? title : null;
}

/** How long what says of many what they are may be; 特级教师 is a rank. */
const longestStanding = 3;

/** How far before a name its titles are read. */
const longestBefore = 200;

/** Where the line begins that holds `position`, or the part of it that titles are read in. */
function lineStart(text: string, position: number): number {
  const from = Math.max(0, position - longestBefore);
  return from + text.slice(from, position).lastIndexOf('\n') + 1;
}

/** Whether a clause begins with the name at `start`, what is told of it apart: 61岁的|某某, 年轻的|某某. */
function opensClause(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - longestAttribute), start);
  return start === 0 || /[。！？；，：“”（）\n 月年日]$/.test(before) || attribute.test(before);
}

const longestAttribute = 24;
/** What is told of the subject of a clause before its name, and nothing that makes another word its object. */
const attribute =
  /(?:^|[。！？；，：“”（）\n ])(?:(?![对向与和跟把被让给使由请派为是])[^。！？；，：“”（）\n ]){2,22}的$/;

/** Gives a person the posts of a title that are not given yet. */
function addRoles(mention: PersonMention, title: Title): void {
  const known = new Set(mention.roles.map(({ position }) => position.end));
  mention.roles.push(...title.roles.filter(({ position }) => !known.has(position.end)));
}

/** 某某研究会会长甲致辞，副会长|乙: the deputy of a head whom the same sentence names before. */
function isDeputyOf(text: string, head: PersonMention, { position, unit }: Role, between: string): boolean {
  const post = text.slice(position.start, position.end);
  return (
    unit === null &&
    /^(?:常务)?副/.test(post) &&
    !/[。！？；\n]/.test(between) &&
    head.roles.some((role) => {
      const other = text.slice(role.position.start, role.position.end);
      return other === post || other === post.replace(/^(?:常务)?副/, '');
    })
  );
}

/** 河阳学院某某副教授、|某某博士: what stands behind two names of a list, the body before the first. */
function rankBesideRank(text: string, before: PersonMention, mention: PersonMention): Span | null {
  const [first] = before.roles;
  const [own] = mention.roles;
  return first !== undefined &&
    own !== undefined &&
    before.roles.length === 1 &&
    mention.roles.length === 1 &&
    own.organisation === null &&
    own.position.start === mention.end &&
    first.position.start === before.end &&
    /^[、和与及]$/.test(text.slice(first.position.end, mention.start))
    ? first.organisation
    : null;
}

/** A sentence of somebody named before that says which posts he holds: 他既是村支书，又是…. */
const pronounInOffice =
  /(?<=[。！？；，\n])[他她](?=(?:既|同时|现在|如今|曾|还|也|就|先后)?(?:是|任|担任|当选|被任命|兼任|出任|成为))/g;

/** The posts that a sentence gives to him or her, where nobody but one person is named in the paragraph before. */
function namePostsOfPronouns(
  text: string,
  mentions: readonly PersonMention[],
  bodies: ReadonlyMap<number, Span>,
): void {
  let next = 0;
  let lineEnd = -1;
  let only: string | null = null;
  for (const { index } of matchesOf(text, pronounInOffice)) {
    for (; next < mentions.length && mentions[next]!.start < index; next++) {
      const { start, person } = mentions[next]!;
      if (start > lineEnd) {
        const end = text.indexOf('\n', start);
        lineEnd = end < 0 ? text.length : end;
        only = person;
      } else if (person !== only) only = null;
    }
    const mention = mentions[next - 1];
    if (mention === undefined || index > lineEnd || only === null) continue;
    const until = mentions[next]?.whole.start ?? text.length;
    for (const title of titlesLater(text, { start: index, end: index + 1 }, until, bodies)) addRoles(mention, title);
  }
}

/** 特约评议员甲、乙、丙: a noun that no list of posts holds, right before names that are known by something else. */
function namePostsOfDoers(text: string, mentions: readonly PersonMention[], bodies: ReadonlyMap<number, Span>): void {
  let shared: Role | null = null;
  for (const [index, mention] of mentions.entries()) {
    const before = mentions[index - 1];
    const listed = before !== undefined && /^[、和 ]$/.test(text.slice(before.end, mention.start));
    if (!listed) shared = null;
    if (mention.roles.length > 0) {
      shared = null;
      continue;
    }
    const position = listed ? null : doerEndingAt(text, lineStart(text, mention.start), mention.start);
    if (position !== null) {
      shared = { organisation: bodies.get(position.start) ?? null, unit: null, position, inherited: false };
      mention.whole = { start: (shared.organisation ?? position).start, end: mention.whole.end };
    }
    if (shared !== null) mention.roles.push({ ...shared });
  }
}

/** 基教处|甲、乙|副处长: names between a body and its head have the post together. */
function sharePostBehind(text: string, list: readonly PersonMention[], bodies: ReadonlyMap<number, Span>): void {
  const last = list.at(-1)!;
  const [role] = last.roles;
  const house = bodies.get(list[0]!.start);
  if (list.length < 2 || house === undefined || last.roles.length !== 1 || role!.position.start !== last.end) return;
  if (role!.organisation !== null || list.slice(0, -1).some(({ roles }) => roles.length > 0)) return;
  if (!isHeadOf(text.slice(role!.position.start, role!.position.end), text.slice(house.start, house.end))) return;
  for (const mention of list) mention.roles = [{ ...role!, organisation: house }];
}

/** Behind the last of a list, what all of them are: 甲、乙同志任副书记. */
const holdTogether = /^(?:同志)?(?:任|担任|当选)/;

/** What stands behind a list tells what each of it is: 甲、乙等3名党员, 甲、乙均系某校教授. A post that one has already stands. */
function namePostsOfLists(text: string, mentions: readonly PersonMention[], bodies: ReadonlyMap<number, Span>): void {
  let first = 0;
  for (const [index, last] of mentions.entries()) {
    const next = mentions[index + 1];
    if (next !== undefined && /^[、和 ]$/.test(text.slice(last.end, next.start))) continue;
    const list = mentions.slice(first, index + 1);
    first = index + 1;
    for (const [at, roles] of (postsOfList(text, last.end, list.length, bodies) ?? []).entries())
      list[at]!.roles.push(...roles);
    sharePostBehind(text, list, bodies);
    const others = list.slice(0, -1);
    if (others.every(({ roles }) => roles.length === 0) && holdTogether.test(text.slice(last.end, last.end + 6)))
      for (const mention of others) mention.roles.push(...last.roles.map((role) => ({ ...role })));
    // 甲、乙、某某等5名代表: the last of the list may be no name that is known.
    const unread =
      list.length > 1
        ? (/^、[\p{Script=Han}·]{2,6}?(?=等)/u.exec(text.slice(last.end, last.end + 8))?.[0].length ?? 0)
        : 0;
    const position = postAfterList(text, last.end + unread);
    if (position === null) continue;
    for (const mention of list.toReversed()) {
      if (mention.roles.length > 0) break;
      mention.roles.push({ organisation: null, unit: null, position, inherited: false });
    }
  }
}

/** 柳河镇党委书记甲、|镇长|乙, 某市人民政府市长甲、|副市长|乙: who leads, by its level alone, the place that the neighbour's title names. */
function leadsSamePlace(text: string, { organisation, position }: Role, house: Span): boolean {
  return (
    organisation !== null &&
    organisation.end - organisation.start === 1 &&
    organisation.end === position.end - 1 &&
    house.end - house.start > 1 &&
    text
      .slice(house.start, house.end)
      .replace(/(?:人民)?政府$/, '')
      .endsWith(text[organisation.start]!)
  );
}

/** 青石街道党工委书记甲、|总工会主席|乙: the union of the place that the neighbour's title names. */
function leadsUnionOf(text: string, { organisation, unit }: Role, house: Span): boolean {
  return (
    organisation !== null &&
    unit === null &&
    text.slice(organisation.start, organisation.end) === '总工会' &&
    /(?:街道|[镇乡])$/.test(text.slice(house.start, house.end))
  );
}

/** 集团总经理甲、|纪委|书记乙: the discipline commission of the house that the neighbour's title names; that of a place is a body of its own. */
function isHousesCommission(text: string, { organisation, unit }: Role, house: Span): boolean {
  return (
    organisation !== null &&
    unit === null &&
    text.slice(organisation.start, organisation.end) === '纪委' &&
    /(?:公司|集团|银行|[校院局厅])$/.test(text.slice(house.start, house.end))
  );
}

/** What was read as the body of the post is a unit of the neighbour's house. */
function takeForUnit(role: Role, house: Span): void {
  role.unit = role.organisation;
  role.organisation = house;
  role.inherited = true;
}

/** A department within some house, by its kind alone: 宣传部, 教务处. */
const bareDepartment = /^\p{Script=Han}{1,3}[部处室科办]$/u;

/**
 * The body in which those hold their posts who follow a person in a list. 纪委书记 alone tells none; nor does an academy, whose
 * fellows work elsewhere: 青山大学副校长、中科院院士甲，|副校长|乙.
 */
function houseOf(text: string, { roles }: PersonMention): Span | null {
  const told = roles.find(
    ({ organisation, position }) =>
      organisation !== null &&
      !isBareUnit(text.slice(organisation.start, organisation.end)) &&
      text.slice(position.start, position.end) !== '院士',
  );
  return told?.organisation ?? null;
}

/** 河阳一中物理组|在|组长某某|的带领下: who leads those before him is their head. */
function inheritFromLed(text: string, mention: PersonMention, bodies: ReadonlyMap<number, Span>): void {
  const [role] = mention.roles;
  const at = mention.whole.start - 1;
  if (role === undefined || role.organisation !== null || text[at] !== '在') return;
  if (!/^(?:同志)?的?(?:带领|率领|领导|主持|指导|组织)下/.test(text.slice(mention.end, mention.end + 7))) return;
  const body = bodies.get(at);
  if (body === undefined || !isHeadOf(text.slice(role.position.start, role.position.end), text.slice(body.start, at)))
    return;
  role.organisation = body;
  role.inherited = true;
}

/**
 * A title without a body right after another person's belongs to the same house: 市教育局局长甲，党委委员、副局长乙. Only
 * party units, deputies and the heads that such a house has do so; another bare head may be that of anything.
 */
function inheritFromNeighbour(
  text: string,
  mentions: readonly PersonMention[],
  bodies: ReadonlyMap<number, Span>,
): void {
  for (const [index, mention] of mentions.entries()) {
    inheritFromLed(text, mention, bodies);
    const before = mentions[index - 1];
    const school = before === undefined ? null : rankBesideRank(text, before, mention);
    if (school !== null) {
      mention.roles[0]!.organisation = school;
      mention.roles[0]!.inherited = true;
      continue;
    }
    const house = before === undefined ? null : houseOf(text, before);
    if (before === undefined || house === null || before.rule === 'person.byline') continue;
    const first = mention.roles[0];
    if (first === undefined) continue;
    const between = text.slice(before.end, mention.whole.start);
    if (leadsSamePlace(text, first, house) && /^[、，和]$/.test(between)) {
      first.organisation = house;
      first.inherited = true;
      continue;
    }
    if (
      (leadsUnionOf(text, first, house) && /^[、，和]$/.test(between)) ||
      (isHousesCommission(text, first, house) && /^[，、；和]$/.test(between))
    ) {
      takeForUnit(first, house);
      continue;
    }
    if (first.organisation !== null) continue;
    // 宣传部部长甲，|团委|书记乙: a department has none.
    if (first.unit !== null && bareDepartment.test(text.slice(house.start, house.end))) continue;
    const post = text.slice(first.position.start, first.position.end);
    const beside =
      /^[，、；和]$/.test(between) &&
      (first.unit !== null ||
        /^(?:副|秘书长|(?:专职|兼职|驻会|常务|执行|业务|教学|后勤|行政|德育|科研|医疗|护理|生产|党务)副)/.test(post) ||
        (post === '第一书记' && /(?:[村镇乡]|社区)$/.test(text.slice(house.start, house.end))) ||
        isHeadOf(post, text.slice(house.start, house.end)));
    if (!beside && !isDeputyOf(text, before, first, between)) continue;
    for (const role of mention.roles) {
      if (role.organisation === null) {
        role.organisation = house;
        role.inherited = true;
      } else if (isHousesCommission(text, role, house)) {
        // 校长甲，党委副书记、|纪委|书记乙.
        takeForUnit(role, house);
      } else break;
    }
  }
}
