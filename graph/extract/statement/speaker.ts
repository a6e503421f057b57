import type { SpeakerType } from '../../model/article-graph.ts';
import type { Span } from '../../model/span.ts';
import type { PersonMention } from '../name/person-mention.ts';
import { leadingAdverbialLength, withoutTrailingAdverbials } from './adverbial.ts';
import type { Scene } from './scene.ts';
import { companions, isGovernment, speakerNounAtEnd, speakerNounAtStart } from './speaker-noun.ts';

/** Who speaks: a named person, or the words that name an unnamed one, a group, a body, a meeting, a document. */
export interface Speaker {
  type: SpeakerType;
  person: string | null;
  span: Span | null;
}

export const unknownSpeaker: Speaker = { type: 'unknown', person: null, span: null };

/** Stands for 他 or 她, which only the course of the text can resolve. */
export interface Pronoun {
  type: 'pronoun';
  span: Span;
}

/** What may follow a name and belongs to it: 林教授, 王某某副主任. */
export const honorific =
  /^(?:总书记|主席|总统|总理|同志|同学(?!们)|老师|教官|院士|先生|女士|委员|代表|博士|医生|副?秘书长|(?:常务)?副?[省市县区部局处科厅院校会社站所镇乡村]长|(?:常务)?副?书记|(?:常务)?副?主任|副?主编|副?教授|研究员|副?总裁|副?总经理|董事长|[少中上大][校将]|元帅|将军|老人|大[爷妈娘]|奶奶|爷爷)/;
/** Right before a name that is the object of what stands before it. */
const objectMarker =
  /(?:对|向|给|与|同|被|把|为|受|跟|采访|看望|慰问|陪同|接受|见到|看到|看见|望着|看着|听到|听说|得知|谈起|谈到|说起|说到|提起|提到|讲起|想起|问起|送走|迎来|遇见|遇到|碰到|陪着|扶着|找到?|会见|会晤|接见|拜会|拜访|走访|访问|迎接|欢迎|经过|通过|以|按照|根据|贯彻|落实|学习|传达|代表|听取|围绕|关于|在|由|据|像|牢记|铭记|不负|践行|响应|拥护|紧跟|领会|感悟|重温|遵循|宣传|握着|拉着|采访了|邀请|追随)$/;

/** A preposition right behind 的, where none can stand: it is part of a name. */
const afterAttribute = /的(?:对|向|给|与|同|被|把|为|受|跟|以|在|由|据|像|经过|通过)$/;

/** 正像某某所说的: the clause compares what is said. */
const likened = /^(?:正|就|恰)?像$/;

/** 据某某介绍: whose account it is. */
const byAccountOf = /(?<![依根])据[^，。：；“”]*$/;

/** Behind a name that is no subject: it owns something, or the clause tells only when: 会见某某时. */
const notSubject = /^(?:的|、|时|之际|(?:之|以)?[后前](?![来台]))/;

/** How much of a clause is looked at: longer ones have no readable subject, and the bound keeps the work linear. */
export const longestClause = 90;

export function personSpeaker(mention: PersonMention): Speaker {
  return { type: 'person', person: mention.person, span: mention.whole };
}

/** Where the name ends, an honorific behind it included: 林教授. */
export function nameEnd(scene: Scene, mention: PersonMention): number {
  const tail = honorific.exec(scene.mask.slice(mention.end, mention.end + 5));
  return mention.end + (tail?.[0].length ?? 0);
}

/** 让大家, 令来客, but not 司令部, 使节. */
const makes = /(?:让|(?<![司命通法号指政奖禁勒责天特公大行出])[令使](?![部节馆者用命员官]))(?=[^，。：；“”□]{2,12}$)/;

/**
 * The subject of the verb that begins at `verb`, sought in the clause that begins at `from`; null where the clause has
 * none. A name counts as subject unless a preposition makes an object of it (向林某某表示) or it owns something (的).
 */
export function subjectBefore(scene: Scene, clauseStart: number, verb: number): Speaker | Pronoun | null {
  const from = Math.max(clauseStart, verb - longestClause);
  const clause = scene.mask.slice(from, verb);
  const bare = withoutTrailingAdverbials(clause);
  const bareEnd = from + bare.length;

  // 清亮的渠水让来客感叹: who is moved to speak.
  const stirred = makes.exec(bare);
  if (stirred !== null && scene.personsIn(from + stirred.index, verb).length === 0) {
    const speaker = nounSpeakerEndingAt(scene, from + stirred.index + 1, bareEnd);
    if (speaker !== null) return speaker;
  }

  const persons = scene.personsIn(from, verb).filter((mention) => mention.end <= verb + 1);
  for (const mention of persons.toReversed()) {
    const end = nameEnd(scene, mention);
    const before = scene.mask.slice(from, Math.max(from, Math.min(mention.whole.start, mention.start)));
    // 政党建设与国家发展研究中心主任X说: the title was cut at its own 与; who stands right before the verb is its subject.
    const cutTitle = mention.end === bareEnd && mention.whole.start < mention.start && before.endsWith('与');
    // 来自南渠的|同源水厂厂长X.
    const inTitle = afterAttribute.test(before);
    const source = byAccountOf.test(before) && mention.end + 2 >= bareEnd;
    if (objectMarker.test(before) && !cutTitle && !inTitle && !likened.test(before) && !source) continue;
    const after = scene.mask.slice(end, verb);
    if (notSubject.test(after)) continue;
    if (end < bareEnd && speakerNounAtEnd(scene.mask.slice(end, bareEnd)) !== null) break;
    return severalNamed(scene, from, mention) ?? personSpeaker(mention);
  }

  const pronoun =
    /(?:^|[^其])([他她])$/.exec(bare) ??
    new RegExp(`^(?:.{${leadingAdverbialLength(clause)}}|[^，。他她其]{0,3})([他她])(?!们|的|人)`, 's').exec(clause);
  if (pronoun !== null) {
    const start = from + pronoun.index + pronoun[0].length - 1;
    return { type: 'pronoun', span: { start, end: start + 1 } };
  }
  return nounSpeakerEndingAt(scene, from, bareEnd) ?? groupBeforePredicate(scene, from, verb);
}

/** 他们, and people who are told of by whose they are: 他的母亲. */
const byPronoun =
  /^[他她](?:们(?!的)|们?的(?:父亲|母亲|爸爸|妈妈|爷爷|奶奶|妻子|丈夫|爱人|老伴|儿子|女儿|孩子|哥哥|姐姐|弟弟|妹妹|家人|同事|同学|战友|队友|老师|学生|邻居|朋友))/;

/** X、Y; X和Y; 局长X、原局长Y; 马克思恩格斯, but not 某某种植户|X, where the first name is part of the second one's title. */
function standSideBySide(scene: Scene, left: PersonMention, right: PersonMention): boolean {
  const between = scene.mask.slice(nameEnd(scene, left), right.whole.start);
  return between === '' ? right.whole.start === right.start : /^[、和与及]?(?:原|时任)?$/.test(between);
}

/** Behind the last of several names, or the only one: X、Y等外方代表, X等人, X一行. */
const andOthers = new RegExp(
  `^(?:等?${companions}|等(?:[^，。：；“”□的]{0,8}?(?:人|代表|同志|嘉宾|专家|学者|党员|干部|群众|员|者|长|师|生|民|士|家))?)`,
);

/** X、Y和Z表示, X等外方代表表示: several speak, the last of whom is `last`; null where only that one does. */
function severalNamed(scene: Scene, from: number, last: PersonMention): Speaker | null {
  const others = andOthers.exec(scene.mask.slice(nameEnd(scene, last), nameEnd(scene, last) + 14));
  let first = last;
  for (const mention of scene.personsIn(from, last.start).toReversed()) {
    if (!standSideBySide(scene, mention, first)) break;
    first = mention;
  }
  if (first === last && others === null) return null;
  const end = nameEnd(scene, last) + (others?.[0].length ?? 0);
  return { type: 'group', person: null, span: { start: Math.min(first.whole.start, first.start), end } };
}

const notPlain =
  /^(?:要|须|按照|根据|面对|从|到|还|也|又|都|便|就|再|并|却|则|一边|一面|不禁|连忙|赶忙|赶紧|急忙|连连|纷纷|当场|当即|随即|随口|立刻|立即|马上|只好|终于|忍不住)|[，。：；“”□《》他她我你的了着过是有在被把对向为和与及、说]|事实|实践|历史|研究|调查|统计|结果|数据|可以|这|那|如果|比如|例如|一般|总|换|坦率|严格|老实|(?<!数)据|相反|具体|客观|简单|就是|应该|虽然|因为|后|前|时|不久|曾任|担任|[得收接]到|作出|给出/;

/** A short unknown noun that opens its sentence right before the cue: a name that nothing else vouches for. */
export function plainSubject(scene: Scene, from: number, verb: number): Speaker | null {
  if (verb - from > longestClause) return null;
  const clause = scene.mask.slice(from, verb);
  const start = from + leadingAdverbialLength(clause);
  const end = from + withoutTrailingAdverbials(clause).length;
  const words = scene.mask.slice(start, end);
  if (words.length < 2 || words.length > 12 || notPlain.test(words) || !/^[\p{Script=Han}·A-Za-z]+$/u.test(words))
    return null;
  return { type: 'role', person: null, span: { start, end } };
}

/** 赢得部队点赞, 引来村民议论, 常听前辈说: the verb before the speaker. */
const wins = /^.*(?:应验|印证|赢得|获得|得到|受到|引发|引来|迎来|收获|听(?![众证])[到见]?)了?(?=[^的]+$)/;

const longestBrackets = 20;

/** The body, group, meeting or document that ends at `end` and begins in the clause that begins at `from`. */
export function nounSpeakerEndingAt(scene: Scene, from: number, end: number): Speaker | null {
  const adverbials = from + leadingAdverbialLength(scene.mask.slice(from, end));
  const start = adverbials + (wins.exec(scene.mask.slice(adverbials, end))?.[0].length ?? 0);
  if (end - start < 2 || isReporter(scene.mask.slice(start, end))) return null;
  // However long its title is, a document is the speaker where its closing mark stands before the verb.
  if (scene.mask[end - 1] === '》' && scene.mask.lastIndexOf('《', end) === start)
    return { type: 'document', person: null, span: { start, end } };
  // 学习贯彻X总书记: the last words are a person's title.
  if (scene.personsIn(start, end).some((mention) => nameEnd(scene, mention) === end)) return null;
  const type = speakerNounAtEnd(scene.mask.slice(start, end));
  // 水利大学（上河校区）: the brackets belong to the name.
  const brackets = /^□+/.exec(scene.mask.slice(end, end + longestBrackets))?.[0].length ?? 0;
  const body = scene.organisationEndingAt(end) ?? scene.organisationEndingAt(end + brackets);
  if (type === null) {
    if (isGovernment(scene.mask.slice(start, end))) return { type: 'org', person: null, span: { start, end } };
    if (body === null || body.start < from) return null;
    return { type: 'org', person: null, span: { start: body.start, end: body.end } };
  }
  return {
    type,
    person: null,
    span: { start: type === 'document' ? documentStart(scene.mask, start, end) : start, end },
  };
}

/** The reporter who found out, saw, asked around: no speaker of the article's. */
export function isReporter(words: string): boolean {
  return /^(?:本报|本网)?(?:记者|笔者)$/.test(words);
}

function documentStart(mask: string, from: number, end: number): number {
  const title = mask.lastIndexOf('《', end - 1);
  return title >= from && mask[end - 1] === '》' ? title : from;
}

/** 来客对渠首大加赞扬, 有乡亲着急地劝他: the speaker opens the clause, the predicate goes on to the cue. */
function groupBeforePredicate(scene: Scene, from: number, verb: number): Speaker | null {
  return subjectAtStart(scene, from, verb, false) ?? somebody(scene, from, verb);
}

/** 有同事…, 也有村民…: somebody whom nothing else introduces. */
function somebody(scene: Scene, from: number, verb: number): Speaker | null {
  const start = from + leadingAdverbialLength(scene.mask.slice(from, verb));
  const exists = /^(?:也|还|曾|就|甚至)?有(?!关)/.exec(scene.mask.slice(start, verb))?.[0].length ?? 0;
  const noun = exists === 0 ? null : speakerNounAtStart(scene.mask.slice(start + exists, verb));
  if (noun === null) return null;
  const end = start + exists + noun.length;
  if (withoutTrailingAdverbials(scene.mask.slice(end, verb)) !== '') return null;
  return { type: speakerNounAtEnd(noun) ?? 'role', person: null, span: { start: start + exists - 1, end } };
}

/** 某某生前所在|连的指导员X: the unit bears the name. */
const namesUnit = /^生前所在/;

/** 看见渠长某某进门: who is seen is no subject. */
const perceived = '看见|看到|见到|望着|看着|听见|听到|听说|得知';
const perceives = new RegExp(`^(?:${perceived})`);

/** 回忆起某某来时的情景, 探望某某: who is remembered, met or seen is no subject. */
const recalling = new RegExp(
  `^(?:${perceived}|见|探望|看望|慰问|面对|走进|来到|时值|正值|适逢|追随|回忆起?|回想起?|说起|谈起|提起|讲起|想起|谈及|说到|谈到|回顾|重温|学习|围绕)`,
);

/**
 * Whether nothing but an attribute (从事运输多年的…, 八十岁独居老人…) stands before the name, and neither it nor those named
 * side by side with it, the last of whom is `last`, owns anything.
 */
function opensClause(scene: Scene, start: number, person: PersonMention, last: PersonMention): boolean {
  if (/[的、]/.test(scene.mask[nameEnd(scene, last)] ?? '')) return false;
  if (person.whole.start <= start) return !perceives.test(scene.mask.slice(start, person.start));
  const before = scene.mask.slice(start, person.whole.start);
  // 看到送水的某某，: the clause ends with whom it meets.
  if (recalling.test(before) && /[，。；]/.test(scene.mask[nameEnd(scene, last)] ?? '。')) return false;
  // 话剧《渠长》的主演、|某校学生某某: an apposition.
  if (
    before.length <= 60 &&
    /^(?![对向把为被让由给与同跟他她我你])[^，。：；、]{2,}的[^，。：；、的]{1,6}、$/.test(before)
  )
    return true;
  // 副渠（闸）长、|护渠队队长某某: the title goes on before what was read of it.
  if (
    before.length <= 24 &&
    /^[^，。：；的]*(?:长|书记|主任|委员|教授)、$/.test(before) &&
    scene.personsIn(start, person.start).length === 0
  )
    return true;
  // 荣获“…”“…”两项荣誉的某某: an attribute may be long.
  if (before.length <= 60 && /^(?![对向把为被让由给与同跟他她我你])[^，。：；]{2,}的$/.test(before)) return true;
  const rest = before.replace(
    /^(?![对向把为被让由给与同跟他她我你])[^，。：；]{2,32}的(?=[^的]{1,16}$)|“□*”|^.{2,4}生前所在/g,
    '',
  );
  if (rest.length > 24 || recalling.test(rest)) return false;
  if (/[，。：；、对向把为被让由给在了着到从以和及与“”]/.test(rest)) return false;
  // 几拨村民来找某某: those who come open the clause.
  return !objectMarker.test(rest) || speakerNounAtStart(rest)?.length === rest.length;
}

/** The last of those who are named side by side from `first` on. */
function lastBeside(scene: Scene, end: number, first: PersonMention): PersonMention {
  let last = first;
  for (const mention of scene.personsIn(first.end, end)) {
    if (!standSideBySide(scene, last, mention)) break;
    last = mention;
  }
  return last;
}

/** Whether the words that name the speaker hold a name: one person, or several (秦某、周某等人). */
export function isNamed(scene: Scene, { type, person, span }: Speaker): boolean {
  return person !== null || (type === 'group' && span !== null && scene.personsIn(span.start, span.end).length > 0);
}

/** Behind the last of several bodies: 水务局、统计局等七部门. */
const andOtherBodies = /^等[多几两三四五六七八九十0-9]{0,2}个?(?:部门|部委|单位|机构|组织|国家?|地区?)/;

/** The body that begins at `start`, with those that are named side by side with it: 水务局、统计局发布公告. */
function bodiesFrom(scene: Scene, start: number): Span | null {
  const first = scene.organisationStartingAt(start);
  let last = first;
  for (let next = first; next !== null; ) {
    last = next;
    next = '、和与及'.includes(scene.mask[last.end] ?? '，') ? scene.organisationStartingAt(last.end + 1) : null;
  }
  if (first === null || last === null) return null;
  const others = first === last ? null : andOtherBodies.exec(scene.mask.slice(last.end, last.end + 10));
  return { start: first.start, end: last.end + (others?.[0].length ?? 0) };
}

const longestKind = 10;

/** 青石水泵厂|的办事人员: the people of the body at `[start, owner)`, where the clause goes on with them. */
function peopleOf(scene: Scene, start: number, owner: number, end: number): Speaker | null {
  if (scene.mask[owner] !== '的') return null;
  const noun = speakerNounAtStart(scene.mask.slice(owner + 1, end));
  const type = noun === null || noun.length > longestKind ? null : speakerNounAtEnd(noun);
  if (noun === null || (type !== 'role' && type !== 'group')) return null;
  if (/^[的、]/.test(scene.mask.slice(owner + 1 + noun.length, owner + 2 + noun.length))) return null;
  if (scene.personsIn(owner, owner + 1 + noun.length).length > 0) return null;
  return { type, person: null, span: { start, end: owner + 1 + noun.length } };
}

const postAtStart =
  /^(?:有关|相关|主要|分管|一名|一位|新闻|党员|青年|机关|全体|部分)?(?:负责人|负责同志|工作人员|发言人|领导|书记|主任|局长|院长|校长|董事长|总经理|经理|教师|老师|职工|员工|干部|民警|医生|护士|专家|学者|教授|校友|家长|同学|技术员|工程师|志愿者|队员|(?:学生|教师|职工|企业|村民|党员|家长|校友)代表)(?![们的、和与人小])/;

/** 党的十九大…，提出, 党的十九大报告…，指出, 我们党…，强调: what lays down the Party's policy, where it opens a clause as its subject. */
const partyAtStart =
  /^(?:(我们党)|(?:党的|中共)[一二三四五六七八九十]{1,3}(?:大|届[一二三四五六七八九十]{1,2}中全会)(报告|公报|决议|《□*》)?)(?![的、和与以之后前期召开闭精上中代胜员性]|报告|公报|决议|第[一二三四五六七八九十]次)/;

/** The subject that opens the clause `[from, end)`: what a later clause without subject takes up. */
export function subjectAtStart(
  scene: Scene,
  from: number,
  clauseEnd: number,
  withPronoun: true,
): Speaker | Pronoun | null;
export function subjectAtStart(scene: Scene, from: number, clauseEnd: number, withPronoun: false): Speaker | null;
export function subjectAtStart(
  scene: Scene,
  from: number,
  clauseEnd: number,
  withPronoun: boolean,
): Speaker | Pronoun | null {
  const end = Math.min(clauseEnd, from + longestClause);
  const start = from + leadingAdverbialLength(scene.mask.slice(from, end));
  const person = scene
    .personsIn(start, end)
    .find((mention) => !namesUnit.test(scene.mask.slice(mention.end, mention.end + 4)));
  const last = person === undefined ? undefined : lastBeside(scene, end, person);
  if (person !== undefined && last !== undefined && opensClause(scene, start, person, last))
    return severalNamed(scene, Math.min(person.whole.start, person.start), last) ?? personSpeaker(person);
  const centre = /^以[^，。]{2,4}同志为核心的党中央/.exec(scene.mask.slice(start, end))?.[0];
  if (centre !== undefined) return { type: 'org', person: null, span: { start, end: start + centre.length } };
  const party = partyAtStart.exec(scene.mask.slice(start, end));
  if (party !== null) {
    const type = party[1] !== undefined ? 'org' : party[2] !== undefined ? 'document' : 'event';
    return { type, person: null, span: { start, end: start + party[0].length } };
  }
  const people = byPronoun.exec(scene.mask.slice(start, end))?.[0];
  if (people !== undefined)
    return {
      type: people.endsWith('们') ? 'group' : 'role',
      person: null,
      span: { start, end: start + people.length },
    };
  if (withPronoun && /^[他她](?!们|的|人)/.test(scene.mask.slice(start, start + 2)))
    return { type: 'pronoun', span: { start, end: start + 1 } };
  const document =
    /^(?:[这该本]|[两三]?[个部])?《□*》(?![的、和等])/.exec(scene.mask.slice(start, end))?.[0].length ?? 0;
  if (document > 0) return { type: 'document', person: null, span: { start, end: start + document } };
  const body = bodiesFrom(scene, start);
  if (body !== null && body.end < end && !/^[的、]/.test(scene.mask.slice(body.end, body.end + 1))) {
    // 省文旅厅有关负责人用手机…: the body is where the speaker works.
    const post = postAtStart.exec(scene.mask.slice(body.end, end))?.[0].length ?? 0;
    if (post > 0) {
      const whole = { start, end: body.end + post };
      const several = speakerNounAtEnd(scene.mask.slice(body.end, whole.end)) === 'group';
      return { type: several ? 'group' : 'role', person: null, span: whole };
    }
    // 某院30余名新任职人员: some of its people.
    const counted =
      /^[0-9一二三四五六七八九十百千几数两]+余?多?[名位]/.exec(scene.mask.slice(body.end, end))?.[0].length ?? 0;
    const some = counted === 0 ? null : speakerNounAtStart(scene.mask.slice(body.end + counted, end));
    if (some !== null) return { type: 'group', person: null, span: { start, end: body.end + counted + some.length } };
    const type = speakerNounAtEnd(scene.mask.slice(body.start, body.end));
    return { type: type === 'group' ? type : 'org', person: null, span: { start: body.start, end: body.end } };
  }
  const clause = scene.mask.slice(start, end).replace(/[，；：。！？]$/, '');
  // 跟同事们说: those are spoken to.
  if (/^(?:跟|同(?![学事志胞行乡村龄伴门])|和(?!尚)|与(?!会))/.test(clause)) return null;
  // The whole clause may be the speaker: 一位多年前来过这里的母亲，…
  const noun =
    /^(?:一[位名个]|有[位名]|这[位名]|许多|不少|多[位名])/.test(clause) &&
    clause.length <= 30 &&
    speakerNounAtEnd(clause) !== null
      ? clause
      : speakerNounAtStart(clause);
  const owner = body?.end ?? (noun === null ? null : start + noun.length);
  const worker = owner === null ? null : peopleOf(scene, start, owner, end);
  if (worker !== null) return worker;
  if (
    noun === null ||
    isReporter(noun) ||
    // 旅政委某某的话, 学习某某主席的讲话: a name that is no subject, with the post before or behind it.
    (person !== undefined && person.start <= start + noun.length) ||
    /^[的、]/.test(scene.mask.slice(start + noun.length, start + noun.length + 1))
  )
    return null;
  return { type: speakerNounAtEnd(noun) ?? 'group', person: null, span: { start, end: start + noun.length } };
}
