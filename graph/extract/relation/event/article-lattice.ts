import type { Entity } from '../../../model/article-graph.ts';
import type { Span } from '../../../model/span.ts';
import type { Analysis } from '../../analysis.ts';
import { type ArticleEntities, spanKey, termKey } from '../../entity/entities.ts';
import type { OccasionMention } from '../../occasion/occasion-mention.ts';
import { isSpoken } from '../../quote/quote-class.ts';
import type { TermMention } from '../../term/term-mention.ts';
import { matchesOf } from '../../text/matches.ts';
import { type Node, type NodeSymbol, type TypedSentence, typeParagraph } from './lattice.ts';

const termSymbols: Record<TermMention['kind'], NodeSymbol> = { slogan: 'S', program: 'R', document: 'D', venue: 'V' };
/** Reports by these verbs tell what happened; all others what somebody wants or thinks, and nothing in them is an event. */
const factual = /介绍|说明|透露|获悉|通报|显示|了解/;
const here = /(?<=在|来到|走进)这里/gu;

/** The typed sentences of an article's running text, in text order. `occasions` are its mentions of things without their names. */
export function articleLattice(
  analysis: Analysis,
  entities: ArticleEntities,
  occasions: readonly OccasionMention[],
): TypedSentence[] {
  const { reading } = analysis;
  const nodes = withoutOverlaps(joinAdjacent(allNodes(analysis, entities, occasions), occasions));
  let next = 0;
  return reading.paragraphs.flatMap((paragraph, number) => {
    const own: Node[] = [];
    while (next < nodes.length && nodes[next]!.start < paragraph.end) own.push(nodes[next++]!);
    if (paragraph.kind !== 'body') return [];
    return typeParagraph(reading.text, paragraph, number, withHere(reading.text, paragraph, own));
  });
}

function allNodes(analysis: Analysis, entities: ArticleEntities, occasions: readonly OccasionMention[]): Node[] {
  const { reading } = analysis;
  const node = (span: Span, symbol: NodeSymbol, entity: () => Entity | undefined, pointing = false): Node => ({
    start: span.start,
    end: span.end,
    symbol,
    entity,
    pointing,
  });
  const nothing = () => undefined;
  return [
    ...analysis.quotes
      .filter((quote) => quote.depth === 0)
      .map((quote) => node(quote, isSpoken(quote) ? 'X' : 'Q', nothing)),
    ...analysis.statements
      .filter(
        ({ kind, cue }) =>
          kind === 'indirect' && !(cue !== null && factual.test(reading.text.slice(cue.start, cue.end))),
      )
      .map((statement) => node(statement.span, 'X', nothing)),
    ...analysis.persons.map((mention) => node(mention.whole, 'P', () => entities.persons.get(mention.person))),
    ...analysis.groups.map((mention) => node(mention, 'G', () => entities.groups.of(mention))),
    ...analysis.organisations.map((mention) => node(mention, 'O', () => entities.bodyAt.get(spanKey(mention)))),
    ...analysis.terms
      .filter((mention) => !entities.bodyAt.has(spanKey(mention)))
      .map((mention) =>
        node(withMarks(reading.text, mention), termSymbols[mention.kind], () => entities.termAt.get(termKey(mention))),
      ),
    ...occasions.map((mention) =>
      node(
        mention,
        mention.kind === 'program' ? 'R' : 'D',
        () => entities.occasions.of(mention),
        mention.term !== null,
      ),
    ),
    ...analysis.places.map((mention) => node(mention, 'L', () => entities.placeAt.get(spanKey(mention)))),
  ];
}

/** The mention with the quotation marks right around it. */
function withMarks(text: string, span: Span): Span {
  const quoted = text[span.start - 1] === '“' && text[span.end] === '”';
  return quoted ? { start: span.start - 1, end: span.end + 1 } : span;
}

/** Of nodes that overlap the one that begins first stays, and of those that begin together the longest. */
function withoutOverlaps(nodes: Node[]): Node[] {
  const kept: Node[] = [];
  const order = 'XPGRDOVSLQ';
  const sorted = nodes.sort(
    (a, b) => a.start - b.start || b.end - a.end || order.indexOf(a.symbol) - order.indexOf(b.symbol),
  );
  for (const node of sorted) if (node.start >= (kept.at(-1)?.end ?? 0)) kept.push(node);
  return kept;
}

/** A place right before a name belongs to it (青禾县|渠首镇, 云泽市|城市展示馆), a program to its ceremony (云泽读书节|开幕式). */
function joinAdjacent(nodes: Node[], occasions: readonly OccasionMention[]): Node[] {
  const parts = new Set(occasions.filter(({ term }) => term === null).map(({ start }) => start));
  const starts = new Map(nodes.filter(({ symbol }) => 'OVLR'.includes(symbol)).map((node) => [node.start, node]));
  return nodes.flatMap((node) => {
    const joins = node.symbol === 'L' || (node.symbol === 'R' && parts.has(node.end));
    const following = joins ? starts.get(node.end) : undefined;
    return following === undefined ? [node] : [{ ...following, start: node.start }];
  });
}

/** 这里 is the one venue of the sentence before it. */
function withHere(text: string, paragraph: Span, nodes: readonly Node[]): Node[] {
  const found: Node[] = [];
  for (const match of matchesOf(text.slice(paragraph.start, paragraph.end), here)) {
    const start = paragraph.start + match.index;
    const sentence = sentenceStart(text, paragraph.start, start);
    const from = sentenceStart(text, paragraph.start, sentence - 1);
    const venues = nodes.filter((node) => node.symbol === 'V' && node.start >= from && node.end <= start);
    if (venues.length !== 1) continue;
    found.push({ ...venues[0]!, start, end: start + match[0].length, pointing: true });
  }
  return found.length === 0 ? [...nodes] : [...nodes, ...found].sort((a, b) => a.start - b.start);
}

/** Where the sentence that holds `position` begins, not before `floor`. */
function sentenceStart(text: string, floor: number, position: number): number {
  let start = Math.max(floor, position);
  while (start > floor && !'。！？'.includes(text[start - 1]!)) start--;
  return start;
}
