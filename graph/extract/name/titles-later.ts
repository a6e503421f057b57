import type { Span } from '../../model/span.ts';
import { matchesOf } from '../text/matches.ts';
import type { Role } from './person-mention.ts';
import { isWeakPost, positionEndingAt, postMatcher } from './post-words.ts';
import { type Title, titleEndingAt } from './titles.ts';
import { withHouse } from './titles-apart.ts';

/** How far behind a name its sentence is read. */
export const longestSentence = 160;

/** Verbs by which the subject of a sentence comes into a post. */
const office =
  /(?:担任|出任|就任|接任|继任|兼任|当选为?|当上了?|当起了?|当了|做起了?|成为|成了|作为|(?:任命|选举|选拔|推选|推举|聘任|聘请|提拔|提任|选聘|补选|选|聘)为|(?<![担出就接继兼责信放胜委连留调升历主原现时前首新离]|党委)任(?![务何命免意性期用教重职于])|挂职|(?:身份|头衔|职务)(?:就?是|为|[―—]{1,2}))/g;
/** What says, at the beginning of a clause, what else the subject is or was: 是镇长，也是河长; 某某退休前是局长. */
const copula =
  /^(?:\p{Script=Han}{0,6}前|[0-9]{4}年(?:起|以来)?|现在|如今|过去|当时|生前)?(?:既|同时|同样|本来?|原来?|曾经?|就|也|还|又|更|正|一直){0,2}(?:是|系)(?![否不由在])/u;
/** Between the verb and the post. What of many kinds it may be stands there only before a body. */
const betweenVerbAndPost =
  /^(?:[了过]|着)?(?:[0-9一二三四五六七八九十两几多]+年的?)?(?<kind>[^，由]{1,10}的)?(?:一[名位个]|新一届)?$/;
/** What may follow the post where it is over. */
const behindPost = /^”?(?:$|、|等|以来|以后|期间|时|后|之后|的|，|）|之一|一职|职务)/;
/** Words by which a clause gets another subject, or somebody else the post. */
const otherSubject =
  /[由让]|(?<![申恳])请|聘(?!为)|使(?![命用馆])|派(?!出所)|(?<![命])令|邀|任命(?!为)|祝贺|致电|致信|要求|希望|鼓励|支持|推荐|介绍|表示|认为|指出|强调|告诉|坦言|提出|他们|她们|大家|我们|自己的/;
/** Whoever belongs to the subject is another subject: 某某回乡后，女儿担任村支书. */
const relative =
  /^(?:[他她其]的?|自己的|大|小)?(?:妻子|丈夫|爱人|老伴|儿子|女儿|儿媳|女婿|孙子|孙女|父亲|母亲|父母|爷爷|奶奶|哥哥|弟弟|姐姐|妹妹|徒弟|学生|战友|同事)(?!的?(?:去世|出生|病|眼里|支持|影响|陪伴|鼓励))/;
/** What was not to be, or is not yet: 没有当选县长, 想当村支书. */
const unheld = /(?:没有?|未能?|不[想愿肯能会]|拒绝|谢绝|婉拒|推辞|想|打算|竞选|参选|报名|有意|如果|若)(?:再|去|来)?$/;
/** What others did to the subject changes it not. */
const passive = /被[^，]{0,14}?(?:派|选派|委派|推荐|聘|聘请|邀请|安排|抽调|选举|推选|组织|任命)到?/g;
/** 在村党支部书记|的岗位上. */
const inOffice = /^在[^，]{2,30}?(?=的?(?:岗位|职位|任)上)/;
/** What goes where the post is held. */
const house = /(?:调任|转任|[到至去往赴回在])(?<house>[^，。；：！？“”\n]{2,20})$/;

/**
 * The posts that the sentence gives to its subject, whose name ends at `name.end`, behind other words: 某某回乡担任村党支部书记,
 * 某某是镇长，也是河长. `until` is where the next person is named.
 */
export function titlesLater(text: string, name: Span, until: number, bodies: ReadonlyMap<number, Span>): Title[] {
  const sentence = /^[^。！？；：“”）\n]*/.exec(text.slice(name.end, Math.min(until, name.end + longestSentence)))![0];
  if (/^(?:的|家|等|们|、|和|与|说|[（(])/.test(sentence)) return [];
  // （作者：某某，系某校教授，某研究会会长）: all that follows the author is posts.
  const signed = /^[， ]系/.test(sentence);
  const titles: Title[] = [];
  let offset = 0;
  for (const clause of sentence.split('，')) {
    const start = name.end + offset;
    offset += clause.length + 1;
    if (relative.test(clause) || otherSubject.test(clause.replace(passive, ''))) {
      // 某某表示，…: what he says is not of him.
      if (start === name.end) return titles;
      break;
    }
    // …，担任过站长的|某某: the clause tells of the next person.
    if (start + clause.length === until && clause.endsWith('的')) break;
    const told =
      postIn(text, clause, start, bodies) ?? (signed ? wholeTitle(text, start, clause.length, bodies) : null);
    if (told !== null) titles.push(told);
  }
  return titles;
}

/** The post that a clause gives to the subject of its sentence. */
function postIn(text: string, clause: string, start: number, bodies: ReadonlyMap<number, Span>): Title | null {
  const place = inOffice.exec(clause);
  if (place !== null) {
    const title = titleEndingAt(text, start + 1, start + place[0].length, bodies);
    if (title !== null && title.start === start + 1) return title;
  }
  const being = copula.exec(clause);
  if (being !== null) return postBehind(text, clause, start, being[0].length, bodies);
  for (const verb of matchesOf(clause, office)) {
    if (unheld.test(clause.slice(0, verb.index))) continue;
    const at = start + verb.index;
    const where = house.exec(clause.slice(0, verb.index))?.groups?.house;
    // 市委书记|担任: somebody else does.
    const chosen = /被[^，]*$/.test(clause.slice(0, verb.index));
    if (where === undefined && !chosen && (positionEndingAt(text, start, at) !== null || bodies.has(at))) return null;
    const title = postBehind(text, clause, start, verb.index + verb[0].length, bodies);
    if (title === null) continue;
    return where === undefined ? title : withHouse(text, at - where.length, where, title, bodies);
  }
  return null;
}

/** The post that stands behind a verb, which ends at `from` in the clause. */
function postBehind(
  text: string,
  clause: string,
  start: number,
  from: number,
  bodies: ReadonlyMap<number, Span>,
): Title | null {
  const ends = new Set(postMatcher.all(clause.slice(from)).map((span) => from + span.end));
  for (const end of [...ends].sort((a, b) => b - a)) {
    if (!behindPost.test(clause.slice(end))) continue;
    const title = titleEndingAt(text, start + from, start + end, bodies);
    const between = title && betweenVerbAndPost.exec(text.slice(start + from, title.start));
    if (title === null || between === null) continue;
    const { organisation, position }: Role = title.roles.at(-1)!;
    if (organisation === null && between.groups!.kind !== undefined) {
      // 县水利局局长的|助手: the post before 的 is somebody else's.
      if (positionEndingAt(text, start + from, title.start - 1) !== null) return null;
      continue;
    }
    const one = /一[名位个]$/.test(text.slice(start + from, title.start));
    return organisation !== null || one || !isWeakPost(text.slice(position.start, position.end)) ? title : null;
  }
  return null;
}

/** A clause that is nothing but a title in a body. */
function wholeTitle(text: string, start: number, length: number, bodies: ReadonlyMap<number, Span>): Title | null {
  const tense = /^(?:现任?|兼任?|曾任)?/.exec(text.slice(start, start + 2))![0].length;
  const title = titleEndingAt(text, start, start + length, bodies);
  const whole = title !== null && title.start - start <= tense && title.roles[0]!.organisation !== null;
  return whole ? title : null;
}

/** 均系, 分别为: all of a list have the posts that follow, or each its own. */
const postsOfAll = /^，?(?:(?<each>分别)|均|都|皆)(?:系|为|是|任|担任)(?<posts>[^。；！？）\n]+)/;

/**
 * The posts of each of a list of `count` persons, whose last name ends at \`listEnd\`: 甲、乙，均系某校教授, 甲、乙分别任局长、副局长.
 * Null where none follow, or not as many as persons.
 */
export function postsOfList(
  text: string,
  listEnd: number,
  count: number,
  bodies: ReadonlyMap<number, Span>,
): Role[][] | null {
  const told = postsOfAll.exec(text.slice(listEnd, listEnd + longestSentence));
  if (told === null || count < 2) return null;
  const titles: Title[] = [];
  let start = listEnd + told[0].length - told.groups!.posts!.length;
  for (const clause of told.groups!.posts!.split('，')) {
    const title = titleEndingAt(text, start, start + clause.length, bodies);
    if (title === null || title.start !== start) break;
    titles.push(title);
    start += clause.length + 1;
  }
  const roles = titles.flatMap((title) => title.roles);
  if (told.groups!.each === undefined)
    return roles.length === 0 ? null : Array.from({ length: count }, () => roles.map((role) => ({ ...role })));
  if (titles.length === count) return titles.map((title) => title.roles);
  return roles.length === count ? roles.map((role) => [role]) : null;
}
