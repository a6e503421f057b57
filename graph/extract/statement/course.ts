import type { Scene } from './scene.ts';
import type { Sentence } from './sentence.ts';
import { type Pronoun, type Speaker, subjectAtStart, subjectBefore } from './speaker.ts';

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

  /** The person of the same sentence's earlier clauses, else the latest one, at most one paragraph back. */
  antecedent(clauses: readonly number[], clause: number, sentence: Sentence): Speaker | null {
    for (let index = clause - 1; index >= 0; index--) {
      const subject = subjectAtStart(this.scene, clauses[index]!, clauses[index + 1]!, false);
      if (subject?.person) return subject;
    }
    if (this.latest === null || sentence.paragraph - this.latest.paragraph > 1) return null;
    return this.latest.speaker;
  }

  /**
   * The subject of the verb at `verb`: in its own clause, else (where `chain`) the nearest earlier clause that opens with
   * one. `clauses` are the offsets where the clauses begin, `limit` is where the stretch ends.
   */
  subject(clauses: readonly number[], verb: number, sentence: Sentence, chain: boolean): Speaker | null {
    let at = clauses.length - 1;
    while (at > 0 && clauses[at]! > verb) at--;
    const own = subjectBefore(this.scene, clauses[at]!, verb);
    if (own !== null) return this.resolve(own, clauses, at, sentence);
    if (!chain) return null;
    for (let index = at - 1; index >= 0; index--) {
      const subject = subjectAtStart(this.scene, clauses[index]!, clauses[index + 1]!, true);
      if (subject !== null) return this.resolve(subject, clauses, index, sentence);
    }
    return null;
  }

  private resolve(subject: Speaker | Pronoun, clauses: readonly number[], clause: number, sentence: Sentence): Speaker {
    if (subject.type !== 'pronoun') return subject;
    const antecedent = this.antecedent(clauses, clause, sentence);
    if (antecedent === null) return { type: 'role', person: null, span: subject.span };
    return { ...antecedent, span: subject.span };
  }
}
