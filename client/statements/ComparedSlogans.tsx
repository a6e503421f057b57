import { useTranslation } from 'react-i18next';
import type { NodeSummary } from '../../graph/model/api.ts';
import type { ComparisonResponse } from '../../graph/model/comparison.ts';
import { NodeLink } from '../shared/NodeLink.tsx';
import { listStatements } from '../state/actions.ts';
import classes from './Comparison.module.css';

type Row = ComparisonResponse['slogans'][number];

interface ComparedSlogansProps {
  slogans: Row[];
  total: number;
  one: NodeSummary;
  other: NodeSummary;
}

/** The slogans that only the one, both, or only the other invoked. */
export function ComparedSlogans({ slogans, total, one, other }: ComparedSlogansProps) {
  const { t } = useTranslation();
  const groups = [
    { title: t('comparison.only', { name: one.name }), rows: slogans.filter((row) => row.other === 0) },
    { title: t('comparison.both'), rows: slogans.filter((row) => row.one > 0 && row.other > 0) },
    { title: t('comparison.only', { name: other.name }), rows: slogans.filter((row) => row.one === 0) },
  ];
  const count = (speaker: NodeSummary, slogan: NodeSummary, statements: number, side: 'one' | 'other') =>
    statements > 0 && (
      <button
        type="button"
        className={classes.count}
        data-side={side}
        aria-label={t('matrix.cell', { speaker: speaker.name, slogan: slogan.name, count: statements })}
        onClick={() => listStatements({ speaker: speaker.id, slogan: slogan.id })}
      >
        {statements}
      </button>
    );
  return (
    <section className={classes.section}>
      <h3>
        {t('comparison.slogans')}
        {slogans.length < total && <small> {t('app.moreOf', { shown: slogans.length, total })}</small>}
      </h3>
      <div className={classes.groups}>
        {groups.map(({ title, rows }) => (
          <div key={title} className={classes.group}>
            <h4>{title}</h4>
            {rows.length === 0 && <p className={classes.quiet}>{t('comparison.none')}</p>}
            <ul>
              {rows.map((row) => (
                <li key={row.node.id}>
                  <NodeLink node={row.node} />
                  <span className={classes.counts}>
                    {count(one, row.node, row.one, 'one')}
                    {count(other, row.node, row.other, 'other')}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
