import { articleSpan, articleSpans, type Reading } from '../extract/text/reading.ts';
import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';

/** A stretch of the article under the number by which a model cites it: a paragraph, or a part of one that is very long. */
export interface NumberedParagraph {
  /** From 1, through the whole article. */
  number: number;
  /** The article's own characters, without the layout breaks inside the paragraph. */
  text: string;
  /** Where `text` begins in the reading. */
  start: number;
}

/** Paragraphs longer than this are numbered in parts, in UTF-16 code units. */
const longestParagraph = 2_000;

/** The paragraphs of an article in order, headings included. */
export function numberedParagraphs(article: Article, reading: Reading): NumberedParagraph[] {
  const paragraphs: NumberedParagraph[] = [];
  for (const paragraph of reading.paragraphs) {
    for (let start = paragraph.start; start < paragraph.end; ) {
      const end = partEnd(reading.text, start, paragraph.end);
      let text = '';
      for (let index = start; index < end; index++) text += article.text[reading.offsets[index]!];
      paragraphs.push({ number: paragraphs.length + 1, text, start });
      start = end;
    }
  }
  return paragraphs;
}

/** After the last sentence that ends within the limit, else at the limit, but never inside a surrogate pair. */
function partEnd(text: string, start: number, end: number): number {
  if (end - start <= longestParagraph) return end;
  const limit = start + longestParagraph;
  for (let index = limit; index > start + longestParagraph / 2; index--) {
    if (/[。！？；]/.test(text[index - 1]!)) return index;
  }
  return /[\uD800-\uDBFF]/.test(text[limit - 1]!) ? limit - 1 : limit;
}

/** Paragraphs that follow each other, together at most `characters` long, or one that alone is longer. */
export function chunksOf(paragraphs: readonly NumberedParagraph[], characters: number): NumberedParagraph[][] {
  const chunks: NumberedParagraph[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const paragraph of paragraphs) {
    if (length + paragraph.text.length > characters) {
      chunks.push([]);
      length = 0;
    }
    chunks.at(-1)!.push(paragraph);
    length += paragraph.text.length;
  }
  return chunks;
}

/** The article's own spans for a span of a paragraph's text: one, or several where a layout break lies inside. */
export function spansInArticle(reading: Reading, paragraph: NumberedParagraph, span: Span): Span[] {
  return articleSpans(reading, inReading(paragraph, span));
}

/** One span of the article that covers a span of a paragraph's text. */
export function spanInArticle(reading: Reading, paragraph: NumberedParagraph, span: Span): Span {
  return articleSpan(reading, inReading(paragraph, span));
}

function inReading(paragraph: NumberedParagraph, { start, end }: Span): Span {
  return { start: paragraph.start + start, end: paragraph.start + end };
}
