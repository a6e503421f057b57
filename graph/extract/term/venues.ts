import { buildMatcher } from '../lexicon/matcher.ts';
import { countyShortNames, placeNames } from '../lexicon/places.ts';
import type { ClassifiedQuote } from '../quote/quote-class.ts';
import type { Reading } from '../text/reading.ts';
import { type Clause, clauseReader, continuesToHead, type Token } from './clause.ts';
import { genericVenueWords } from './generic-venue-words.ts';
import { namingCharacters } from './naming-characters.ts';
import type { TermMention } from './term-mention.ts';
import { goesOn, villageGoesOn } from './venue-continuations.ts';
import { type VenueHead, venueHeads } from './venue-heads.ts';

const headOf = new Map(venueHeads.flatMap((head) => head.words.map((word): [string, VenueHead] => [word, head])));
const placeMatcher = buildMatcher(placeNames.keys());
const countyMatcher = buildMatcher(
  [...countyShortNames.keys()].filter(
    (name) => genericVenueWords.longestAt(name, 0) === 0 && !/^(?:新兴|合作|公安|和平|文化|民权|兴业)$/.test(name),
  ),
);
const readClauses = clauseReader([...headOf.keys()]);
const longestName = 24;
const leastName = 2;
const farthestVerb = 12;

/** What comes before a place where something happens or that is visited. */
const visit =
  /(?:在|依托|(?<![先高低属关对基由])于|到|赴|走进|来到|前往|奔赴|赶赴|深入|参观|考察|观摩|视察|调研|走访|步入|抵达|进入|探访|踏看|察看|查看|瞻仰|拜谒|位于|落户|入驻|做客|登上|游览|打卡|对接|慰问|献爱心|组织[\p{Script=Han}]{0,6}到)(?:了|过)?$/u;
/** 在|渔民集聚的|红枫社区. */
const placedBy = /在(?!于)\p{Script=Han}{2,12}的$/u;
/** 位于|云水县北山镇的|红枫巷. */
const situated = /(?:位于|坐落于|坐落在|地处)[\p{Script=Han}0-9]{2,16}的$/u;
const settlement = /^(?:村|嘎查|新村|社区|小区|街区|古街|老街|胡同)$/;
const school = /^(?:小学|中学|幼儿园|大学|学院|学校|党校|医院)$/;
const held =
  /^(?:（[^（）]{1,12}）)?[^，。；！？\n]{0,6}?(?:举行|举办|召开|开班|开幕|开讲|闭幕|开课|成立|揭牌|启动|演出|上演|考察|调研|视察|参观|座谈|宣讲|发布|挂牌|宣告|看望|慰问|出席|作报告|作辅导|首播|首发|参加了)/u;
/** A new site: 建成|云水电商产业园, 打造成|青山党群服务中心. Without 了 or 成 it may be a figure of speech: 打造|国际金融中心. */
const built = /(?:建成|建起|规划建设|落成|建立|打造|新地标：)(?:了)?$/;
const finished =
  /(?:建成|建起|打造成?|建设|建立|设立|开辟|新建|改建成?|改造成)(?:了|起)(?:[0-9.]+万?[多余]?(?:亩|平方米)的?)?$|(?:建成|建起|打造成|改造成)(?:了)?(?:[0-9.]+万?[多余]?(?:亩|平方米)的?)?$/;
/** What a site does when it begins to be one, and what somebody does for it: 云水数字工厂|投产, 为|云水科研基地|揭牌. */
const opens =
  /^(?:（[^（）]{1,12}）)?(?:于[^，。；！？\n]{1,10}?|正式|全面|顺利|同步|今[天日]|当[天日]|[^，。；！？\n的]{0,4}?日)?(?:建成)?(?:投产|揭牌|开园|开馆|启用|落成|竣工|通车|投用|投运|对外开放|揭幕|奠基)/;
/** A room of the house: 云水会议中心|红枫厅. */
const innerRoom =
  /^(?:第[一二三四五六])?(?:[金银东西南北]\p{Script=Han}{0,2}|\p{Script=Han}{2})(?:大厅|厅)(?!级|长|里|堂)/u;
/** The other name of a house: 云水党校|（云水行政学院）. */
const otherName = /^（\p{Script=Han}{2,10}(?:学院|学校|大学|党校|中心|馆|基地|医院)）/u;
/** A measure or the building of a place before its name: 15万平方米|市民公园, 开发区建设|云桥产业园. */
const clauseBefore =
  /^.*(?:[0-9]+[\p{Script=Han}]{0,2}(?:平方米|公里|亩|公顷|个|座|处|家|所)|(?:建设|修建|兴办|创办)(?=\p{Script=Han}))/u;
/** 第二个梯级电站 counts a place and does not name it. */
const ordinal = /^第[一二三四五六七八九十]+个/;
/** What no name of a place begins with: a number, a rest of a formula, a class, a person in office. */
const noName = /^(?:[0-9+]|社区$|等|即|很多|许多|不少|众多|给|为|对|该|本|各|一|两|几|多|所属)/;
/** What no name of a place holds. */
const notInName =
  /抓|第一[个座家所]|首[个座家]|大街小|一流|总干事|主席|习近平|副总经理|老工业|最大|公众号|[小全]区[0-9无]/;
/** Zones that are named by the bare word. */
const bare = new Set(['高新区', '经开区', '自贸区', '综保区']);
/** Concrete places by their last word: halls, parks, zones, sites; villages and schools where somebody goes or something happens. */
export function findVenues(reading: Reading, quotes: readonly ClassifiedQuote[]): TermMention[] {
  let listed = -1;
  return readClauses(reading, quotes, []).flatMap((clause) => {
    const found = venuesIn(reading.text, clause, listed === clause.start - 1 && reading.text[listed] === '、');
    const last = found.at(-1);
    // 参观A、B、C: what is true of the first holds for the places listed after it.
    listed = last !== undefined && last.end === clause.end ? clause.end : -1;
    return found;
  });
}

function venuesIn(text: string, clause: Clause, listed: boolean): TermMention[] {
  const found: TermMention[] = [];
  const { tokens } = clause;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.role !== 'head') continue;
    if (continuesToHead(tokens, index, partedBy(tokens, index))) continue;
    const after = text.slice(token.end, token.end + 3);
    const word = text.slice(token.start, token.end);
    const goes =
      goesOn.test(after) ||
      (word.endsWith('村') && villageGoesOn.test(after)) ||
      (word === '矿' && /^[产山业石井区]/.test(after)) ||
      (after[0] === '“' && !word.endsWith('中心'));
    if (goes && !(after.startsWith('党建') && isShown(text, tokens, index))) continue;
    const head = headOf.get(word)!;
    const from = nameStart(tokens, index, found.at(-1)?.end ?? clause.start, head.id === 'venue-zone');
    const begin = tokens[from]!.start;
    const place = beginsWithPlace(text.slice(begin, token.start)) ? begin : placeBefore(text, begin);
    const before = text.slice(begin, token.start);
    const start =
      place < begin ? place : begin + Math.max(clauseBefore.exec(before)?.[0].length ?? 0, apposition(before));
    const modifier = text.slice(Math.max(start, begin), token.start);
    const named =
      modifier.length >= leastName && !ordinal.test(modifier) && namingCharacters(modifier, genericVenueWords) > 0;
    if (!named && !(modifier === '' && bare.has(word))) continue;
    if (
      notInName.test(modifier) ||
      (noName.test(modifier) && !beginsWithPlace(modifier)) ||
      /(?:[乡农山出因强弱联包驻扶帮]|地球|村)村$|高楼大厦$|市中心$|[一二三四五六七八九十0-9]楼$/.test(
        modifier + word,
      ) ||
      placeNames.has(text.slice(Math.max(start, token.end - 3), token.end)) ||
      placeNames.has(modifier + word) ||
      // 在|广西贵港|: the last word is part of a place.
      (word.length === 1 && placeNames.has(text.slice(token.end - 2, token.end)))
    )
      continue;
    const visited =
      isVisited(text, start, token.end, word) ||
      (listed && start === clause.start && !(school.test(word) && /\p{Script=Han}/u.test(after[0] ?? '')));
    const told =
      visited ||
      (modifier.length > leastName && situated.test(text.slice(Math.max(0, start - 22), start))) ||
      (isBuilding(word) && isFinished(text, start, token.end)) ||
      ((head.id === 'venue-zone' || /城$|市场$|公寓$/.test(word)) && beginsWithPlace(modifier)) ||
      (word === '口岸' && beginsWithPlace(modifier) && !placeNames.has(modifier)) ||
      isResidential(word, modifier) ||
      isPublicCentre(word, modifier) ||
      isPlaced(word, modifier) ||
      isBranded(word, modifier);
    if (
      head.needs === 'visited' &&
      !told &&
      !(/[园城]$/.test(word) && built.test(text.slice(Math.max(0, start - 8), start)))
    ) {
      continue;
    }
    const rest = text.slice(token.end, token.end + 14);
    const room = (innerRoom.exec(rest) ?? otherName.exec(rest))?.[0].length ?? 0;
    found.push({ kind: 'venue', start, end: token.end + room, rule: head.id });
  }
  return found;
}

/** 青石村|共建|云水学院: whether a further head ends the same name. A verb parts two places, unless it makes a compound with the second. */
function partedBy(tokens: readonly Token[], index: number): (further: Token) => boolean {
  let at = index + 1;
  while (at < tokens.length && at - index <= farthestVerb && tokens[at]!.role !== 'compound') at++;
  const verb = tokens[at]?.role === 'compound' ? tokens[at] : undefined;
  return (further) => verb === undefined || further.start < verb.start || further.start === verb.end;
}

/** 参观|红枫社区|党建开展情况: what somebody came to see there does not make it a body. */
function isShown(text: string, tokens: readonly Token[], index: number): boolean {
  const { start } = tokens[nameStart(tokens, index, 0, false)]!;
  return /(?:参观|考察|观摩|调研)了?$/.test(text.slice(Math.max(0, start - 3), start));
}

/** Whether somebody goes to the place, or something happens there. Who is at a school mostly studies or works there. */
function isVisited(text: string, start: number, end: number, word: string): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  if (!school.test(word)) return visit.test(before) || (settlement.test(word) && placedBy.test(before));
  if (/(?:在|于)$/.test(before)) {
    // 在|云水小学|，孩子们……: a clause that only says where.
    const opens = text[end] === '，' && /(?:^|[，。；：\n])在$/.test(before);
    return opens || held.test(text.slice(end, end + 24));
  }
  return visit.test(before) && !/(?:进入|依托|深入)$/.test(before);
}

/** 云水高新区: a zone that a place lends its name to is one of a kind. */
function beginsWithPlace(modifier: string): boolean {
  const length = placeMatcher.longestAt(modifier, 0) || countyMatcher.longestAt(modifier, 0);
  return length >= leastName && length <= modifier.length;
}

/** Where the name begins when a place owns it: 走进|云水县北山镇的|青山果园. The given offset where none does. */
function placeBefore(text: string, begin: number): number {
  if (text[begin - 1] !== '的') return begin;
  const before = text.slice(Math.max(0, begin - 20), begin - 1);
  const owner =
    /(?<=(?:在|走进|来到|位于|参观|考察)(?:了|位于|地处)?)((?!位于|地处)\p{Script=Han}{1,14}[省市县区旗镇乡村])$/u.exec(
      before,
    )?.[1];
  return owner === undefined ? begin : begin - 1 - owner.length;
}

/** The length of what a village is called before its province is named: 国家级贫困县|云水省青山县红枫村. */
function apposition(modifier: string): number {
  const province = /(?<=[县市区乡镇村])(?:\p{Script=Han}{2,3}省|\p{Script=Han}{2,6}自治区)(?=\p{Script=Han})/u.exec(
    modifier,
  );
  return province?.index ?? 0;
}

function nameStart(tokens: readonly Token[], index: number, floor: number, zone: boolean): number {
  let from = index;
  for (let at = index - 1; at >= 0; at--) {
    const { role, start, end } = tokens[at]!;
    if (
      start < floor ||
      tokens[index]!.end - start > longestName ||
      role === 'barrier' ||
      role === 'verb' ||
      (role === 'compound' && !(zone && end === tokens[index]!.start)) ||
      role === 'title'
    )
      break;
    from = at;
  }
  // 军民融合|创新|示范区 holds a verb, 推广|基地 is no name.
  return tokens[from]!.role === 'compound' ? from + 1 : from;
}

/** The service centre of a town or quarter is a place to go to wherever it is named. */
function isPublicCentre(word: string, modifier: string): boolean {
  return (
    /^(?:政务服务|党群服务|便民服务|党群文化|邻里)中心$/.test(word) &&
    modifier.length > leastName &&
    /[镇乡市县区村]$|街道$|社区$|”$/.test(modifier)
  );
}

/** Whether the clause says that the place is built or opened. 把农场建成|种业创新基地 is a wish, 建成|数字农场1000家 a count. */
function isFinished(text: string, start: number, end: number): boolean {
  if (opens.test(text.slice(end, end + 24))) return true;
  const before = text.slice(Math.max(0, start - 24), start);
  return (
    finished.test(before) &&
    !/(?:把|将|未来|力争|努力)[^，。；]*$/.test(before) &&
    !/^[0-9一二三四五六七八九十]/.test(text.slice(end, end + 1))
  );
}

/** What is built and opened, and no settlement or school. */
function isBuilding(word: string): boolean {
  return !settlement.test(word) && !school.test(word) && word !== '特区' && word !== '合作社';
}

/** A house with a name in quotation marks: “红枫”党员文化中心. */
function isBranded(word: string, modifier: string): boolean {
  return /(?:中心|园|馆|广场|厅)$/.test(word) && /^[“‘][^+]*[”’]/.test(modifier);
}

/** Where people live is told for its own sake too: 云水县红枫小区, 青石社区纺织厂家属院. */
function isResidential(word: string, modifier: string): boolean {
  if (word === '家属院') return namingCharacters(modifier, genericVenueWords) >= leastName;
  const place = placeMatcher.longestAt(modifier, 0) || countyMatcher.longestAt(modifier, 0);
  const own = /(?:[市县区旗镇乡村]|街道|社区)([^的市县区旗镇乡]{2,8})$/u.exec(modifier)?.[1] ?? modifier.slice(place);
  const whole = own.length >= leastName && namingCharacters(own, genericVenueWords) === own.length;
  return word === '小区' && own !== modifier && whole && !modifier.includes('小区');
}

/** A village or quarter behind its county or town is told for its own sake: 云水县北山镇青石村. */
function isPlaced(word: string, modifier: string): boolean {
  const own = /(?:[市县区旗镇乡]|街道)((?![村内所级域])\p{Script=Han}{2,4})$/u.exec(modifier)?.[1];
  return (
    own !== undefined && /^(?:村|嘎查|新村|社区|小区)$/.test(word) && namingCharacters(own, genericVenueWords) >= 2
  );
}
