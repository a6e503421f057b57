import { useTranslation } from 'react-i18next';
import { TextButton } from '../shared/TextButton.tsx';
import { navigate, useView } from '../state/navigation.ts';
import { emptyView } from '../state/view.ts';
import classes from './Departments.module.css';

/** Says that only evidence of the legend's time counts here too, and takes that away; nothing where the time is open. */
export function PeriodNote() {
  const { t } = useTranslation();
  const { since, until } = useView((view) => view.period);
  if (!since && !until) return null;
  return (
    <p className={classes.quiet}>
      {t('departments.within', { since: since ?? '…', until: until ?? '…' })}{' '}
      <TextButton onClick={() => navigate({ period: emptyView.period })}>{t('departments.anyTime')}</TextButton>
    </p>
  );
}
