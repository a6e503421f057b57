import { useElementSize } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { drawShares, type Series, seriesColour, seriesDash } from './draw-shares.ts';
import classes from './Slogans.module.css';

/** Several slogans in one plot, with the key to its lines. What it shows can be read below it, slogan by slogan. */
export default function ComparedPlot({ series }: { series: readonly Series[] }) {
  const { t } = useTranslation();
  const { ref: frame, width } = useElementSize();
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (width === 0) return;
    const drawn = drawShares(series, width, (period) =>
      t('slogans.period', { ...period, heat: t(`heat.${period.heat}`) }),
    );
    drawn.setAttribute('aria-hidden', 'true');
    host.current?.append(drawn);
    return () => drawn.remove();
  }, [width, series, t]);
  const names = series.map(({ name }) => name).join('、');
  return (
    <figure ref={frame} className={classes.compared} aria-label={`${t('slogans.share')}: ${names}`}>
      <figcaption className={classes.keys}>
        <span className={classes.quiet}>{t('slogans.share')}</span>
        {series.map(({ id, name }, index) => (
          <span key={id} className={classes.key}>
            <svg width={30} height={10} aria-hidden="true">
              <line
                x2={30}
                y1={5}
                y2={5}
                stroke={seriesColour(index)}
                strokeWidth={2}
                strokeDasharray={seriesDash(index)}
              />
            </svg>
            {name}
          </span>
        ))}
      </figcaption>
      <div ref={host} className={classes.plot} />
    </figure>
  );
}
