import { UnstyledButton } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { EntityResponse } from '../../graph/model/api.ts';
import { appearancesQuery } from '../api/queries.ts';
import { PagedList } from '../shared/PagedList.tsx';
import { openEvidence } from '../state/actions.ts';
import classes from './Inspector.module.css';
import { Section } from './Section.tsx';

/** The articles that name an entity; a click opens one at the first mention. */
export function Appearances({ entity }: { entity: EntityResponse }) {
  const { t } = useTranslation();
  const found = useInfiniteQuery(appearancesQuery(entity));
  const appearances = found.data.pages.flatMap((page) => page.appearances);
  if (entity.appearancesTotal === 0) return null;
  return (
    <Section title={t('inspector.appearances', { count: entity.appearancesTotal })}>
      <PagedList found={found} shown={appearances.length} nothing={null}>
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
      </PagedList>
    </Section>
  );
}
