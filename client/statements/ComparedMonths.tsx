import { useTranslation } from 'react-i18next';
import type { NodeSummary } from '../../graph/model/api.ts';
import type { ComparisonResponse } from '../../graph/model/comparison.ts';
import { daysOf } from '../shared/period.ts';
import { listStatements } from '../state/actions.ts';
import classes from './Comparison.module.css';

interface ComparedMonthsProps {
  months: ComparisonResponse['months'];
  one: NodeSummary;
  other: NodeSummary;
}

/** When each spoke: the statements of a month as bars, the one's above the line and the other's below. */
export function ComparedMonths({ months, one, other }: ComparedMonthsProps) {
  const { t } = useTranslation();
  const highest = Math.max(1, ...months.flatMap((month) => [month.one, month.other]));
  const bar = (side: 'one' | 'other', month: ComparisonResponse['months'][number]) => {
    const count = month[side];
    if (count === 0) return <span />;
    const { id, name } = side === 'one' ? one : other;
    const words = t('comparison.month', { name, month: month.month, count });
    return (
      <button
        type="button"
        className={classes.bar}
        data-side={side}
        title={words}
        aria-label={words}
        onClick={() => listStatements({ speaker: id, ...daysOf(month.month) })}
      >
        <span style={{ height: `${Math.max(3, (count / highest) * 40)}px` }} />
      </button>
    );
  };
  if (months.length === 0) return null;
  return (
    <section className={classes.section}>
      <h3>{t('comparison.time')}</h3>
      <ol className={classes.months}>
        {months.map((month) => (
          <li key={month.month}>
            {bar('one', month)}
            <span className={classes.label}>{month.month.replace('-', '.')}</span>
            {bar('other', month)}
          </li>
        ))}
      </ol>
    </section>
  );
}
