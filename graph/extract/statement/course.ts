import type { Scene } from './scene.ts';
import { clauseStarts, type Sentence } from './sentence.ts';
import { type Pronoun, type Speaker, subjectAtStart, subjectBefore } from './speaker.ts';

/** How many clauses back a subject is taken up: enough for the longest chains of this press, and a bound on the work. */
const longestChain = 10;

/** Who the text is about while it is read: what 他, 她 and an unattributed quotation refer back to. */
export class Course {
  private readonly scene: Scene;
  private latest: { speaker: Speaker; paragraph: number; sentence: number } | null = null;

  constructor(scene: Scene) {
    this.scene = scene;
  }

  /** Notes that `speaker` acted or spoke in the sentence. */
  note(speaker: Speaker, sentence: Sentence) {
    if (speaker.person !== null) this.latest = { speaker, paragraph: sentence.paragraph, sentence: sentence.index };
  }

  /**
   * The person of the same sentence's earlier clauses, else the latest one of the paragraph; of the paragraph before only
   * where the pronoun opens its own, since otherwise a subject that was not recognised may lie between.
   */
  antecedent(clauses: readonly number[], clause: number, sentence: Sentence): Speaker | null {
    for (let index = clause - 1; index >= Math.max(0, clause - longestChain); index--) {
      const subject = subjectAtStart(this.scene, clauses[index]!, clauses[index + 1]!, false);
      if (subject?.person) return subject;
    }
    if (this.latest === null) return null;
    const back = sentence.paragraph - this.latest.paragraph;
    const reach = sentence.index === 0 && clause === 0 ? 1 : 0;
    return back <= reach ? this.latest.speaker : null;
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
    if (!chain) return null;
    for (let index = clause - 1; index >= Math.max(0, clause - longestChain); index--) {
      const subject = subjectAtStart(this.scene, clauses[index]!, clauses[index + 1]!, true);
      if (subject !== null) return this.resolve(subject, clauses, index, sentence);
    }
    return null;
  }

  /** 总书记, 局长 alone is the one person who bears just this title in the article. */
  private holderOf(speaker: Speaker): Speaker {
    if (speaker.type !== 'role' || speaker.span === null) return speaker;
    const words = this.scene.mask.slice(speaker.span.start, speaker.span.end);
    const person = this.scene.holders.get(words);
    return person === undefined ? speaker : { type: 'person', person, span: speaker.span };
  }

  /** The one person whom the sentence's clauses are about, or null where there is none or more than one. */
  personOf(sentence: Sentence): Speaker | null {
    const clauses = clauseStarts(this.scene.mask, sentence.start, sentence.end, this.scene.speechEnds);
    let found: Speaker | null = null;
    for (const [index, start] of clauses.entries()) {
      const subject = subjectAtStart(this.scene, start, clauses[index + 1] ?? sentence.end, false);
      if (!subject?.person) continue;
      if (found !== null && found.person !== subject.person) return null;
      found ??= subject;
    }
    return found;
  }

  private resolve(subject: Speaker | Pronoun, clauses: readonly number[], clause: number, sentence: Sentence): Speaker {
    if (subject.type !== 'pronoun') return this.holderOf(subject);
    const antecedent = this.antecedent(clauses, clause, sentence);
    if (antecedent === null) return { type: 'role', person: null, span: subject.span };
    return { ...antecedent, span: subject.span };
  }
}
