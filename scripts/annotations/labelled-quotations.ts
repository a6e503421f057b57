import type { Analysis } from '../../graph/extract/analysis.ts';
import type { StatementDraft } from '../../graph/extract/statement/statement-draft.ts';
import { articleSpan } from '../../graph/extract/text/reading.ts';

/** A quotation of an article of the corpus and what a reader says of it. Places are in the title, a line feed and the text. */
export interface LabelledQuotation {
  article: string;
  quote: [start: number, end: number];
  /** Whether it holds somebody's words. */
  speech: boolean;
  /** Words that name the speaker, wherever they stand; null where nobody is told. */
  speaker: [start: number, end: number] | null;
  /** Whether no error of it may be listed. */
  unread: boolean;
}

/** What may be found of a labelled quotation. */
export const outcomes = ['right', 'no speaker', 'wrong speaker', 'speaker of nobody', 'missed', 'no speech'] as const;
export type Outcome = (typeof outcomes)[number];

/** How the analysis of the article tells the quotation, and whom it finds. */
export function outcomeOf(
  analysis: Analysis,
  { quote, speech, speaker }: LabelledQuotation,
): { outcome: Outcome; found: string } {
  const { article, reading, statements } = analysis;
  const statement = statements.find((draft) => {
    const { start, end } = articleSpan(reading, draft.span);
    return draft.kind === 'direct' && overlap(start, end, quote) > (quote[1] - quote[0]) / 2;
  });
  if (statement === undefined) return { outcome: speech ? 'missed' : 'right', found: 'no speech' };
  const found = speakerOf(analysis, statement);
  if (!speech) return { outcome: 'no speech', found };
  if (speaker === null) return { outcome: statement.speakerType === 'unknown' ? 'right' : 'speaker of nobody', found };
  if (statement.speakerType === 'unknown') return { outcome: 'no speaker', found };
  const named = article.text.slice(...speaker);
  return { outcome: named.includes(found) || found.includes(named) ? 'right' : 'wrong speaker', found };
}

function speakerOf({ reading }: Analysis, { person, speakerSpan }: StatementDraft): string {
  return person ?? (speakerSpan === null ? '–' : reading.text.slice(speakerSpan.start, speakerSpan.end));
}

function overlap(start: number, end: number, [from, to]: LabelledQuotation['quote']): number {
  return Math.min(end, to) - Math.max(start, from);
}
