import type { Span } from '../../model/span.ts';
import { matchesOf } from '../text/matches.ts';
import { leadingAdverbialLength, withoutTrailingAdverbials } from './adverbial.ts';
import type { Course } from './course.ts';
import { type Cue, findCues } from './cue.ts';
import { bodyThatIssued, documentIssuedBefore, documentMeantByIt, provision } from './issued-document.ts';
import { addresseeLength, startsReportedClause } from './reported-clause.ts';
import { impersonal, nounLike, showing, toOthers } from './reporting-verb.ts';
import type { Scene } from './scene.ts';
import { clauseStarts, listItem, type Sentence } from './sentence.ts';
import {
  honorific,
  isNamed,
  isReporter,
  longestClause,
  nounSpeakerEndingAt,
  personSpeaker,
  plainSubject,
  type Speaker,
  unknownSpeaker,
} from './speaker.ts';
import type { StatementRuleId } from './statement-rule.ts';

/** A report within one sentence; `span` ends with the sentence or where the next report or a quotation begins. */
export interface Report {
  span: Span;
  speaker: Speaker;
  cue: Span;
  /** The reporting verb itself. */
  verb: string;
  rule: StatementRuleId;
  /** Whether the report runs to the sentence's end, so that following sentences may go on with it. */
  open: boolean;
  /** Whether it ends before a clause that looks like the reporter's own. */
  cut: boolean;
  /** Whether it stands within the report before it: 他说，《规划》提出，…. */
  within: boolean;
}

/** Where a report begins, and where the clause with its cue begins, which is where a report before it ends. */
interface Opening {
  at: number;
  clause: number;
  speaker: Speaker;
  cue: Span;
  verb: string;
  rule: StatementRuleId;
  within: boolean;
}

const shortestReport = 4;

/** 有的居民认为…，有的居民认为…: one after the other has a say. */
const saysSo = /^有(?:的|人|些)/;

/** How a point of a list within the sentence begins: 一是强调…；二是…. */
const point = /^[一二三四五六七八九十]是/;

/** Where the point ends that holds `from`: where the next one begins, at most `end`. */
function nextPoint(mask: string, from: number, end: number): number {
  const next = /；[一二三四五六七八九十]是/.exec(mask.slice(from, end));
  return next === null ? end : from + next.index + 1;
}

/** The reports of the sentence, in order. */
export function findReports(scene: Scene, course: Course, sentence: Sentence): Report[] {
  const clauses = clauseStarts(scene.mask, sentence.start, sentence.end, scene.speechEnds);
  const openings = accordingToSomebody(scene, course, sentence);
  let clause = 0;
  for (const cue of findCues(scene.mask, sentence.start, sentence.end)) {
    while (clause + 1 < clauses.length && clauses[clause + 1]! <= cue.start) clause++;
    const opening = openingAt(scene, course, sentence, cue, clauses, clause, openings.at(-1) ?? null);
    if (opening !== null) openings.push(opening);
  }
  const nextOuter = clausesOfNextOuter(openings);
  return openings.flatMap(({ at, clause, speaker, cue, verb, rule, within }, index): Report[] => {
    const bound = (within ? openings[index + 1]?.clause : nextOuter[index]) ?? sentence.end;
    const limit = point.test(scene.mask.slice(clause, clause + 2)) ? nextPoint(scene.mask, at, bound) : bound;
    const end = withoutTrailingMarks(scene.mask, at, endWithin(scene, at, limit, within || isCited(scene, speaker)));
    // 要求各村干部“…”, 强调，要“…”: all that is reported stands in the quotation.
    const leadsIn =
      end < sentence.end && scene.speechStarts.has(end) && /^[^，：]{0,16}$/.test(scene.mask.slice(at, end));
    return end - at < shortestReport || leadsIn
      ? []
      : [
          {
            span: { start: at, end },
            speaker,
            cue,
            verb,
            rule,
            open: end === sentence.end && !within,
            cut: limit === sentence.end && !within && scene.mask[end] === '，' && !scene.speechStarts.has(end + 1),
            within,
          },
        ];
  });
}

const accordingTo =
  /(?:^|[，；”])(?:另|又|而|但|此外，)?据(?:了解|悉)?([^，。：；“”]{0,30}?)(介绍|透露|反映|统计显示|(?<=数据|统计|调查|报告)显示|统计|监测|测算|预测|预计|估计|推算|通报|报道称?|披露|表示|称|说|回忆|讲述|预报|(?:发布)?的?消息|(?<=据(?:记者|笔者)?)(?:了解|悉))，/g;
/** 根据某部18日公布的数据，… */
const accordingToPublished =
  /(?:^|[，；”])(?:另|又|而|但|此外，)?(?:根)?据([^，。：；“”]{2,30}?)(公布|发布)的[^，。：；“”的]{2,10}，/g;
/** 记者从某局获悉，… */
const learntFrom =
  /(?:^|[，；])(?:本[报网台])?(?:记者|笔者)?(?:今天|昨天|日前|近日|[0-9]{1,2}日)?□*从([^，。：；“”]{2,30}?)(获悉|了解到|得知)，/g;
/** 记者在某某发布会上获悉，… */
const learntAt =
  /(?:^|[，；])(?:本[报网台])?记者(?:今天|昨天|日前|近日|[0-9]{1,2}日)?□*在([^，。：；“”]{2,30}?)上(获悉|了解到|得知)，/g;
/** 某局今天发布数据，…: what a body puts out, unless a verb of saying follows. */
const putOut =
  /(?:^|[，；])([^，。：；“”]{2,30}?)(发布(?:最新|统计)?(?:数据|消息|公告|通报|预警)?|发出通知)，(?!(?:明确|并|还)?(?:指出|要求|明确|称|宣布|强调|决定|提出|提醒|部署|通报|规定|就|对|为))/g;
/** 在某某看来，… */
const inTheViewOf = /(?:^|[，；”])(?:而|但)?在([^，。：；“”]{1,30}?)(看来)，/g;
/** 用某某的话来说，… */
const inTheWordsOf = /(?:^|[，；])用([^，。：；“”]{1,24}?)(?:自己)?的话来?(说|讲)，/g;
/** 据美国媒体5日报道: the day is no part of the speaker. */
const day = /(?:当地时间)?(?:今天|昨天|近日|日前|当天|[0-9]{1,2}月[0-9]{1,2}日|[0-9]{1,2}日)?□*(?:发布消息|消息)?$/;

/** In whose view something is: people, not papers. */
const holdsViews: ReadonlySet<Speaker['type']> = new Set(['person', 'role', 'group']);

/** 据介绍，… without a speaker, 据某局负责人介绍，… and 用某某的话来说，… with one. */
function accordingToSomebody(scene: Scene, course: Course, sentence: Sentence): Opening[] {
  const text = scene.mask.slice(sentence.start, sentence.end);
  const matches = [accordingTo, accordingToPublished, learntFrom, learntAt, putOut, inTheViewOf, inTheWordsOf]
    .flatMap((pattern) => matchesOf(text, pattern))
    .sort((a, b) => a.index - b.index);
  return matches.flatMap((match): Opening[] => {
    const at = sentence.start + match.index + match[0].length;
    const verb = sentence.start + match.index + match[0].lastIndexOf(match[2]!);
    // 据统计 alone is a turn of phrase.
    if (match[2] === '统计' && /^(?:不完全|初步)?$/.test(match[1]!)) return [];
    const source = match[1]!.replace(day, '');
    const from = sentence.start + match.index + match[0].indexOf(match[1]!);
    const speaker =
      match[1] === '' || isReporter(match[1]!)
        ? unknownSpeaker
        : (course.subject([from], 0, from + source.length, sentence, false) ??
          plainSubject(scene, from, from + source.length));
    if (speaker !== null && match[2]!.startsWith('发') && speaker.type !== 'org') return [];
    if (speaker === null || (match[2] === '看来' && !holdsViews.has(speaker.type))) return [];
    const clause = sentence.start + match.index;
    return [
      {
        at,
        clause,
        speaker,
        cue: { start: verb, end: verb + match[2]!.length },
        verb: match[2]!,
        rule: 'indirect-according-to',
        within: false,
      },
    ];
  });
}

/** It is the body that demands and lays down, the paper that points out and stresses. */
const demandsOfBody = new Set(['要求', '明确']);
/** It speaks in what it announces: 发布公告，指出…. */
const announcement = /(?:公告|通告|通报)，$/;

/** The report that the cue opens, or null where the cue reports nothing or nobody is found to speak. */
function openingAt(
  scene: Scene,
  course: Course,
  sentence: Sentence,
  cue: Cue,
  clauses: readonly number[],
  clause: number,
  known: Opening | null,
): Opening | null {
  const { mask } = scene;
  const start = clauses[clause]!;
  const issued = documentIssuedBefore(scene, clauses, clause, cue) ?? documentMeantByIt(scene, sentence, start, cue);
  const aim = issued !== null && provision.test(mask.slice(cue.end, cue.end + 50));
  const at = reportBegin(scene, cue, sentence) ?? (aim ? cue.end : null);
  if (at === null || /^[另又而但]?据/.test(mask.slice(start, start + 2))) return null;
  // 对此必须指出: what is to be said, not what somebody said.
  if (/(?:必须|应当|应该|需要)(?:[明清][确醒地]+)?$/.test(mask.slice(start, cue.start))) return null;
  // 对高校来说, 从长远来讲
  if (/来$/.test(mask.slice(start, cue.start)) && /^[对就从拿]|^一般/.test(mask.slice(start, cue.start))) return null;
  if (nounLike.has(cue.verb.verb) && (basis.test(mask.slice(start, cue.start)) || mask[cue.start - 1] === '、'))
    return null;
  const shown = showing.has(cue.verb.verb) ? figuresBefore(scene, start, cue.start) : null;
  // 专家发现, 实践表明: only figures and inquiries show something.
  if (shown === null && showing.has(cue.verb.verb) && cue.verb.verb !== '显示') return null;
  const own =
    informantBefore(scene, start, cue) ??
    (issued !== null && (demandsOfBody.has(cue.verb.verb) || announcement.test(mask.slice(start - 5, start)))
      ? bodyThatIssued(course, clauses, clause, cue, sentence)
      : null) ??
    issued ??
    shown ??
    course.subject(clauses, clause, cue.start, sentence, false) ??
    (mask[cue.end] === '，' && !nounLike.has(cue.verb.verb) && isLight(mask, sentence.start, start)
      ? plainSubject(scene, start, cue.start)
      : null);
  if (own === null && inward.has(cue.verb.verb) && !appreciates(mask, sentence.start, cue)) return null;
  const goesOnAboutTopic = clause === 0 || listItem.test(mask.slice(sentence.start, sentence.start + 4));
  const zero =
    own === null && goesOnAboutTopic && isLight(mask, start, cue.start) ? course.lastSubject(sentence) : null;
  const chained = isChained(mask, start, cue.start);
  // 在甲会上强调，…；在乙会上强调，…: the same speaker again.
  const repeats =
    mask[start - 1] === '；' &&
    (mask[cue.end] === '，' || mask.slice(start, cue.start).replace(point, '') === '') &&
    isLight(mask, start, cue.start);
  // 表示…，呼吁各国…: another verb of saying right behind the comma.
  const appeals = cue.start === start && appealing.has(cue.verb.verb) && known?.rule === 'indirect-clause';
  const inside = known !== null && cue.start > known.at;
  const each = own?.span != null && saysSo.test(mask.slice(own.span.start, own.span.end));
  // Inside a report a new one needs 并强调, or a speaker at the clause's very start and, save of documents, a comma.
  const interrupts = own?.span
    ? (mask[at - 1] === '，' ||
        mask[start - 1] === '；' ||
        each ||
        known?.rule === 'indirect-according-to' ||
        (written.has(own.type) && !nounLike.has(cue.verb.verb))) &&
      own.span.start <= start + 2 &&
      known !== null &&
      start >= known.at
    : (chained && (mask[cue.end] === '，' || !goesOn.has(cue.verb.verb))) || repeats || appeals;
  // 据某报报道，某部长表示，…: the paper only passes on what the minister says.
  const passedOn = known?.rule === 'indirect-according-to' && own?.person != null && mask[cue.end] === '，';
  if (inside && !interrupts && !passedOn) return null;
  const chain = chained || isLight(mask, start, cue.start);
  const speaker =
    own ?? (chain ? (known?.speaker ?? course.subject(clauses, clause, cue.start, sentence, true) ?? zero) : null);
  if (speaker === null || speaker.type === 'unknown' || !isVerb(scene, cue, start, own)) return null;
  if (cue.verb.verb === '讲' && !isTold(scene, cue, own)) return null;
  if (toOthers.has(cue.verb.verb) && !isNamed(scene, speaker)) return null;
  // 民法典反映新时代的需求: people report something, what is written mirrors it.
  if (cue.verb.verb === '反映' && at === cue.end && !holdsViews.has(speaker.type)) return null;
  if (
    impersonal.has(cue.verb.verb) &&
    (speaker.person !== null || (!'，：'.includes(mask[cue.end]!) && !foresees(own, cue)))
  )
    return null;
  if (cue.verb.verb.endsWith('规定') && speaker.type !== 'org' && !written.has(speaker.type)) return null;
  if (cue.verb.verb === '报道' && !medium.test(mask.slice(speaker.span?.start ?? at, speaker.span?.end ?? at)))
    return null;
  const rule = at > cue.end ? 'indirect-comma' : 'indirect-clause';
  // 他说，《规划》提出，…: what another is cited with belongs to the report; a semicolon begins a new one.
  const within = inside && own !== null && !chained && !passedOn && !each && mask[start - 1] === '，';
  return { at, clause: start, speaker, cue: { start: cue.start, end: cue.end }, verb: cue.verb.verb, rule, within };
}

/** 接到村民某某举报，称…: what is said is what came in, and not of who took it. */
const cameIn =
  /[接收]到了?([^，。：；“”]{2,24}?)的?(?:实名|匿名|来信|来电|电话)*(?:举报|反映|投诉|报警|报案|求助|来信|来电)，$/;
const longestComplaint = 40;

function informantBefore(scene: Scene, start: number, cue: Cue): Speaker | null {
  if (cue.start !== start || !/^(?:称|反映|说)$/.test(cue.verb.verb)) return null;
  const from = Math.max(0, start - longestComplaint);
  const match = cameIn.exec(scene.mask.slice(from, start));
  if (match === null) return null;
  const begin = from + match.index + match[0].indexOf(match[1]!);
  const end = begin + match[1]!.length;
  const person = scene.personsIn(begin, end).at(-1);
  return person === undefined ? nounSpeakerEndingAt(scene, begin, end) : personSpeaker(person);
}

/** 提出三点意见：一是…, 强调了三个重点：第一…: the list is what was said. */
const listed = /^了?[^，。：；“”□]{2,18}：(?=第一|一[是要]|首先|[（(]?[一1][）)、.])/;

/** What is said in these ways follows a colon: 某某致辞，某某作报告 is a programme. */
const openSpeech = new Set(['致辞', '发言', '讨论']);

/** Where the reported words begin behind the cue, or null where the cue reports nothing. */
function reportBegin(scene: Scene, cue: Cue, sentence: Sentence): number | null {
  const { mask } = scene;
  if (cue.end >= sentence.end - 1 || cue.verb.reports === 'none' || scene.speechStarts.has(cue.end)) return null;
  if (mask[cue.end] === '，' && openSpeech.has(cue.verb.verb)) return null;
  // 正如某某所指出的，…
  if (mask.startsWith('的，', cue.end) && /^(?:正|诚|恰)如/.test(clauseText(mask, cue.start, sentence.start)))
    return scene.speechStarts.has(cue.end + 2) ? null : cue.end + 2;
  if (mask[cue.end] === '，' || mask[cue.end] === '：') return scene.speechStarts.has(cue.end + 1) ? null : cue.end + 1;
  if (cue.verb.reports !== 'clause') return null;
  const rest = mask.slice(cue.end, cue.end + 40);
  const list = listed.exec(rest);
  if (list !== null) return cue.end + list[0].length;
  const addressee = addresseeLength(cue.verb.verb, rest);
  if (addressee > 0) return cue.end + addressee;
  const first = isLight(mask, clauseBegin(mask, cue.start, sentence.start), cue.start);
  return startsReportedClause(cue.verb.verb, rest, first) ? cue.end : null;
}

function clauseText(mask: string, position: number, from: number): string {
  return mask.slice(clauseBegin(mask, position, from), position);
}

/** Where the clause begins that holds `position`; looks no further back than a clause is read. */
function clauseBegin(mask: string, position: number, from: number): number {
  let start = position;
  while (start > Math.max(from, position - longestClause) && !'，；：'.includes(mask[start - 1]!)) start--;
  return start;
}

/** 并强调, 还要求, 同时指出: goes on with the subject of what stands before. */
function isChained(mask: string, clause: number, verb: number): boolean {
  return /^(?:并|还|又|也|同时|而且|进而|再次|特别|一再|并且|最后|[，；])+$/.test(mask.slice(clause, verb));
}

/** Nothing but adverbials, or a predicate with 并, stands between the clause's start and the verb. */
function isLight(mask: string, clause: number, verb: number): boolean {
  if (verb - clause > longestClause) return false;
  const words = mask.slice(clause, verb).replace(point, '');
  return /^[，；\s]*$|并$/.test(withoutTrailingAdverbials(words));
}

/** Speakers whose words are quoted from paper. */
const written: ReadonlySet<Speaker['type']> = new Set(['document', 'event']);

const figures = /(?:数据|调查|调研|核查|监测|研究|结果|统计|民调|报告|公报|白皮书)$/;

/** 某局发布的数据, 调查结果: what shows something. */
function figuresBefore(scene: Scene, from: number, verb: number): Speaker | null {
  if (verb - from > longestClause) return null;
  const start = from + leadingAdverbialLength(scene.mask.slice(from, verb));
  const words = scene.mask.slice(start, verb);
  // 这组数据表明…: what the author makes of them; 记者调查发现: the author's own finding.
  if (words.length > longestFigures || !figures.test(words) || /^这|^(?:笔者|记者)/.test(words)) return null;
  return { type: 'document', person: null, span: { start, end: verb } };
}

const longestFigures = 36;

/** For each opening where the next one begins that does not stand within a report; null behind the last. */
function clausesOfNextOuter(openings: readonly Opening[]): (number | null)[] {
  const clauses: (number | null)[] = [];
  let next: number | null = null;
  for (let index = openings.length - 1; index >= 0; index--) {
    clauses[index] = next;
    if (!openings[index]!.within) next = openings[index]!.clause;
  }
  return clauses;
}

/** 某某动情地讲，…; 从长远讲，… and 挨家去讲，… report nothing. */
function isTold({ mask }: Scene, { start, end }: Cue, own: Speaker | null): boolean {
  const before = mask.slice(Math.max(0, start - longestManner), start);
  if (
    mask[end] !== '，' ||
    /从[^，。]*$|[去来再月天]$|(?:客观|通俗|坦率|简单|严格|一般|总的|具体|准确)地?$/.test(before)
  )
    return false;
  return before.endsWith('地') || own?.person != null;
}

const longestManner = 12;

/** Verbs of figures and of the press report only after a comma; what an institute foresees may follow at once. */
const afterComma = new Set([...showing, '报道', '披露']);

/** 某基金预测明年…: a body is the subject of the clause itself; 收入预计翻番 has none. */
function foresees(own: Speaker | null, { verb }: Cue): boolean {
  return !afterComma.has(verb.verb) && (own?.type === 'org' || own?.type === 'document');
}

/** Whose reports are news: 美国媒体, 某某社, 某报. */
const medium = /(?:媒体?|报|社|台|网|刊)$/;

/** Verbs of thinking report somebody's words only where it is said whose. */
const inward = new Set(['相信', '坚信', '觉得', '感到', '深感', '体会到']);

/** 某某充分肯定了护渠队，相信…: who has praised or thanked somebody goes on to say what he trusts in. */
function appreciates(mask: string, sentence: number, { start, verb }: Cue): boolean {
  return (
    trusting.has(verb.verb) &&
    /(?:肯定|感谢|祝贺|评价|赞赏|赞扬|欢迎|祝福|问候)[^。]*，(?:并|也|同时)?$/.test(
      mask.slice(Math.max(sentence, start - longestClause), start),
    )
  );
}
const trusting = new Set(['相信', '坚信']);

/** Verbs that, chained with 并, go on with the same report unless a comma sets off what follows. */
const goesOn = new Set(['提出', '建议', '希望', '明确', '承诺']);

/** Verbs that go on with what the same speaker says without 并. */
const appealing = new Set(['呼吁', '倡议', '敦促', '强调', '指出', '重申']);

/** 根据上级要求, 按照会议建议: what is acted upon, not said. */
const basis = /^(?:经|根据|按照|遵照|贯彻|落实|牢记|不负|响应|围绕|针对|对照|结合|面对|适应|符合|达到|满足|聚焦|紧扣)/;

/** 某某提出建议：…: a noun with its own verb, and a colon. */
function proposes(scene: Scene, cue: Cue, clause: number): boolean {
  return (
    scene.mask[cue.end] === '：' &&
    /(?:提出|提了|给出|作出)了?[^，。：“”]{0,6}$/.test(scene.mask.slice(clause, cue.start))
  );
}

/** 某某提出明确要求，要…: a noun with its own verb, and what is demanded behind the comma. */
function demandsSomething(scene: Scene, cue: Cue, clause: number): boolean {
  return (
    cue.verb.verb === '要求' &&
    /(?:提出|提了)[^，]{0,6}$/.test(scene.mask.slice(clause, cue.start)) &&
    /^，(?:要(?![求素点闻件])|必须)/.test(scene.mask.slice(cue.end, cue.end + 3))
  );
}

/** A verb that is a noun as often needs its subject right before it, adverbials apart. */
function isVerb(scene: Scene, cue: Cue, clause: number, own: Speaker | null): boolean {
  if (!nounLike.has(cue.verb.verb) || proposes(scene, cue, clause)) return true;
  if (demandsSomething(scene, cue, clause)) return true;
  // 作出回应称，…
  if (/[说称道]$/.test(scene.mask.slice(cue.start + cue.verb.verb.length, cue.end))) return true;
  if (
    /(?:(?:提出|提供|作出|做出|给出|给予|寄予|亮出|兑现|予以)[^，]{0,8}|听取|征求|收集|反馈|意见|[的了总新]|有[^，]{0,4}的[^，]{0,6}|更高|具体|有关|相关|基本|(?:开展|进行|加以)[^，]{0,6}|(?:根据|按照|依照|遵照|适应|符合|满足|对照)[^，]{2,24})$/.test(
      scene.mask.slice(clause, cue.start),
    )
  )
    return false;
  const from = own?.span && own.span.start >= clause ? own.span.end : clause;
  const between = scene.mask.slice(from, cue.start).replace(honorific, '');
  return /^(?:[并还又也，；\s]|同时|而且|最后|会上|会议|对此|其中)*$/.test(withoutTrailingAdverbials(between));
}

/** The reporter's own account of the speaker's deeds: …，就培训作出安排. */
const deed =
  /^(?:并|还|同时)*(?:就|对|围绕)[^，。]+(?:(?:作出|作了|进行|开展)[^，。]*(?:安排|部署|说明|介绍|要求|研究|座谈)|(?<=(?:者|员|人|们|干部|青年|学生)[^，。]{0,4})提出[^，。]{0,6}(?:期望|希望)(?=[，。]))/;

/** What the author makes of words that he cites: …，这要求我们; …，让乡亲们备受鼓舞; …，为发展指明了方向. */
const comment =
  /^(?:这(?:一|些|既|为|要求|充分|就|是|对|让|也)|[让令使][^，。]{2,24}(?:欢欣|倍感|备受|深受|感到|振奋|激动|鼓舞)|为[^，。]{2,40}(?:指明|提供了|注入了|奠定了|擘画))/;

/** Whose words are cited in passing rather than reported from an occasion. */
function isCited(scene: Scene, speaker: Speaker): boolean {
  return speaker.type === 'document' || (speaker.person !== null && scene.leaders.has(speaker.person));
}

/** The end of the report from `at`: `limit`, or before it a quotation or a clause in which the narration resumes. */
function endWithin(scene: Scene, at: number, limit: number, cited: boolean): number {
  for (let position = at; position < limit; position++) {
    if (scene.speechStarts.has(position)) return position;
    if (scene.mask[position - 1] !== '，' || position === at) continue;
    const clause = scene.mask.slice(position, position + 50);
    if (deed.test(clause) || (cited && comment.test(clause))) return position;
  }
  return limit;
}

function withoutTrailingMarks(mask: string, start: number, end: number): number {
  let position = end;
  while (position > start && '，；：、'.includes(mask[position - 1]!)) position--;
  return position;
}
