import type { Span } from '../../model/span.ts';
import { positionModifiers } from '../lexicon/positions.ts';
import { matchesOf } from '../text/matches.ts';
import { isHeadOf } from './headed-bodies.ts';
import { isWeakPost, postMatcher } from './post-words.ts';
import { placeEndingAt, type Title, titleEndingAt } from './titles.ts';

/** How and by whom somebody comes into office. */
const manner = '再次|全票|高票|连续|正式|亲自|先后|一直|同时|主动|已|将|还|曾|便|又';
const chosen = '被(?:[^，。；：！？“”\\n]{0,6}(?:选派|推荐|派驻|派往|抽调|选举|推选|推举|提名|任命|安排|调整))?';
/** Where the post is held: 到柳河镇|任, 在县水利局|担任. */
const house = '[到至去往在](?<house>[^，。；：！？“”\\n]{2,16}?)(?=担任|任|挂职)';
const office =
  '现任|时任|新任|担任|出任|兼任|就任|上任|连任|续任|留任|升任|转任|调任|改任|接任|继任|亲任|历任|挂职(?:担?任)?|任|当选为?|任命为|聘[任请]?为|选为|推选为|推举为|受聘为|成为|辞去|不再担任';
const noPost = '何|务|命|免|意|性|期|用|教|重|锻炼|干部|于|了|一[名位个]?(?:人民|优秀|合格|光荣)';
/**
 * Verbs that give a person the post that follows the name, with what may stand before them: 某某同志亲自担任, 某某被组织选派挂职,
 * 某某在村民推荐下，担任.
 */
const appointment = new RegExp(
  `^(?:同志|总书记|主席)?(?:[（(][^（）]{1,12}[）)])?(?:[在经通][^，。；：！？“”\\n]{2,16}，)?，?(?:${manner}|${chosen}){0,3}(?:${house})?(?:${office})了?(?:[新上]一?届|丛书)?(?!${noPost})`,
  'u',
);

/** Verbs that say what post the person has whose name they follow: （作者：某某，系某校校长）, 某某是村党支部书记. */
const copula =
  /^(?:老人|大娘|大爷|大妈|同志|先生|女士)?(?:[， ](?:作者|笔者)?系|，?(?:也|曾|还)?是(?:一[名位])?|，(?:现为|现任|时任|曾任|原任|历任))(?!否|不|由|在)/;
/** Behind it even a standing that chance might put there is the person's: 某某也是一名党员. */
const oneOf = /是一[名位]$/;

/** Decrees give persons a post, or take it from them: 任命甲、乙为副市长；丙为局长. 免去甲的副市长职务；乙的局长职务. */
const decree = /免去|撤销|接受|(?<given>任命|选举|推选|聘任|补选|增选|增补|提名|聘请|推举|决定|通过了?)/g;
const longestDecree = 400;
/** How far behind the verb the names may go on. */
const longestObject = 60;
/** Items end where the next one begins, so that a name with 和 in it is two: else the many ways to part a row of 和 are all tried. */
const otherNames = '(?:同志)?(?:[、和][^，。；、和的为“”\\n]{1,8}){0,16}和?';
const betweenNameAndPost = new RegExp(`^${otherNames}(?:[为的]|(?=[省市县区国中全政第]))`);

/** What stands between a name and the post that somebody gives to it or takes from it. */
function conferralAfter(text: string, name: Span): RegExpExecArray | null {
  const between = betweenNameAndPost.exec(text.slice(name.end, name.end + 100));
  if (between === null) return null;
  let start = name.start;
  while (start > 0 && start > name.start - longestDecree && !/[。！？\n]/.test(text[start - 1]!)) start--;
  const before = text.slice(start, name.start);
  const verb = matchesOf(before, decree).at(-1);
  if (verb === undefined) return null;
  const object = before.slice(verb.index + verb[0].length);
  const direct = object.length <= longestObject && !/[，。；！？“”]/.test(object);
  // A decree goes on with the next person right behind a mark.
  if (!direct && !/[；，]$/.test(object)) return null;
  const joint = between[0].at(-1);
  if (verb.groups!.given !== undefined) return joint === '为' ? between : null;
  return joint === '的' || (direct && joint !== '为') ? between : null;
}

/**
 * The title after a name: 某某任县委书记, 某某当选主席, 某某是县委书记, 任命某某为局长. Null where no post follows in the same
 * clause.
 */
export function titleAfterName(text: string, name: Span, bodies: ReadonlyMap<number, Span>): Title | null {
  const nameEnd = name.end;
  const led = leading.exec(text.slice(nameEnd, nameEnd + longestLed));
  if (led !== null) return titleOfLed(nameEnd, led);
  const following = text.slice(nameEnd, nameEnd + 24);
  const appointed = appointment.exec(following) ?? conferralAfter(text, name);
  const verb = appointed ?? copula.exec(following);
  if (verb === null) return titleInApposition(text, name, bodies);
  const start = nameEnd + verb[0].length;
  // 任命甲为局长、|乙为处长: the next person's post.
  const clause = /^(?:(?!、\p{Script=Han}{2,4}为)[^，。；！？“”\n])*/u.exec(text.slice(start, start + 60))![0];
  const ends = postMatcher.all(clause).map((span) => span.end);
  for (const end of [...new Set(ends)].sort((a, b) => b - a)) {
    const rest = clause.slice(end);
    if (rest !== '' && !/^(?:的|、|等|也是|又是|以来|期间|时|后|，|）|之一|一职|职务)/.test(rest)) continue;
    // …，担任站长的|某某: a new clause tells of who comes behind it.
    if (verb[0].startsWith('，') && /^的\p{Script=Han}/u.test(rest)) continue;
    const title = titleEndingAt(text, start, start + end, bodies);
    // 任命甲为局长、乙为副局长: the second is another's. 免去甲某会会长职务并接受其辞去…: the title begins behind the name.
    if (title === null || /、\p{Script=Han}{2,4}为|职务/u.test(text.slice(start, title.start))) continue;
    const where = appointed?.groups?.house;
    if (where !== undefined)
      return withHouse(text, start - verb[0].length + verb[0].indexOf(where), where, title, bodies);
    if (appointed !== null) return withBodyBefore(text, name.start, title, bodies);
    return oneOf.test(verb[0]) || isSurePost(text, title) ? title : null;
  }
  return null;
}

/** 以某某为|组长|的|调研组, 由某某任团长、某某任副团长的代表团: what is formed around somebody has him for its head. */
const leading =
  /^(?:同志)?(?<verb>[为任])(?<post>(?:常务|执行)?副?(?:组长|团长|队长|总?领队|总?指挥长?|理事长|会长|主任|班长))(?:[、，][^，。；：、“”\n]{2,20}[为任][^，。；：、的“”\n]{2,6}){0,3}的(?<body>\p{Script=Han}{0,12}?(?:小组|工作组|[组团队班]|指挥部|委员会|专班))(?!织|成)/u;
const longestLed = 100;

function titleOfLed(nameEnd: number, led: RegExpExecArray): Title {
  const { verb, post, body } = led.groups as { verb: string; post: string; body: string };
  const start = nameEnd + led[0].indexOf(verb + post) + verb.length;
  const end = nameEnd + led[0].length;
  const organisation = { start: end - body.length, end };
  return {
    start,
    end,
    roles: [{ organisation, unit: null, position: { start, end: start + post.length }, inherited: false }],
  };
}

/** 到柳河镇|任副镇长: a post without a body is in the house that the words before the verb name. */
export function withHouse(
  text: string,
  start: number,
  where: string,
  title: Title,
  bodies: ReadonlyMap<number, Span>,
): Title {
  const [first] = title.roles;
  if (first === undefined || first.organisation !== null) return title;
  const end = start + where.length;
  // 到阿其村|任第一书记: between preposition and verb all of it is the place, whatever characters it has.
  const village = /^\p{Script=Han}{2,8}[村镇乡县]$/u.test(where) ? { start, end } : null;
  const organisation = bodies.get(end) ?? placeEndingAt(text, start, end) ?? village;
  return organisation === null || organisation.start < start
    ? title
    : { ...title, roles: title.roles.map((role) => ({ ...role, organisation: role.organisation ?? organisation })) };
}

const longestSentence = 120;
/** A group that the sentence says was founded, which no name of a body need be. */
const groupFounded =
  /(?:成立|设立|组建|建立)了?由?(?<body>[^，。！？；：、\n]{2,24}(?:小组|专班|工作组|班组|委员会|指挥部|工作站|服务站|突击队|服务队|工作队|党支部|党总支|合作社|工作室|联盟|理事会)[”’]?)[^。！？\n]*$/u;

/**
 * 成立了领导小组，某某任组长: a head named without a body is that of the last one of its kind that the sentence names before,
 * and who leads a party unit is in the unit that was founded.
 */
function withBodyBefore(text: string, nameStart: number, title: Title, bodies: ReadonlyMap<number, Span>): Title {
  const [role] = title.roles;
  if (role === undefined || title.roles.length > 1 || role.organisation !== null) return title;
  const post = text.slice(role.position.start, role.position.end);
  const unit = role.unit && text.slice(role.unit.start, role.unit.end);
  const leads = (name: string) => (unit === null ? isHeadOf(post, name) : name.endsWith(unit) && name !== unit);
  const inside = (organisation: Span): Title => ({
    ...title,
    roles: [{ ...role, organisation, unit: null, inherited: true }],
  });
  for (let end = nameStart; unit === null && end > Math.max(0, nameStart - longestSentence); end--) {
    const body = bodies.get(end);
    if (body !== undefined && leads(text.slice(body.start, end))) return inside(body);
    if (/[。！？\n]/.test(text[end - 1]!)) break;
  }
  const from = Math.max(0, nameStart - longestSentence);
  const founded = groupFounded.exec(text.slice(from, nameStart));
  if (founded === null || !leads(founded.groups!.body!.replace(/[”’]$/, ''))) return title;
  const start = from + founded.index + founded[0].indexOf(founded.groups!.body!);
  return inside({ start, end: start + founded.groups!.body!.length });
}

/** 佟大年，柳河镇上湾村党支部书记，…: a clause behind the name that opens its sentence, and nothing but a title. */
function titleInApposition(text: string, name: Span, bodies: ReadonlyMap<number, Span>): Title | null {
  const before = text[name.start - 1] ?? '';
  const nameEnd = name.end;
  const following = text.slice(nameEnd, nameEnd + 44);
  // （某某 某学院党委书记）: who wrote the article.
  const author = /[（：]/.test(before) ? /^[ ，]([^，。；：！？“”（）\n]{2,40})(?=）)/.exec(following) : null;
  if (author === null && /[^。！？\n]/.test(before)) return null;
  const clause = author ?? /^，([^，。；：！？“”\n]{2,40})(?=[，。；）]|$)/.exec(following);
  if (clause === null) return null;
  const start = nameEnd + 1;
  const title = titleEndingAt(text, start, start + clause[1]!.length, bodies);
  if (title === null || !isSurePost(text, title)) return null;
  // 某某，原上湾村第一书记，….
  return /^(?:原|现任?|时任|曾任)?$/.test(text.slice(start, title.start)) ? title : null;
}

const holding =
  /(?:作为|身为|成为|现为|时为|曾是|曾为|[就也还又仍正都]是|时任|曾任|现任|原任|任职|挂职|调任|转任|出任|担任|兼任|升任|晋任|就任|接任|继任|连任|晋升为|提拔为|当选为?|任|[当做][过了])(?:[了过]|连续[0-9一二三四五六七八九十两几多]+[届任年]|[0-9一二三四五六七八九十两几多]+年的?|一[名位]){0,2}$/;

/**
 * The title of a person whose name a mark parts from it: 曾任县委书记的|某某, 作为村党支部书记，|某某. `nameStart` is where
 * the name begins.
 */
export function titleBeforeJoint(
  text: string,
  limit: number,
  nameStart: number,
  bodies: ReadonlyMap<number, Span>,
): Title | null {
  const joint = text[nameStart - 1];
  // 支部书记由某某兼任.
  const handed =
    joint === '由' && /^\p{Script=Han}{2,4}(?:同志)?(?:兼任|担任|出任)/u.test(text.slice(nameStart, nameStart + 8));
  if (handed) return titleEndingAt(text, limit, nameStart - 1, bodies);
  if (joint !== '的' && joint !== '，') return null;
  // 老党员、81岁的某某: an age stands between.
  const age = /[、，](?:今年|现年|年近|已)?[0-9]{1,3}多?岁的$/.exec(
    text.slice(Math.max(limit, nameStart - 12), nameStart),
  );
  if (age !== null) {
    const aged = titleEndingAt(text, limit, nameStart - age[0].length, bodies);
    return aged === null ? null : { ...aged, end: nameStart };
  }
  const title = titleEndingAt(text, limit, nameStart - 1, bodies);
  if (title === null) return null;
  const before = text.slice(Math.max(limit, title.start - 6), title.start);
  // 作为第三批实训|队员，某某: what kind of member may stand before the word.
  const clause = text.slice(Math.max(limit, title.start - 28), title.start);
  const held = joint === '的' ? holding.test(before) : /(?:作为|身为)(?:一[名位])?[^，。；：“”\n]{0,22}$/.test(clause);
  return held ? { ...title, end: nameStart } : null;
}

/** Whether a title is a post even behind a mere 是: with its body, or by its word. */
function isSurePost(text: string, title: Title): boolean {
  const { organisation, position } = title.roles.at(-1)!;
  return organisation !== null || !isWeakPost(text.slice(position.start, position.end));
}

/** 等, 等3名, 两位: what stands between a list of names and the word for those whom it names. */
const countOfList = /^等?(?<count>[0-9一二三四五六七八九十两几多]{1,3}[余多]?[名位个任])?/;
/** How long the kind of those who are counted may be: 3名|年轻|党员. */
const longestKind = 6;

/** 某某等3名党员, 某某、某某两位老师, 某某等优秀党员: what those are whom the list names. Null where the words go on. */
export function postAfterList(text: string, nameEnd: number): Span | null {
  const joint = countOfList.exec(text.slice(nameEnd, nameEnd + 8))!;
  if (joint[0] === '') return null;
  const counted = joint.groups!.count !== undefined;
  const after = nameEnd + joint[0].length;
  // 等|党史学界|专家: what field they are of.
  const field =
    /^[^，。；：“”、的\n]{2,10}(?=专家|学者|教授|院士|代表)/.exec(text.slice(after, after + 14))?.[0].length ?? 0;
  for (let start = after + field; ; start++) {
    const end = postEnd(text, start);
    // After a count the word is over where nothing makes another one of it.
    if (end > start)
      return !goesOn.test(text.slice(end, end + 2)) && (counted || restOfList.test(text.slice(end, end + 2)))
        ? { start, end }
        : null;
    if (!counted || start - after >= longestKind || !/[^的了在是有和与到由\P{Script=Han}]/u.test(text[start] ?? ''))
      return null;
  }
}

/** The end of the longest word for a post that begins at `start`, its modifiers before it; `start` where none does. */
function postEnd(text: string, start: number): number {
  let end = start;
  for (let from: number | null = start; from !== null; from = modifierEnd(text, from))
    end = Math.max(end, from + postMatcher.longestAt(text, from));
  return end;
}

/** What makes another word of one for a post: 党员|家庭, 干部|队伍. */
const goesOn = /^(?:[队组群会户家岗站室类型]|们|家庭|代表|骨干|队伍|组成)/;

/** The end of the modifier of a post that begins at `start`, null where none does. */
function modifierEnd(text: string, start: number): number | null {
  const modifier = positionModifiers.find((word) => text.startsWith(word, start));
  return modifier === undefined ? null : start + modifier.length;
}

/** What follows the word for those whom a list names, where the word is over. */
const restOfList =
  /^(?:[，。、；：“（]|$|[的在]|和|与|纷纷|一起|共同|分别|参加|出席|先后|带头|主动|积极|都|也|就|来|到|把|将|对|发言|表示|围绕|结合|从|为|作|做|进行|开展|深入|受邀|应邀|还)/;
