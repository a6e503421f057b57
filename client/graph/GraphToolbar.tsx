import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../shared/IconButton.tsx';
import { redo, showOverview, undo } from '../state/actions.ts';
import { useView } from '../state/navigation.ts';
import { useTransient } from '../state/transient.ts';
import { ExportMenu } from './ExportMenu.tsx';
import classes from './GraphView.module.css';
import { LayoutMenu } from './LayoutMenu.tsx';
import { shownCanvas } from './shown-canvas.ts';

/** The graph's tools, in its lower right corner. What the graph shows does not change them. */
export const GraphToolbar = memo(() => {
  const { t } = useTranslation();
  const stepCount = useView((view) => view.steps.length);
  const undone = useTransient((state) => state.undone.length);
  const asTable = useTransient((state) => state.asTable);
  const lasso = useTransient((state) => state.lasso);
  return (
    <div
      className={classes.toolbar}
      role="toolbar"
      aria-orientation="vertical"
      aria-label={t('graph.label')}
      data-covers
    >
      <IconButton icon="home" label={t('graph.overview')} onClick={showOverview} disabled={stepCount === 0} />
      <IconButton icon="undo" label={t('graph.undo')} onClick={undo} disabled={stepCount === 0} />
      <IconButton icon="redo" label={t('graph.redo')} onClick={redo} disabled={undone === 0} />
      <div className={classes.divider} />
      <IconButton
        icon="plus"
        label={t('graph.zoomIn')}
        onClick={() => shownCanvas()?.zoomBy(1.35)}
        disabled={asTable}
      />
      <IconButton
        icon="minus"
        label={t('graph.zoomOut')}
        onClick={() => shownCanvas()?.zoomBy(1 / 1.35)}
        disabled={asTable}
      />
      <IconButton icon="fit" label={t('graph.fit')} onClick={() => shownCanvas()?.fit()} disabled={asTable} />
      <IconButton
        icon="lasso"
        label={t('graph.lasso')}
        pressed={lasso}
        onClick={() => useTransient.setState({ lasso: !lasso })}
        disabled={asTable}
      />
      {!asTable && <LayoutMenu />}
      <div className={classes.divider} />
      <IconButton
        icon="table"
        label={t(asTable ? 'graph.canvas' : 'graph.table')}
        pressed={asTable}
        onClick={() => useTransient.setState({ asTable: !asTable })}
      />
      <ExportMenu />
    </div>
  );
});
