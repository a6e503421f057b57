import { UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { highlightsQuery } from '../api/queries.ts';
import { navigate } from '../state/navigation.ts';
import classes from './Departments.module.css';

const most = 8;

/** The best connected bodies besides the shown one, to go on to. */
export function OtherBodies({ shown }: { shown: string | null }) {
  const { t } = useTranslation();
  const highlights = useQuery(highlightsQuery);
  const others = highlights.data?.bodies.filter(({ node }) => node.id !== shown).slice(0, most) ?? [];
  if (others.length === 0) return null;
  return (
    <div className={classes.roots}>
      <span className={classes.quiet}>{t('departments.roots')}</span>
      {others.map(({ node }) => (
        <UnstyledButton key={node.id} className={classes.root} onClick={() => navigate({ body: node.id })}>
          {node.name}
        </UnstyledButton>
      ))}
    </div>
  );
}
