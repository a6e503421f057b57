import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { EntityResponse } from '../../graph/model/api.ts';
import { openEvidence } from '../state/actions.ts';
import classes from './Inspector.module.css';
import { Section } from './Section.tsx';

/** The articles that name an entity; a click opens one at the first mention. */
export function Appearances({ entity: { appearances, appearancesTotal } }: { entity: EntityResponse }) {
  const { t } = useTranslation();
  if (appearances.length === 0) return null;
  const cut = appearances.length < appearancesTotal;
  return (
    <Section
      title={t('inspector.appearances', { count: appearancesTotal })}
      note={cut && t('inspector.appearancesCut', { shown: appearances.length })}
    >
      <ul className={classes.list}>
        {appearances.map(({ article, title, date, source, spans }) => (
          <li key={article}>
            <UnstyledButton
              className={classes.row}
              onClick={() => openEvidence({ article, ...(spans[0] ?? { start: 0, end: 1 }) })}
            >
              {title}
              <div className={classes.quiet}>
                {[source, date ?? t('app.undated')].filter(Boolean).join(' · ')}
                {spans.length > 1 && ` · ×${spans.length}`}
              </div>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}
