import { markdownTable } from '../markdown-table.ts';
import type { ApiMeasurement } from './api.ts';
import type { ExtractionPace } from './extraction.ts';
import type { LoadingFigures } from './loading.ts';
import type { OnceFigures, ViewFigures, ViewMeasurement } from './view/measure-pages.ts';

/** The parts of the page that a run of the bench makes, by the name that marks their place in it. */
export type Part = 'extraction' | 'load' | 'api' | 'view';

/** `page` with the figures of `part` in place of those it had. Throws where the page has no place for them. */
export function withPart(page: string, part: Part, figures: string): string {
  const [start, end] = [`<!-- ${part} -->\n`, `<!-- /${part} -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`the page has no ${start.trim()} … ${end}`);
  return `${page.slice(0, from + start.length)}\n${figures}\n${page.slice(to)}`;
}

export function extractionTable(paces: readonly ExtractionPace[]): string {
  return markdownTable(
    ['texts', 'characters each', 'characters a second'],
    paces.map(({ joined, characters, charactersPerSecond }) => [
      joined === 1 ? 'as they are' : `${joined} in one`,
      whole(characters),
      whole(charactersPerSecond),
    ]),
  );
}

export function loadTable(first: LoadingFigures, again: LoadingFigures): string {
  const row = (name: string, figures: LoadingFigures) => [
    name,
    whole(figures.loaded),
    whole(figures.seconds),
    whole((figures.loaded + figures.unchanged) / figures.seconds),
    whole(figures.firstTenth),
    whole(figures.lastTenth),
    (figures.lastTenth / figures.firstTenth).toFixed(2),
    whole(figures.memory / 1e6),
  ];
  return markdownTable(
    ['', 'written', 'seconds', 'articles/s', 'first tenth', 'last tenth', 'last / first', 'memory, MB'],
    [row('into an empty database', first), row('the same again', again)],
  );
}

export function apiTable({ articles, statements, entities, relations, figures }: ApiMeasurement): string {
  const table = markdownTable(
    ['', 'requests', 'median, ms', '95th percentile', 'bar', 'bare Cypher, median', 'ratio'],
    figures.map(({ name, requests, median, p95, bar, bareMedian, ratio }) => [
      name,
      String(requests),
      median.toFixed(1),
      p95.toFixed(1),
      String(bar),
      bareMedian.toFixed(1),
      ratio.toFixed(2),
    ]),
  );
  return `${whole(articles)} articles, ${whole(entities)} entities, ${whole(statements)} statements, ${whole(relations)} relationships.\n\n${table}`;
}

export function viewTable({ sizes, once }: ViewMeasurement): string {
  return sizesTable(sizes) + onceText(once);
}

function sizesTable(rows: readonly ViewFigures[]): string {
  const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(2);
  return markdownTable(
    [
      'nodes',
      'stable, s',
      'bare',
      'ratio',
      'first visit, s',
      'longest task, ms',
      'bare',
      'pan frame p95, ms',
      'bare',
      'names shown',
    ],
    rows.map(({ size, view, bare, firstVisit, labels }) => [
      String(size),
      seconds(view.stable),
      seconds(bare.stable),
      (view.stable / bare.stable).toFixed(2),
      seconds(firstVisit),
      view.longestTask.toFixed(0),
      bare.longestTask.toFixed(0),
      view.panFrame.toFixed(0),
      bare.panFrame.toFixed(0),
      String(labels),
    ]),
  );
}

function onceText({ javaScript, expansion }: OnceFigures): string {
  return `\nJavaScript before first use, compressed: ${(javaScript / 1e6).toFixed(2)} MB. Expanding 50 neighbours: ${expansion.toFixed(0)} ms.\n`;
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}
