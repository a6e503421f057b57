import type { Span } from '../../model/span.ts';
import { placeNames } from '../lexicon/places.ts';
import { isVerb, type Token } from './clause.ts';
import { genericProgramWords } from './generic-program-words.ts';
import { namingCharacters } from './naming-characters.ts';
import { isNationalPhrase } from './national-phrases.ts';
import { plainQuotes } from './plain-quotes.ts';
import type { ProgramHead } from './program-heads.ts';
import { isWholeName } from './quoted-programs.ts';
import { isNumeralPhrase, isParallelPhrase } from './slogan-form.ts';

const longEnough = 8;
const fairlyLong = 5;
const longCampaign = 6;
const yearly = 7;
const longestOfClass = 5;
const leastSetUp = 3;
const longestBuilt = 8;

/** Verbs that act upon what they govern and make no compound with a head: “以人民为中心”推进|改革. */
const promotes = /^(?:推进|推动|落实|加强|深化|促进|完善|做好|抓好)$/;

/** Whether what stands before a head, `inside` from `start` to `end`, makes it a name: a quotation, a set phrase, words of its own. */
export function isNamed(
  text: string,
  head: ProgramHead,
  start: number,
  end: number,
  inside: readonly Token[],
): boolean {
  const quote = inside.findLastIndex((part) => part.role === 'quote');
  if (quote >= 0) {
    const follower = inside[quote + 1];
    // A verb right before the head makes a compound (“1+3”组建模式), one farther off a clause (“三查”推动全镇工作).
    if (follower !== undefined && isVerb(follower)) {
      if (inside.length > quote + 2 || promotes.test(text.slice(follower.start, follower.end))) return false;
    }
    if (head.id === 'program-mechanism' && text[end - 1] === '新') return false;
    // “看”“学”“谈”3个活动 counts them.
    if (/^[0-9一二三四五六七八九十]+个$/.test(text.slice(inside[quote]!.end, end))) return false;
    return names(text, inside[quote]!, head, end);
  }
  if (head.needs === 'quotation') return head.id === 'program-mechanism' && isSetUp(text, start, end);
  if (inside.some((part) => part.role === 'phrase')) return true;
  if (head.id === 'program-meeting' && leadersMeeting.test(text.slice(Math.max(0, start - 16), start)))
    return end - start >= 3;
  const modifier = text.slice(start, end);
  if (head.id === 'program-meeting' && /^全国\p{Script=Han}{4}/u.test(modifier)) return true;
  if (head.id === 'program-meeting' && /^[0-9]{4}年/.test(modifier)) return modifier.length >= yearly;
  if (head.id === 'program-meeting' && regional.test(text.slice(start, end + 2))) return true;
  // 讲|党课, 听|讲座: what is given or heard is no name.
  if (
    head.id === 'program-training' &&
    (/(?:[讲上听授学]|(?<!工)作)(?:[0-9一两]+[次堂])?$|^优秀$/.test(modifier) ||
      (/讲\p{Script=Han}{2,4}$/u.test(modifier) && text.slice(end, end + 2) === '党课'))
  )
    return false;
  // Many generic words together mean one thing too.
  return namingCharacters(modifier, genericProgramWords) >= head.leastNaming || modifier.length >= longEnough;
}

/** 建立|镇村专职党务工作者跟班轮训制度: what somebody sets up is named where its words are many and its own. */
function isSetUp(text: string, start: number, end: number): boolean {
  const modifier = text.slice(start, end);
  return (
    /^(?:(?:工作|管理)?(?:机制|制度)|工作法|责任制|负责制)/.test(text.slice(end, end + 4)) &&
    /(?<!健全|完善|健全和)(?:建立|推行|实施|推广|创立)了?$/.test(text.slice(Math.max(0, start - 7), start)) &&
    modifier.length >= longestOfClass &&
    !/的|长效|更|^(?:实施|健全|完善|起|国家|全国|统一|中国|现代|科学|有效)/.test(modifier) &&
    namingCharacters(modifier, genericProgramWords) >= leastSetUp
  );
}

/** The yearly meetings of a region on one field of work: 全省农村工作会议. */
const regional = /^(?:全[省市区县州]|[省市区县州]委|自治区党委)\p{Script=Han}{2,8}工作会议$/u;

/** The meetings at which the head of the party speaks are known by their names, however plain. */
const leadersMeeting = /习近平(?:总书记|主席|同志)?(?:[0-9年月日]{0,11})在$/;

/** Figures of speech after which schemes are called: “领头雁”工程. */
const metaphor = /^(?:领头雁|头雁|领头羊|金点子|灯塔|连心桥|及时雨|金钥匙|火车头|主心骨|加油站|红色引擎)$/;

/** Whether the quotation before a head gives a name: 两委 holds a meeting, “六稳”工作 and “一带一路”建设 are policies. */
function names(text: string, quote: Token, head: ProgramHead, headStart: number): boolean {
  const inner = text.slice(quote.start + 1, quote.end - 1);
  if (plainQuotes.has(inner) && !(metaphor.test(inner) && /^(?:program-campaign|program-scheme)$/.test(head.id)))
    return false;
  const direct = quote.end === headStart;
  if (head.id === 'program-quoted-term')
    return (
      direct && (text[headStart] !== '倡' || isNationalPhrase(inner)) && (text[headStart] !== '制' || /长$/.test(inner))
    );
  if (head.id === 'program-work' && text.slice(headStart, headStart + 2) === '建设') {
    if (inner === '一带一路') return false;
    if (isNumeralPhrase(inner) || isParallelPhrase(inner)) return true;
    // “智慧渔港”建设 is run by somebody; set phrases are what a policy is about, but for the scheme of that name.
    return (
      direct && inner.length <= longestBuilt && (inner === '双一流' || !isNationalPhrase(inner)) && !isWholeName(inner)
    );
  }
  return !(head.id === 'program-work' && direct && isNationalPhrase(inner) && !/[、，]/.test(inner));
}

const doubtfulWords = /^(?:测试|学堂|比赛|竞赛|展览|专题会议|交流会|培训班)$/;
const games = /^(?:奥运会|冬奥会|残奥会|冬残奥会|亚运会|全运会|世锦赛|世界杯|锦标赛|联赛)$/;
const hosts = new Set('巴黎 东京 里约 伦敦 悉尼 雅典 米兰 洛杉矶 名古屋'.split(' '));
/** Quantities and clauses, which no name begins with. */
const noName =
  /^(?:共(?![产青同])|(?!20[0-9]{2}[^0-9个名家场次多余])[0-9](?!\d{0,3}[千年])|作者|整[个场台]|一(?:大批|批|说|座|季|堂|场|期|次)|人来|更多|更|最(?!高)|全国性|好[一第]|过去|以往|保证|对(?![照话接标外])|和(?![平谐田美])|历届|往届|每届|上级|绝大|一切|超[0-9]|新上|上一次|历次|部分|多数|大量|其他|另|若干|许多|其|上述|该|自(?!治[区州县])|本届|此次)/;

/** What makes 行动 conduct, and no campaign: 思想上政治上行动, 紧急行动. */
const conduct = /(?:上|际|觉|紧急|军事|一致|具体|任何|积极)$/;
/** What makes 活动 something that goes on by itself, and is not run: 经济活动, 火山活动. A closed class. */
const goings =
  /(?:经济|市场|经营|商业|交易|贸易|金融|犯罪|违法|违规|贿赂|走私|恐怖|火山|地震|生产|社会|人类|思维|执法|司法|监管|节庆|赛事)$/;

/** Who meets, as somebody tells it: 同|首相先生|会晤. A meeting that has a name is one of heads of state, or has a number. */
const whoMeets = /^[同与]|(?:先生|女士|总统|总理|首相|主席|国王|外长|双方)$/;

/** Whether plain words before the head `word` say how many, whose or how, and so name nothing. */
export function namesNothing(head: ProgramHead, word: string, words: string): boolean {
  if (head.id === 'program-campaign' && (conduct.test(words) || (word === '活动' && goings.test(words)))) return true;
  // 全县|主题教育, 县委|主题教育: the campaign has one name in all places, which stands in marks.
  if (word === '主题教育') return true;
  if (word === '会晤' && whoMeets.test(words)) return true;
  return noName.test(words);
}

/** Whether plain words need more than their number to be a name: a place that leads them, length, or to be said again. */
export function isDoubtful(
  text: string,
  head: ProgramHead,
  word: string,
  modifier: Span,
  inside: readonly Token[],
): boolean {
  if (inside.some((part) => part.role === 'quote' || part.role === 'phrase')) return false;
  const words = text.slice(modifier.start, modifier.end);
  // 赛区76|个|项目, 豆腐渣工程: what is counted or blamed has no name.
  if (head.id === 'program-scheme' && /[0-9一二三四五六七八九十]个|豆腐渣$|烂尾$|脱贫攻坚$|先行$/.test(words))
    return true;
  if (head.id === 'program-education' && /第[一二三]批$/.test(words)) return true;
  if (/^(?:主题)?党日$/.test(words)) return true;
  if (games.test(word)) return !(hosts.has(words) || placeNames.has(words) || leadsName.test(words));
  if (word === '集体学习') return !/政治局|第/.test(words);
  const shortCampaign = head.id === 'program-campaign' && word.length < longCampaign;
  const weak = head.id === 'program-scheme' || shortCampaign || doubtfulWords.test(word);
  return weak && !leadsName.test(words) && words.length < fairlyLong;
}

/** What a proper name of a scheme begins with: a place or level, the whole of something, an ordinal, a year. */
const leadsName =
  /^(?:全[国省市县区军校]|[省市县区镇校](?!场|里|内|外)|中国|中华|国际|世界|亚洲|首届|第[一二三四五六七八九十0-9]+[届次期轮]|[0-9]{4}年?|\p{Script=Han}{2,4}[省市县区镇村])|党日|志愿服务/u;
