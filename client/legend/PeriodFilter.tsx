import { useTranslation } from 'react-i18next';
import { navigate, useView } from '../state/navigation.ts';
import classes from './Legend.module.css';

/** The time whose evidence counts, in the graph, in expansions and in connections. Empty fields leave it open. */
export function PeriodFilter() {
  const { t } = useTranslation();
  const period = useView((view) => view.period);
  return (
    <fieldset className={classes.period}>
      <legend className={classes.title}>{t('legend.period')}</legend>
      {(['since', 'until'] as const).map((end) => (
        <label key={end} className={classes.date}>
          <span>{t(`legend.${end}`)}</span>
          <input
            type="date"
            value={period[end] ?? ''}
            onChange={(event) => navigate({ period: { ...period, [end]: event.currentTarget.value || null } })}
          />
        </label>
      ))}
    </fieldset>
  );
}
