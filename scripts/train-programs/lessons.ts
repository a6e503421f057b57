import { readFileSync } from 'node:fs';
import { classifyQuotes } from '../../graph/extract/quote/classify-quotes.ts';
import { findQuotes } from '../../graph/extract/quote/quote.ts';
import { readExample } from '../../graph/extract/term/marked-example.ts';
import { programCandidates } from '../../graph/extract/term/program-candidates.ts';
import { programCounterExamples, programExamples } from '../../graph/extract/term/program-examples.ts';
import { visitFeatures } from '../../graph/extract/term/program-features.ts';
import { programHeads } from '../../graph/extract/term/program-heads.ts';
import { quoteRuns } from '../../graph/extract/term/quote-runs.ts';
import { findSlogans } from '../../graph/extract/term/slogans.ts';
import { readLayout } from '../../graph/extract/text/reading.ts';
import { corpusTexts } from '../annotations/corpus-texts.ts';

/** The names of programs in a text as a reader counts them: surfaces without white space and outer quotation marks. */
interface Names {
  /** What the reader counts as the name of a program. */
  programs: readonly string[];
  /** What may be counted or not: nothing is learned from it. */
  doubtful: readonly string[];
}

interface AnnotatedArticle extends Names {
  article: string;
}

/** A text to learn from: all candidates in it with their features and what they are. */
export interface Lesson {
  programs: ReadonlySet<string>;
  doubtful: ReadonlySet<string>;
  candidates: Example[];
}

export interface Example {
  /** Where the candidate ends: of those that end at one place at most one is a name. */
  start: number;
  end: number;
  surface: string;
  /** Whether it is a name; undefined for a doubtful one. */
  named: boolean | undefined;
  features: Int32Array;
}

const outer = /^[“”‘’]+|[“”‘’]+$/gu;

/** A surface as annotations give it. */
export function comparable(surface: string): string {
  return surface.replace(/\s+/gu, '').replace(outer, '');
}

/** The lesson that a text teaches whose names of programs are known. */
export function lessonOf(text: string, { programs, doubtful }: Names): Lesson {
  const reading = readLayout({ id: '', title: '', date: null, source: null, url: null, text });
  const quotes = classifyQuotes(reading, findQuotes(reading));
  const slogans = findSlogans(reading, quoteRuns(reading, quotes));
  const names = new Set(programs);
  const doubts = new Set(doubtful);
  const candidates: Example[] = [];
  visitFeatures(reading, quotes, programCandidates(reading, quotes, slogans), ({ start, end }, { hashes, count }) => {
    const surface = comparable(reading.text.slice(start, end));
    candidates.push({
      start,
      end,
      surface,
      named: names.has(surface) ? true : doubts.has(surface) ? undefined : false,
      features: hashes.slice(0, count),
    });
  });
  return { programs: names, doubtful: doubts, candidates };
}

/** How often a made-up sentence is learned from: it is chosen for what it shows, and has nothing around it. */
const repeated = 10;

/** What the sentences made up for the heads and for the bounds of names teach. */
export function inventedLessons(): Lesson[] {
  const sentences = [
    ...programHeads.flatMap(({ examples, counterExamples }) => [...examples, ...counterExamples]),
    ...programExamples,
    ...programCounterExamples,
  ];
  return sentences.flatMap((example) => {
    const { sentence, marked } = readExample(example);
    const lesson = lessonOf(sentence, { programs: marked.map(comparable), doubtful: [] });
    return new Array<Lesson>(repeated).fill(lesson);
  });
}

/** The lessons of all annotated articles whose texts are under `shared`, in the order of the file. */
export async function annotatedLessons(file: URL, shared: URL): Promise<Lesson[]> {
  const annotated = new Map(
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line): [string, AnnotatedArticle] => {
        const article: AnnotatedArticle = JSON.parse(line);
        return [article.article, article];
      }),
  );
  const texts = await corpusTexts(new Set(annotated.keys()), shared);
  return [...annotated.values()].flatMap((article) => {
    const text = texts.get(article.article);
    return text === undefined ? [] : [lessonOf(text, article)];
  });
}
