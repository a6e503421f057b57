import type { Span } from '../../model/span.ts';
import type { PersonMention } from '../name/person-mention.ts';
import { type ClassifiedQuote, isSpoken } from '../quote/quote-class.ts';
import { leadingAdverbialLength, withoutTrailingAdverbials } from './adverbial.ts';
import type { Course } from './course.ts';
import { type Cue, findCues } from './cue.ts';
import { addressee, toldTo } from './cue-pattern.ts';
import { documentIssuedBefore } from './issued-document.ts';
import {
  byDemandOf,
  feeling,
  gathered,
  inWordsOf,
  keeps,
  madeTo,
  moved,
  namesWords,
  ownedBySomebody,
  ownedWords,
  ownView,
  publishes,
  putDown,
  puzzles,
  recalledWords,
  recalls,
  receivedWords,
  saidBy,
  sentWords,
  talking,
  utters,
} from './reaction.ts';
import { nounLike } from './reporting-verb.ts';
import type { Scene } from './scene.ts';
import { clauseStarts, type Sentence } from './sentence.ts';
import {
  isNamed,
  longestClause,
  nameEnd,
  nounSpeakerEndingAt,
  personSpeaker,
  plainSubject,
  type Speaker,
  subjectAtStart,
  unknownSpeaker,
} from './speaker.ts';
import { isPeople, mayBeName } from './speaker-noun.ts';
import type { StatementRuleId } from './statement-rule.ts';

/** Who speaks a run of quotations, by which cue, found how. */
export interface Attribution {
  speaker: Speaker;
  cue: Span | null;
  rule: StatementRuleId;
}

/** Quotations that stand side by side and have one speaker. */
export interface QuoteRun extends Span {
  quotes: ClassifiedQuote[];
}

/** The runs of spoken quotations that begin in the sentence. */
export function quoteRuns(scene: Scene, quotes: readonly ClassifiedQuote[]): QuoteRun[] {
  const runs: QuoteRun[] = [];
  for (const quote of quotes) {
    if (!isSpoken(quote)) continue;
    const last = runs.at(-1);
    const between = last === undefined ? null : scene.mask.slice(last.end, quote.start);
    if (last !== undefined && between !== null && /^[、…]*$/.test(between)) {
      last.quotes.push(quote);
      last.end = quote.end;
    } else {
      runs.push({ start: quote.start, end: quote.end, quotes: [quote] });
    }
  }
  return runs;
}

/** How far before a quotation the report may begin that it ends. */
const longestReport = 160;

/** What may stand between the cue and the quotation: 说了这样一句话：, 指出，渠水 before its predicate. */
const gapAfterCue =
  /^(?:[^，。：“”]{0,4}[：，]?|，(?:这|那)?就?是：?|[，：][^，。：；“”]{1,14}|(?:，[^，。：；“”]{2,24})?[，：]?(?:要|必须|应当?))\s*$/;

/** 要求各村干部“Q”: whom the words are for, behind a verb that takes them. */
const gapWithAddressee = new RegExp(`^${addressee}，?(?:要|必须)?$`);

/** “Q1”，“Q2”; “Q1”；沿渠干部要“Q2”; “Q1。”另外，“Q2”. */
const sameBreath =
  /^(?:[，；、和]+(?:[^，。：；“”]{0,8}(?:要|必须|应当?)[^，。：；“”]{0,3})?|(?:另外|此外|同时|而且|并且|再者|还有|不仅如此|更重要的是)，?)$/;

/** “Q1。”渠尾“Q2”: a word of the narration that the two quotations frame. */
const bareWord = /^[^，。：；“”…、\s]{1,8}$/;

const told = new RegExp(`^${toldTo}$`);

/** (a) `SPEAKER cue：“Q”`: what stands in the sentence before the run, from `from`. */
export function attributionBefore(
  scene: Scene,
  course: Course,
  sentence: Sentence,
  from: number,
  run: Span,
  previous: Attribution | null,
): Attribution | null {
  const lead = scene.mask.slice(from, run.start);
  if (lead.trim() === '') return null;
  // “Q1”，“Q2”: the same breath.
  if (previous !== null && sameBreath.test(lead)) return { ...previous, rule: 'direct-split' };
  const continues = previous !== null && (previous.rule !== 'direct-before' || /^[，；]/.test(lead));
  const clauses = clauseStarts(scene.mask, from, run.start, scene.speechEnds).filter((start) => start < run.start);
  const owner =
    senderOfWords(scene, clauses, run.start) ?? ownerOfNamedWords(scene, course, sentence, clauses, run.start);
  if (owner !== null)
    return { speaker: owner, cue: null, rule: owner.type === 'unknown' ? 'direct-unattributed' : 'direct-label' };
  const leaving = uttersOrKeeps.exec(lead);
  if (leaving !== null) {
    const verb = from + leaving.index;
    const speaker = course.subject(clauses, clauseOf(clauses, verb), verb, sentence, true);
    if (speaker !== null) return { speaker, cue: { start: verb, end: run.start }, rule: 'direct-before' };
  }
  const owned = ownerBefore(scene, from, run.start);
  if (owned !== null) return { speaker: owned, cue: null, rule: 'direct-owned-words' };
  const worded = inWordsOf.exec(lead) ?? byDemandOf.exec(lead);
  if (worded !== null) {
    const start = from + worded.index + worded[0].indexOf(worded[1]!);
    const speaker = course.subject([start], 0, start + worded[1]!.length, sentence, false);
    if (speaker !== null) return { speaker, cue: { start: run.start - 2, end: run.start - 1 }, rule: 'direct-before' };
  }
  const cue = findCues(scene.mask, from, run.start).findLast((candidate) => {
    const gap = scene.mask.slice(candidate.end, run.start);
    const fits = gapAfterCue.test(gap) || (told.test(candidate.verb.verb) && gapWithAddressee.test(gap));
    return candidate.verb.quotes && fits && (!gap.endsWith('，') || !isNominal(scene.mask, candidate));
  });
  if (cue !== undefined) {
    const clause = clauseOf(clauses, cue.start);
    const speaker =
      documentIssuedBefore(scene, clauses, clause, cue) ?? course.subject(clauses, clause, cue.start, sentence, true);
    if (speaker !== null) return { speaker, cue: spanOf(cue), rule: 'direct-before' };
    // “Q1。”在座谈会上又指出：“Q2”: no other subject comes between.
    const bare = withoutTrailingAdverbials(scene.mask.slice(from, cue.start));
    if (continues || (previous !== null && leadingAdverbialLength(bare) === bare.length))
      return { ...previous, cue: spanOf(cue), rule: 'direct-split' };
    const plain = plainSubject(scene, clauses[clause]!, cue.start);
    if (plain !== null) return { speaker: plain, cue: spanOf(cue), rule: 'direct-before' };
    // 渠水清楚地说明：“Q”: the verb has a subject of its own, and it is no speaker.
    const light = leadingAdverbialLength(bare) === bare.length || clause > 0;
    const last = light && from === sentence.start ? course.lastSubject(sentence) : null;
    if (last !== null) return { speaker: last, cue: spanOf(cue), rule: 'direct-zero-subject' };
    return { speaker: unknownSpeaker, cue: spanOf(cue), rule: 'direct-before-unknown' };
  }
  const label = labelled(scene, course, sentence, clauses, run.start);
  // “Q1”某某哈哈一笑：“Q2”: somebody else answers.
  const answers =
    label !== null &&
    (label.speaker.person !== null
      ? label.speaker.person !== previous?.speaker.person
      : lead.endsWith('：') && label.speaker.type === 'group' && label.speaker.span!.start >= clauses.at(-1)!);
  // The quotation goes on after a remark of any kind: “Q1”X对此感触颇深，“Q2”.
  if ((continues && !answers && /[，：]$/.test(lead)) || (previous !== null && bareWord.test(lead)))
    return { ...previous, rule: 'direct-split' };
  return label;
}

/** 留下“…”的嘱托. */
const uttersOrKeeps = new RegExp(`(?:${utters}|${keeps})了?$`);

/** 总书记“Q”的要求, 总书记调研时强调的“Q”: a post that the article gives to one person. */
const byPost = /(总书记|主席)(?:[^，。：；“”□]{0,14}(?:强调|指出|提出|说)过?的)?$/;

/** 牢记某某同志“Q”的要求: whose name or post stands right before the words. */
function ownerBefore(scene: Scene, from: number, end: number): Speaker | null {
  const owner = scene.personsIn(from, end).at(-1);
  if (owner !== undefined && nameEnd(scene, owner) === end) return personSpeaker(owner);
  const post = byPost.exec(scene.mask.slice(Math.max(from, end - longestClause), end));
  const person = post === null ? undefined : scene.holders.get(post[1]!);
  if (post === null || person === undefined) return null;
  const start = Math.max(from, end - longestClause) + post.index;
  return { type: 'person', person, span: { start, end: start + post[1]!.length } };
}

/** 队长接到村民某某打来的电话：“Q”: whose words are sent, before the words. */
function senderOfWords(scene: Scene, clauses: readonly number[], end: number): Speaker | null {
  const clause = clauses.at(-1)!;
  const words = sentWords.exec(scene.mask.slice(clause, end));
  if (words === null) return null;
  const at = clause + words.index;
  // 某某接到了一名村民的电话: the sender, not who takes the call.
  const taken = /[接收]到了?(?=[^，。：；]{2,20}$)/.exec(scene.mask.slice(clause, at));
  const start = taken === null ? clause : clause + taken.index + taken[0].length;
  const sender = scene.personsIn(start, at).find((mention) => nameEnd(scene, mention) === at);
  return sender === undefined ? nounSpeakerEndingAt(scene, start, at) : personSpeaker(sender);
}

/** 引用了某某的话：: whose words they are is told between the verb and the words. */
const cites = /(?:引用|援引|借用|引述)/;

/** 对这堂课，某某的评价是：“Q”, 他的回答很干脆：“Q”. */
function ownerOfNamedWords(
  scene: Scene,
  course: Course,
  sentence: Sentence,
  clauses: readonly number[],
  end: number,
): Speaker | null {
  const start = clauses.at(-1)!;
  const words = namesWords.exec(scene.mask.slice(start, end));
  const owner = words === null ? undefined : ownerByName(scene, start, end);
  if (owner !== undefined) return personSpeaker(owner);
  const cited = words === null ? null : cites.exec(scene.mask.slice(start, end));
  if (cited !== null) return unknownSpeaker;
  return words === null ? null : course.subject(clauses, clauses.length - 1, start + words.index, sentence, false);
}

/** `职务 姓名：“Q”`, and a speaker who shows a feeling: X信心满满：“Q”. No verb of saying. */
function labelled(
  scene: Scene,
  course: Course,
  sentence: Sentence,
  clauses: readonly number[],
  end: number,
): Attribution | null {
  const start = clauses.at(-1)!;
  const clause = scene.mask.slice(start, end);
  const colon = clause.endsWith('：') ? end - 1 : null;
  if (colon === null && !clause.endsWith('——') && !(clause.endsWith('，') && feeling.test(clause.slice(0, -1))))
    return null;
  const stirred =
    colon === null
      ? null
      : (movedBySomething(course, sentence, start, clause.slice(0, -1)) ??
        movedBySomething(course, sentence, start, clause.slice(0, -1), madeTo) ??
        movedBefore(scene, course, sentence, clauses, end));
  if (stirred !== null) return { ...stirred, rule: 'direct-label' };
  const named = scene.personsIn(start, end).find((mention) => mention.end === colon);
  const speaker =
    (named === undefined ? null : personSpeaker(named)) ??
    (colon === null ? null : speakingNoun(scene, start, colon)) ??
    subjectAtStart(scene, start, end, false) ??
    course.subject(clauses, clauses.length - 1, end - 1, sentence, true);
  // A body that only opens the label (某报社 记者 …：) is not who speaks.
  const opensLabel = speaker?.type === 'org' && speaker.span?.end !== colon;
  if (speaker === null || speaker.type === 'document' || opensLabel) return null;
  return { speaker, cue: null, rule: 'direct-label' };
}

/** 新渠让某某十分兴奋，信心满满：: the clause before the label tells who is moved, and the label has no subject. */
function movedBefore(
  scene: Scene,
  course: Course,
  sentence: Sentence,
  clauses: readonly number[],
  end: number,
): Attribution | null {
  const [before, start] = clauses.slice(-2);
  if (before === undefined || start === undefined || !feeling.test(scene.mask.slice(start, end - 1))) return null;
  if (subjectAtStart(scene, start, end, true) !== null) return null;
  return movedBySomething(course, sentence, before, scene.mask.slice(before, start - 1));
}

/** Who stands right before the colon; 大家纷纷发表意见： ends in the words, not in a document. */
function speakingNoun(scene: Scene, start: number, colon: number): Speaker | null {
  const speaker = nounSpeakerEndingAt(scene, start, colon);
  return speaker?.type === 'document' ? null : speaker;
}

/** …，“…”; …，要“…”: what goes on with what stands before. */
const leadsOn = /(?:[，；：…]|，(?:还|更|都)?(?:要|必须|应当?))$/;
const longestLink = 5;

/** 她下了决心，“…。”: a narrated lead with one person as subject, and nothing behind the quotation that says otherwise. */
export function attributionByNarration(
  scene: Scene,
  course: Course,
  sentence: Sentence,
  from: number,
  run: Span,
): Attribution | null {
  if (run.start <= from || !leadsOn.test(scene.mask.slice(Math.max(from, run.start - longestLink), run.start)))
    return null;
  const clauses = clauseStarts(scene.mask, from, run.start, scene.speechEnds).filter((start) => start < run.start);
  const opinion = viewBefore.exec(scene.mask.slice(from, run.start));
  const reporter = opinion === null ? reporterBefore(scene, course, clauses, sentence, run.start) : null;
  const speaker =
    opinion === null
      ? (reporter ?? course.subjectOfClauses([...clauses, run.start], clauses.length, sentence))
      : holderOfView(course, sentence, from, opinion);
  if (speaker === null || !(isNamed(scene, speaker) || speaker === reporter)) return null;
  return { speaker, cue: null, rule: 'direct-narrated' };
}

/** 在某某看来，, 这在某某心中，: the words of whose view a quotation is. */
const inTheView = '(?<![^，。；：”])这?在([^，。：；“”]{1,30})(?:看来|心[中里]|心目中)，';
/** Right before the quotation, or with what else is held before it. */
const viewBefore = new RegExp(`${inTheView}(?:[^。；]{2,${longestReport}}[，：])?$`);
const viewAfter = new RegExp(`^${inTheView}`);

/** Whom a match of `inTheView` in the text from `from` names. */
function holderOfView(course: Course, sentence: Sentence, from: number, match: RegExpExecArray): Speaker | null {
  const start = from + match.index + match[0].indexOf('在') + 1;
  return course.subject([start], 0, start + match[1]!.length, sentence, false);
}

const people: ReadonlySet<Speaker['type']> = new Set(['person', 'role', 'group']);

/** X说，…，“Q”: the quotation ends what the sentence reports, when nobody else is named in between. */
function reporterBefore(
  scene: Scene,
  course: Course,
  clauses: readonly number[],
  sentence: Sentence,
  end: number,
): Speaker | null {
  const from = Math.max(clauses[0]!, end - longestReport);
  const cue = findCues(scene.mask, from, end).find(
    ({ end, verb }) => verb.quotes && ('，：'.includes(scene.mask[end]!) || told.test(verb.verb)),
  );
  if (cue === undefined || scene.personsIn(cue.end, end).length > 0) return null;
  const speaker = course.subject(clauses, clauseOf(clauses, cue.start), cue.start, sentence, true);
  return speaker;
}

/** (b) `“Q”[adverbial，]SPEAKER cue。`: what stands between the run and `end`. */
export function attributionAfter(
  scene: Scene,
  course: Course,
  sentence: Sentence,
  run: Span,
  end: number,
): Attribution | null {
  const skipped = /^[…，—]*/.exec(scene.mask.slice(run.end, end))![0].length;
  const from = run.end + skipped;
  const tail = scene.mask.slice(from, end).replace(/[。！？]+$/, '');
  if (tail.trim() === '' || '。；'.includes(scene.mask[run.end]!)) return null;
  const clauses = clauseStarts(scene.mask, from, from + tail.length, scene.speechEnds);
  const recalled = recalledOwner(scene, from, tail);
  if (recalled !== null) return { speaker: recalled, cue: null, rule: 'direct-owned-words' };
  const view = viewOf(scene, from, tail) ?? opinionOf(course, sentence, from, tail) ?? saidByWhom(scene, from, tail);
  if (view !== null) return view;
  const driven = withSuchThought.test(tail)
    ? subjectAtStart(scene, clauses[1]!, clauses[2] ?? from + tail.length, false)
    : null;
  if (driven !== null) return { speaker: driven, cue: null, rule: 'direct-after-no-verb' };
  const called = isWords.test(tail)
    ? ownerOfWords(scene, from, tail.slice(0, (clauses[1] ?? Number.POSITIVE_INFINITY) - from))
    : null;
  if (called !== null) return called;
  for (const cue of findCues(scene.mask, from, from + tail.length)) {
    if (!cue.verb.quotes || isNominal(scene.mask, cue) || attributive.test(scene.mask.slice(cue.end, cue.end + 4)))
      continue;
    const clause = clauseOf(clauses, cue.start);
    const final = endsItsClause.test(scene.mask.slice(cue.end, from + tail.length));
    const speaker =
      course.subject(clauses, clause, cue.start, sentence, true) ??
      (nounLike.has(cue.verb.verb) || !final ? null : plainNameBefore(scene, clauses[clause]!, cue.start));
    if (speaker === null || (speaker.type === 'document' && !isLetter(scene, speaker, clauses))) continue;
    if (!isNamed(scene, speaker)) {
      if (!final && !speaksAtOnce(scene, speaker, clauses[clause]!, cue)) continue;
      const ownClause = final && people.has(speaker.type) && speaker.span!.start >= clauses[clause]!;
      if (!ownClause && namedBefore(scene, clauses, clause, run)) continue;
    }
    return { speaker, cue: spanOf(cue), rule: 'direct-after' };
  }
  return (
    ownerOfWords(scene, from, tail) ??
    movedBySomething(course, sentence, from, tail) ??
    withoutVerb(scene, sentence, clauses, run, from, tail)
  );
}

/** “Q”怀着这样的信念，她两次登门: what stood before is what somebody thinks. */
const withSuchThought =
  /^(?:怀着|带着|抱着|怀揣|本着|凭着|秉持着?|有了|为了|出于)(?:这样|这|此|如此)[^，。：；“”]{0,4}的?[^，。：；“”]{2,6}，/;

/** “Q”，这是某某常说的话，他希望…: the first clause says whose words they are. */
const isWords = /^(?:这|那)?(?:就|便|正|也)?是/;

/** 某某强调的任务: the verb only tells which task; 某某说的话 is about the words. */
const attributive = /^的(?!$|[，：。]|[这那一几]|话)/;

/** “Q”村民某某常年在外，大家认为他公道: a person who opens a clause before that of the verb is whom the sentence is about. */
function namedBefore(scene: Scene, clauses: readonly number[], clause: number, run: Span): boolean {
  const words = scene.reading.text.slice(run.start, run.end);
  return clauses.slice(0, Math.min(clause, clausesWithoutVerb)).some((start, index) => {
    const subject = subjectAtStart(scene, start, clauses[index + 1]!, false);
    return subject?.person != null && !meansPerson(words, subject.person);
  });
}

/** “Q”重温某某的话语，…: whose words are recalled right behind them. */
function recalledOwner(scene: Scene, from: number, tail: string): Speaker | null {
  const [person] = scene.personsIn(from, from + Math.min(tail.length, longestClause));
  if (person === undefined || !recalls.test(scene.mask.slice(from, Math.min(person.whole.start, person.start))))
    return null;
  const after = nameEnd(scene, person);
  return recalledWords.test(scene.mask.slice(after, after + 30)) ? personSpeaker(person) : null;
}

/** What follows a verb of saying that is about the words before it, rather than about an object of its own: 表示要…. */
const endsItsClause = /^(?:$|[，：；…“]|要|将|会|愿)/;

/**
 * 读者向作者表示感谢, 某支部正在讨论此事, but not 某党委研究措施，明确…: an unnamed speaker of a verb with an object stands in the
 * verb's clause, a body right before the verb.
 */
function speaksAtOnce(scene: Scene, { type, span }: Speaker, clause: number, cue: Cue): boolean {
  if (span === null || span.start < clause || scene.mask[cue.end] === '的') return false;
  return people.has(type) || withoutTrailingAdverbials(scene.mask.slice(span.end, cue.start)) === '';
}

/** Documents whose words may stand before them in quotation marks: others only follow a quotation with a topic of their own. */
const letter = /(?:》|信|报告|留言|批示|公告|通知|声明|讲话)$/;

/** A document speaks of the words before it where the sentence opens with it. */
function isLetter(scene: Scene, speaker: Speaker, clauses: readonly number[]): boolean {
  return speaker.span!.start < (clauses[2] ?? Number.POSITIVE_INFINITY) && letter.test(wordsOf(scene, speaker));
}

function wordsOf(scene: Scene, speaker: Speaker): string {
  return speaker.span === null ? '' : scene.mask.slice(speaker.span.start, speaker.span.end);
}

/** 家在河东的秦某开心地说: a name that nothing else vouches for, behind what is told of its bearer. */
function plainNameBefore(scene: Scene, clause: number, verb: number): Speaker | null {
  const from = Math.max(clause, verb - longestClause);
  const manner = /(?:深有感触|语重心长|乐呵呵|笑呵呵|[^，。：；“”□]{2})地$/.exec(scene.mask.slice(from, verb));
  const end = verb - (manner?.[0].length ?? 0);
  const attribute = scene.mask.slice(from, end).lastIndexOf('的', end - from - 3);
  return plainSubject(scene, from + attribute + 1, end);
}

/** “Q”说这话的是某某 */
function saidByWhom(scene: Scene, from: number, tail: string): Attribution | null {
  const match = saidBy.exec(tail);
  if (match === null) return null;
  const start = from + match[0].length;
  const person = scene.personsIn(start, from + tail.length)[0];
  const speaker = person === undefined ? nounSpeakerEndingAt(scene, start, from + tail.length) : personSpeaker(person);
  return speaker === null ? null : { speaker, cue: { start: from, end: from + 1 }, rule: 'direct-view' };
}

/** “Q”在某某看来，…: whose view the quotation is. */
function opinionOf(course: Course, sentence: Sentence, from: number, tail: string): Attribution | null {
  const opinion = viewAfter.exec(tail);
  const speaker = opinion === null ? null : holderOfView(course, sentence, from, opinion);
  return speaker === null ? null : { speaker, cue: null, rule: 'direct-view' };
}

/** 是学员们对这次培训的普遍感受 */
function viewOf(scene: Scene, from: number, tail: string): Attribution | null {
  const view = ownView.exec(tail);
  if (view === null) return null;
  const start = from + view[0].indexOf(view[1]!);
  const speaker = nounSpeakerEndingAt(scene, start, start + view[1]!.length);
  const end = from + view[0].length;
  return speaker === null ? null : { speaker, cue: { start: end - view[2]!.length, end }, rule: 'direct-view' };
}

/** How far into the sentence below a quotation the name of its owner is sought. */
const longestOwner = 120;

/** 会上，某某的一席话让大家感动, 他接到下游村民打来的电话: whose words stood in the paragraph above the sentence. */
export function attributionByOwner(scene: Scene, sentence: Sentence): Attribution | null {
  const end = Math.min(sentence.end, sentence.start + longestOwner);
  const text = scene.mask.slice(sentence.start, end);
  const found = saidByWhom(scene, sentence.start, text) ?? ownerOfWords(scene, sentence.start, text);
  return found?.speaker.person || receivedWords.test(text) || isWords.test(text) ? found : null;
}

/** 支持某某的想法, 接过某某的话茬: words that others take up, so that those before are not meant. */
const takesUp = /(?:支持|赞同|赞成|同意|认同|采纳|接过|接着|响应|回应|听从|印象最深的[就便]?是)$/;

/** Of the persons named in `[from, end)` the first whose words are meant: 某某的一席话. */
function ownerByName(scene: Scene, from: number, end: number): PersonMention | undefined {
  return scene.personsIn(from, end).find((mention) => {
    const after = nameEnd(scene, mention);
    const before = scene.mask.slice(from, Math.max(from, Math.min(mention.whole.start, mention.start)));
    return ownedBySomebody.test(scene.mask.slice(after, after + 30)) && !takesUp.test(before);
  });
}

/** 这是某某在渠首的本子上写下的感言: who has put the words down, in a sentence that says whose they are. */
function writerOf(scene: Scene, from: number, tail: string): PersonMention | undefined {
  if (!isWords.test(tail)) return undefined;
  const [first] = scene.personsIn(from, from + tail.length);
  if (first === undefined) return undefined;
  return putDown.test(scene.mask.slice(nameEnd(scene, first), from + tail.length)) ? first : undefined;
}

/** 某某的话掷地有声, 学员们的问题一个接一个 */
function ownerOfWords(scene: Scene, from: number, tail: string): Attribution | null {
  const owner = ownerByName(scene, from, from + tail.length) ?? writerOf(scene, from, tail);
  if (owner !== undefined) return { speaker: personSpeaker(owner), cue: null, rule: 'direct-owned-words' };
  const owned = gathered.exec(tail) ?? puzzles.exec(tail) ?? receivedWords.exec(tail) ?? ownedWords.exec(tail);
  if (owned === null) return null;
  const noun = owned[1] ?? owned[2]!;
  const start = from + owned.index + owned[0].indexOf(noun);
  const speaker = nounSpeakerEndingAt(scene, start, start + noun.length);
  return speaker === null ? null : { speaker, cue: null, rule: 'direct-owned-words' };
}

/** How many clauses behind the quotation may hold a speaker who needs no verb. */
const clausesWithoutVerb = 4;

/** 新课让学生某某十分兴奋, 一场大火让他后怕不已：, by `madeTo` also 守渠让他一夜长大： */
export function movedBySomething(
  course: Course,
  sentence: Sentence,
  from: number,
  text: string,
  pattern = moved,
): Attribution | null {
  const match = pattern.exec(text);
  if (match === null) return null;
  const start = from + match.index + 1;
  const speaker = course.subject([start], 0, start + match[1]!.length, sentence, false);
  return speaker === null ? null : { speaker, cue: null, rule: 'direct-after-no-verb' };
}

/** A speaker and few characters need no verb: X如数家珍, X把这些变化归功于…… */
function withoutVerb(
  scene: Scene,
  sentence: Sentence,
  clauses: readonly number[],
  run: Span,
  from: number,
  tail: string,
): Attribution | null {
  const shows = feeling.test(tail);
  const opensParagraph = sentence.index === 0 && run.start === sentence.start;
  let stirred: Speaker | null = null;
  let group: Speaker | null = null;
  let first: Speaker | null = null;
  const telling = clauses.findIndex(
    (start, index) => !onlyWhenOrWhere.test(scene.mask.slice(start, clauses[index + 1] ?? start)),
  );
  for (const [index, start] of clauses.slice(0, clausesWithoutVerb).entries()) {
    const next = clauses[index + 1] ?? from + tail.length;
    const subject = subjectAtStart(scene, start, next, false);
    if (subject === null) continue;
    // “Q”某某刚来渠上时，村民们议论纷纷: the clause only tells when.
    if (
      whenItWas.test(scene.mask.slice(start, next)) &&
      opensWithAnother(scene, subject, next, clauses[index + 2] ?? from + tail.length)
    )
      continue;
    // Whom the words address or speak of does not say them: “某老师，我有困惑”某老师是….
    if (subject.person !== null && meansPerson(scene.reading.text.slice(run.start, run.end), subject.person)) continue;
    if (isNamed(scene, subject)) {
      // “Q”某某被当场提问: others ask.
      if (/^被(?!.{0,6}[感打触激])/.test(scene.mask.slice(subject.span!.end, subject.span!.end + 8))) return null;
      return { speaker: subject, cue: null, rule: 'direct-after-no-verb' };
    }
    // “Q”一位来学渠的老人迟迟不肯离开: one whom nothing else has introduced.
    if (subject.type === 'role' && /^(?:一[位名]|[^，。]{0,8}的?一[位名])/.test(wordsOf(scene, subject)))
      return { speaker: subject, cue: null, rule: 'direct-after-no-verb' };
    // “Q”牧民们被他感动了，…: the first clause shows who is moved.
    if (index === 0 && feeling.test(scene.mask.slice(start, (clauses[1] ?? from + tail.length + 1) - 1)))
      return { speaker: subject, cue: null, rule: 'direct-after-no-verb' };
    if (subject.type === 'org' && publishes.test(scene.mask.slice(subject.span!.end, from + tail.length)))
      return { speaker: subject, cue: null, rule: 'direct-after-no-verb' };
    if (index < clausesBeforeUnit && opensParagraph && isPartyUnit(scene, subject))
      return { speaker: subject, cue: null, rule: 'direct-after-no-verb' };
    stirred ??= subject;
    if (subject.type === 'group' && !/组织|开展|举办|召开|邀请|带领|安排/.test(wordsOf(scene, subject)))
      group ??= subject;
    if (index === telling && opensWithPeople(scene, run, subject, start, clauses[index + 1] ?? from + tail.length))
      first = subject;
  }
  const speaker = shows ? stirred : talking.test(tail) ? group : first;
  return speaker === null ? null : { speaker, cue: null, rule: 'direct-after-no-verb' };
}

/** 4月12日，; 在渠首的闸房里，; 汛期里，: a clause that tells when or where. */
const onlyWhenOrWhere =
  /^(?:[^，。：；]{0,12}(?:[0-9]{1,2}[日月年时]|[上下]午|近日|日前|当天|当日|一早|不久|今年|去年|现场)|在[^，。：；]{2,40}|[^，。：；“”]{2,12}(?:上|里|中|下|前|时|后))，$/;

/** What is said of people in general, in an opinion: 党员干部要…, and what makes another word or an owner of them: 领导人|员. */
const general =
  /^(?:们|等)?(?:员|活动|服务|原创|的|、|不仅|正在|带头|要|应|须|需|必|只|才|不能|不应|不可|绝不|更|既|是|也是|就是|如果|若|能否|有没有|都是|之所以|有|对于|对[^，。]{1,12}(?:来说|而言)|来说|而言)/;

/** 某市实施…, 某局帮助…: a verb within the words, so that they are no subject. */
const actsWithin = /实施|推行|帮助|提高|促进|高度重视/;

const whenItWas = /(?:时|后|之际|之前|以前|期间)，$/;

/** Whether the clause `[start, end)` has a subject of its own, other than `subject`. */
function opensWithAnother(scene: Scene, subject: Speaker, start: number, end: number): boolean {
  const other = subjectAtStart(scene, start, end, false);
  return other !== null && other.type !== 'org' && (other.person === null || other.person !== subject.person);
}

/** Who listens or watches is spoken to: 学员们听得入神. */
const listens = /掌声|鼓掌|聆听|倾听|听取|听得|听了|收听|收看|观看/;

const longestPeople = 40;

/**
 * “Q！”58名青年迅速集结; “Q。”近日，某乡纪委负责人在村民大会上作动员: unnamed people who open what follows a whole sentence
 * are those who speak it.
 */
function opensWithPeople(scene: Scene, run: Span, { type, span }: Speaker, clause: number, end: number): boolean {
  if ((type !== 'group' && type !== 'role') || span === null || span.end - span.start > longestPeople) return false;
  if (!/[。！？…]$/.test(scene.reading.text.slice(run.start, run.end - 1))) return false;
  const words = scene.mask.slice(span.start, span.end);
  if (span.start > clause + leadingAdverbialLength(scene.mask.slice(clause, span.start + 1))) return false;
  if (!isPeople(words) || /^[他她]|(?:企业|公司|各地|各方)$/.test(words) || actsWithin.test(words)) return false;
  const after = scene.mask.slice(span.end, end);
  return !general.test(after) && !listens.test(after) && !(type === 'role' && mayBeName(after));
}

/** In how many clauses behind the quotation the unit may stand: 经过调查，4月，某纪委约谈了…. */
const clausesBeforeUnit = 3;
const partyUnit = /(?:支部|党委|党组|纪委|纪委监委|党工委|党总支|党小组)$/;

/** “Q”某支部查找问题，…: a branch or committee, whose members speak where a paragraph about its work begins with words. */
function isPartyUnit(scene: Scene, speaker: Speaker): boolean {
  const words = speaker.type === 'org' ? wordsOf(scene, speaker) : '';
  const isBody =
    /^该.{1,6}$/.test(words) || scene.organisationEndingAt(speaker.span?.end ?? 0)?.start === speaker.span?.start;
  return isBody && partyUnit.test(words);
}

/** How somebody is addressed by the surname: 秦师傅, 周局长, 柳老. */
const address =
  '(?:师傅|老师|书记|主任|大[爷妈叔姐哥娘婶]|阿姨|[叔婶姐哥爷奶总工]|[局县镇乡村所队科院校站]长|医生|大夫|老)';

/** Whether the words in quotation marks name the person, or begin by addressing them: “秦师傅，您来啦”. */
function meansPerson(words: string, person: string): boolean {
  return words.includes(person) || new RegExp(`^“[老小]?${person[0]}${address}?[，！]`).test(words);
}

/** 提出新要求，“…”: the verb is a noun there; 予以很高的评价 is said all the same. */
function isNominal(mask: string, cue: Cue): boolean {
  const before = mask.slice(Math.max(0, cue.start - longestGift), cue.start);
  return nounLike.has(cue.verb.verb) && /[的新高了些条项个]$/.test(before) && !gives.test(before);
}

const longestGift = 12;
const gives = /(?:给予|予以|给出|作出|做出|送上)了?[^，]*$/;

function clauseOf(clauses: readonly number[], position: number): number {
  return Math.max(
    0,
    clauses.findLastIndex((start) => start <= position),
  );
}

function spanOf(cue: Cue): Span {
  return { start: cue.start, end: cue.end };
}
