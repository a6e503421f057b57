import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../shared/IconButton.tsx';
import { clearSelection } from '../state/actions.ts';
import classes from './Inspector.module.css';

/** What is selected: its kind, its name, and the way out. */
export function DetailsHead({ kind, children }: { kind: ReactNode; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <header className={classes.head}>
      <div className={classes.kind}>
        {kind}
        <IconButton size="sm" icon="close" label={t('inspector.close')} onClick={clearSelection} />
      </div>
      {children}
    </header>
  );
}
