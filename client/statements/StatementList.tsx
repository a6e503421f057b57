import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { StatementsFilter } from '../../graph/model/api.ts';
import { statementTableAddress } from '../api/endpoints.ts';
import { statementsQuery } from '../api/queries.ts';
import { StatementReportButton } from '../report/StatementReportButton.tsx';
import { Icon } from '../shared/Icon.tsx';
import { Nothing } from '../shared/Nothing.tsx';
import { NothingYet } from '../shared/NothingYet.tsx';
import { PagedList } from '../shared/PagedList.tsx';
import { ScrollRegion } from '../shared/ScrollRegion.tsx';
import { StatementCard } from '../shared/StatementCard.tsx';
import { compareSpeakers } from '../state/actions.ts';
import { CopyCitations } from './CopyCitations.tsx';
import classes from './Statements.module.css';

/** Every statement that fits the filters, newest first, and the whole list as a file. */
export function StatementList({ filter }: { filter: StatementsFilter }) {
  const { t } = useTranslation();
  const found = useInfiniteQuery(statementsQuery(filter));
  const statements = found.data?.pages.flatMap((page) => page.statements) ?? [];
  const total = found.data?.pages[0]?.total ?? 0;
  return (
    <ScrollRegion className={classes.list} label={t('tab.statements')}>
      {total > 0 && (
        <div className={classes.head}>
          <span className={classes.total}>{t('statements.total', { count: total })}</span>
          <Button
            size="compact-xs"
            variant="subtle"
            component="a"
            href={statementTableAddress(filter)}
            download="tifa-statements.csv"
            leftSection={<Icon name="download" size={13} />}
          >
            {t('statements.csv')}
          </Button>
          <StatementReportButton filter={filter} />
          <CopyCitations filter={filter} />
          {filter.speaker && (
            <Button
              size="compact-xs"
              variant="subtle"
              leftSection={<Icon name="swap" size={13} />}
              onClick={() => compareSpeakers(filter.speaker!, null)}
            >
              {t('statements.compareWith')}
            </Button>
          )}
        </div>
      )}
      <PagedList
        found={found}
        shown={statements.length}
        nothing={
          Object.keys(filter).length > 0 ? (
            <Nothing title={t('statements.none')} hint={t('statements.noneHint')} />
          ) : (
            <NothingYet title={t('statements.noneYet')} />
          )
        }
      >
        <div className={classes.columns}>
          {statements.map((statement) => (
            <StatementCard key={statement.id} statement={statement} />
          ))}
        </div>
      </PagedList>
    </ScrollRegion>
  );
}
