import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../shared/IconButton.tsx';
import { clearSelection } from '../state/actions.ts';
import classes from './Inspector.module.css';

/** What is selected: its kind, its name, what can be corrected, and the way out. */
export function DetailsHead({ kind, tools, children }: { kind: ReactNode; tools?: ReactNode; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <header className={classes.head}>
      <div className={classes.kind}>
        {kind}
        <span className={classes.tools}>
          {tools}
          <IconButton size="sm" icon="close" label={t('inspector.close')} onClick={clearSelection} />
        </span>
      </div>
      {children}
    </header>
  );
}
