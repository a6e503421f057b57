import type { Span } from '../../graph/model/span.ts';

/** A stretch of text over which the same marks lie. */
export interface Segment extends Span {
  /** Id of the innermost entity mentioned. */
  entity: string | null;
  /** Id of the statement it belongs to. */
  statement: string | null;
  lit: boolean;
  /** In the sentence around what is lit. */
  near: boolean;
}

export interface Marks {
  mentions: readonly (Span & { entity: string })[];
  statements: readonly { id: string; spans: readonly Span[] }[];
  lit: Span | null;
  near: Span | null;
}

/** Cuts `piece` wherever a mark begins or ends: marks may nest and cross, segments never do. */
export function segmentsOf(piece: Span, { mentions, statements, lit, near }: Marks): Segment[] {
  const inside = <T extends Span>(spans: readonly T[]) =>
    spans.filter((span) => span.start < piece.end && span.end > piece.start);
  const here = inside(mentions);
  const said = statements.flatMap(({ id, spans }) => inside(spans).map((span) => ({ ...span, id })));
  const bright = inside([lit, near].filter((span) => span !== null));
  const cuts = new Set([piece.start, piece.end]);
  for (const { start, end } of [...here, ...said, ...bright]) {
    if (start > piece.start) cuts.add(start);
    if (end < piece.end) cuts.add(end);
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1]!;
    const covers = (span: Span | null) => span !== null && span.start <= start && span.end >= end;
    const shortest = here
      .filter(covers)
      .reduce<(Span & { entity: string }) | null>(
        (best, span) => (best && lengthOf(best) <= lengthOf(span) ? best : span),
        null,
      );
    return {
      start,
      end,
      entity: shortest?.entity ?? null,
      statement: said.find(covers)?.id ?? null,
      lit: covers(lit),
      near: covers(near),
    };
  });
}

const lengthOf = (span: Span) => span.end - span.start;
