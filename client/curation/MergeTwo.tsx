import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCanvasContent } from '../graph/use-canvas-content.ts';
import { draftDecision } from './draft.ts';

/** Begins the merge of two nodes chosen together in the graph; nothing where they are not two of one kind. */
export function MergeTwo({ ids }: { ids: readonly string[] }) {
  const { t } = useTranslation();
  const { content } = useCanvasContent();
  const [one, other, ...more] = content.nodes.filter(({ id }) => ids.includes(id));
  const mergeable = one && other && more.length === 0 && one.kind === other.kind;
  if (!mergeable || one.kind === 'statement' || one.kind === 'article') return null;
  return (
    <Button size="compact-xs" variant="light" onClick={() => draftDecision({ kind: 'merge', one, other })}>
      {t('curation.mergeTwo')}
    </Button>
  );
}
