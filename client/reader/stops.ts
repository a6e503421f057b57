import type { ArticleResponse } from '../../graph/model/api.ts';
import type { Span } from '../../graph/model/span.ts';

/** Where "next" and "previous" stop in an article: at each mention of what is selected, else at each statement. */
export function stopsOf({ mentions, statements }: ArticleResponse, selected: string | null): Span[] {
  const mentioned = mentions.filter(({ entity }) => entity === selected);
  if (mentioned.length > 0) return mentioned.map(({ start, end }) => ({ start, end }));
  return statements.flatMap(({ spans }) => {
    const [first, last] = [spans[0], spans.at(-1)];
    return first && last ? [{ start: first.start, end: last.end }] : [];
  });
}
