import type { Span } from '../../model/span.ts';
import { placeNames } from '../lexicon/places.ts';
import { genericVenueWords } from './generic-venue-words.ts';
import { namingCharacters } from './naming-characters.ts';
import type { VenueHead } from './venue-heads.ts';
import { beginsWithPlace, placeLength, placeMatcher } from './venue-place.ts';

/** What may be the name of a venue: `modifier` and `word` are its two parts, `word` is one of `head`. */
export interface VenueCandidate extends Span {
  head: VenueHead;
  word: string;
  modifier: string;
  /** Whether nothing but punctuation stands before it. */
  opensClause: boolean;
  /** Whether it stands in a list behind a venue that the clause before names. */
  listed: boolean;
  /** Whether it does so behind one that somebody visits: among bodies a museum is a body, and so are the schools behind it. */
  led: boolean;
  /** Whether the tagger sees a place exactly there. */
  seen: boolean;
}

const leastName = 2;
/** What comes before a place where something happens or that is visited. */
const visit =
  /(?:在|依托|(?<![先高低属关对基由终起始止])于|到|赴|走进|来到|前往|奔赴|赶赴|深入|参观|考察|观摩|视察|调研|走访|走看|步入|抵达|进入|探访|踏看|察看|查看|瞻仰|拜谒|位于|落户|入驻|做客|登上|游览|打卡|对接|慰问|献爱心|住进|搬进|驶上|驶入|走到|赶到|赶往|走入|踏入|踏上|回到|重返|送往|送到|飞抵|运抵|停靠在?|驻守|守护|齐聚|相聚|集结|选址|途经|路过|组织[\p{Script=Han}]{0,6}到)(?:了|过)?(?:定点)?(?:(?:帮扶|挂钩|结对|联系|定点)(?:单位|点|对象))?$/u;
/** 莅临|我校|红枫校区: who comes to us comes to a part of us; to a school of ours somebody rather belongs. */
const visitOfOurs = /(?:在|到|来|来到|莅临|前往|参观|考察|走访|走进|视察)(?:了|过)?我[校院县市区镇]$/;
/** 在|他的|红枫农家院. */
const theirs = /在(?:[他她]们?|自己|自家)的$/u;
/** 在|渔民集聚的|红枫社区. */
const placedBy = /在(?!于)\p{Script=Han}{2,12}的$/u;
/** What a place is called before the dash that its name stands behind: 特色古街——|红枫街. */
const called = /(?:[地场馆园街路桥港楼站区厅城厂矿]|枢纽|地标|生产线)[—―]{1,2}$/;
/** What is no place in a figure or a contest: 踏平坎坷成|大道, 保卫|家园, 击剑|赛场. */
const figure = /^(?:大道|家园|赛场|楼|中心)$/;
/** 位于|云水县北山镇的|红枫巷. */
const situated = /(?:位于|坐落于|坐落在|地处)[\p{Script=Han}0-9]{2,16}的$/u;
/** Where somebody is by a word that says how it is: 在|整洁的|红枫大街. What is grown or worked at in such a place is a class. */
const where = /^(?:村|嘎查|新村|社区|小区|教室)$|[街巷]$|街区$|胡同$/;
export const settlement = /^(?:村|嘎查|新村|社区|小区|街区|古街|老街|胡同)$/;
/** A body that studies, heals or trades: who is there mostly works there. */
export const institution = /(?:小学|中学|幼儿园|大学|学院|学校|党校|医院|研究院|科学院|农科院|社科院|研究所|公司)$/;
/** Who calls on a firm calls on a body. It is a place among the stops of a tour alone: 来到青石村、|红枫公司. */
const firm = /公司$/;
/** 来到云水学院|当了教员: who joins a school does not visit it. */
const stays = /^(?:当|任[教职]|留校|工作|读书|求学|就读|的(?!校|图|会|食|操))/;
const held =
  /^(?:（[^（）]{1,12}）)?[^，。；！？\n]{0,6}?(?:举行|举办|召开|开班|开幕|开讲|闭幕|开课|成立|揭牌|启动|演出|上演|考察|调研|视察|参观|座谈|宣讲|发布|挂牌|宣告|看望|慰问|出席|作报告|作辅导|首播|首发|参加了)/u;
/** What is built inside a house or a village for a purpose, and what purposes there are. */
const house = /(?:室|厅|廊|馆|广场|公园|墙|书屋|活动中心|教育基地)$/;
const purpose =
  /^(?:[村社]|党|主题|廉政|廉洁|法治|红色|文化|惠民|职工|群众|老年|老年人|老干部|儿童|学生|教工|教职工|德育|校史|荣誉|成果|警示|健身|图书)/;
const leastHouse = 4;
const builtOnce = /(?:建成|建立|建起|打造|修建|新建|开辟|设立|建设)(?:了|起)?$/;
const manyBuild =
  /(?:各|每|都|均|应|要|将|把|全[市县省镇区]|计划|未来|鼓励|支持|推动|普遍|统一|依托|力争|[0-9]+个)[^，。；：！？\n]*$/;
/** A new site: 建成|云水电商产业园, 打造成|青山党群服务中心. Without 了 or 成 it may be a figure of speech: 打造|国际金融中心. */
const built = /(?:建成|建起|规划建设|落成|建立|打造|推进|新地标：)(?:了)?$/;
const finished =
  /(?:开工建设|动工建设|启动建设)$|(?:建成|建起|打造成?|建设|建立|设立|开辟|新建|改建成?|改造成)(?:了|起)(?:[0-9.]+万?[多余]?(?:亩|平方米)的?)?$|(?:建成|建起|打造成|改造成)(?:了)?(?:[0-9.]+万?[多余]?(?:亩|平方米)的?)?$/;
/** What a site does when it begins to be one, and what somebody does for it: 云水数字工厂|投产, 为|云水科研基地|揭牌. */
const opens =
  /^(?:（[^（）]{1,12}）)?(?:于[^，。；！？\n]{1,10}?|正式|实现|全面|顺利|同步|今[天日]|当[天日]|[^，。；！？\n的]{0,4}?日)?(?:建成)?(?:落地)?(?:投产|试运营|贯通|揭牌|开园|开馆|开业|启用|落成|竣工|通车|投用|投运|对外开放|揭幕|奠基)/;
/** 云水处理厂|内，机器轰鸣: something goes on in there. */
const inside = /^(?:[内里](?![容部外涵])[，\p{Script=Han}]|中，)/u;
/** 云水大学|26日发生一起……. */
const happens = /^(?:[0-9]{1,2}日)?(?:[凌清]晨|[上下]午|晚间?|夜间|附近)?发生/;
/** 红枫幼儿园|位于……: what is said to lie somewhere, or to be built once, is a place. */
const located = /^(?:，)?(?:位于|坐落|地处|始建于|占地|毗邻|紧邻)/;
/** 花香|满|村, 云水市|村: what makes words of what looks like a village. */
const noVillage = /[返回进入满全各乡镇原]$/;
/** Whose the place is that every such owner has: 社区|党群服务中心, 县|档案馆. */
const owner = /^(?:社区|村|乡|镇|县|市|区|街道|学校|公司|企业|园区|小区|连队|单位|医院|机关)(?!级)/;
const leastOwned = 5;
/** How many characters of a zone's own name tell it from a class of zones. A customs zone has the name of its place alone. */
const namingCharactersOfZone: readonly (readonly [RegExp, number])[] = [
  [/^(?:综合保税区|综保区|保税区)$/, 2],
  [/^(?:(?:产业|工业|科技|创业|物流|软件|产业示范|科创|孵化)园区?|教育基地|合作示范区|保税仓|生态城)$/, 3],
  [/^(?:[空海]军|联合训练)基地$|^(?:农贸|批发)市场$|^购物中心$/, 3],
];

/** Whether the clause tells of the place as of one where something is or happens, or the name alone does. */
export function isTold(text: string, candidate: VenueCandidate): boolean {
  const { start, end, head, word, modifier, opensClause, listed, led } = candidate;
  const zone = head.id === 'venue-zone';
  const after = text.slice(end, end + 12);
  if (firm.test(word)) return listed && led && opensClause && !/^\p{Script=Han}/u.test(after);
  return (
    (candidate.seen && isSeen(word, modifier)) ||
    isVisited(text, start, end, word) ||
    (listed && opensClause && !(institution.test(word) && (!led || /^\p{Script=Han}/u.test(after)))) ||
    (modifier.length >= leastName && situated.test(text.slice(Math.max(0, start - 22), start))) ||
    (isBuilding(word) && isFinished(text, start, end)) ||
    (opensClause &&
      (isBuilding(word)
        ? !figure.test(word)
        : where.test(word) && modifier.length > leastName && !noVillage.test(modifier)) &&
      isScene(text, start, end)) ||
    (/[园城]$/.test(word) && built.test(text.slice(Math.max(0, start - 8), start))) ||
    (isBuilding(word) && !zone && !/[校花]$/.test(modifier) && inside.test(after)) ||
    ((opensClause || beginsWithPlace(modifier)) && (happens.test(after) || located.test(after))) ||
    ((zone || /城$|市场$|公寓$|现场$|^工地$/.test(word)) && beginsWithPlace(modifier)) ||
    (zone && (isPlacedInBrackets(modifier) || /机场|空港/.test(modifier))) ||
    (word === '口岸' && beginsWithPlace(modifier) && !placeNames.has(modifier)) ||
    isStreet(word, modifier) ||
    isNamedZone(word, modifier) ||
    isResidential(word, modifier) ||
    isPublicCentre(word, modifier) ||
    isPlaced(word, modifier) ||
    isTunnel(word, modifier) ||
    // 云水东|站, 高铁云水|站: a direction or the line makes it a station of trains, where 云水|站 may be a stage of a tour.
    (word === '站' && /[东南西北]$|^(?:地铁|轻轨|高铁|火车)/.test(modifier)) ||
    isBranded(word, modifier)
  );
}

/** Whether somebody goes to the place, or something happens there. Who is at an institution mostly studies or works there. */
function isVisited(text: string, start: number, end: number, word: string): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  if (!institution.test(word))
    return (
      visit.test(before) ||
      theirs.test(before) ||
      towards(before, text.slice(end, end + 2)) ||
      visitOfOurs.test(before) ||
      (where.test(word) && placedBy.test(before))
    );
  if (/(?:在|于)$/.test(before)) {
    // 在|云水小学|，孩子们……: a clause that only says where.
    const opens = text[end] === '，' && /(?:^|[，。；：\n])在$/.test(before);
    return opens || held.test(text.slice(end, end + 24));
  }
  return (
    visit.test(before) && !/(?:进入|依托|深入|[派调分系]到)$/.test(before) && !stays.test(text.slice(end, end + 3))
  );
}

/** 朝|红枫公园|走去. */
function towards(before: string, after: string): boolean {
  return /[朝往向]$/.test(before) && /^[走跑驶奔赶开飞]去|^进发/.test(after);
}

/**
 * Whether a place that the tagger sees is meant although what follows looks like a body or a person of it: 特大桥|建设在谷口,
 * 来到|青石村|脱贫户家. A bridge's works and a village's people are not the place.
 */
export function staysPlace(text: string, start: number, end: number, word: string): boolean {
  return (
    !/^(?:工程|项目)/.test(text.slice(end, end + 2)) && (!settlement.test(word) || isVisited(text, start, end, word))
  );
}

/**
 * Whether a name at the beginning of a clause says where the sentence is: 。云水电机工厂，|几十台机器轰鸣 fills the clause,
 * 古街——|红枫街 says which one a common noun means.
 */
function isScene(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  return called.test(before) || (text[end] === '，' && /(?:[。！？\n]|^)$/.test(before));
}

/** A zone that says in brackets where it is: 中国（云水）软件谷. */
function isPlacedInBrackets(modifier: string): boolean {
  const inner = /（(\p{Script=Han}{2,8})）/u.exec(modifier)?.[1];
  return inner !== undefined && beginsWithPlace(inner);
}

/** A street or quarter of shops that has the name of its place or road: 云水|西街, 红枫路|商圈. */
function isStreet(word: string, modifier: string): boolean {
  return /.街$|圈$/.test(word) && (beginsWithPlace(modifier) || (word === '商圈' && /.{2}[街路]$/.test(modifier)));
}

/** A park of industry with a name of its own: 红枫芯片|产业园. */
function isNamedZone(word: string, modifier: string): boolean {
  const least = namingCharactersOfZone.find(([zone]) => zone.test(word))?.[1];
  return least !== undefined && namingCharacters(modifier, genericVenueWords) >= least;
}

/** The service centre of a town or quarter is a place to go to wherever it is named. */
function isPublicCentre(word: string, modifier: string): boolean {
  return (
    /^(?:政务服务|党群服务|便民服务|党群文化|邻里)中心$/.test(word) &&
    modifier.length > leastName &&
    /[镇乡市县区村]$|街道$|社区$|商圈$|”$/.test(modifier)
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

/** 来到|社区党群服务中心: what every quarter or school has is a place all the same where somebody goes to the one that is meant. */
export function isOwned(text: string, { start, end, modifier }: VenueCandidate): boolean {
  return (
    owner.test(modifier) &&
    !modifier.endsWith('建设') &&
    end - start >= leastOwned &&
    (/(?:走进|来到|参观|步入|前往|视察)了?$/.test(text.slice(Math.max(0, start - 4), start)) ||
      (/(?:^|[，。；：\n])在$/.test(text.slice(Math.max(0, start - 2), start)) && text[end] === '，'))
  );
}

/** 公司建立了|党员活动室: a house that somebody built for a purpose is one place, where none is counted and nobody is told to build. */
export function isBuiltHouse(text: string, { start, end, word, modifier, opensClause, led }: VenueCandidate): boolean {
  const name = modifier + word;
  if (name.length < leastHouse || !house.test(name) || !purpose.test(name)) return false;
  // 建成了党员活动室、|党建展厅: what is listed with one.
  if (led && opensClause) return true;
  const before = text.slice(Math.max(0, start - 24), start);
  return (
    builtOnce.test(before) &&
    !manyBuild.test(before) &&
    !/^[0-9一二三四五六七八九十百千]/.test(text.slice(end, end + 1))
  );
}

/** What is built and opened, and no settlement or institution. */
function isBuilding(word: string): boolean {
  return !settlement.test(word) && !institution.test(word) && word !== '特区' && word !== '合作社';
}

/** Of the zones of a nation each has the name of its place: 云水自贸港. A reserve may have that of a mountain or lake alone. */
export function isOneZone(word: string, modifier: string): boolean {
  return (
    placeMatcher.all(modifier).length > 0 ||
    (word.endsWith('保护区') && namingCharacters(modifier, genericVenueWords) > leastName) ||
    (word === '经济特区' && modifier.endsWith('港'))
  );
}

/**
 * Whether a name that the tagger takes for a place may be a venue: islands are geography, 云水市|村 and 花香|满|村 are words, and a
 * class (城乡|社区) is no name.
 */
function isSeen(word: string, modifier: string): boolean {
  const own = /(?:[省市县区旗镇乡]|街道)([^省市县区旗镇乡]*)$/u.exec(modifier)?.[1] ?? modifier;
  return word !== '岛' && !noVillage.test(modifier) && namingCharacters(own, genericVenueWords) > 0;
}

/** A tunnel has its name from what it leads through: 青石岭|隧道. */
function isTunnel(word: string, modifier: string): boolean {
  return /^隧[道洞]$/.test(word) && modifier.length > leastName && /[江河湖海山岭岗峰]$/.test(modifier);
}

/** A house with a name in quotation marks: “红枫”党员文化中心. */
function isBranded(word: string, modifier: string): boolean {
  return /(?:中心|园|馆|广场|厅)$/.test(word) && /^[“‘][^+]*[”’]/.test(modifier);
}

/** Where people live is told for its own sake too: 云水县红枫小区, 青石社区纺织厂家属院. */
function isResidential(word: string, modifier: string): boolean {
  if (word === '家属院') return namingCharacters(modifier, genericVenueWords) >= leastName;
  const place = placeLength(modifier);
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
