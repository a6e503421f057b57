import type { Span } from '../../model/span.ts';
import type { Paragraph, Reading } from '../text/reading.ts';

/** A pair of quotation marks in the reading. */
export interface Quote extends Span {
  /** The words between the marks; an unclosed quote ends with its paragraph. */
  inner: Span;
  /** 0 for an outer quote, 1 for one inside another. */
  depth: number;
  paragraph: number;
  closed: boolean;
}

const opening = new Set(['“', '‘']);

/** All pairs of quotation marks, in text order, outer before inner. A stray closing mark is passed over. */
export function findQuotes(reading: Reading): Quote[] {
  return reading.paragraphs
    .flatMap((paragraph, index) => quotesIn(reading.text, paragraph, index))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function quotesIn(text: string, paragraph: Paragraph, index: number): Quote[] {
  const quotes: Quote[] = [];
  const stack: { mark: string; start: number }[] = [];
  // How many of each mark are open, so that a stray closing mark costs no walk through the stack.
  const openMarks = new Map<string, number>();
  const lastClosing = text.lastIndexOf('”', paragraph.end - 1);
  for (let position = paragraph.start; position < paragraph.end; position++) {
    const character = text[position]!;
    if (opening.has(character)) {
      // “…“ without a close between: the source doubled the opening mark for the closing one.
      if (stack.at(-1)?.mark === character && character === '“' && isClosingSlip(text, position, lastClosing)) {
        close(position);
        continue;
      }
      stack.push({ mark: character, start: position });
      openMarks.set(character, (openMarks.get(character) ?? 0) + 1);
    } else if (character === '”' || character === '’') {
      const mark = character === '”' ? '“' : '‘';
      if (!openMarks.get(mark)) continue;
      while (stack.at(-1)!.mark !== mark) drop();
      close(position);
    }
  }
  const unclosed = stack[0];
  if (unclosed === undefined || unclosed.mark !== '“') return quotes.filter(holdsWords);
  // Words that begin a sentence of their own behind a mark that nothing closes stand beside its words, not inside them.
  const next = quotes
    .map(({ start }) => start)
    .filter((start) => start > unclosed.start && text[start] === '“' && beginsSentence(text, start))
    .reduce((first, start) => Math.min(first, start), paragraph.end);
  const end = next - /\s*$/.exec(text.slice(unclosed.start, next))![0].length;
  quotes.push({
    start: unclosed.start,
    end,
    inner: { start: unclosed.start + 1, end },
    depth: 0,
    paragraph: index,
    closed: false,
  });
  return quotes.map((quote) => (quote.start < end ? quote : { ...quote, depth: quote.depth - 1 })).filter(holdsWords);

  function drop() {
    const open = stack.pop()!;
    openMarks.set(open.mark, openMarks.get(open.mark)! - 1);
    return open;
  }

  function close(position: number) {
    const open = drop();
    quotes.push({
      start: open.start,
      end: position + 1,
      inner: { start: open.start + 1, end: position },
      depth: stack.length,
      paragraph: index,
      closed: true,
    });
  }
}

function holdsWords({ inner }: Quote): boolean {
  return inner.end > inner.start;
}

/** Whether the mark at `position` follows a sentence's end or a line's. */
function beginsSentence(text: string, position: number): boolean {
  return /[。！？\n]/.test(text[position - 1]!);
}

/**
 * Whether the opening mark at `position` stands where only a closing one makes sense: nothing closes after it, or the
 * sentence inside has ended and the one outside goes on.
 */
function isClosingSlip(text: string, position: number, lastClosing: number): boolean {
  const before = text[position - 1] ?? '';
  return (
    (lastClosing <= position && /[。！？，]/.test(before)) ||
    (/[。！？]/.test(before) && /[。，；、]/.test(text[position + 1] ?? ''))
  );
}
