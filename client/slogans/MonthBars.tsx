import { Tooltip } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { listStatements } from '../state/actions.ts';
import classes from './Slogans.module.css';
import type { Month } from './timeline.ts';

const height = 110;
const axis = 20;

/**
 * The share of each month's articles that use a slogan, one bar a month. Months without any article are hatched: there
 * the paper was silent, not the slogan. A click lists that month's statements.
 */
export function MonthBars({ name, months, slogan }: { name: string; months: readonly Month[]; slogan: string }) {
  const { t } = useTranslation();
  const { ref, width } = useElementSize();
  const slot = width / months.length;
  const bar = Math.max(1, Math.min(26, slot * 0.72));
  const share = ({ articles, of }: Month) => (of === 0 ? 0 : articles / of);
  const highest = Math.max(0.0001, ...months.map(share));
  const plot = height - axis - 14;
  // A label every so many months, on Januaries where there are years of them.
  const every = slot > 44 ? 1 : slot > 14 ? 3 : 12;
  return (
    <figure ref={ref} className={classes.bars} aria-label={`${t('slogans.share')}: ${name}`}>
      {width > 0 && (
        <svg width={width} height={height}>
          <title>{t('slogans.share')}</title>
          <text x={0} y={10} className={classes.axis}>
            {Math.round(highest * 100)}%
          </text>
          <line x1={0} x2={width} y1={height - axis} y2={height - axis} stroke="var(--tifa-line)" />
          {months.map((month, index) => {
            const x = slot * (index + 0.5);
            const size = (share(month) / highest) * plot;
            const words = t('slogans.month', { ...month });
            const labelled = (Number(month.month.slice(5)) - 1) % every === 0;
            return (
              <g key={month.month}>
                {month.of === 0 && (
                  <rect x={x - slot / 2} y={14} width={slot} height={plot} className={classes.noArticles} />
                )}
                {month.articles > 0 && (
                  <Tooltip label={words} openDelay={0}>
                    {/* biome-ignore lint/a11y/useSemanticElements: there are no buttons inside a drawing */}
                    <rect
                      className={classes.month}
                      x={x - bar / 2}
                      y={height - axis - size}
                      width={bar}
                      height={size}
                      rx={Math.min(3, bar / 4)}
                      role="button"
                      tabIndex={0}
                      aria-label={words}
                      onClick={() => listMonth(slogan, month.month)}
                      onKeyDown={(event) => event.key === 'Enter' && listMonth(slogan, month.month)}
                    />
                  </Tooltip>
                )}
                {labelled && (
                  <text x={x} y={height - 6} textAnchor="middle" className={classes.axis}>
                    {every === 12 ? month.month.slice(0, 4) : month.month.replace('-', '.')}
                  </text>
                )}
              </g>
            );
          })}
        </svg>
      )}
    </figure>
  );
}

function listMonth(slogan: string, month: string): void {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const lastDay = new Date(Date.UTC(year, number, 0)).getUTCDate();
  listStatements({ slogan, from: `${month}-01`, to: `${month}-${lastDay}` });
}
