import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { expand } from '../state/actions.ts';
import { useView } from '../state/navigation.ts';
import { expandBy } from '../state/step.ts';
import type { CanvasContent } from './canvas-content.ts';
import classes from './GraphView.module.css';

/** Says what the canvas holds back: each neighbourhood that was cut, and the way to the rest of it. */
export function ShownOf({ content }: { content: CanvasContent }) {
  const { t } = useTranslation();
  const isStart = useView((view) => view.steps.length === 0);
  const names = new Map(content.nodes.map((node) => [node.id, node.name]));
  const cut = content.expansions.filter(({ shown, total }) => shown < total).slice(-3);
  return (
    <div className={classes.shown}>
      {content.truncated && (
        <span className={classes.pill}>
          <span>{t('graph.truncated')}</span>
        </span>
      )}
      {cut.map(({ id, shown, total }) => (
        <span key={id} className={classes.pill}>
          <span>{t('graph.shownOf', { name: names.get(id), shown, total })}</span>
          <Button size="compact-xs" radius="xl" variant="light" onClick={() => expand(id)}>
            {t('graph.showMore', { count: Math.min(expandBy, total - shown) })}
          </Button>
        </span>
      ))}
      {isStart && content.nodes.length > 0 && (
        <span className={classes.pill}>
          <span>
            {t('graph.overview')} · {t('graph.overviewHint')}
          </span>
        </span>
      )}
    </div>
  );
}
