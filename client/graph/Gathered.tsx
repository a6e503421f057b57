import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MergeTwo } from '../curation/MergeTwo.tsx';
import { hideNodes, keepOnly } from '../state/actions.ts';
import classes from './GraphView.module.css';

/** What can be done with several nodes chosen by a frame. */
export function Gathered({ ids }: { ids: string[] }) {
  const { t } = useTranslation();
  return (
    <div className={classes.gathered}>
      <span>{t('graph.gathered', { count: ids.length })}</span>
      <Button size="compact-xs" variant="light" onClick={() => keepOnly(ids)}>
        {t('graph.keepThese')}
      </Button>
      <Button size="compact-xs" variant="subtle" onClick={() => hideNodes(ids)}>
        {t('graph.hide')}
      </Button>
      <MergeTwo ids={ids} />
    </div>
  );
}
