import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Decision, DecisionKind } from '../../graph/model/api.ts';
import { decisionsQuery } from '../api/queries.ts';
import { Failure } from '../shared/Failure.tsx';
import { Icon, type IconName } from '../shared/Icon.tsx';
import { Nothing } from '../shared/Nothing.tsx';
import { PagedList } from '../shared/PagedList.tsx';
import { useTimeWords } from '../shared/use-time-words.ts';
import classes from './Curation.module.css';
import { useDecisionWords } from './decision-words.ts';
import { useUndo } from './use-decide.tsx';

const icons: { [kind in DecisionKind]: IconName } = {
  merge: 'merge',
  split: 'split',
  rename: 'pen',
  reject: 'close',
  distinguish: 'scales',
};

/** The decisions in force, newest first, each with its undo. */
export function History() {
  const { t } = useTranslation();
  const found = useInfiniteQuery(decisionsQuery);
  const decisions = found.data?.pages.flatMap((page) => page.decisions) ?? [];
  return (
    <PagedList
      found={found}
      shown={decisions.length}
      nothing={<Nothing title={t('curation.historyNone')} hint={t('curation.historyNoneHint')} />}
    >
      {decisions.length > 0 && <p className={classes.quiet}>{t('curation.historyHint')}</p>}
      <ul className={classes.decisions}>
        {decisions.map((decision) => (
          <Row key={decision.id} decision={decision} />
        ))}
      </ul>
    </PagedList>
  );
}

function Row({ decision }: { decision: Decision }) {
  const { t } = useTranslation();
  const words = useDecisionWords();
  const timeWords = useTimeWords();
  const undo = useUndo();
  return (
    <li className={classes.decision}>
      <Icon name={icons[decision.kind]} size={16} />
      <div>
        <p className={classes.what}>{words(decision)}</p>
        <p className={classes.quiet}>{decision.reason}</p>
        <p className={classes.quiet}>
          {decision.author} · <time dateTime={decision.time}>{timeWords(decision.time)}</time>
        </p>
        {undo.error && <Failure error={undo.error} />}
      </div>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<Icon name="undo" size={14} />}
        aria-label={`${t('curation.undo')}: ${words(decision)}`}
        loading={undo.isPending}
        onClick={() => undo.mutate(decision.id)}
      >
        {t('curation.undo')}
      </Button>
    </li>
  );
}
