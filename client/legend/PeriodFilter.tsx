import { useTranslation } from 'react-i18next';
import { DateField } from '../shared/DateField.tsx';
import { navigate, useView } from '../state/navigation.ts';
import classes from './Legend.module.css';

/** The time whose evidence counts, in the graph, in expansions, in connections, for a body and in exports. Empty fields leave it open. */
export function PeriodFilter() {
  const { t } = useTranslation();
  const period = useView((view) => view.period);
  return (
    <fieldset className={classes.period}>
      <legend className={classes.title}>{t('legend.period')}</legend>
      {(['since', 'until'] as const).map((end) => (
        <DateField
          key={end}
          label={t(`legend.${end}`)}
          bound={t(`legend.${end}`)}
          value={period[end]}
          onChange={(date) => navigate({ period: { ...period, [end]: date } }, { replace: true })}
        />
      ))}
    </fieldset>
  );
}
