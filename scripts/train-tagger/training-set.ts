import { outsideOnly } from '../../graph/extract/tagger/tag-set.ts';
import { sentenceSpans } from '../../graph/extract/tagger/tagger.ts';
import type { Span } from '../../graph/model/span.ts';
import { renamer } from './rename-persons.ts';
import type { SilverArticle } from './silver.ts';
import { agreedNames, teach } from './teacher.ts';

/** A paragraph with those of its sentences that teach something, and what each of its characters may be. */
export interface Lesson {
  text: string;
  sentences: Span[];
  allowed: Uint16Array;
}

export interface LessonSettings {
  /** Share of the sentences without any name that are taught. */
  plainShare: number;
  /** Share of the persons who get another name. */
  renamedShare: number;
}

const longestSentence = 400;

/** Paragraphs of the articles with what the silver teaches of them; a sentence that came before is not taught again. */
export function lessonsOf(articles: readonly SilverArticle[], { plainShare, renamedShare }: LessonSettings): Lesson[] {
  const agreed = agreedNames(articles);
  const rename = renamer(agreed, renamedShare);
  const seen = new Set<string>();
  const lessons: Lesson[] = [];
  let plain = 0;
  for (const article of articles) {
    const allowed = teach(article, agreed);
    for (const paragraph of paragraphsOf(article.text)) {
      const text = article.text.slice(paragraph.start, paragraph.end);
      const own = allowed.slice(paragraph.start, paragraph.end);
      const sentences = sentenceSpans(text).filter(({ start, end }) => {
        if (end - start > longestSentence) return false;
        const sentence = text.slice(start, end);
        if (seen.has(sentence)) return false;
        seen.add(sentence);
        if (own.subarray(start, end).some((tags) => tags !== outsideOnly)) return true;
        // Sentences without any name are many and teach little: a fixed share of them is enough.
        plain += plainShare;
        if (plain < 1) return false;
        plain -= 1;
        return true;
      });
      if (sentences.length > 0) lessons.push({ text: rename(text, own), sentences, allowed: own });
    }
  }
  return lessons;
}

function paragraphsOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
