import { countries } from '../../model/countries.ts';
import { countyShortNames, placeNames } from '../lexicon/places.ts';
import type { TaggedSpan } from '../name/tagged-span.ts';
import type { ClassifiedQuote } from '../quote/quote-class.ts';
import type { Reading } from '../text/reading.ts';
import { type Clause, clauseReader, continuesToHead, type Token } from './clause.ts';
import { genericVenueWords } from './generic-venue-words.ts';
import { namingCharacters } from './naming-characters.ts';
import { withoutOwnInstitutions } from './own-institutions.ts';
import type { TermMention } from './term-mention.ts';
import { goesOn } from './venue-continuations.ts';
import {
  isBuiltHouse,
  isOneZone,
  isOwned,
  isTold,
  settlement,
  staysPlace,
  type VenueCandidate,
} from './venue-evidence.ts';
import { type VenueHead, venueHeads } from './venue-heads.ts';
import { venueLeadWords } from './venue-lead-words.ts';
import { beginsWithPlace, isPlaceChain } from './venue-place.ts';
import { leadLength, nameStart, placeBefore, taggedStart } from './venue-start.ts';

const headOf = new Map(venueHeads.flatMap((head) => head.words.map((word): [string, VenueHead] => [word, head])));
const readClauses = clauseReader([...headOf.keys()]);
const leastName = 2;
const longestName = 24;
const farthestVerb = 12;
const farthestClass = 64;

/** A room of the house: 云水会议中心|红枫厅. */
const innerRoom =
  /^(?:第[一二三四五六])?(?:[金银东西南北]\p{Script=Han}{0,2}|\p{Script=Han}{2})(?:大厅|厅)(?!级|长|里|堂)/u;
/** The other name of a house: 云水党校|（云水行政学院）. */
const otherName = /^（\p{Script=Han}{2,10}(?:学院|学校|大学|党校|中心|馆|基地|医院)）/u;
/** Which of several halls it is: 云水报告厅|二|举行. */
const hallNumber = /^[一二三四五六](?=[举召开内里，。；、）]|$)/;
/** 第二个梯级电站 counts a place and does not name it. */
const ordinal = /^第[一二三四五六七八九十]+个/;
/** 一处|工业园区, 两大|机场: what is counted is no name, but for villages: 三家村. */
const counted = /[一二两三四五六七八九十百千万几数多0-9][座处所家个条]|两大$/;
/** 福建|园区, 海南|工地: what a place has many of is no one of them by the place's name. */
const everywhere = /^(?:火山|园区|工地|工厂|小区|社区|养殖场|公寓)$/;
const countryNames = new Set(countries);
/** What is called a zone and is a district with a government of its own. */
const district = /^(?:上海)?浦东新区$|^(?:天津)?滨海新区$|^(?:沈阳)?沈北新区$|^.{1,2}园?区$/;
/** A company that plays, and no house: 云水京|剧院. Only who goes there means the house. */
const troupe = /(?:[京昆评豫越粤川歌话舞]|艺术)剧院$/;
/** Who goes to several bodies goes to each. */
const goesThere = /(?:到|赴|前往|走进|参观|走访|考察|调研)了?$/;
/** Those who are named together as bodies: 与云水局、|云水交易中心|等单位. */
const amongBodies =
  /^(?:、[^，。；、]{2,20}){0,4}等(?:[一二两三四五六七八九十0-9]+[个家所])?(?:单位|部门|企业|机构|高校|院校|院团|科研|党组织|社会组织|媒体)/;
/** What has ground and is no body though it is listed among bodies: 青山工业区、红枫产业园等单位. */
const ground = /(?:[工开新商高][业发务]?区|示范区|园区?|小镇)$/;
/** 社区党委携手|云水社工服务中心: who does something together with somebody is a body. */
const together = /(?:携手|联合|联手|会同|协同)$/;
/** 地铁|红枫里|站. 地铁|换乘|站 is a class, 地铁|到站 a verb. */
const cityLine = /^(?:地铁|轻轨)(?![进出到过换每一两几各大多始终首末沿停线中])[^至]{2,6}$/;
/** What no name of a place begins with: a number, a rest of a formula, a class, a person in office. */
const noName =
  /^(?:[0-9+](?!.?[.·][0-9]+[^0-9.])|党的?执政|社区$|平台|地（|终于|等|即|很多|许多|不少|众多|给|为|对|该|本|各|一|两|几|多|所属|在校|度|第一次|第.批|所联系|近[千百]|发展|提升|说|全[市县区镇乡村校])/;
/** What no name of a place holds: 洪水到来时|工厂停工. */
const notInName =
  /抓|(?<!临)时$|第一[个座家所]|首[个座家]|大街小|一流|总干事|主席|习近平|副总经理|老工业|最(?!高[人法检])|公众号|全省|金山银山|全国(?!政协|人大|妇联|总工会|工商联)|众多|一行|亿年|[小全]区[0-9无]/;
/** 重视|赛车场: a verb that wants the bare word, beyond those that a hall has no name behind: 免费使用|会议室. */
const seen = /(?:了解|[察查踏]看|欣赏|领略|重视|捐[赠建])$/;
/** What was founded lends its name to the celebration. */
const foundedYears = /^(?:建立|成立|建成)[0-9一二三四五六七八九十百]+周年/;
/** Zones that are named by the bare word. */
const bare = new Set(['高新区', '经开区', '自贸区', '综保区']);
/** Houses that are called by the bare word by those whose they are: 参观|校史馆. */
const ownHouses = new Set(['校史馆', '村史馆', '党史馆', '军史馆', '团史馆', '连史馆', '荣誉室']);
/** What is no venue as a whole. */
const noVenue =
  /(?:共同|精神)家园$|小岛$|层楼$|建筑工地$|半岛$|大理寺$|嘎查村社区$|公园景区$|(?:康庄|阳光|金光|信息|正确)大道$|登岛$|网站$|[高深]山峡谷$|(?:检察|党政|权力|[省市县区]直|党委|行政|立法|公安|监察|审判|司法|执法|国家|领导|总行|职能|直属|全院)机关$|(?:特色|边陲)小镇$|[进出入返离回]厂$|[入离]园$|高楼大厦$|市中心$|[初高大][一二三四五六]教室$|[一二三四五六七八九十0-9]楼$/;

/** 最大的|货运口岸: what is said of one in its class names the class. */
const superlative = /最\p{Script=Han}{1,2}的$/u;
/** What somebody came to see: 参观|红枫社区. */
const seenByVisitors = /(?:参观|考察|观摩|调研|[察查]看|视察)了?$/;
/** 208|教室 is one room. */
const roomNumber = /^[0-9]{2,4}$/;
const room = /^(?:教室|会议室|调解室|活动室|演播室)$/;

/** 贫困|山村, 对口|帮村. 柏家山|村 has a name. */
const villageClass = /(?:[乡农山出因强弱联包驻扶帮]|地球|村)村$/;

/** Concrete places by their last word: halls, parks, zones, sites; villages and schools where somebody goes or something happens. */
export function findVenues(
  reading: Reading,
  quotes: readonly ClassifiedQuote[],
  tagged: readonly TaggedSpan[],
): TermMention[] {
  const places = new Map(tagged.filter(({ label }) => label === 'LOC').map(({ start, end }) => [end, start]));
  const persons = new Set(tagged.filter(({ label }) => label === 'PER').map(({ start }) => start));
  let listed = -1;
  let led = false;
  const found = readClauses(reading, quotes, []).flatMap((clause) => {
    const follows = listed === clause.start - 1 && reading.text[listed] === '、';
    const here = venuesIn(reading.text, clause, { places, persons }, follows, follows && led);
    const last = here.at(-1);
    // 参观A、B、C: what is true of the first holds for the places listed after it.
    listed = last !== undefined && last.end === clause.end ? clause.end : -1;
    led = last?.leads === true;
    return here.map(({ kind, start, end, rule }) => ({ kind, start, end, rule }));
  });
  return withoutOwnInstitutions(reading, found);
}

/** A venue; `leads` where somebody goes there or something happens, and so at those listed behind it. */
interface FoundVenue extends TermMention {
  leads: boolean;
}

/** What the tagger sees: places, end to start, and where persons begin. */
interface Seen {
  places: ReadonlyMap<number, number>;
  persons: ReadonlySet<number>;
}

function venuesIn(
  text: string,
  clause: Clause,
  { places, persons }: Seen,
  listed: boolean,
  led: boolean,
): FoundVenue[] {
  const found: FoundVenue[] = [];
  const { tokens } = clause;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.role !== 'head') continue;
    if (continuesToHead(tokens, index, partedBy(tokens, index))) continue;
    const word = text.slice(token.start, token.end);
    const from = nameStart(tokens, index, found.at(-1)?.end ?? clause.start, headOf.get(word)!.id === 'venue-zone');
    const begin = tokens[from]!.start;
    const place = beginsWithPlace(text.slice(begin, token.start)) ? begin : placeBefore(text, begin);
    const before = text.slice(begin, token.start);
    const reach = Math.max(clause.start, found.at(-1)?.end ?? 0);
    const tagged = places.get(token.end);
    const start = taggedStart(text, place < begin ? place : begin + leadLength(before), tagged, reach);
    if (token.end - Math.max(start, begin) > longestName) continue;
    const seen = tagged !== undefined && tagged >= start && isPlaceChain(text.slice(start, tagged));
    const further = goesOn(word, text.slice(token.end, token.end + 3), isShown(text, tokens, index));
    if (further && !(tagged === start && staysPlace(text, start, token.end, word))) continue;
    // 来到A和|B: what is true of the first holds for the second.
    const joined = found.at(-1)?.leads === true && found.at(-1)!.end === start - 1 && /[和与及]/.test(text[start - 1]!);
    const candidate: VenueCandidate = {
      start,
      end: token.end,
      head: headOf.get(word)!,
      word,
      modifier: text.slice(start < place ? start : Math.max(start, begin), token.start),
      opensClause: start === clause.start || joined,
      listed: listed || joined,
      led: led || joined,
      seen: seen && !further,
    };
    if (!isName(text, candidate) || (needsTelling(candidate) && !isTold(text, candidate))) continue;
    // 云水救援中心|秦大山: one of the body.
    if (candidate.opensClause && needsTelling(candidate) && persons.has(token.end)) continue;
    const rest = text.slice(token.end, token.end + 14);
    const inner = innerRoom.exec(rest) ?? otherName.exec(rest) ?? (/[厅室]$/.test(word) ? hallNumber.exec(rest) : null);
    const room = inner?.[0].length ?? 0;
    const lists = text[token.end] === '、';
    const leads =
      needsTelling(candidate) || led || (lists && (isTold(text, candidate) || isBuiltHouse(text, candidate)));
    found.push({ kind: 'venue', start, end: token.end + room, rule: candidate.head.id, leads });
  }
  return found;
}

/** Whether the words name one place and no class, body, celebration or part of another place. */
function isName(text: string, candidate: VenueCandidate): boolean {
  const { start, end, head, word, modifier } = candidate;
  const named =
    modifier.length >= leastName && !ordinal.test(modifier) && namingCharacters(modifier, genericVenueWords) > 0;
  if (!named) {
    return (
      (modifier === '' && (bare.has(word) || (ownHouses.has(word) && isTold(text, candidate)))) ||
      isOwned(text, candidate) ||
      isBuiltHouse(text, candidate)
    );
  }
  return !(
    notInName.test(modifier) ||
    (noName.test(modifier) && !beginsWithPlace(modifier) && !(room.test(word) && roomNumber.test(modifier))) ||
    noVenue.test(modifier + word) ||
    (villageClass.test(modifier + word) &&
      !(beginsWithPlace(modifier) && !modifier.endsWith('村')) &&
      !(/山$/.test(modifier) && namingCharacters(modifier, genericVenueWords) >= leastName)) ||
    seen.test(modifier) ||
    venueLeadWords.all(modifier).some((verb) => verb.end === modifier.length) ||
    (counted.test(modifier) && !settlement.test(word)) ||
    modifier.endsWith('型') ||
    (superlative.test(text.slice(Math.max(0, start - 5), start)) && !beginsWithPlace(modifier)) ||
    (modifier.endsWith('建设') && !/工地$|现场$/.test(word)) ||
    (head.id === 'venue-national-zone' && !isOneZone(word, modifier)) ||
    isPlaceName(text, candidate) ||
    (everywhere.test(word) && (placeNames.has(modifier) || countryNames.has(modifier))) ||
    (word === '站' && !isStation(text, candidate)) ||
    foundedYears.test(text.slice(end, end + 8)) ||
    together.test(text.slice(Math.max(0, start - 2), start)) ||
    (!ground.test(word) &&
      amongBodies.test(text.slice(end, end + farthestClass)) &&
      !goesThere.test(text.slice(Math.max(0, start - 4), start)))
  );
}

/** 在|广西贵港|: whether the last word is part of a place. A zone that the gazetteer lists is a site all the same. */
function isPlaceName(text: string, { start, end, word, modifier, head }: VenueCandidate): boolean {
  return (
    placeNames.has(text.slice(Math.max(start, end - 3), end)) ||
    (placeNames.has(modifier + word) && (head.id !== 'venue-zone' || district.test(modifier + word))) ||
    (word.length === 1 && (countyShortNames.has(modifier + word) || placeNames.has(text.slice(end - 2, end))))
  );
}

/** 云水|站, 云水东|站: a station has the name of a place, one of a city's own line any. 站|稳 is a verb, 青山至云水|站 a way. */
function isStation(text: string, { start, end, modifier, seen }: VenueCandidate): boolean {
  return (
    (seen ||
      cityLine.test(modifier) ||
      // 参观了|红枫沟观测|站: whoever comes to see one sees a station of another kind.
      (modifier.length > leastName && seenByVisitors.test(text.slice(Math.max(0, start - 3), start))) ||
      isPlaceChain(modifier.replace(/^(?:地铁|高铁|轻轨|火车)|[东南西北]$/g, ''))) &&
    !modifier.includes('至') &&
    !/^[稳得在出起好上到]/.test(text.slice(end, end + 1))
  );
}

/** Whether the name alone does not make a venue. */
function needsTelling({ head, word, modifier }: VenueCandidate): boolean {
  return head.needs === 'visited' || troupe.test(modifier + word);
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
  return seenByVisitors.test(text.slice(Math.max(0, start - 3), start));
}
