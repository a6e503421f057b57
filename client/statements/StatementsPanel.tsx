import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { navigate, useView } from '../state/navigation.ts';
import { type SpeechForm, speechForms } from '../state/view.ts';
import { Comparison } from './Comparison.tsx';
import { InvocationMatrix } from './InvocationMatrix.tsx';
import { StatementFilters } from './StatementFilters.tsx';
import { StatementList } from './StatementList.tsx';
import classes from './Statements.module.css';

/** Who said what: as a list, as a matrix of speakers and slogans, or two speakers side by side. */
export function StatementsPanel() {
  const { t } = useTranslation();
  const filter = useView((view) => view.statements);
  const speech = useView((view) => view.speech);
  return (
    <div className={classes.panel}>
      <div className={classes.filters}>
        <SegmentedControl
          size="xs"
          aria-label={t('statements.form')}
          value={speech}
          onChange={(form) => navigate({ speech: form as SpeechForm })}
          data={speechForms.map((form) => ({ value: form, label: t(`statements.${form}`) }))}
        />
        {speech !== 'comparison' && <StatementFilters filter={filter} />}
      </div>
      {speech === 'list' && <StatementList filter={filter} />}
      {speech === 'matrix' && <InvocationMatrix filter={filter} />}
      {speech === 'comparison' && <Comparison />}
    </div>
  );
}
