import { UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RelationKind } from '../../graph/model/relation-kind.ts';
import { statsQuery } from '../api/queries.ts';
import { useKindNames } from '../i18n/names.ts';
import classes from './Departments.module.css';

/** Where something stands is no relation to go over. */
const bookkeeping: readonly RelationKind[] = ['APPEARS_IN', 'STATED_IN', 'REPORTED_BY', 'PUBLISHED_BY'];

/** Relation kinds with how many there are: those chosen are used alone, and with none chosen all are. */
export function RelationChips({
  chosen,
  onChange,
}: {
  chosen: readonly RelationKind[];
  onChange(kinds: RelationKind[]): void;
}) {
  const { t } = useTranslation();
  const names = useKindNames();
  const stats = useQuery(statsQuery);
  const rows = (stats.data?.relations ?? [])
    .filter(({ kind, count }) => count > 0 && !bookkeeping.includes(kind))
    .toSorted((one, other) => other.count - one.count);
  return (
    <fieldset className={classes.chips} aria-label={t('departments.via')}>
      <span className={classes.chipsName}>{t('departments.via')}</span>
      {rows.map(({ kind, count }) => {
        const on = chosen.includes(kind);
        return (
          <UnstyledButton
            key={kind}
            className={classes.chip}
            aria-pressed={on}
            onClick={() => onChange(on ? chosen.filter((other) => other !== kind) : [...chosen, kind])}
          >
            {names.relation(kind)} <span className={classes.chipCount}>{count}</span>
          </UnstyledButton>
        );
      })}
    </fieldset>
  );
}
