import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRowCount } from '../cypher/use-row-count.ts';
import { showMore } from '../state/actions.ts';
import { useView } from '../state/navigation.ts';
import { type Cut, widened } from '../state/step.ts';
import type { CanvasContent } from './canvas-content.ts';
import { useCutWords } from './cut-words.ts';
import classes from './GraphView.module.css';

/** Cuts that are said at once, the latest; those of the nodes expanded before are said in their details. */
const mostSaid = 3;

/** Says what the canvas holds back: each step that was cut, and the way to the rest of it. */
export function ShownOf({ content }: { content: CanvasContent }) {
  const { t } = useTranslation();
  const isStart = useView((view) => view.steps.length === 0);
  const names = new Map(content.nodes.map((node) => [node.id, node.name]));
  const cuts = content.cuts.slice(-mostSaid);
  return (
    <div className={classes.shown} data-covers>
      {cuts.map((cut) => (
        <CutPill key={`${cut.of} ${JSON.stringify(cut.step)}`} cut={cut} names={names} />
      ))}
      {isStart && cuts.length === 0 && content.nodes.length > 0 && (
        <span className={classes.pill}>
          <span>
            {t('graph.overview')} · {t('graph.overviewHint')}
          </span>
        </span>
      )}
    </div>
  );
}

function CutPill({ cut, names }: { cut: Cut; names: ReadonlyMap<string, string> }) {
  const { t } = useTranslation();
  const words = useCutWords();
  const total = useTotal(cut);
  const known = { ...cut, total };
  const wider = widened(known);
  return (
    <span className={classes.pill}>
      <span>{words(known, names)}</span>
      {wider ? (
        <Button size="compact-xs" radius="xl" variant="light" onClick={() => showMore(cut)}>
          {t('app.showMore')}
        </Button>
      ) : (
        cut.of === 'asked' && cut.step.kind === 'overview' && <span>{t('graph.restBySearch')}</span>
      )}
    </span>
  );
}

/** How much there is in all: of a query whose answer was cut, the database is asked for it. */
function useTotal({ step, total }: Cut): number | null {
  const asked = step.kind === 'cypher' ? step : null;
  const count = useRowCount(asked?.query ?? '', asked?.parameters ?? null, asked !== null && total === null);
  return total ?? count.data ?? null;
}
