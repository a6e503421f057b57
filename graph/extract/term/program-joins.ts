import { isVerb, type Token, type TokenRole } from './clause.ts';
import { programHeadOf } from './program-heads.ts';

const longestPart = 16;
const longestSecond = 30;
const leastOwner = 6;

/** Whether the name of a program goes on to the left over the barrier at `at`, seen from its last word at `index`. */
export function joins(text: string, tokens: readonly Token[], at: number, index: number): boolean {
  return (
    buildsOn(text, tokens, at, index) ||
    joinsPhrases(text, tokens, at) ||
    joinsParts(text, tokens, at, index) ||
    ownsMode(text, tokens, at, index)
  );
}

/** 云水小学|扩建|项目: right before a scheme the verb says what is built, and begins no clause. */
function buildsOn(text: string, tokens: readonly Token[], at: number, index: number): boolean {
  return (
    at === index - 1 &&
    /^(?:改建|扩建|修建|新建|兴建|重建|更新)$/.test(text.slice(tokens[at]!.start, tokens[at]!.end)) &&
    /^(?:工程|项目)$/.test(text.slice(tokens[index]!.start, tokens[index]!.end))
  );
}

/** 云水历史研讨会|暨|《云水文集》发布会: two meetings at once have one name. */
export function continuesAlso(text: string, tokens: readonly Token[], index: number): boolean {
  if (text[tokens[index]!.end] !== '暨') return false;
  for (let at = index + 1; at < tokens.length && tokens[at]!.end - tokens[index]!.end <= longestSecond; at++) {
    if (tokens[at]!.role === 'head') return programHeadOf(text, tokens[at]!).needs === 'words';
    if (tokens[at]!.role === 'barrier') return false;
  }
  return false;
}

/**
 * 在|水利|和|渔业工作座谈会|上: a conjunction joins two parts of a meeting's name where a word that takes the name of a meeting
 * stands before the first of them, or the meeting begins the clause and is held.
 */
function joinsParts(text: string, tokens: readonly Token[], at: number, index: number): boolean {
  const { start, end } = tokens[at]!;
  const { id } = programHeadOf(text, tokens[index]!);
  if (!/^[和与及]$/.test(text.slice(start, end)) || (id !== 'program-meeting' && id !== 'program-scheme')) return false;
  let first = at;
  while (first > 0 && start - tokens[first]!.start <= longestPart && isPart(text, tokens[first - 1]!)) first--;
  const part = text.slice(tokens[first]!.start, start);
  if (part.length < 2 || part.length > longestPart || isVerb(tokens[first]!)) return false;
  const after = text.slice(tokens[index]!.end, tokens[index]!.end + 8);
  if (id === 'program-scheme') return part.length > 3 && isBegunOrBuilt(text, tokens, first, after);
  if (first === 0 || tokens[first - 1]!.role === 'bracket') {
    const opens =
      first > 0 || /(?:^|[\n。）]|日，)$/.test(text.slice(Math.max(0, tokens[0]!.start - 2), tokens[0]!.start));
    return (
      opens && (part.length > 2 || part === '中央') && /^(?:在|于|暨|将|举行|召开|开幕|[0-9月]{1,6}日)/.test(after)
    );
  }
  const governor = text.slice(tokens[first - 1]!.start, tokens[first - 1]!.end);
  return governor === '在'
    ? /^(?:上|中|期间|[开闭]幕)/.test(after)
    : /^(?:出席|参加|召开|举行|举办|总书记在)$/.test(governor);
}

/** 实施|山林防护和水土保持|工程: a scheme of two parts behind a verb of beginning, or before one where it opens the clause. */
function isBegunOrBuilt(text: string, tokens: readonly Token[], first: number, after: string): boolean {
  if (first > 0)
    return /^(?:实施|启动|推出|推行|实行|申报|承担)$/.test(
      text.slice(tokens[first - 1]!.start, tokens[first - 1]!.end),
    );
  return (
    /(?:^|[\n。，])$/.test(text.slice(Math.max(0, tokens[0]!.start - 1), tokens[0]!.start)) &&
    /^(?:近日|日前|今[天年日]|昨天|[0-9]{1,2}[月日]|正式|全面|全线|开工|启动|完工|竣工|投产|投运|通车|通过|进入)/.test(
      after,
    )
  );
}

const partRoles: ReadonlySet<TokenRole> = new Set(['unit', 'compound', 'phrase', 'quote', 'title']);

/** Whether a token may stand in the first of two parts: 防控|工作 does, a meeting of its own does not. */
function isPart(text: string, token: Token): boolean {
  return partRoles.has(token.role) || (token.role === 'head' && programHeadOf(text, token).needs === 'quotation');
}

/** “合作社+农户”|的|帮扶模式: what a quotation owns is a mode or mechanism, or a meeting about what it says. */
function ownsMode(text: string, tokens: readonly Token[], at: number, index: number): boolean {
  const quote = tokens[at - 1];
  const between = text.slice(tokens[at]!.start, tokens[index]!.end);
  if (quote?.role !== 'quote' || quote.end - quote.start < leastOwner) return false;
  return /^的(?!新|体制)(?:\p{Script=Han}{2,14}(?:模式|机制|制度)|(?:专题|学术|理论)?(?:研讨会|座谈会|报告会|论坛))$/u.test(
    between,
  );
}

/** 党的十九大精神|和|新党章知识测试: a conjunction right behind a set phrase goes on with the name. */
function joinsPhrases(text: string, tokens: readonly Token[], at: number): boolean {
  if (!/^[和与及暨]$/.test(text.slice(tokens[at]!.start, tokens[at]!.end))) return false;
  if (tokens[at - 1]?.role === 'phrase') return true;
  // 在|统筹推进防汛|和|抗旱工作会议上: what governs the meeting's name stands before its verb.
  if (governedName.test(text.slice(Math.max(0, tokens[at]!.start - 30), tokens[at]!.start))) return true;
  // 全国劳动模范|和|先进工作者表彰大会: a name of the whole nation or of a numbered session goes on too.
  let first = at;
  while (first > 0 && tokens[first - 1]!.role === 'unit') first--;
  return /^(?:全[国省市县]|中国|国际|世界|第[一二三四五六七八九十]+届)/.test(
    text.slice(tokens[first]!.start, tokens[at]!.start),
  );
}

export const governingPair = '(?:统筹|深入|全面|扎实|加快|持续|进一步)(?:推进|推动|促进|加强|贯彻|落实|深化|做好)';
const governedName = new RegExp(`(?:在|召开|出席|举行|参加|主持)${governingPair}\\p{Script=Han}{2,18}$`, 'u');
