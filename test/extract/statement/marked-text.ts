import type { PersonMention } from '../../../graph/extract/name/person-mention.ts';
import type { OrganisationMention } from '../../../graph/extract/organisation/organisation-mention.ts';
import { classifyQuotes } from '../../../graph/extract/quote/classify-quotes.ts';
import { findQuotes } from '../../../graph/extract/quote/quote.ts';
import { findStatements } from '../../../graph/extract/statement/find-statements.ts';
import { readLayout } from '../../../graph/extract/text/reading.ts';

export interface SaidBy {
  rule: string;
  kind: 'direct' | 'indirect';
  said: string;
  /** The person, else the words that name the speaker. */
  speaker: string | null;
  cue: string | null;
}

const marks = /〈(?:([^|〉]+)\|)?([^〉]+)〉|⟪([^⟫]+)⟫/g;

/** The statements of a text in which persons stand as 〈title|name〉 or 〈name〉 and bodies as ⟪body⟫. */
export function readMarked(marked: string): SaidBy[] {
  const persons: PersonMention[] = [];
  const organisations: OrganisationMention[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(marks)) {
    text += marked.slice(last, match.index);
    last = match.index + match[0].length;
    const [, title = '', name, body] = match;
    const start = text.length;
    text += body ?? title + name;
    const end = text.length;
    if (body !== undefined) organisations.push({ start, end, subtype: 'other', by: 'rule', rule: 'marked' });
    else
      persons.push({
        start: start + title.length,
        end,
        person: name!,
        whole: { start, end },
        roles: [],
        by: 'rule',
        rule: 'marked',
      });
  }
  text += marked.slice(last);
  const reading = readLayout({ id: 'marked', title: '', date: null, source: null, url: null, text });
  // The offsets above hold only while the reading takes nothing out.
  if (!reading.text.startsWith(text.slice(0, 8))) throw new Error(`the reading changed the marked text ${marked}`);
  const words = (span: { start: number; end: number }) => reading.text.slice(span.start, span.end);
  return findStatements(reading, classifyQuotes(reading, findQuotes(reading)), persons, organisations, '').map(
    (statement) => ({
      rule: statement.rule,
      kind: statement.kind,
      said: words(statement.span),
      speaker: statement.person ?? (statement.speakerSpan && words(statement.speakerSpan)),
      cue: statement.cue && words(statement.cue),
    }),
  );
}
