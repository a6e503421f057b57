/** One text as it was read. `text` is the file's content, decoded and otherwise untouched: every offset points into it. */
export interface Article {
  id: string;
  title: string;
  /** ISO date, `YYYY-MM-DD`, where the source or the text shows one. */
  date: string | null;
  /** The medium, where the source or the text shows one. */
  source: string | null;
  url: string | null;
  text: string;
}
