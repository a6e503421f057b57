import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { articleQuery } from '../api/queries.ts';
import { useKindNames } from '../i18n/names.ts';
import { Icon } from '../shared/Icon.tsx';
import { KindMark } from '../shared/KindMark.tsx';
import { StatementCard } from '../shared/StatementCard.tsx';
import { Waiting } from '../shared/Waiting.tsx';
import { openArticle } from '../state/actions.ts';
import { DetailsHead } from './DetailsHead.tsx';
import classes from './Inspector.module.css';
import { Section } from './Section.tsx';
import { SelectionFailure } from './SelectionFailure.tsx';

/** An article as a node: where it comes from, and what is said in it. */
export function ArticleDetails({ id }: { id: string }) {
  const { t } = useTranslation();
  const names = useKindNames();
  const found = useQuery(articleQuery(id));
  if (found.error) return <SelectionFailure error={found.error} retry={() => void found.refetch()} />;
  if (!found.data) return <Waiting />;
  const { article, statements } = found.data;
  return (
    <>
      <DetailsHead
        kind={
          <>
            <KindMark kind="article" />
            <span>{names.node('article')}</span>
          </>
        }
      >
        <h2 className={classes.name}>{article.title}</h2>
        <p className={classes.aliases}>
          {[article.source, article.date ?? t('app.undated')].filter(Boolean).join(' · ')}
        </p>
        <div className={classes.actions}>
          <Button
            size="compact-sm"
            variant="light"
            leftSection={<Icon name="article" size={14} />}
            onClick={() => openArticle(id)}
          >
            {t('inspector.openArticle')}
          </Button>
        </div>
      </DetailsHead>
      {statements.length > 0 && (
        <Section title={t('inspector.statements')} note={statements.length}>
          {statements.map((statement) => (
            <StatementCard key={statement.id} statement={statement} />
          ))}
        </Section>
      )}
    </>
  );
}
