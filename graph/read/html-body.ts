import { childrenOf, type HtmlElement, type HtmlNode, isDropped, isElement } from './html-tree.ts';

const blocks = new Set(
  (
    'address article blockquote body center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr html li ' +
    'main ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** One line of the page: a run of text without a block's edge or a `<br>` in it. */
interface Line {
  text: string;
  /** How many of its characters are in links. */
  linked: number;
  /** The block elements around it, outermost first, as a linked list. */
  inside: Enclosure | null;
}

interface Enclosure {
  element: HtmlElement;
  outer: Enclosure | null;
}

/** Share of the page's sentences that an element must hold to be, or to enclose, the article. */
const articleShare = 0.6;

/**
 * The readable body of a page: the lines inside the smallest element that holds most of its sentences, headings and
 * paragraphs one a line. Scripts, navigation, forms, hidden parts and lists of links are left out.
 */
export function chooseBody(document: HtmlNode): string {
  const lines = linesOf(document);
  const weights = new Map<HtmlElement, number>();
  let total = 0;
  for (const line of lines) {
    const weight = weightOf(line);
    if (weight === 0) continue;
    total += weight;
    for (let at = line.inside; at; at = at.outer) weights.set(at.element, (weights.get(at.element) ?? 0) + weight);
  }
  const root = total === 0 ? null : smallestHolder(lines, weights, total * articleShare);
  const kept = root ? lines.filter((line) => isInside(line, root)) : lines;
  return kept
    .filter((line) => line.linked * 2 <= line.text.length)
    .map((line) => line.text)
    .join('\n');
}

/** Sentences weigh their length; menus, labels and lists of links weigh nothing. */
function weightOf(line: Line): number {
  const isSentence = line.text.length >= 12 && /[，。；：！？,;]/.test(line.text);
  return isSentence && line.linked * 2 <= line.text.length ? line.text.length : 0;
}

/** The deepest element of at least `weight`; a paragraph is no holder, its headings stand beside it. */
function smallestHolder(lines: Line[], weights: Map<HtmlElement, number>, weight: number): HtmlElement | null {
  let best: HtmlElement | null = null;
  let bestDepth = -1;
  const judged = new Set<HtmlElement>();
  for (const line of lines) {
    let depth = 0;
    for (let at = line.inside; at; at = at.outer) depth++;
    for (let at = line.inside; at; at = at.outer, depth--) {
      if (judged.has(at.element)) break;
      judged.add(at.element);
      if (
        depth <= bestDepth ||
        (weights.get(at.element) ?? 0) < weight ||
        /^(?:p|h\d|li|pre|blockquote)$/.test(at.element.tagName)
      )
        continue;
      best = at.element;
      bestDepth = depth;
    }
  }
  return best;
}

function isInside(line: Line, element: HtmlElement): boolean {
  for (let at = line.inside; at; at = at.outer) if (at.element === element) return true;
  return false;
}

function linesOf(document: HtmlNode): Line[] {
  const lines: Line[] = [];
  let text = '';
  let linked = 0;
  let inside = null as Enclosure | null;
  let links = 0;
  const breakLine = () => {
    const trimmed = text.replace(/[ \t\r\n\f\u00a0]+/g, ' ').replace(/^[\s\u3000]+|[\s\u3000]+$/g, '');
    if (trimmed !== '') lines.push({ text: trimmed, linked, inside });
    text = '';
    linked = 0;
  };
  // A stack of what to enter and what to leave, for pages nested too deep for recursion.
  const stack: { node: HtmlNode; leave: boolean }[] = [{ node: document, leave: false }];
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { node, leave } = step;
    if ('value' in node && node.nodeName === '#text') {
      text += node.value;
      if (links > 0) linked += node.value.trim().length;
      continue;
    }
    if (isElement(node)) {
      if (!leave && isDropped(node)) continue;
      const isBlock = blocks.has(node.tagName);
      if (isBlock || node.tagName === 'br') breakLine();
      if (node.tagName === 'a') links += leave ? -1 : 1;
      if (isBlock) inside = leave ? (inside?.outer ?? null) : { element: node, outer: inside };
    }
    if (leave) continue;
    if (isElement(node)) stack.push({ node, leave: true });
    const children = childrenOf(node);
    for (let i = children.length - 1; i >= 0; i--) stack.push({ node: children[i]!, leave: false });
  }
  breakLine();
  return lines;
}
