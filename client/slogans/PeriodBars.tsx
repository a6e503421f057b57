import { useElementSize } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { daysOf } from '../shared/period.ts';
import { listStatements } from '../state/actions.ts';
import { heatColour } from './heat-colour.ts';
import classes from './Slogans.module.css';
import { type Period, shareOf } from './timeline.ts';

const height = 110;
const axis = 20;
/** Half of a year's width, so that the first and the last stay whole at the edges. */
const halfYear = 14;

/**
 * The share of each period's articles that use a slogan, one bar a period, in the colour of its heat. Periods without
 * any article are hatched: there the paper was silent, not the slogan. A click lists that period's statements.
 */
export function PeriodBars({ name, periods, slogan }: { name: string; periods: readonly Period[]; slogan: string }) {
  const { t } = useTranslation();
  const { ref, width } = useElementSize();
  const slot = width / periods.length;
  const bar = Math.max(1, Math.min(26, slot * 0.72));
  const highest = Math.max(0.0001, ...periods.map(shareOf));
  const plot = height - axis - 14;
  const isLabelled = labelling(periods, slot);
  const open = (period: string) => listStatements({ slogan, ...daysOf(period) });
  return (
    <figure ref={ref} className={classes.bars} aria-label={`${t('slogans.share')}: ${name}`}>
      {width > 0 && (
        <svg width={width} height={height}>
          <title>{t('slogans.share')}</title>
          <text x={0} y={10} className={classes.axis}>
            {percent(highest)}
          </text>
          <line x1={0} x2={width} y1={height - axis} y2={height - axis} stroke="var(--tifa-line)" />
          {periods.map((each, index) => {
            const { period, articles, of, heat } = each;
            const x = slot * (index + 0.5);
            const size = (shareOf(each) / highest) * plot;
            const words = t('slogans.period', { period, articles, of, heat: t(`heat.${heat}`) });
            return (
              <g key={period}>
                {of === 0 && <rect x={x - slot / 2} y={14} width={slot} height={plot} className={classes.noArticles} />}
                {articles > 0 && (
                  // biome-ignore lint/a11y/useSemanticElements: there are no buttons inside a drawing
                  <rect
                    className={classes.period}
                    style={{ fill: heatColour(heat) }}
                    x={x - bar / 2}
                    y={height - axis - size}
                    width={bar}
                    height={size}
                    rx={Math.min(3, bar / 4)}
                    role="button"
                    tabIndex={0}
                    aria-label={words}
                    data-hint={words}
                    onClick={() => open(period)}
                    onKeyDown={(event) => event.key === 'Enter' && open(period)}
                  />
                )}
                {isLabelled(period) && (
                  <text
                    x={Math.min(Math.max(x, halfYear), width - halfYear)}
                    y={height - 6}
                    textAnchor="middle"
                    className={classes.axis}
                  >
                    {slot > 44 ? period.replace('-', '.') : period.slice(0, 4)}
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

/** Which periods have room for a label: all, or Januaries, or as many years as fit. */
function labelling(periods: readonly Period[], slot: number): (period: string) => boolean {
  if (slot > 44) return () => true;
  const inYear = periods[0]?.period.length === 4 ? 1 : 12;
  const every = Math.max(1, Math.ceil(36 / (slot * inYear)));
  return (period) => (period.length === 4 || period.endsWith('-01')) && Number(period.slice(0, 4)) % every === 0;
}

/** A share in per cent, with as many digits as it needs. */
function percent(share: number): string {
  return `${share >= 0.1 ? Math.round(share * 100) : Number((share * 100).toPrecision(2))}%`;
}
