import { countries } from '../../model/countries.ts';
import type { Span } from '../../model/span.ts';
import { countryEndingAt } from '../lexicon/country-at.ts';
import { nationalNames } from '../lexicon/national-bodies.ts';
import { organWords } from '../lexicon/organ-words.ts';
import { countyShortNames, placeNames } from '../lexicon/places.ts';
import { leftBoundary } from './left-extension.ts';
import { nameCandidates } from './name-length.ts';
import type { Role } from './person-mention.ts';
import { isWeakPost, positionEndingAt, postMatcher } from './post-words.ts';
import { isTrade, stateBefore } from './state-posts.ts';

/** No title holds more posts: an endless list of them is read in linear time. */
const mostPosts = 16;

const knownOrgans = new Set(organWords);

const units =
  '党组理论学习中心组 理论学习中心组 机关党委 直属党委 联合党支部 联合党总支 联合党委 临时党支部 临时党委 功能型党支部 董事局 董事会 监事会 理事会 驻村工作队 党支部 党总支 党工委 党委 党组 支部 总支 团委 团支部 团总支 党组织 工会 党小组 党办'.split(
    ' ',
  );

/** Units that may have a name of their own. */
const partyUnit = /党(?:支部|总支|委|小组)$/;

/** A title to the left of a name: where it starts and the posts it holds, in the order they stand. */
export interface Title extends Span {
  roles: Role[];
}

/**
 * Parses the title that ends at `end`, from right to left: items joined by 、 or 兼, each `[body][unit]position`. An item
 * without a body takes over that of the item before it (党组书记、局长), and a head of government takes the place of the
 * party committee (市委副书记、市长). `bodies` are the found mentions of bodies by their end offset.
 */
export function titleEndingAt(
  text: string,
  limit: number,
  end: number,
  bodies: ReadonlyMap<number, Span>,
): Title | null {
  const items: Item[] = [];
  let cursor = end;
  while (items.length < mostPosts) {
    const item = itemEndingAt(text, limit, cursor, bodies);
    // 某某等|集团党委成员、某某公司总裁: the first is what those are whom a list names before.
    const ofOthers = item !== null && (isBehindName(text, limit, item) || text[item.start - 1] === '等');
    const other = item === null ? bodyInList(text, limit, cursor, items, bodies) : null;
    if (other !== null) {
      items.unshift(other);
      cursor = other.start - 1;
      continue;
    }
    if (item === null || (items.length > 0 && ofOthers)) break;
    items.unshift(item);
    const twin = twinBefore(text, limit, item, bodies);
    if (twin !== null) items.unshift(twin);
    const { start: itemStart } = items[0]!;
    const joint = /(?:、(?:原|前|时任|现任)?|兼任?|，兼任?|暨| |，)$/.exec(
      text.slice(Math.max(limit, itemStart - 3), itemStart),
    );
    if (joint === null) {
      if (twin !== null) break;
      const start = startOfWhole(text, limit, item, bodies);
      if (start === null) break;
      cursor = start - 1;
      continue;
    }
    cursor = itemStart - joint[0].length;
    // A comma joins two titles only where the left one names its body: 全国政协副主席，中央改革办副主任. Who is in charge of
    // another body is somebody else: 省监委负责人，省法院院长.
    if (
      joint[0] === '，' &&
      (inCharge.test(text.slice(Math.max(limit, cursor - 4), cursor)) || !namesItsBody(text, limit, cursor, bodies))
    )
      break;
  }
  if (items.length === 0) return null;
  return { start: items[0]!.start, end, roles: inherit(text, items) };
}

/**
 * The same post in the body before, where two of a kind have it: 青山工程院、河阳科学院院士, 渠道合作委员会、青山合作委员会中方主席. In
 * 市水利局、河阳大学教授 the first only stands beside it.
 */
function twinBefore(text: string, limit: number, item: Item, bodies: ReadonlyMap<number, Span>): Item | null {
  if (item.organisation === null || text[item.start - 1] !== '、') return null;
  const other = bodies.get(item.start - 1);
  const post = text.slice(item.position.start, item.position.end);
  const ofBoth = ofTwoHouses.exec(post);
  const held =
    other !== undefined &&
    other.start >= limit &&
    (ofBoth !== null
      ? text[other.end - 1] === ofBoth[1] && text[item.organisation.end - 1] === ofBoth[2]
      : text[other.end - 1] === text[item.organisation.end - 1] &&
        (heldTwice.test(post) ||
          areTwins(text.slice(other.start, other.end), text.slice(item.organisation.start, item.organisation.end))));
  return held ? { ...item, start: other.start, organisation: other, unit: null } : null;
}

/** 党委护渠工作部、党委|宣传部: departments of one house, which have one head here. */
function areTwins(left: string, right: string): boolean {
  return left.slice(0, 2) === right.slice(0, 2) && left.endsWith('部') && right.endsWith('部');
}

/**
 * 副县长、护林协会、|护渠协会会长: the body that ends at `end`, behind another post and before a body of its kind, has the same
 * post. Null where none does.
 */
function bodyInList(
  text: string,
  limit: number,
  end: number,
  [next]: readonly Item[],
  bodies: ReadonlyMap<number, Span>,
): Item | null {
  const body = bodies.get(end);
  if (body === undefined || next?.organisation == null || text[end] !== '、') return null;
  if (body.start <= limit || text[body.start - 1] !== '、' || text[end - 1] !== text[next.organisation.end - 1])
    return null;
  return itemEndingAt(text, limit, body.start - 1, bodies) === null
    ? null
    : { start: body.start, end, organisation: body, unit: null, position: next.position };
}

/**
 * Where an item begins that holds more than could be read of it: 县委常委、|推动云水发展领导小组|组长. The mark before it must end
 * another title, in a body; its own body then begins behind the mark. Null where the words between belong to something else.
 */
function startOfWhole(text: string, limit: number, item: Item, bodies: ReadonlyMap<number, Span>): number | null {
  const unread = unreadPart.exec(text.slice(Math.max(limit, item.start - longestUnread - 1), item.start));
  // 、中央书记处书记某某会见|首相: a post inside the words is somebody else's.
  if (unread === null || joinsAnother.test(unread[0]) || holdsPost(unread[0])) return null;
  const start = item.start - unread[0].length + 1;
  const before = itemEndingAt(text, limit, start - 1, bodies);
  const named = before?.organisation !== null || before.unit !== null;
  const honoured = item.organisation === null && honour.test(unread[0]);
  if (before === null || !(named || honoured || namesItsBody(text, limit, start - 1, bodies))) return null;
  if (item.organisation === null) {
    item.apart = unread[0].length > longestKind;
    if (item.unit === null && /^、\p{Script=Han}{2}$/u.test(unread[0]))
      item.position = { start, end: item.position.end };
  } else if (!unread[0].includes('的')) item.organisation = { start, end: item.organisation.end };
  item.start = start;
  return start;
}

/** 护渠组长、|河阳市最美|教师: by whom somebody is honoured, in no body of the post before. */
const honour =
  /^、(?:著名\p{Script=Han}{0,6}$|全国|\p{Script=Han}{0,3}[省市县区校])\p{Script=Han}{0,4}(?:最美|优秀|先进|师德|模范)$/u;

/** Words that bind another body to the item, and none where 和 joins what it works at: 水文研究和|护渠工程课题组. */
const joinsAnother = /为|[与及同跟]$|(?:[省市县区镇乡村局厅委办院会校社署部处科室站队所]|中心|公司|集团)和$/;

function holdsPost(words: string): boolean {
  return postMatcher.all(words).some(({ end }) => end < words.length);
}

/** How long what kind of post it is may be, with the mark before it: 、长江学者|特聘教授. What is longer is a body by no known name. */
const longestKind = 5;
/** How long the part of an item may be that no rule reads. */
const longestUnread = 24;
const unreadPart = /、(?:[^，。、；：！？“”（）\n ]|“[^，。；：！？“”（）\n ]{1,20}”)+$/;

/** Posts that one person has in several houses, which share the word. */
const heldTwice = /^(?:\p{Script=Han}{0,3}(?:院士|教授|研究员|顾问)|[中外]方主席)$/u;

/** 某党校、某行政学院|校（院）长: who leads two houses, by the last characters of both. */
const ofTwoHouses = /([校院所会])（([校院所会])）长$/;

/** Whether a post is that of a person named before it: 院长某某某|教授、青山大学副校长, 河阳医院|某某|教授、青山大学校长. */
function isBehindName(text: string, limit: number, { start, organisation, unit, position }: Item): boolean {
  if (unit !== null) return false;
  if (organisation !== null)
    return (
      stoodBehind.test(text.slice(position.start, position.end)) &&
      isNameBetween(text, organisation.end, position.start)
    );
  return (
    (rank.test(text.slice(position.start, position.end)) &&
      /\p{Script=Han}{2}$/u.test(text.slice(Math.max(limit, start - 2), start))) ||
    (stoodBehind.test(text.slice(position.start, position.end)) &&
      [2, 3].some((length) => start - length >= limit && isNameBetween(text, start - length, start)))
  );
}

/** Who leads or has a rank, as it may stand behind a name too. */
const stoodBehind =
  /^(?:副?(?:教授|研究员|主任|局长|处长|科长|院长|校长|园长|馆长|会长|所长|书记|部长|市长|县长|区长|镇长)|院士|老师)$/;
/** How name-like, in natural log odds, what stands between a body and a post must be. */
const surelyName = 4;

function isNameBetween(text: string, start: number, end: number): boolean {
  return nameCandidates(text, start).some((name) => name.end === end && name.score >= surelyName);
}

/** 云水大学|院长某某某|教授: whether what ends at `end` is a post with a name behind it. */
function holdsPostAndName(text: string, limit: number, end: number): boolean {
  return [2, 3].some((length) => end - length > limit && positionEndingAt(text, limit, end - length) !== null);
}

/** What stands behind names as often as before them. */
const rank = /^(?:副?教授|副?研究员|院士|博士|[少中上]将|[大上中少]校|同志|先生|女士)$/;
const inCharge = /负责(?:人|同志)$/;

function namesItsBody(text: string, limit: number, end: number, bodies: ReadonlyMap<number, Span>): boolean {
  let cursor = end;
  for (let posts = 0; posts < mostPosts; posts++) {
    const item = itemEndingAt(text, limit, cursor, bodies);
    if (item === null) return false;
    if (item.organisation !== null && (bodies.has(item.organisation.end) || item.unit !== null)) return true;
    if (text[item.start - 1] !== '、') return false;
    cursor = item.start - 1;
  }
  return false;
}

/** What ends like a unit within a body, and is the body itself: 自治区党委, 教卫工作党委, “两新”组织党工委, 省总工会. */
export const bodyOfItsOwn = /(?:自治区党委|(?<!\p{Script=Han})区党委|工作(?:党工委|党委)|组织党工委|总工会)$/u;
const longestOwnBody = 6;

interface Item extends Span {
  organisation: Span | null;
  unit: Span | null;
  position: Span;
  /** What is read as the body only because a unit follows: 青年人才|党支部. */
  loose?: boolean;
  /** The post is in a body of its own that could not be read. */
  apart?: boolean;
}

/**
 * The item of a title that ends at `end`. What only says whence somebody is (美国|作家, 来自云州的|党员) or of what kind (机关|干部,
 * 国家|一级演员) is no body.
 */
function itemEndingAt(text: string, limit: number, end: number, bodies: ReadonlyMap<number, Span>): Item | null {
  const item = itemAsRead(text, limit, end, bodies);
  if (item === null || item.organisation === null) return item;
  const name = text.slice(item.organisation.start, item.organisation.end);
  const post = text.slice(item.position.start, item.position.end);
  const saysWhence =
    ((countries.has(name) || /^[我本]国$/.test(name)) && isTrade(post)) ||
    (placeNames.has(name) && (/知青$/.test(post) || text.startsWith('来自', item.organisation.start - 2)));
  // 河阳省|名中医, 省|特级教师: by what place somebody is honoured.
  if (honouredBy.test(name) && honours.test(post))
    return {
      ...item,
      organisation: null,
      apart: true,
      position: { start: item.organisation.start, end: item.position.end },
    };
  const saysWhatKind = name === '机关' || (name === '国家' && /^[一二三]级/.test(post));
  if (saysWhence || saysWhatKind) return { ...item, organisation: null, apart: true };
  // 大学生|村|支书.
  const { end: villageEnd } = item.organisation;
  return name === '大学生村' ? { ...item, organisation: { start: villageEnd - 1, end: villageEnd } } : item;
}

const honouredBy = /^(?:国家|全国|\p{Script=Han}{0,6}[省市县区州])$/u;
const honours = /^(?:特级教师|名中医|(?:教学)?名师|(?:工艺美术)?大师)$/;

function itemAsRead(text: string, limit: number, end: number, bodies: ReadonlyMap<number, Span>): Item | null {
  const inMarks = text[end - 1] === '”' ? quotedPost(text, limit, end, bodies) : null;
  if (inMarks !== null) return inMarks;
  const words = positionEndingAt(text, limit, end);
  if (words === null) return null;
  const position = behindBody(words, bodies);
  let cursor = position.start;
  let unit: Span | null = null;
  const body = bodies.get(cursor);
  // 民建青石县总支|主委: a branch of a party that has committees for its heads.
  const unitWord =
    /主委$/.test(text.slice(position.start, position.end)) ||
    bodyOfItsOwn.test(text.slice(Math.max(limit, cursor - longestOwnBody), cursor)) ||
    (body !== undefined && nationalNames.has(text.slice(body.start, body.end)))
      ? undefined
      : units.find((word) => text.startsWith(word, cursor - word.length) && cursor - word.length >= limit);
  if (unitWord !== undefined) {
    unit = { start: cursor - unitWord.length, end: cursor };
    // 翠湖小区|“候鸟”党支部: the unit's own name in marks.
    const marked = /“(?!双带头人)\p{Script=Han}{2,8}”$/u.exec(text.slice(Math.max(limit, unit.start - 10), unit.start));
    if (marked !== null && partyUnit.test(unitWord)) unit.start -= marked[0].length;
    cursor = unit.start - formerBefore(text, limit, unit.start);
    // The body with its unit was found as one mention: the body is what stands before the unit.
    if (body !== undefined && body.start < cursor) {
      return { start: body.start, end, organisation: { start: body.start, end: cursor }, unit, position };
    }
  }
  const direct = bodies.get(cursor);
  if (direct !== undefined && direct.start >= limit) {
    const start = withPlaceBefore(text, limit, direct.start);
    return { start, end, organisation: { start, end: cursor }, unit, position };
  }
  const quoted = quotedBody(text, limit, cursor, bodies);
  if (quoted !== null) return { start: quoted.start, end, organisation: quoted, unit, position };
  const dual = dualBody(text, cursor, bodies);
  if (dual !== null) return { start: dual.start, end, organisation: dual, unit, position };
  const fused =
    fusedBody(text, limit, position, bodies) ??
    fusedVillage(text, limit, position) ??
    fusedStation(text, limit, position);
  if (fused !== null) return { start: fused.start, end, organisation: fused, unit, position };
  const aside = asideBefore(text, limit, cursor);
  if (aside > 0) {
    const organisation =
      bodies.get(cursor - aside) ??
      placeEndingAt(text, limit, cursor - aside) ??
      pointingBodyEndingAt(text, limit, cursor - aside);
    if (organisation !== null) return { start: organisation.start, end, organisation, unit, position };
  }
  let start = leftBoundary(text, limit, cursor);
  // 该院, 本报, 我校, 某旅: what points at a body known from before stands for it.
  if (start < cursor && start > limit && /[该本我某]/.test(text[start - 1]!)) start--;
  // 原|国税|副局长, and no place: 原阳, 原平, 原州.
  if (cursor - start > 2 && text[start] === '原' && !/[阳平州]/.test(text[start + 1]!)) start++;
  // 党的十九大代表: a delegate to a congress is in no body.
  const congress = /(?:党的)?二?十[一二三四五六七八九]?大$/.exec(text.slice(Math.max(limit, cursor - 5), cursor));
  if (congress !== null && /代表$/.test(text.slice(cursor, end))) {
    const from = cursor - congress[0].length;
    return { start: from, end, organisation: null, unit: null, position: { start: from, end } };
  }
  // 各所|负责人: each of a kind is no body.
  const isEach = text[start - 1] === '各' && cursor - start === 1;
  const state = stateBefore(text, limit, cursor, text.slice(position.start, position.end));
  if (state !== null) return { start: state.start, end, organisation: state, unit, position };
  const named =
    start < cursor &&
    !isEach &&
    (namesBody(text.slice(start, cursor)) ||
      isShortSchool(text.slice(start, cursor), text.slice(position.start, position.end), unit !== null));
  const behindName = rank.test(text.slice(position.start, position.end)) && holdsPostAndName(text, limit, cursor);
  const qualified = named || behindName ? null : bodyBeforeQualifier(text, limit, cursor, bodies);
  if (qualified !== null) return { start: qualified.start, end, organisation: qualified, unit, position };
  const placed = named || unit !== null ? null : placeBeforeKind(text, start, cursor);
  if (placed !== null) return { start: placed.start, end, organisation: placed, unit, position };
  const stretch = text.slice(start, cursor);
  const loose = !named && unit !== null && namesUnitsHouse(stretch);
  const post = text.slice(position.start, position.end);
  const vouched =
    named ||
    loose ||
    (partyPost.test(post) && /\p{Script=Han}{2}党$/u.test(stretch)) ||
    (unit === null && (namesFirm(text, start, stretch, post) || namesProject(stretch, post)));
  // 临时党支部书记: a branch founded for an occasion is in no other body.
  if (!vouched && unit !== null && (unitWord?.startsWith('临时') || text[unit.start] === '“'))
    return { start: unit.start, end, organisation: unit, unit: null, position };
  return {
    start: vouched ? start : (unit ?? position).start,
    end,
    organisation: vouched ? { start, end: cursor } : null,
    unit,
    position,
    loose,
  };
}

/** 某某公司“红色教员”: a post in marks, with the body before them. */
function quotedPost(text: string, limit: number, end: number, bodies: ReadonlyMap<number, Span>): Item | null {
  const open = text.lastIndexOf('“', end);
  if (open < limit || end - open > 10) return null;
  const words = positionEndingAt(text, open + 1, end - 1);
  if (words === null || bodies.has(words.start)) return null;
  // “住户信息员”: all between the marks is what somebody is called, unless it is an honour (“护渠英雄”).
  const position = { start: open + 1, end: end - 1 };
  if (words.start > position.start && isWeakPost(text.slice(words.start, words.end))) return null;
  if (!/^\p{Script=Han}+$/u.test(text.slice(position.start, position.end))) return null;
  const from = text.startsWith('驻村', open - 2) ? open - 2 : open;
  const house = text[from - 1] === '的' ? from - 1 : from;
  const body = bodies.get(house) ?? placeEndingAt(text, limit, house);
  return { start: body?.start ?? open, end, organisation: body, unit: null, position };
}

/** 现任|连长: when the post is held is no part of it. */
function withoutTense(text: string, { start, end }: Span): Span {
  return { start: /^[现时新]任./.test(text.slice(start, end)) ? start + 2 : start, end };
}

/** 全总|副主席: what reaches into the name of a body (总副主席) begins behind it. */
function behindBody(position: Span, bodies: ReadonlyMap<number, Span>): Span {
  for (let start = position.start + 1; start < position.end - 1; start++) {
    const body = bodies.get(start);
    if (body !== undefined && body.start < position.start) return { start, end: position.end };
  }
  return position;
}

/** The length of what tells when the post was held, before its unit: 村|原|党支部书记. */
function formerBefore(text: string, limit: number, end: number): number {
  return /(?:原|前任|时任|现任|新任|首任|专职)$/.exec(text.slice(Math.max(limit, end - 2), end))?.[0].length ?? 0;
}

/** 某某产业|临时党支部副书记: a party unit is one of something, whatever kind of name that is. */
function namesUnitsHouse(name: string): boolean {
  return (
    /^\p{Script=Han}{2,10}$/u.test(name) &&
    !/^(?:优秀|先进|年轻|最美|全国|第.$|全省|全市|两名|多名|专职|基层|农村|社区|党员|(?:[一二三四五六七八九十两几多]+[个名位级类线]|十佳|一流)|[本该各])|(?:届|优秀|先进|年轻|选举|创新|学习|工程建设)$/u.test(
      name,
    )
  );
}

/** Who leads a party of another country: 自由民主党|总裁. */
const partyPost = /^(?:党首|党魁|主席|副主席|总裁|领导人|领袖|秘书长|总书记|议员|参议员|众议员|发言人)$/;

/** Who leads or founded a firm, which may be called by a name that tells no body: 云谷智库|理事长. */
const firmPost = /^(?:联合)?(?:创始人|创办人|CEO|首席执行官|董事长|总经理|总裁|理事长|合伙人)$/;

/** Its deputies, of whom what they are in charge of is told in two or three characters: 生产|副总经理. */
const firmDeputy = /^(?:高级|执行|常务)?副(?:总经理|总裁)$/;
const shortestOfDeputy = 4;

/** Whether a whole clause before the post of a firm's head can be the firm. */
function namesFirm(text: string, start: number, name: string, post: string): boolean {
  return (
    (firmPost.test(post) || (firmDeputy.test(post) && name.length >= shortestOfDeputy)) &&
    /^[\p{Script=Han}A-Za-z0-9·]{2,12}$/u.test(name) &&
    /[，。；：！？“”\n ]/.test(text[start - 1] ?? '\n') &&
    !/^(?:原|前|时任|现任|新任|优秀|知名|著名|年轻|青年|民营|国有)|(?:企业家|优秀|年轻)$|[0-9]后/.test(name)
  );
}

/** 跨海大桥工程|总工程师: who leads a work of that name. */
function namesProject(name: string, post: string): boolean {
  return (
    /^(?:总(?:工程师|设计师|指挥|规划师)|首席(?:专家|科学家))$/.test(post) &&
    /^\p{Script=Han}{2,16}(?:工程|项目|计划|专项)$/u.test(name)
  );
}

/** Posts of those who make a periodical. */
const editorial = /^(?:执行|常务|副|特约|责任|首席){0,2}(?:主编|总编|编辑|编审|编委|主笔|社长|记者)/;

/** “红四连”指导员, 市“两新”组织党工委书记, 中央电视台《新闻联播》编辑: a body whose name, or part of it, stands in marks. */
function quotedBody(text: string, limit: number, end: number, bodies: ReadonlyMap<number, Span>): Span | null {
  const column = /[“《]\p{Script=Han}{2,8}[”》]$/u.exec(text.slice(Math.max(limit, end - 10), end));
  const house = column === null ? undefined : bodies.get(end - column[0].length);
  if (house !== undefined) return { start: house.start, end };
  // 河阳中学高二（3）班班主任: the class of a school by its number.
  const form =
    /(?:[高初大][一二三四]|[一二三四五六七八九]年级|[0-9]{2,4}级\p{Script=Han}{0,8}?|\p{Script=Han}{2,6}[0-9]{4}-)?(?:（[0-9一二三四五六七八九十]{1,2}）|[0-9]{1,2})班$/u.exec(
      text.slice(Math.max(limit, end - 20), end),
    );
  if (form !== null) return { start: bodies.get(end - form[0].length)?.start ?? end - form[0].length, end };
  const journal = /《[^《》“”，。]{2,24}》(?:\p{Script=Han}{2,4}版)?$/u.exec(
    text.slice(Math.max(limit, end - 31), end),
  );
  if (journal !== null && editorial.test(text.slice(end, end + 6))) return { start: end - journal[0].length, end };
  const named =
    /“[^“”，。]{2,12}(?:协会|商会|学会|联盟|合作社|工作室|服务队|志愿队|突击队|工作队|党支部|学院|公司|中心)”$/u.exec(
      text.slice(Math.max(limit, end - 20), end),
    );
  if (named !== null) return { start: end - named[0].length, end };
  // 河阳学院“双减”研究中心主任: the marks stand inside the name.
  const inside = /“[^“”，。]{2,12}”(\p{Script=Han}{2,8})$/u.exec(text.slice(Math.max(limit, end - 22), end));
  const outer = inside === null ? undefined : bodies.get(end - inside[0].length);
  if (inside !== null && outer !== undefined && bodyOrPlaceEnding.test(inside[1]!)) return { start: outer.start, end };
  const match = /(?:“\p{Script=Han}{1,7}[连营团队班组室站]”|(?<place>\p{Script=Han}{0,8})“?两新”?组织)$/u.exec(
    text.slice(Math.max(limit, end - 16), end),
  );
  if (match === null) return null;
  const place = match.groups!.place ?? '';
  const start = end - match[0].length + place.length;
  return { start: place === '' ? start : withPlaceBefore(text, limit, start), end };
}

/** 市大数据局（市数据中心）局长: a body with its second name in brackets. */
function dualBody(text: string, end: number, bodies: ReadonlyMap<number, Span>): Span | null {
  if (text[end - 1] !== '）') return null;
  const open = text.lastIndexOf('（', end);
  const body = open < 0 ? undefined : bodies.get(open);
  return body === undefined ? null : { start: body.start, end: body.end };
}

/** 组织部长, 市公安局长: the last character of the body is the first of the post. */
function fusedBody(text: string, limit: number, position: Span, bodies: ReadonlyMap<number, Span>): Span | null {
  const post = text.slice(position.start, position.end);
  if (post === '队员') return fusedTeam(text, limit, position);
  if (!/^[部局厅院校社站所]长/.test(post)) return null;
  const end = position.start + 1;
  const body = bodies.get(end);
  if (body !== undefined) return body;
  const ministry = ministryAbroad(text, limit, end);
  if (ministry !== null) return ministry;
  const word = organWords.find(
    (organ) => organ.length >= 3 && end - organ.length >= limit && text.startsWith(organ, end - organ.length),
  );
  if (word === undefined) return null;
  return { start: withPlaceBefore(text, limit, end - word.length), end };
}

/** 青石援建医疗|队员: a team that shares its last character with those who are in it. */
function fusedTeam(text: string, limit: number, position: Span): Span | null {
  const start = leftBoundary(text, limit, position.start);
  const name = text.slice(start, position.start);
  return /.{2}(?:医疗|工作|服务|突击|救援|志愿|支教|扶贫|帮扶|攻坚|宣讲|先锋)$/u.test(name)
    ? { start, end: position.start + 1 }
    : null;
}

/** 美国能源部长: a ministry that is known by no list, behind its country. */
function ministryAbroad(text: string, limit: number, end: number): Span | null {
  if (text[end - 1] !== '部') return null;
  for (let from = end - 3; from > Math.max(limit, end - longestMinistry); from--) {
    if (!/\p{Script=Han}/u.test(text[from]!) || /[的了在前原故统]/.test(text[from]!)) return null;
    const country = countryEndingAt(text, limit, from);
    if (country !== null && country !== '中国') return { start: from - country.length, end };
  }
  return null;
}

const longestMinistry = 14;

/** A place, or a body that only a title proves, whose name ends at `end`. */
export function placeEndingAt(text: string, limit: number, end: number): Span | null {
  const start = leftBoundary(text, limit, end);
  return end - start >= 2 && namesBody(text.slice(start, end)) ? { start, end } : null;
}

/** 该校|大三学生, 该校|临床医学专业大三学生: a word that points at a body known from before. */
function pointingBodyEndingAt(text: string, limit: number, end: number): Span | null {
  const match = /[该本我][校院局厂司店村镇乡县市区省旅团部](?:\p{Script=Han}{2,12}(?:专业|系|学院|班|年级))?$/u.exec(
    text.slice(Math.max(limit, end - 18), end),
  );
  const start = match === null ? 0 : end - match[0].length;
  return match === null ? null : { start, end: start + 2 };
}

/** Posts in front of which stands what they are for, whatever the words: 联合国促进女童教育|特使. */
const envoy = /^(?:特使|特别代表|高级代表|特别顾问|专员)/;
/** How long what qualifies a post inside its body may be. */
const longestQualifier = 18;

/**
 * The body before what qualifies the post: 某学院的应届|毕业生, 某大学土木工程专业|学生, 某部直属|机关党委. Nothing that
 * ends a name may stand in between, 的 right behind the body apart.
 */
function bodyBeforeQualifier(text: string, limit: number, end: number, bodies: ReadonlyMap<number, Span>): Span | null {
  const sent = envoy.test(text.slice(end, end + 4));
  for (let bodyEnd = end - 1; bodyEnd >= Math.max(limit, end - longestQualifier); bodyEnd--) {
    if (sent && /[，。；：、“”\n 的]/.test(text[bodyEnd]!)) return null;
    const country = sent ? countryEndingAt(text, limit, bodyEnd) : null;
    if (country !== null) return { start: bodyEnd - country.length, end: bodyEnd };
    const body = bodies.get(bodyEnd);
    if (body === undefined || body.start < limit) continue;
    if (sent) return body;
    const from = bodyEnd + /^的?(?:一[名位])?/.exec(text.slice(bodyEnd, bodyEnd + 3))![0].length;
    return from < end && text[end - 1] !== '兼' && leftBoundary(text, from, end) === from
      ? { start: body.start, end: bodyEnd }
      : null;
  }
  return null;
}

const placeAndKind =
  /^(?!全|[本该我各]|一些|有的)(?<place>[\p{Script=Han}0-9]{2,20}(?:[县市区镇乡村旗](?![级域])|街道|社区|嘎查|高中|初中|[一二三四五六七八九十]中|中学|小学|学校|大学|学院|公司|集团|合作社|某[部旅团营连师]))(?<kind>\p{Script=Han}{1,6})$/u;
/** What looks like a place and is a kind of them. */
const kindOfPlace = /^(?:农村|乡村|山村|渔村|城市|城乡|地区|灾区|牧区|山区|郊区|市区|城区)$/;
/** What is said in praise of somebody, who belongs to no place by it. */
const praise = /优秀|先进|模范|最美|十佳|杰出|好$|首届|[百千万十]名|[一二三]等|道德|劳动/;

/** 上湾村互助|小组长, 柳河镇动物|检疫员: a place, and what kind of post it is there. */
function placeBeforeKind(text: string, start: number, end: number): Span | null {
  const match = placeAndKind.exec(text.slice(start, end));
  if (match === null) return null;
  const { place, kind } = match.groups as { place: string; kind: string };
  return kindOfPlace.test(place) || praise.test(kind) || holdsPost(kind) ? null : { start, end: start + place.length };
}

/** 河阳县柳河镇上湾村民: the village shares its last character with the post. */
function fusedVillage(text: string, limit: number, position: Span): Span | null {
  if (!/^村[民支主]/.test(text.slice(position.start, position.end))) return null;
  const start = leftBoundary(text, limit, position.start);
  const before = text.slice(start, position.start);
  return /(?:[镇乡县区市]|街道)\p{Script=Han}{2,3}$/u.test(before) && !/[村组队]$/.test(before)
    ? { start, end: position.start + 1 }
    : null;
}

/** 河阳县柳河镇水管站长: a local body that shares its last character with its head, and that only the place before it shows. */
function fusedStation(text: string, limit: number, position: Span): Span | null {
  if (!/^[站所局厂社队]长/.test(text.slice(position.start, position.end))) return null;
  const start = leftBoundary(text, limit, position.start);
  const before = text.slice(start, position.start);
  return /(?:[省市县区镇乡]|街道)\p{Script=Han}{2,6}$/u.test(before) && !namesBody(before)
    ? { start, end: position.start + 1 }
    : null;
}

/** The length of what may stand between a body and a post: 中央财办分管日常工作的副主任, 某村68岁的村民, 某集团的教员, 某研究院及各所负责人. */
function asideBefore(text: string, limit: number, end: number): number {
  return (
    /(?:(?:分管|主管|主抓|主持|负责)[^，。、；“”]{2,10}的|[0-9]{1,3}多?岁的?|“?[0-9]{2}后”?|[0-9]{4}[级届]|第[0-9一二三四五六七八九十]{1,3}任|[大研][一二三四]|年轻|新晋|的(?:卓越|杰出|著名|优秀|[0-9]{1,3}多?岁的?)|的?(?:另外?)?一[名位]|(?:下派|选派|派驻|委派)的|[及和与]?(?:各|有关|相关)\p{Script=Han}{0,4}|的)$/u.exec(
      text.slice(Math.max(limit, end - 16), end),
    )?.[0].length ?? 0
  );
}

/** 云师大|副校长, 河阳交大|党委|书记, 云泽远山中|校长: a school by its short name, as its own posts show. */
function isShortSchool(name: string, post: string, hasUnit: boolean): boolean {
  const ofUniversity =
    /^(?:常务)?副?校长|(?:教授|讲师|辅导员|博士生|硕士生|研究生|本科生|校友|导师|院长)$/.test(post) ||
    (hasUnit && /书记$/.test(post));
  return (
    (/^\p{Script=Han}{1,4}大$/u.test(name) &&
      ofUniversity &&
      !countries.has(name) &&
      !/[人全最更很扩重巨强壮博]大$/.test(name)) ||
    (/^\p{Script=Han}{2,6}中$/u.test(name) && /^(?:常务)?副?校长/.test(post) && !/[其当途心之集空手]中$/.test(name))
  );
}

/** Whether a stretch before a post can be what the post is in: it ends like a body or a place, or is a place by name. */
function namesBody(name: string): boolean {
  if (
    name.length > 24 ||
    /^(?:家住|祖籍|远离)|[0-9]岁|干部$|[值上下]班$|^(?:现场|市场|职场|赛场|战场|商场|考场)$/.test(name) ||
    kindOfPlace.test(name)
  )
    return false;
  return (
    bodyOrPlaceEnding.test(name) ||
    placeNames.has(name) ||
    countyShortNames.has(name) ||
    countries.has(name) ||
    nationalNames.has(name)
  );
}

const bodyOrPlaceEnding =
  /(?:[省市县区镇乡村州旗盟司局厅委办院会校社署部处科室站队馆所报网台厂店行团旅军班组园场企]|[^0-9]号|(?:学科|学位|服务|教学|示范|网|站|监测)点|街道|社区|嘎查|苏木|小区|商圈|园区|景区|楼宇|中心|公司|集团|银行|大学|中学|小学|医院|基金|平台|企业|政府|[国地]税|[酒乳矿]业|高中|初中|人大|政协|妇联|工会|党组|支部|新闻|农场|单位|机关|基地|中国|[科控股建电国]+|杂货铺|店铺|商铺|作坊|酒楼|茶楼|酒店|宾馆|民宿|客栈|餐厅|书店|安全会议|部长会议|[一二三四五六七八九十]中|武装力量|杜马|白宫|舰|登陆艇|巡逻艇|快艇|新区|国家|法院|系|科技|控股|传媒|能源|电气|重工|实业|股份|药业|食品|农业|物流|地产|置业|网络|软件|电子|制药|汽车|钢铁|石化|石油|电力|航空|航天|证券|保险|超市|工厂|车间|联盟|连队|连|营|共同体|党组织|网格|胡同|.[巷弄])$/;

/** Places right before a body belong to it when nothing else stands between them and a boundary (少林街道|雷家沟村). */
function withPlaceBefore(text: string, limit: number, start: number): number {
  const boundary = leftBoundary(text, limit, start);
  const before = text.slice(boundary, start);
  return boundary < start && (/(?:街道|[省市县区镇乡村州旗])$/.test(before) || countries.has(before))
    ? boundary
    : start;
}

const governmentHead = /^(?:老|常务副|代理?|副)?([省市县区州盟旗镇乡])长$/;

/** Posts that belong to no body named before them. */
const ownPosts =
  /大代表$|^(?:国务委员|总书记|国家主席|国家副主席|总理|副总理|国务院总理)$|(?:获得者|劳动模范|劳模|先进工作者|先进个人|大师|名中医)$/;

/** A department inside the body named before it: 该院党组成员、政治处主任 holds the second post in the same house. */
const innerBody =
  /^(?:\p{Script=Han}{2,6}[处科部室]|纪委|检委会|审委会|检察委员会|审判委员会|监事会|董事会|理事会|机关党委|办公室)$/u;

function isInnerBody(name: string, house: string): boolean {
  // 临时党支部书记、校长办公室主任: a branch has no offices.
  if (/(?:支部|总支|党小组)$/.test(house) || areTwins(house, name)) return false;
  if (/^(?:居委会|居民委员会|业委会)$/.test(name)) return /.社区$/.test(house);
  // 县委常委、组织部长: the committee's own department.
  if (committeeDepartment.test(name)) return /委$/.test(house);
  // 云水新区党工委委员、管委会副主任.
  if (name === '管委会')
    return /.(?:[新港]区|开发区|高新区|经开区|园区|景区|示范区|试验区|保税区|管理区|度假区|产业园)$/.test(house);
  // 县委副书记、纪委书记: that of the county, a body of its own.
  if (name === '纪委') return !/委$/.test(house);
  return (
    innerBody.test(name) && !knownOrgans.has(name) && !nationalNames.has(name) && !/^(?:中央|国家|全国)/.test(name)
  );
}

/** Whether the first post names the village of the second in full. */
function isSameVillage(text: string, village: Span, before: Span): boolean {
  const name = text.slice(village.start, village.end);
  return (
    /^(?:村|社区)$/.test(name) &&
    before.end - before.start > name.length &&
    text.slice(before.start, before.end).endsWith(name)
  );
}

const committeeDepartment = /^(?:组织部|宣传部|统战部|政法委|社会工作部)$/;

function inherit(text: string, items: Item[]): Role[] {
  let last: Span | null = null;
  return items.map((item) => {
    let organisation = item.organisation;
    let inherited = false;
    let unit = item.unit;
    let position = item.position;
    const name = text.slice(item.position.start, item.position.end);
    if (
      organisation !== null &&
      last !== null &&
      unit === null &&
      isInnerBody(text.slice(organisation.start, organisation.end), text.slice(last.start, last.end))
    ) {
      unit = organisation;
      organisation = last;
      inherited = true;
    }
    // 柳河镇党委副书记、青年人才党支部书记: a branch of the house named before.
    if (item.loose && organisation !== null && last !== null && unit !== null) {
      unit = { start: organisation.start, end: unit.end };
      organisation = last;
      inherited = true;
    }
    // 新加坡副总理兼财政部长: a ministry of the country named before, which the whole post names.
    if (organisation !== null && last !== null && countries.has(text.slice(last.start, last.end))) {
      const ministry = item.position.start < organisation.end && text.slice(organisation.start, organisation.end);
      if (ministry && /^\p{Script=Han}{2,4}部$/u.test(ministry)) {
        position = { start: organisation.start, end: item.position.end };
        organisation = last;
        inherited = true;
      }
    }
    const head = governmentHead.exec(name);
    // 柳河镇党委委员、副镇长: the house named before is the government's place already.
    const sameLevel = last !== null && head !== null && text[last.end - 1] === head[1];
    // 柳河镇上湾村党支部书记、村|主任: the village named before.
    if (organisation !== null && last !== null && isSameVillage(text, organisation, last)) {
      organisation = last;
      inherited = true;
    }
    if (organisation === null && head !== null && !sameLevel) {
      organisation = { start: item.position.end - 2, end: item.position.end - 1 };
      inherited = last !== null;
    } else if (organisation === null && last !== null && !item.apart && !ownPosts.test(name)) {
      organisation = last;
      inherited = true;
    }
    last = organisation;
    return { organisation, unit, position: withoutTense(text, position), inherited };
  });
}
