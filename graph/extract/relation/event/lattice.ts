import type { Entity } from '../../../model/article-graph.ts';
import type { Span } from '../../../model/span.ts';

/**
 * What a symbol of a typed sentence stands for: P a person with the title, G a group, O an organisation, R a program,
 * S a slogan, V a venue, D a document, L a place, Q a quotation that is nothing of these, X somebody's words.
 */
export type NodeSymbol = 'P' | 'G' | 'O' | 'R' | 'S' | 'V' | 'D' | 'L' | 'Q' | 'X';

/** A mention as one symbol. */
export interface Node extends Span {
  symbol: NodeSymbol;
  /** The entity; undefined for Q and X. Asking makes it known to the graph, so ask only for what a relation uses. */
  entity: () => Entity | undefined;
  /** The words point at the entity (这里, 此次培训) instead of naming it. */
  pointing: boolean;
}

/** A sentence in which every mention is one character of the private use area. */
export interface TypedSentence {
  text: string;
  /** For each character of `text`: the node it stands for. */
  nodes: (Node | undefined)[];
  /** For each character of `text`, and its end: the offset in the reading. */
  offsets: number[];
  /** Number of the paragraph it stands in. */
  paragraph: number;
}

const symbols: readonly NodeSymbol[] = ['P', 'G', 'O', 'R', 'S', 'V', 'D', 'L', 'Q', 'X'];
const firstSymbol = 0xe100;

/** The private-use character that stands for a symbol. */
export function symbolCharacter(symbol: NodeSymbol): string {
  return String.fromCharCode(firstSymbol + symbols.indexOf(symbol));
}

/**
 * Types one paragraph: `nodes` in text order, none overlapping. A bracket that no node covers is left out. Cuts it into
 * sentences at 。！？.
 */
export function typeParagraph(text: string, span: Span, paragraph: number, nodes: readonly Node[]): TypedSentence[] {
  const sentences: TypedSentence[] = [];
  let sentence: TypedSentence = { text: '', nodes: [], offsets: [], paragraph };
  const put = (character: string, offset: number, node?: Node) => {
    sentence.text += character;
    sentence.nodes.push(node);
    sentence.offsets.push(offset);
  };
  const close = (end: number) => {
    sentence.offsets.push(end);
    if (sentence.text !== '') sentences.push(sentence);
    sentence = { text: '', nodes: [], offsets: [], paragraph };
  };
  let next = 0;
  // The nearest closing bracket from where one was last looked for: many that open may have none.
  let closing = span.start - 1;
  let position = span.start;
  while (position < span.end) {
    const node = nodes[next];
    if (node !== undefined && position >= node.start) {
      put(symbolCharacter(node.symbol), node.start, node);
      position = Math.max(position, node.end);
      next++;
      // Somebody's words end no sentence: “……。”他说 goes on.
      continue;
    }
    const character = text[position]!;
    if (character === '（') {
      if (closing < position) closing = closingBracketFrom(text, position, span.end);
      if (closing < span.end) {
        position = closing + 1;
        while (next < nodes.length && nodes[next]!.start < position) next++;
        continue;
      }
    }
    put(character, position);
    position++;
    if ('。！？'.includes(character)) close(position);
  }
  close(span.end);
  return sentences;
}

/** Where the nearest closing bracket in `[start, end)` stands; `end` where there is none. */
function closingBracketFrom(text: string, start: number, end: number): number {
  const index = text.slice(start, end).indexOf('）');
  return index < 0 ? end : start + index;
}
