import { dot, gridY, line, plot, pointer, ruleY, tip } from '@observablehq/plot';
import { type Period, shareOf } from './timeline.ts';

export interface Series {
  id: string;
  name: string;
  periods: readonly Period[];
}

const symbols = ['circle', 'square', 'triangle', 'diamond', 'star'] as const;
const dashes = ['', '6 3', '2 3', '8 3 2 3', '12 4'] as const;

/** Lines are told apart by symbol and dash as well as by colour. */
export const seriesColour = (index: number) => `var(--series-${index + 1})`;
export const seriesDash = (index: number): string => dashes[index % dashes.length]!;

/**
 * A plot `width` pixels wide of the share of each period's articles that use each slogan. Periods without articles
 * leave a gap. `words` says a period in a sentence, for the tip of its point.
 */
export function drawShares(series: readonly Series[], width: number, words: (period: Period) => string): Element {
  const lines = series.map(({ name, periods }) =>
    periods.map((each) => ({
      date: new Date(`${each.period.padEnd(7, '-01')}-01`),
      share: each.of === 0 ? Number.NaN : shareOf(each),
      used: each.articles > 0,
      words: `${name}\n${words(each)}`,
    })),
  );
  const used = lines.map((points) => points.filter((point) => point.used));
  return plot({
    width,
    height: 240,
    marginLeft: 46,
    marginTop: 14,
    style: { background: 'transparent', color: 'var(--tifa-muted)', fontSize: '11px', overflow: 'visible' },
    // Numbers, because the names of months would be of one language.
    x: { type: 'utc', label: null, ticks: Math.floor(width / 80), tickFormat: yearAndMonth },
    y: {
      label: null,
      ticks: 5,
      nice: true,
      tickFormat: (share: number) => `${Number((share * 100).toPrecision(2))}%`,
    },
    marks: [
      gridY({ stroke: 'var(--tifa-line)', strokeOpacity: 1 }),
      ruleY([0], { stroke: 'var(--tifa-line)' }),
      ...lines.map((points, index) =>
        line(points, {
          x: 'date',
          y: 'share',
          stroke: seriesColour(index),
          strokeWidth: 2,
          strokeDasharray: seriesDash(index),
        }),
      ),
      ...used.map((points, index) =>
        dot(points, {
          x: 'date',
          y: 'share',
          fill: seriesColour(index),
          symbol: symbols[index % symbols.length]!,
          r: 4,
        }),
      ),
      tip(
        used.flat(),
        pointer({ x: 'date', y: 'share', title: 'words', fill: 'var(--tifa-panel)', stroke: 'var(--tifa-line)' }),
      ),
    ],
  });
}

function yearAndMonth(date: Date): string {
  const month = date.getUTCMonth() + 1;
  return month === 1 ? String(date.getUTCFullYear()) : `${date.getUTCFullYear()}.${String(month).padStart(2, '0')}`;
}
