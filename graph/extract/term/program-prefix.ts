import { isVerb, type Token } from './clause.ts';
import { programHeadOf } from './program-heads.ts';
import { isNumeralPhrase, isParallelPhrase } from './slogan-form.ts';

const longestPrefix = 6;
const longestGovernedPrefix = 16;

/** A verb that takes the name of something run by somebody: what follows it at once begins the name. */
export const namingVerb = /(?:开展|举办|召开|实施|启动|推行|制定|组织|建立|推出|推广|创立|实行|开设)(?:了|好|过)?$/;

/** What stands before a quoted name is part of it only where it is short (党员“双联系”机制) and no place (云水市|“三联三促”工作). */
export function afterPrefix(text: string, tokens: readonly Token[], from: number, index: number): number {
  let quote = from;
  while (quote < index && tokens[quote]!.role !== 'quote') quote++;
  if (quote === from || quote === index) return tokens[from]!.start;
  // 北山市推进|渔业“三化”建设: what is promoted there begins behind the verb.
  let first = quote;
  while (first > from && !governsPrefix.test(text.slice(tokens[first - 1]!.start, tokens[first - 1]!.end))) first--;
  if (first === quote) first = from;
  const { start } = tokens[first]!;
  if (standsAlone(text, tokens[quote]!, tokens[index]!)) return tokens[quote]!.start;
  const prefix = text.slice(start, tokens[quote]!.start);
  const before = text.slice(Math.max(0, start - 6), start);
  const begun = namingVerb.test(before);
  const head = programHeadOf(text, tokens[index]!);
  // 召开的|全县渔业“三化”工作推进会: a meeting of a region is known by its region.
  const region = head.id === 'program-meeting' && /^(?:全[国省市县区州]|部分[省市县区]{1,3}|[0-9]{4}年)/.test(prefix);
  const governed = begun || region || governsPrefix.test(before);
  const apart =
    prefix.length > (governed ? longestGovernedPrefix : longestPrefix) ||
    prefix.length === 1 ||
    (!governed && text.slice(tokens[index]!.start, tokens[index]!.end) === '建设') ||
    /^[本该]/.test(prefix) ||
    (!region && /[0-9]/.test(prefix)) ||
    /[和与及]/.test(text[start - 1] ?? '') ||
    (text[start - 1] === '、' && !endsAlike(text, start - 1, tokens[index]!.end)) ||
    /^(?:线上|线下|网上|新型|全新)$|第[一二三四五六]批$/.test(prefix) ||
    (isVerb(tokens[quote - 1]!) && !(begun && head.id === 'program-campaign')) ||
    (!governed && placeOrBody.test(prefix)) ||
    (!region && /：$|领域$|部门$|单位$|系统$|公司$|集团$/.test(prefix));
  return apart ? tokens[quote]!.start : start;
}

/** 基层|“不忘初心、牢记使命”主题教育: what has one name in the whole country takes no prefix, nor does what is built. */
function standsAlone(text: string, quote: Token, head: Token): boolean {
  if (quote.end !== head.start) return false;
  const inner = text.slice(quote.start + 1, quote.end - 1);
  if (text.slice(head.start, head.end) === '建设') return !isNumeralPhrase(inner) && !isParallelPhrase(inner);
  return programHeadOf(text, head).id === 'program-quoted-term' || nationalSchemes.test(inner);
}

/** The campaigns and reforms that the whole country knows by one name. */
const nationalSchemes = /^(?:不忘初心[、， ]?牢记使命|两学一做|三严三实|放管服|三会一课|最多跑一次|双一流|一带一路)$/;

/** Words for what is done with a scheme: what stands between them and a quotation belongs to its name. */
const governsPrefix =
  /(?:推进|推动|落实|深化|探索|开发|研发|设计|创新|打造|构建|设置|试点|推广|参与|参加|受邀在|出席|建成|创建|设立)(?:了|好)?$/;
const placeOrBody = /[省市县镇乡院局]$|(?<![社小园])区$|(?<![农乡])村$/;

/** 党建“五好”管理体系、|宣传“三强”管理体系: what is listed with a name that ends alike has a prefix of its own. */
function endsAlike(text: string, before: number, end: number): boolean {
  return text.slice(before - 2, before) === text.slice(end - 2, end);
}
