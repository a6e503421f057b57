import type { Span } from '../../model/span.ts';
import { matchesOf } from '../text/matches.ts';
import type { Reading } from '../text/reading.ts';
import { type DocumentEvidence, type DocumentHead, documentHeads } from './document-heads.ts';
import { genericProgramWords } from './generic-program-words.ts';
import { namingCharacters } from './naming-characters.ts';
import { longestLaw, nationalLaws } from './national-laws.ts';
import type { TermMention } from './term-mention.ts';

const statute = documentHeads.find(({ id }) => id === 'document-statute')!;
const articles = documentHeads.find(({ id }) => id === 'document-articles')!;
const measures = documentHeads.find(({ id }) => id === 'document-measures')!;
const headOf = new Map(documentHeads.flatMap((head) => head.words.map((word): [string, DocumentHead] => [word, head])));
/** The last words, longer ones first, and so many articles: 渔港建设|十二条. */
const lastWords = `${[...headOf.keys()].sort((a, b) => b.length - a.length).join('|')}|[0-9一二三四五六七八九十百]{1,3}条(?:措施)?`;

/** What state of the document it is: a draft, for trial, for some years. */
const state =
  '(?:（(?:(?:修[订正])?草案|稿|试行|暂行|征求意见稿|修订稿|送审稿|[0-9]{4}(?:[—―－–-][0-9]{4})?年?)）|(?:修[订正])?草案(?:修改稿)?|修正案|稿)?';
/** What may follow a title: a mark, a further document, what becomes of it. */
const behind =
  '(?=[，。；、！？：\\n”）（等和及与并后已将自举对为在是很从把经让]|以及|正式|尽快|早日|施行|实施|发布|公布|出台|印发|颁布|生效|落地|精神|规定|明确|要求|提出)';
/** The charter of the party where somebody keeps to it or changes it; in 党史、党章、党规 it is a subject to learn. */
const charter =
  '(?<=对照|遵守|遵循|维护|学习|贯彻|执行|尊崇|敬畏|按照|根据|依照|履行|修改|写[入进])党章(?!党规|党纪)|党章(?=修正案)';
const ending = new RegExp(
  `(?:(?<word>${lastWords})${state}${behind}|(?<law>${charter}|法典?)(?<lawState>${state})(?![人定律规制治院庭官学]))`,
  'gu',
);

const republic = '中华人民共和国';
const leastNaming = 4;
const leastWords = 4;
const leastAgreed = 8;
const shortestLaw = 2;
const farthest = 64;
const longestQuote = 30;
/** A title within a title says what the title is about: 关于修改|《渔业法》的决定. */
const about = /关于[^，。；、]*$/;
const farthestAbout = 16;
/** What a title does not go over, but for short quotations and brackets. */
const stops = new Set('。；！？，：\n《》“‘’”（）');
const opening = new Map([
  ['”', '“'],
  ['）', '（'],
  ['》', '《'],
]);

/** Verbs before a title, the nearest of which counts. 通过 and 研究 mean other things too. */
const verbs: readonly [DocumentEvidence, RegExp][] = [
  [
    'passed',
    /(?:审议|审定|印发|出台|颁布|修订|颁发|制发|转发|签署|签订|商签|(?<=审议|表决|讨论|大会|全会|会议|[届次一二三四五六七八九十]大)(?:并|和)?(?:原则|一致|表决)?通过)(?:(?:并|和)?(?:原则|一致|表决)?通过|修订|印发|出台|颁布|施行|公布|发布|下发|批准|完善|[并和]?落实|[并和]?实施)?[了好的]?|会议研究了?|研究了|[作做](?:出了?|的)(?=[\p{Script=Han}]{0,16}关于)/gu,
  ],
  [
    'made',
    /(?:(?<!探索)(?:制定|制订)|起草|编制|编写|编印|拟定|拟订|下发|发布|公布|翻阅|解读)(?:[并和]?(?:完成|出台|印发|下发|发布|实施|落实|完善|修订))?[了好]?/gu,
  ],
  [
    'kept',
    /(?:贯彻落实|贯彻执行|学习贯彻|贯彻|落实|(?<!、)执行|遵守|违反|触犯|依据|根据|按照|依照|对照|遵循|恪守|学习|实施|推动|推进)[了好]?/gu,
  ],
];

/** What joins a title to the one before it. */
const joint = '[、和及与]|以及';
const joined = new RegExp(`^(?:${joint})`);
const afterJoint = new RegExp(`^.*(?:(?:${lastWords}|党章)(?:${joint})|(?:制度|机制|”)、)`, 'u');
const amongDocuments =
  /^(?:、[^，。；：\n]{2,30}){0,6}等[^，。；\n]{0,16}?(?:文件|法规|规章|制度|规定|法律|党规)(?![型性化])/;
const comesIntoForce = /^(?:尽快|早日)?(?:正式)?(?:施行|印发|出台|颁布|公布|发布|生效)/;
/** What stands before a title that nothing governs: 自今年6月|云水渔港建设总体方案|发布以来. */
const leadIn =
  /^(?:.*(?:随着|自从|再到|近日|日前|今天|由于|得益于|包括|例如|比如|这是|做好|完成|推动|推进|(?:本|[0-9]{1,2})月(?:[0-9]{1,2}日)?))?(?:[从到继如向对将]|自(?![由治主]))?/u;

/** What no title begins with: counts, classes, what is somebody's own, and what makes the verb before it a noun. */
const noTitle =
  /^(?:[、和及与并]|[近超约]?[0-9一二三四五六七八九十百两几数][0-9一二三四五六七八九十百两几数多余]*(?:大|条|项|个|部|件|份|类|批|套|种|道|款|张|期|方面)|一系列|一批|一些|首[个批部]|第[一二三四五六七八九十0-9]+[批个]|多|各|每|有关|相关|相应|具体|新的|更|本|该|其|此|我[省市县区校国院]?|若干|切实|有针对性|实施|工作|结果|意见|情况|机制|程序)/u;
/** Where papers are counted, and a plan of five years, which has rules of its own. */
const noTitleWithin =
  /第一[个部]|首[个部]|[0-9]+[个项份]|等[0-9一二三四五六七八九十多各]|等(?!级)[^、，]{2,8}$|系列$|新$|^(?!关于).*[相有]关|五”?规划|五”?$/;
/** Opinions that are no paper: those asked for or heard. */
const opinions = /听取|(?:审议|征求|处理|修改|反馈|方面|贯彻落实|贯彻|落实)$/;
/** 制定渔船养护技术|意见: what somebody writes down is a paper where it guides or carries out. */
const guiding = /(?:实施|指导|若干|的|条)$/;
/** What may stand between 的 and the last word. */
const afterParticle = /^(?:[0-9一二三四五六七八九十百]+条|若干|实施|指导|工作|总体|行动|管理|暂行|补充)*$/;
/** 宪法|和法律委员会, 宪法|宣誓: what is no more than called after it. */
const calledAfter = /^(?:和?法律委|日|宣誓|法院|委员会|级|教育|宣传|监督)/;

/** A beginning of a title and what shows it. */
interface Beginning {
  start: number;
  evidence: DocumentEvidence;
}

/** Laws of the country, and titles without marks of what somebody passes, makes or keeps to. Linear in the text. */
export function findNamedDocuments(reading: Reading): TermMention[] {
  const { text } = reading;
  const found: (TermMention & Beginning)[] = [];
  for (const match of matchesOf(text, ending)) {
    const { word, law, lawState } = match.groups!;
    const end = match.index + match[0].length;
    const length = law === undefined ? 0 : lawLength(text, match.index + law.length);
    if (length > 0) {
      const own = match.index + law!.length - length;
      const start = text.startsWith(republic, own - republic.length) ? own - republic.length : own;
      found.push({ kind: 'document', start, end, rule: 'document-law', evidence: 'kept' });
      continue;
    }
    // What is still a draft is a law that no list knows yet.
    if (law !== undefined && !lawState!.includes('草案')) continue;
    const head = word === undefined ? statute : (headOf.get(word) ?? (word.endsWith('措施') ? measures : articles));
    const title = { start: match.index, end, word: word ?? law!, head };
    const beginning = beginningOf(text, title, found.at(-1));
    if (beginning === undefined || !isTitle(text.slice(beginning.start, match.index), title, beginning.evidence))
      continue;
    const marks = beginning.evidence === 'quoted' ? 1 : 0;
    found.push({
      kind: 'document',
      start: beginning.start - marks,
      end: end + marks,
      rule: head.id,
      evidence: beginning.evidence,
    });
  }
  return found.map(({ kind, start, end, rule }) => ({ kind, start, end, rule }));
}

/** The last word of a title from `start`, with the state of the document to `end`. */
interface LastWord extends Span {
  word: string;
  head: DocumentHead;
}

/** The length of the longest law that ends at `end`, 0 where none does. */
function lawLength(text: string, end: number): number {
  for (let length = Math.min(longestLaw, end); length >= shortestLaw; length--) {
    const name = text.slice(end - length, end);
    if (nationalLaws.has(name)) return name === '宪法' && calledAfter.test(text.slice(end, end + 4)) ? 0 : length;
  }
  return 0;
}

/** Where the title begins that ends in `last`, undefined where nothing shows one. `previous` is the document before it. */
function beginningOf(text: string, last: LastWord, previous: (Span & Beginning) | undefined): Beginning | undefined {
  const floor = floorBefore(text, last.start);
  const window = text.slice(floor, last.start);
  const offered = [
    ...verbs.map(([evidence, verb]) => behindVerb(window, floor, evidence, verb, last.word)),
    chained(text, floor, previous),
  ];
  let nearest: Beginning | undefined;
  for (const beginning of offered) {
    if (beginning === undefined || !shows(text, last, beginning)) continue;
    if (nearest === undefined || beginning.start > nearest.start) nearest = beginning;
  }
  if (nearest !== undefined) {
    // 签订数百个合作协定、执行计划及|文化中心协定: what is counted stays so to the end of the list.
    const words = text.slice(nearest.start, last.start);
    if (noTitle.test(words)) return undefined;
    return { ...nearest, start: nearest.start + (afterJoint.exec(words)?.[0].length ?? 0) };
  }
  if (isHeadline(text, floor, last)) return { start: floor, evidence: 'passed' };
  const evidence = evidenceAround(text, floor, last.end);
  if (evidence === undefined || !last.head.evidence.includes(evidence)) return undefined;
  if (evidence === 'quoted') return { start: floor, evidence };
  const item = floor + window.lastIndexOf('、') + 1;
  return { start: item + leadIn.exec(text.slice(item, last.start))![0].length, evidence };
}

/** Whether the evidence is one that shows titles with this last word. What says what it is about and of what kind it is is a paper where somebody keeps to it too. */
function shows(text: string, { start, head }: LastWord, beginning: Beginning): boolean {
  return (
    head.evidence.includes(beginning.evidence) ||
    (beginning.evidence === 'kept' && /关于.+的(?:若干|实施|指导)?$/.test(text.slice(beginning.start, start)))
  );
}

/** 云水渔业局关于表彰渔船的决定, alone in its line: the paper itself begins. */
function isHeadline(text: string, floor: number, { start, end }: LastWord): boolean {
  return (
    (floor === 0 || text[floor - 1] === '\n') &&
    (end === text.length || text[end] === '\n') &&
    /关于.+的(?:若干|实施|指导)?$/.test(text.slice(floor, start))
  );
}

/** Where a title begins behind the last of its verbs in `window`. */
function behindVerb(
  window: string,
  floor: number,
  evidence: DocumentEvidence,
  pattern: RegExp,
  word: string,
): Beginning | undefined {
  const verb = matchesOf(window, pattern).at(-1);
  // 发布实施|…行动计划: what is carried out at once is a scheme.
  if (verb === undefined || (word.endsWith('计划') && verb[0].includes('实施'))) return undefined;
  return { start: floor + verb.index + verb[0].length, evidence };
}

/** Where a title begins that is listed right behind another. */
function chained(text: string, floor: number, previous: (Span & Beginning) | undefined): Beginning | undefined {
  // 审议通过了…名单（草案），…议程（草案）: drafts are listed by commas too.
  if (previous?.end === floor - 1 && text[previous.end] === '，' && /[）稿案]/.test(text[previous.end - 1]!))
    return { start: floor, evidence: previous.evidence };
  const marked = text[floor - 1] === '》';
  const from = marked ? floor : previous?.end;
  if (from === undefined || from < floor) return undefined;
  const length = joined.exec(text.slice(from, from + 2))?.[0].length ?? 0;
  return length === 0 ? undefined : { start: from + length, evidence: marked ? 'passed' : previous!.evidence };
}

/** What shows a title that no verb governs, by the words around it. */
function evidenceAround(text: string, floor: number, end: number): DocumentEvidence | undefined {
  if (text[floor - 1] === '“' && text[end] === '”') return 'quoted';
  const after = text.slice(end, end + farthest);
  if (amongDocuments.test(after)) return 'listed';
  return comesIntoForce.test(after) ? 'effective' : undefined;
}

/** The offset behind the mark before `index` that no title goes over. */
function floorBefore(text: string, index: number): number {
  const least = Math.max(0, index - farthest);
  for (let at = index - 1; at >= least; at--) {
    if (!stops.has(text[at]!)) continue;
    const open = opening.get(text[at]!);
    if (open === undefined) return at + 1;
    const inside = text.slice(Math.max(least, at - longestQuote), at);
    const from = inside.lastIndexOf(open);
    if (from < 0 || /[。！？\n]/.test(inside.slice(from))) return at + 1;
    const opens = at - inside.length + from;
    if (
      open === '《' &&
      (joined.test(text.slice(at + 1, at + 3)) || !about.test(text.slice(Math.max(0, opens - farthestAbout), opens)))
    )
      return at + 1;
    at = opens;
  }
  return least;
}

/** Whether the words before the last one say which document it is. */
function isTitle(words: string, { word, head }: LastWord, evidence: DocumentEvidence): boolean {
  if (noTitle.test(words) || noTitleWithin.test(words)) return false;
  if (word === '意见' && (opinions.test(words) || (evidence === 'made' && !guiding.test(words)))) return false;
  if (word === '协议' && words.length < leastAgreed) return false;
  const isAbout = words.includes('关于');
  if (/^(?:报告|决定|决议)$/.test(word) && !isAbout && !(word === '报告' && words.endsWith('工作'))) return false;
  // 党的建设 is one word; any other 的 stands before the last word and what kind it is of: 的若干规定, 的三十条措施.
  const [, kind, ...more] = words.replace(/党的/g, '党内').split('的');
  if (kind !== undefined && !isAbout && (more.length > 0 || !afterParticle.test(kind) || /[划案]$/.test(word)))
    return false;
  return (
    words.length >= head.longEnough ||
    (words.length >= leastWords && namingCharacters(words, genericProgramWords) >= leastNaming)
  );
}
