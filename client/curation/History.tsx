import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Decision, DecisionKind } from '../../graph/model/api.ts';
import { decisionsQuery } from '../api/queries.ts';
import { Failure } from '../shared/Failure.tsx';
import { Icon, type IconName } from '../shared/Icon.tsx';
import { Nothing } from '../shared/Nothing.tsx';
import { Waiting } from '../shared/Waiting.tsx';
import { useSettings } from '../state/settings.ts';
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
  if (found.error) return <Failure error={found.error} retry={() => void found.refetch()} />;
  if (!found.data) return <Waiting />;
  const decisions = found.data.pages.flatMap((page) => page.decisions);
  const total = found.data.pages[0]?.total ?? 0;
  if (decisions.length === 0) return <Nothing title={t('curation.historyNone')} hint={t('curation.historyNoneHint')} />;
  return (
    <>
      <p className={classes.quiet}>{t('curation.historyHint')}</p>
      <ul className={classes.decisions}>
        {decisions.map((decision) => (
          <Row key={decision.id} decision={decision} />
        ))}
      </ul>
      {found.hasNextPage && (
        <Button size="xs" variant="light" mt="sm" onClick={() => void found.fetchNextPage()}>
          {t('app.moreOf', { shown: decisions.length, total })}
        </Button>
      )}
    </>
  );
}

function Row({ decision }: { decision: Decision }) {
  const { t } = useTranslation();
  const words = useDecisionWords();
  const language = useSettings((settings) => settings.language);
  const undo = useUndo();
  const time = new Date(decision.time).toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (
    <li className={classes.decision}>
      <Icon name={icons[decision.kind]} size={16} />
      <div>
        <p className={classes.what}>{words(decision)}</p>
        <p className={classes.quiet}>{decision.reason}</p>
        <p className={classes.quiet}>
          {decision.author} · <time dateTime={decision.time}>{time}</time>
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
