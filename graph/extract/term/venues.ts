import type { ClassifiedQuote } from '../quote/quote-class.ts';
import type { Reading } from '../text/reading.ts';
import { type Clause, clauseReader, continuesToHead, type Token } from './clause.ts';
import type { TermMention } from './term-mention.ts';
import { type VenueHead, venueHeads } from './venue-heads.ts';

const headOf = new Map(venueHeads.flatMap((head) => head.words.map((word): [string, VenueHead] => [word, head])));
const readClauses = clauseReader([...headOf.keys()]);
const longestName = 24;
const leastName = 2;

/** What comes before a place where something happens or that is visited. */
const visit =
  /(?:在|(?<![先高低属关对基由])于|到|赴|走进|来到|前往|奔赴|赶赴|深入|参观|考察|观摩|视察|调研|走访|步入|抵达|进入|探访|踏看|察看|查看|瞻仰|拜谒|位于|落户|入驻|做客|登上|游览|打卡|慰问|献爱心|组织[\p{Script=Han}]{0,6}到)(?:了|过)?$/u;
/** A measure before the name: 15万平方米|市民公园. */
const measured = /^.*[0-9]+[\p{Script=Han}]{0,2}(?:平方米|公里|亩|公顷|个|座|处|家|所)/u;
/** Zones that are named by the bare word. */
const bare = new Set(['高新区', '经开区', '自贸区', '综保区']);
/** What a head goes on to when a body or a person of the place is meant, or another word. */
const goesOn =
  /^(?:党|团|支部|村|干|书记|主任|负责|居民|居委|工作|工委|管委|委|镇长|校长|馆长|院长|所长|园长|教师|老师|师生|医生|护士|员工|职工|代表|教授|副|主要|人|民|级|集体|“|第|长|层面|水平|舞|里的|周边|附近|建设|治理|管理|化|型|式|式的|卫生|振兴|网格|矫正|服务|教育|庄|落|庭|口|寨|头|组|域|级|道|路|办事处|街道)/;
/** Modifiers that class a place and name none. */
const generic =
  /^(?:全市|全县|农|驻|进|入|山|同|邻|一|两|几|个|文明|后进|兄弟|全|各|本|该|一些|多|每|中心|城市|农村|乡|行政|自然|贫困|重点|示范|试点|城中|老旧|住宅|居民|大|中|小|新|老|旧|周边|附近|当地|国家|国家级|省级|市级|县级|产业|工业|现代|农业|教育|实训|生产|红色|党建|爱国主义|综合|文化|文体|活动|服务|社会|历史|主题|街心|口袋|城|市民|大型|智慧|标准化|基层|各级|各类|村|县|镇|民营|公立|高等|职业|普通|义务|希望|特色|美丽|幸福|安置|搬迁|养殖|种植|创新|创业|科技|科研|工厂|学生|官兵|港口|第[一二三四五六七八九十]+个?|高科技|经济|技术|国际|全国|全省|全市|本市|我|革命|党性|现场|教学|培训|实践|体验|党员|政治|法治|警示|廉政|数据|物流|仓储|冷链|电商)+$/;

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
    if (token.role !== 'head' || continuesToHead(tokens, index)) continue;
    if (goesOn.test(text.slice(token.end, token.end + 3))) continue;
    const head = headOf.get(text.slice(token.start, token.end))!;
    const from = nameStart(tokens, index, found.at(-1)?.end ?? clause.start);
    const begin = tokens[from]!.start;
    const start = begin + (measured.exec(text.slice(begin, token.start))?.[0].length ?? 0);
    const modifier = text.slice(start, token.start);
    const named = modifier.length >= leastName && !generic.test(modifier);
    const word = text.slice(token.start, token.end);
    if ((!named && !(modifier === '' && bare.has(word))) || token.end - start > longestName) continue;
    const visited = visit.test(text.slice(Math.max(0, start - 10), start)) || (listed && start === clause.start);
    if (head.needs === 'visited' && !visited && !isPublicCentre(word, modifier)) continue;
    found.push({ kind: 'venue', start, end: token.end, rule: head.id });
  }
  return found;
}

function nameStart(tokens: readonly Token[], index: number, floor: number): number {
  let from = index;
  for (let at = index - 1; at >= 0; at--) {
    const { role, start } = tokens[at]!;
    if (start < floor || role === 'barrier' || role === 'verb' || role === 'compound' || role === 'title') break;
    from = at;
  }
  return from;
}

/** The service centre of a town or quarter is a place to go to wherever it is named. */
function isPublicCentre(word: string, modifier: string): boolean {
  return /^(?:政务|党群|便民)服务中心$/.test(word) && /[镇乡市县区村]$|街道$|社区$/.test(modifier);
}
