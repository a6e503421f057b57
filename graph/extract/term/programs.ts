import type { Span } from '../../model/span.ts';
import type { ClassifiedQuote } from '../quote/quote-class.ts';
import type { Reading } from '../text/reading.ts';
import { type Clause, clauseReader, continuesToHead, isVerb, type Token } from './clause.ts';
import { genericProgramWords } from './generic-program-words.ts';
import { namingCharacters } from './naming-characters.ts';
import { isDoubtful, isNamed, namesNothing } from './program-evidence.ts';
import { type ProgramHead, programHeadOf, programHeads } from './program-heads.ts';
import { continuesAlso, governingPair, joins } from './program-joins.ts';
import { leadingLength, sessionLength } from './program-leading.ts';
import { afterPrefix, namingVerb } from './program-prefix.ts';
import type { TermMention } from './term-mention.ts';

const readClauses = clauseReader(programHeads.flatMap(({ words }) => words));
const longestName = 80;
const longestClause = 40;
const heldThere =
  /^(?:[0-9月]{1,6}日)?(?:[上下]午)?在[^，。；\n]{1,14}?(?:举行|召开|举办|开幕|开班|开营)|^(?:举行|召开|开幕|开班|闭幕|结业)/;
const leastRecurring = 4;
const leastBehindVerb = 2;
const leastBegun = 4;
const leastOwn = 2;
/** So many last characters two names have in common before they are compared whole. */
const sharedEnding = 4;

/** What a head goes on to when it is no head: 活动|室, 会议|室, 工程|师, 计划|生育. */
const goesOn =
  /^(?:议|目|制度|室|厅|堂|长|览|日(?![前趋益渐])|赛|成立|装备|技术|院|文件|家|师|员|者|生育|经济|性|化|力|率|量|类|区|站|场|场所|中心|阵地|载体|指挥部|办公室|领导小组|小组|组|队|部|局|处|科|课|纪要|精神|要求|期间|任务|部署|方案|内容|主题|形式|安排|情况|经验|质量|水平|成果|成效|进展|进度|台账|清单|资金|投资|建成|格局|氛围|报酬|体系|岗位|热潮|理念|动力|起来|进行时|自觉|基地|服务中心|服务站|工作领导小组|有限公司|址|先进集体|示范院|特刊|专题片|主论坛|辅导|剂|遗产|收益|专业|机械|署|管理中心|负责人|方针|总体方略|事(?!项)|管理规定|管理办法|实施方案|实施意见|先行(?=[，。、])|坊|审批|记录|承办|主办|子方案|导向|人士|联审|落实时间|主要议定|上、|产品|秘书(?![长处组])|副主席)/;
/** What may follow a name all the same: 座谈会精神, 读书班期间. */
const stays = /^(?:期间|情况|质量|进展|方案|精神|要求|经验|成果|成效|安排|建成|任务)/;

/** Names of trainings, campaigns, meetings and schemes that end in one of the heads. `phrases` are set phrases, read as one. */
export function findPrograms(
  reading: Reading,
  quotes: readonly ClassifiedQuote[],
  phrases: readonly TermMention[],
): TermMention[] {
  const candidates = atTheirLongest(reading.text, [
    ...candidatesOf(reading, quotes, phrases),
    ...candidatesInSpeeches(reading, quotes, phrases),
  ]);
  const times = new Map<string, number>();
  const surface = ({ start, end }: Span) => reading.text.slice(start, end);
  for (const candidate of candidates) times.set(surface(candidate), (times.get(surface(candidate)) ?? 0) + 1);
  return candidates
    .filter((candidate) => !candidate.wordy || times.get(surface(candidate))! > 1)
    .map(({ kind, start, end, rule }) => ({ kind, start, end, rule }));
}

/** What looks like a name; `wordy` ones are named by generic words alone and must recur. */
interface Candidate extends TermMention {
  wordy: boolean;
}

/**
 * The candidates, each reaching as far left as a name that the article gives elsewhere: 抓细|深入贯彻渔业法学习教育. What begins
 * with a quotation stays as it is: who runs it may stand before it anywhere.
 */
function atTheirLongest(text: string, candidates: readonly Candidate[]): Candidate[] {
  const endingOf = ({ end }: Span) => text.slice(end - sharedEnding, end);
  const byEnding = new Map<string, Set<string>>();
  for (const candidate of candidates) {
    if (candidate.wordy) continue;
    const ending = endingOf(candidate);
    byEnding.set(ending, (byEnding.get(ending) ?? new Set()).add(text.slice(candidate.start, candidate.end)));
  }
  return candidates.map((candidate) => {
    let { start, wordy } = candidate;
    if (text[start] === '“') return candidate;
    for (const name of byEnding.get(endingOf(candidate)) ?? []) {
      const from = candidate.end - name.length;
      if (start - from > 1 && text.startsWith(name, from)) [start, wordy] = [from, false];
    }
    return { ...candidate, start, wordy };
  });
}

function candidatesOf(reading: Reading, quotes: readonly ClassifiedQuote[], phrases: readonly Span[]): Candidate[] {
  return readClauses(reading, quotes, phrases).flatMap((clause) => candidatesIn(reading.text, clause));
}

/** The meetings that a phrase names of which it is the spirit: 习近平总书记在|全国水利工作座谈会|上的重要讲话精神. */
function candidatesInSpeeches(
  reading: Reading,
  quotes: readonly ClassifiedQuote[],
  phrases: readonly TermMention[],
): Candidate[] {
  const speeches = phrases.filter(({ rule }) => rule.startsWith('slogan-spirit-of'));
  if (speeches.length === 0) return [];
  const others = phrases.filter(({ rule }) => !rule.startsWith('slogan-spirit-of'));
  return candidatesOf(reading, quotes, others).flatMap((candidate) => {
    const speech = speeches.find(({ start, end }) => candidate.start < end && start < candidate.end);
    if (speech === undefined || candidate.end >= speech.end) return [];
    // What stands before the phrase takes it up (贯彻|全国水利工作会议|精神), or counts the meeting (第三次).
    const before = reading.text.slice(candidate.start, speech.start);
    return [
      /^第.{1,4}[次届]$/.test(before) ? candidate : { ...candidate, start: Math.max(candidate.start, speech.start) },
    ];
  });
}

function candidatesIn(text: string, clause: Clause): Candidate[] {
  const found: Candidate[] = [];
  const { tokens } = clause;
  let quoteEnd = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.role === 'quote') quoteEnd = token.end;
    // The longest name wins: 重点工作讲评推进会 is read at its last head.
    if (token.role !== 'head') continue;
    // A head that needs a quotation does not go on with a name that holds none: 云水水利枢纽工程|建设.
    const quoted = quoteEnd > token.end - longestName;
    const ends = (further: Token) =>
      (quoted || programHeadOf(text, further).needs === 'words') &&
      programHeadOf(text, further).id !== 'program-quoted-term' &&
      !opensCourse(text, token, further) &&
      !counts.test(text.slice(token.end, further.start));
    if (continuesToHead(tokens, index, ends) || continuesAlso(text, tokens, index)) continue;
    const head = programHeadOf(text, token);
    const after = text.slice(token.end, token.end + 8);
    if (goesOn.test(after) && !(head.needs === 'words' && stays.test(after))) continue;
    const from = nameStart(text, tokens, index, found.at(-1)?.end ?? clause.start);
    if (from === undefined) continue;
    const begin = Math.max(afterPrefix(text, tokens, from, index), afterLeader(text, tokens[from]!.start, token.start));
    const trimmed = begin + leadingLength(text, begin, token.start, head);
    const start = trimmed - governedLength(text, trimmed, head) - sessionLength(text, trimmed, head);
    if (start >= token.start) continue;
    const inside = tokens.slice(from, index).filter((part) => part.start >= start);
    const word = text.slice(token.start, token.end);
    const plain = !inside.some(({ role }) => role === 'quote' || role === 'phrase');
    if (plain && namesNothing(head, word, text.slice(start, token.start))) continue;
    const evident = isNamed(text, head, start, token.start, inside);
    // Words alone name a scheme, a campaign or a test only where they come again, or where a place or a number leads them.
    const doubtful = evident && isDoubtful(text, head, word, { start, end: token.start }, inside);
    const named = (evident && !doubtful) || isBegunScheme(text, head, start, token.start, inside);
    const wordy =
      !named &&
      (doubtful || (head.id === 'program-scheme' && token.start - start >= leastRecurring && !hasQuote(inside)));
    if (named || wordy) found.push({ kind: 'program', start, end: token.end, rule: head.id, wordy });
  }
  return found;
}

/** 云水干部培训班|开班仪式: the course has the name, and not its first day. */
function opensCourse(text: string, course: Token, further: Token): boolean {
  return (
    text[course.end - 1] === '班' && /^(?:开班仪式|开学典礼|毕业典礼)$/.test(text.slice(further.start, further.end))
  );
}

/** 实施|旧街产业升级工程, 启动|渔港振兴行动: what is begun, and long enough to say what it is about. */
function isBegunScheme(text: string, head: ProgramHead, start: number, end: number, inside: readonly Token[]): boolean {
  if (end - start < leastBegun || hasQuote(inside)) return false;
  const before = text.slice(Math.max(0, start - 4), start);
  const words = text.slice(start, end);
  if (/^(?:[0-9]|更|一)|新$|重大$|的/.test(words)) return false;
  if (head.id === 'program-campaign')
    return (
      /^(?:专项|攻坚)?行动[，。；、\n]/.test(text.slice(end, end + 5)) &&
      /(?:实施|启动|开展)(?:了|好)?$/.test(before) &&
      namesOwn(words)
    );
  return (
    head.id === 'program-scheme' &&
    /^(?:工程|计划|改革试点)/.test(text.slice(end, end + 4)) &&
    /(?:实施|启动|推出|推行)(?:了|好)?$/.test(before)
  );
}

/** 种业振兴 holds words that class nothing, 集中整治 does not. */
function namesOwn(words: string): boolean {
  return namingCharacters(words, genericProgramWords) >= leastOwn;
}

/** The index of the token at which the name ending in the head at `index` begins. */
function nameStart(text: string, tokens: readonly Token[], index: number, floor: number): number | undefined {
  let from = index;
  const clause = nameClause(text, tokens, index);
  for (let at = index - 1; at >= 0; at--) {
    if (at < clause.from) break;
    const token = tokens[at]!;
    if (token.start < floor || tokens[index]!.end - token.start > longestName) break;
    if (beginsBehindNaming(text, token)) {
      from = at;
      break;
    }
    if (token.role === 'barrier' && !joins(text, tokens, at, index)) break;
    const whole = wholeHead(tokens[index]!);
    if (
      token.role === 'verb' &&
      !clause.whole &&
      !isNational(text, tokens, at, index) &&
      tokens[index]!.start - token.end >= (whole ? 0 : leastBehindVerb)
    )
      break;
    if (partsQuotes(text, tokens, at)) break;
    if (
      token.role === 'compound' &&
      (spreads(text, token, tokens[index]!) || takesUp(text, token) || visits(text, token, tokens[index]!))
    )
      break;
    // 一体推进|学习教育 is a clause.
    if (token.role === 'compound' && whole && at === index - 1 && isEducation(text, tokens[index]!)) break;
    from = at;
  }
  // Behind 实施 or 开展 a verb begins the name: 实施|服务消费提质行动.
  const begun = namingVerb.test(text.slice(Math.max(0, tokens[from]!.start - 6), tokens[from]!.start));
  while (from < index && ((!begun && !clause.whole && isVerb(tokens[from]!)) || opens(text, tokens[from]!))) from++;
  return from < index ? from : undefined;
}

/** 召开|深化|渔业合作座谈会, 开展|深入|学习渔业法主题活动: right behind a verb that names what is run another one begins the name. */
function beginsBehindNaming(text: string, token: Token): boolean {
  const word = text.slice(token.start, token.end);
  if (token.role !== 'verb' && word !== '深入') return false;
  return /(?:召开|举行|举办|开展|实施|启动|开设|[施展]好)$/.test(text.slice(Math.max(0, token.start - 2), token.start));
}

/** What no name begins with: a byline in brackets, 建设 before what is built. */
function opens(text: string, token: Token): boolean {
  return token.role === 'bracket' || (token.role === 'head' && text.slice(token.start, token.end) === '建设');
}

/** 全面贯彻落实|全国水利工作会议: only right behind a verb that names what is run is this a part of the name. */
function takesUp(text: string, { start, end }: Token): boolean {
  return text.slice(start, end) === '贯彻落实' && !namingVerb.test(text.slice(Math.max(0, start - 6), start));
}

/** 全国|加强|乡村治理工作会议: a meeting of the whole nation or of a region may be called by what it is to do. */
function isNational(text: string, tokens: readonly Token[], at: number, index: number): boolean {
  return (
    programHeadOf(text, tokens[index]!).id === 'program-meeting' &&
    /^(?:加强|深化|推动|完善|巩固)$/.test(text.slice(tokens[at]!.start, tokens[at]!.end)) &&
    /全[国省市县区]$/.test(text.slice(Math.max(0, tokens[at]!.start - 2), tokens[at]!.start))
  );
}

/** 主题教育|同|“三学三做”学习教育, 抓|“个转企”工作: one character before a quotation that takes it up. */
function partsQuotes(text: string, tokens: readonly Token[], at: number): boolean {
  return /^[同抓]$/.test(text.slice(tokens[at]!.start, tokens[at]!.end)) && tokens[at + 1]?.role === 'quote';
}

/** 全镇推广|道德积分奖励机制: who spreads a mechanism is no part of it. */
function spreads(text: string, verb: Token, spread: Token): boolean {
  return text.slice(verb.start, verb.end) === '推广' && programHeadOf(text, spread).id === 'program-mechanism';
}

/** 参观|云水历史展览: who visits is no part of what is shown. */
function visits(text: string, verb: Token, shown: Token): boolean {
  return text.slice(verb.start, verb.end) === '参观' && /[堂展览]$/.test(text.slice(shown.start, shown.end));
}

/**
 * Where the name of a meeting may begin, and whether all from there on belongs to it, verbs too: what stands between 在 and 上
 * (在|深化机关作风整顿工作会议|上), or what opens a sentence and is held (云水—青山深化合作对接会|在…举行).
 */
function nameClause(text: string, tokens: readonly Token[], index: number): { from: number; whole: boolean } {
  const loose = { from: 0, whole: false };
  const { id } = programHeadOf(text, tokens[index]!);
  if (id !== 'program-meeting' && !(id === 'program-training' && text[tokens[index]!.end - 1] === '班')) return loose;
  const after = text.slice(tokens[index]!.end, tokens[index]!.end + 24);
  const within = /^上(?![演映市])/.test(after);
  if (!within && !heldThere.test(after)) return loose;
  let from = index;
  while (from > 0 && tokens[index]!.end - tokens[from - 1]!.start <= longestClause) {
    const before = tokens[from - 1]!;
    if (before.role === 'bracket' || (before.role === 'barrier' && !joins(text, tokens, from - 1, index))) break;
    from--;
  }
  const governor = from === 0 ? '' : text.slice(tokens[from - 1]!.start, tokens[from - 1]!.end);
  const whole = within
    ? /在$/.test(governor)
    : from === 0 && /(?:^|[\n。]|[日午]，)$/.test(text.slice(Math.max(0, tokens[0]!.start - 2), tokens[0]!.start));
  return whole ? { from, whole } : loose;
}

function isEducation(text: string, token: Token): boolean {
  return programHeadOf(text, token).id === 'program-education';
}

/** A head of two words makes no compound with a verb before it: 增强|主题教育, but 能力增强行动. */
function wholeHead({ start, end }: Token): boolean {
  return end - start >= 4;
}

/** The length of a verb that begins the name of a meeting: 在…召开|深入推进东北振兴座谈会. Something must govern the name from before it. */
function governedLength(text: string, start: number, head: ProgramHead): number {
  if (head.id !== 'program-meeting') return 0;
  const verb = new RegExp(`${governingPair}$`).exec(text.slice(Math.max(0, start - 7), start));
  if (verb === null) return 0;
  return /(?:在|召开|出席|举行|参加|主持)$/.test(text.slice(0, start - verb[0].length).slice(-4)) ? verb[0].length : 0;
}

/** Where the name of a meeting begins behind the leader who spoke there: 习近平总书记|全国水利大会|重要讲话. */
function afterLeader(text: string, start: number, end: number): number {
  const leader = /^[^“”《》]*习近平(?:总书记|主席|同志)(?:在|出席|致)?/.exec(text.slice(start, end));
  return start + (leader?.[0].length ?? 0);
}

/** “头羊”工程|18条|措施: a count begins something else. */
const counts = /(?<![第0-9])[0-9]+[条项个次场期名家类]/;

function hasQuote(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.role === 'quote');
}
