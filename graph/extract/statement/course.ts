import type { PersonMention } from '../name/person-mention.ts';
import { voices } from './reaction.ts';
import type { Scene } from './scene.ts';
import { clauseStarts, listItem, type Sentence } from './sentence.ts';
import {
  nounSpeakerEndingAt,
  type Pronoun,
  personSpeaker,
  type Speaker,
  subjectAtStart,
  subjectBefore,
} from './speaker.ts';
import { mayNameOne } from './speaker-noun.ts';
import type { StatementRuleId } from './statement-rule.ts';

/** How many clauses back a subject is taken up: enough for the longest chains of this press, and a bound on the work. */
const longestChain = 10;

/** How many characters a speaker may be silent within a paragraph and still be the one who goes on. */
const longestSilence = 400;

/** How long the points of a list may be that go on with one subject: a bound on the work. */
const longestList = 600;

/** 游客们议论的声音此起彼伏。“…”: whose voices the sentence before lets be heard. */
function ownerOfVoices(scene: Scene, sentence: Sentence): Speaker | null {
  const clause = clauseStarts(scene.mask, sentence.start, sentence.end, scene.speechEnds).at(-1)!;
  const match = voices.exec(scene.mask.slice(clause, Math.min(sentence.end, clause + 60)));
  return match === null ? null : nounSpeakerEndingAt(scene, clause, clause + match[1]!.length);
}

/** One whom nothing before has named. */
const introduced = /^(?:一[名位个]|某|有[名位])[^，。]{1,12}$/;

/** Who the text is about while it is read: what 他, 她, a missing subject and an unattributed quotation refer back to. */
export class Course {
  private readonly scene: Scene;
  private latest: { speaker: Speaker; sentence: Sentence } | null = null;
  private floor: { speaker: Speaker; end: number; paragraph: number; sole: boolean } | null = null;

  /** The first one whom the article names, apart from those who sign it, and where it names another. */
  private readonly named: { first: PersonMention | null; second: number };

  constructor(scene: Scene) {
    this.scene = scene;
    const named = scene.personsIn(0, scene.mask.length).filter(({ rule }) => rule !== 'person.byline');
    const other = named.find(({ person }) => person !== named[0]!.person);
    this.named = { first: named[0] ?? null, second: other?.start ?? scene.mask.length };
  }

  /** Notes that `speaker` acted in the sentence. */
  note(speaker: Speaker, sentence: Sentence) {
    if (speaker.type !== 'unknown' && !this.isPronoun(speaker)) this.latest = { speaker, sentence };
  }

  /** 他们 tells nothing of whom 他 means. */
  private isPronoun({ type, span }: Speaker): boolean {
    return type === 'group' && span !== null && '他她'.includes(this.scene.mask[span.start]!);
  }

  /** Notes that `speaker` spoke in the sentence, with words or their attribution reaching to `end`. */
  noteSpeech(speaker: Speaker, sentence: Sentence, end: number) {
    if (speaker.type === 'unknown') return;
    this.note(speaker, sentence);
    const before = this.floor?.paragraph === sentence.paragraph ? this.floor : null;
    const sole = before === null || (before.sole && before.speaker.person === speaker.person);
    this.floor = { speaker, end, paragraph: sentence.paragraph, sole };
  }

  /** Who an unattributed quotation at `start` belongs to, when `before` is the sentence before it in the paragraph. */
  whoGoesOn(before: Sentence, start: number): { speaker: Speaker; rule: StatementRuleId } | null {
    const speaks = this.soleSpeaker(before, start);
    if (speaks !== null) return speaks;
    const subject = this.personOf(before) ?? ownerOfVoices(this.scene, before) ?? this.soleSubject(before, start);
    return subject === null ? null : { speaker: subject, rule: 'direct-subject-before' };
  }

  /** Who has spoken in the sentence `before`, or alone in its paragraph, with nobody else named until `start`. */
  soleSpeaker(before: Sentence, start: number): { speaker: Speaker; rule: StatementRuleId } | null {
    const { floor } = this;
    if (floor?.paragraph !== before.paragraph) return null;
    // What a document lays down ends with its sentence: the next one speaks for somebody else.
    if (floor.speaker.type === 'document') return null;
    if (floor.end > before.start) return { speaker: floor.speaker, rule: 'direct-continued' };
    const near = start - floor.end <= longestSilence;
    const others =
      !near || this.scene.personsIn(floor.end, start).some((mention) => mention.person !== floor.speaker.person);
    return floor.sole && floor.speaker.person !== null && !others
      ? { speaker: floor.speaker, rule: 'direct-sole-speaker' }
      : null;
  }

  /**
   * The one person whom the paragraph names before `start` and has as a subject, where the sentence before the words,
   * which has no other subject, goes on telling of that person: 某某报了驾校。今年要学大车。“…”.
   */
  private soleSubject(before: Sentence, start: number): Speaker | null {
    const sole = this.solePerson(before, start);
    const quoted = this.floor?.paragraph === before.paragraph && this.floor.speaker.person !== sole?.person;
    if (sole === null || quoted || this.subjectsOf(before).length > 0) return null;
    const told = this.latest?.speaker.person === sole.person && this.latest.sentence.paragraph === before.paragraph;
    return told || this.scene.personsIn(before.start, before.end).length > 0 ? sole : null;
  }

  /** The subject or speaker of the sentence before, in the same paragraph: what a sentence without subject goes on with. */
  lastSubject(sentence: Sentence): Speaker | null {
    const { latest } = this;
    if (latest?.sentence.paragraph !== sentence.paragraph) return null;
    if (sentence.index - latest.sentence.index <= 1) return latest.speaker;
    const between = this.scene.mask.slice(latest.sentence.end, sentence.start);
    const isList = between.length <= longestList && between.split(/(?<=[。！？])/).every((item) => listItem.test(item));
    return isList ? latest.speaker : null;
  }

  /**
   * The person of the same sentence's earlier clauses, else the latest one of the paragraph; of the paragraph before only
   * where the pronoun opens its own, since otherwise a subject that was not recognised may lie between.
   */
  private antecedent(clauses: readonly number[], clause: number, sentence: Sentence): Speaker | null {
    let told: Speaker | null = null;
    for (let index = clause - 1; index >= Math.max(0, clause - longestChain); index--) {
      const subject = subjectAtStart(this.scene, clauses[index]!, clauses[index + 1]!, false);
      if (subject?.person) return subject;
      if (subject !== null && this.meansOne(subject)) told = subject;
    }
    // 一位护渠员查完渠首，得知水到了渠尾，他…: nobody else is told of.
    if (told?.span && !this.othersBetween(told.span.end, clauses[clause]!, sentence)) return told;
    const unnamed = this.unnamedBefore(sentence);
    if (unnamed !== null) return unnamed;
    const sole = this.solePerson(sentence, clauses[clause]!) ?? this.solePersonOfArticle(clauses[clause]!);
    if (this.latest === null || this.latest.speaker.person === null) return sole;
    const back = sentence.paragraph - this.latest.sentence.paragraph;
    const reach = sentence.index === 0 && clause === 0 ? 1 : 0;
    return back <= reach ? this.latest.speaker : sole;
  }

  /** Whether somebody else is told of in the sentence: 有人问她，…，她…. */
  private othersBetween(from: number, end: number, sentence: Sentence): boolean {
    return this.scene.personsIn(sentence.start, end).length > 0 || /[他她]/.test(this.scene.mask.slice(from, end));
  }

  /** Whether the words may name a single person without a name: 一位护渠员, 某厂的办事人员. */
  private meansOne({ type, span }: Speaker): boolean {
    if (type === 'role') return true;
    return type === 'group' && span !== null && mayNameOne(this.scene.mask.slice(span.start, span.end));
  }

  /** The unnamed one of the sentence before who has spoken there, or whom it introduces: 某位渠长当过兵。他说…. */
  private unnamedBefore(sentence: Sentence): Speaker | null {
    const { latest, floor } = this;
    if (latest?.speaker.type !== 'role' || latest.speaker.span === null) return null;
    if (latest.sentence.paragraph !== sentence.paragraph || latest.sentence.index !== sentence.index - 1) return null;
    const words = this.scene.mask.slice(latest.speaker.span.start, latest.speaker.span.end);
    if (/^[他她]/.test(words) || this.holderOf(latest.speaker).person !== null) return null;
    return floor?.speaker === latest.speaker || introduced.test(words) ? latest.speaker : null;
  }

  /** The one person whom the paragraph of the sentence names before `end`: 某某的家里亮堂堂。今年5月，他…. */
  private solePerson(sentence: Sentence, end: number): Speaker | null {
    const { start } = this.scene.reading.paragraphs[sentence.paragraph]!;
    const [first, ...others] = this.scene.personsIn(start, end);
    if (first === undefined || others.some((mention) => mention.person !== first.person)) return null;
    return personSpeaker(first);
  }

  /** Whom alone the article names before `end`: what it tells of 他 it tells of this one. */
  private solePersonOfArticle(end: number): Speaker | null {
    const { first, second } = this.named;
    const speaks = first !== null && first.start < end && end <= second && !this.scene.leaders.has(first.person);
    return speaks ? personSpeaker(first) : null;
  }

  /**
   * The subject of the verb at `verb`, which stands in clause number `clause` of `clauses` (the offsets where clauses
   * begin): in its own clause, else (where `chain`) the nearest earlier clause that opens with one.
   */
  subject(
    clauses: readonly number[],
    clause: number,
    verb: number,
    sentence: Sentence,
    chain: boolean,
  ): Speaker | null {
    const own = subjectBefore(this.scene, clauses[clause]!, verb);
    if (own !== null) return this.resolve(own, clauses, clause, sentence);
    return chain ? this.subjectOfClauses(clauses, clause, sentence) : null;
  }

  /** The nearest subject that opens one of the clauses before number `clause`. `clauses` are the offsets where clauses begin. */
  subjectOfClauses(clauses: readonly number[], clause: number, sentence: Sentence): Speaker | null {
    for (let index = clause - 1; index >= Math.max(0, clause - longestChain); index--) {
      const subject = subjectAtStart(this.scene, clauses[index]!, clauses[index + 1]!, true);
      if (subject !== null) return this.resolve(subject, clauses, index, sentence);
    }
    return null;
  }

  /** The one person whom the sentence's clauses are about, or null where there is none or more than one. */
  personOf(sentence: Sentence): Speaker | null {
    const subjects = this.subjectsOf(sentence).filter((subject) => subject.person !== null);
    return subjects.every((subject) => subject.person === subjects[0]!.person) ? (subjects[0] ?? null) : null;
  }

  /** The subjects that open the sentence's clauses, named persons and others. */
  subjectsOf(sentence: Sentence): Speaker[] {
    const clauses = clauseStarts(this.scene.mask, sentence.start, sentence.end, this.scene.speechEnds);
    return clauses.flatMap(
      (start, index) => subjectAtStart(this.scene, start, clauses[index + 1] ?? sentence.end, false) ?? [],
    );
  }

  private resolve(subject: Speaker | Pronoun, clauses: readonly number[], clause: number, sentence: Sentence): Speaker {
    if (subject.type !== 'pronoun') return this.holderOf(subject);
    const antecedent = this.antecedent(clauses, clause, sentence);
    if (antecedent === null) return { type: 'role', person: null, span: subject.span };
    return antecedent.person === null ? antecedent : { ...antecedent, span: subject.span };
  }

  /** 总书记, 局长 alone is the one person who bears just this title in the article. */
  private holderOf(speaker: Speaker): Speaker {
    if (speaker.type !== 'role' || speaker.span === null) return speaker;
    const words = this.scene.mask.slice(speaker.span.start, speaker.span.end);
    const person = this.scene.holders.get(words);
    return person === undefined ? speaker : { type: 'person', person, span: speaker.span };
  }
}
