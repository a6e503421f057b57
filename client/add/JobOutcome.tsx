import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '../shared/Icon.tsx';
import classes from './AddArticles.module.css';
import { AddedArticles } from './AddedArticles.tsx';
import { NamedFiles } from './NamedFiles.tsx';
import type { Outcome } from './send-files.ts';

interface JobOutcomeProps {
  outcome: Outcome;
  again(): void;
  show(article: string): void;
}

/** What became of the articles: those that can be read now, and one line for each that failed. */
export function JobOutcome({ outcome, again, show }: JobOutcomeProps) {
  const { t } = useTranslation();
  const { loaded, unchanged, failures, left, articles } = outcome;
  // Two files may hold the same article.
  const added = [...new Map(articles.map((article) => [article.id, article])).values()];
  return (
    <>
      <div role="status">
        <ul className={classes.outcome}>
          {loaded > 0 && (
            <li>
              <Icon name="check" size={15} /> {t('add.done', { count: loaded })}
            </li>
          )}
          {unchanged > 0 && (
            <li>
              <Icon name="minus" size={15} /> {t('add.unchanged', { count: unchanged })}
            </li>
          )}
          {failures.length > 0 && (
            <li className={classes.failed}>
              <Icon name="warning" size={15} /> {t('add.failed', { count: failures.length })}
            </li>
          )}
        </ul>
      </div>
      {failures.length > 0 && (
        <ul className={classes.failures}>
          {failures.map(({ name, code, details, cause }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name
            <li key={index}>
              <strong>{name}</strong> {t(`add.failure.${code}`, { ...details })}
              {cause !== undefined && (
                <details>
                  <summary>{t('add.cause')}</summary>
                  <pre className={classes.cause}>{cause}</pre>
                </details>
              )}
            </li>
          ))}
        </ul>
      )}
      {left.length > 0 && (
        <p className={classes.others}>
          <NamedFiles words="add.left" names={left.map(({ name }) => name)} />
        </p>
      )}
      {added.length > 1 && <AddedArticles articles={added} show={show} />}
      <Group mt="md" gap="xs">
        {added.length === 1 && <Button onClick={() => show(added[0]!.id)}>{t('add.show')}</Button>}
        <Button variant="default" onClick={again}>
          {t('add.another')}
        </Button>
      </Group>
    </>
  );
}
