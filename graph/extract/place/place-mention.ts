import type { Span } from '../../model/span.ts';
import type { GazetteerPlace } from '../lexicon/places.ts';

/** A place in the reading. */
export interface PlaceMention extends Span {
  /** The place's full name: 郑州市 for 郑州, for 全市 in a Zhengzhou paper, for an unlisted village its own words. */
  name: string;
  /** The gazetteer's entry; null for towns and villages, which it does not list. */
  listed: GazetteerPlace | null;
  /** The name is read from the article's own place (全市), not from the words. */
  inferred: boolean;
}

/** The province, city and county that an article is about; null where it names none clearly. */
export interface ArticlePlace {
  province: GazetteerPlace | null;
  city: GazetteerPlace | null;
  county: GazetteerPlace | null;
}
