import { Menu } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CanvasContent } from '../graph/canvas-content.ts';
import { useCutWords } from '../graph/cut-words.ts';
import type { GraphCanvas } from '../graph/graph-canvas.ts';
import { Icon } from '../shared/Icon.tsx';
import { notifyFailure } from '../shared/notify-failure.ts';
import { graphReport } from './graph-report.ts';
import { useReportWords } from './use-report-words.ts';

interface GraphReportItemProps {
  /** Null where the graph is shown as a table: the report then has no picture. */
  canvas: GraphCanvas | null;
  content: CanvasContent;
}

/** Saves what is shown as a report to be printed: the picture, each node, each relation with its sentence and source. */
export function GraphReportItem({ canvas, content }: GraphReportItemProps) {
  const { t } = useTranslation();
  const words = useReportWords();
  const cutWords = useCutWords();
  const save = useMutation({
    mutationFn: async () => {
      const { dataAddress, saveReport } = await import('./save-report.ts');
      const { nodes, relations, relationsTotal } = graphReport(content);
      const names = new Map(nodes.map(({ id, name }) => [id, name]));
      const centres = content.expansions.flatMap(({ id }) => names.get(id) ?? []);
      const shown = relations.length;
      saveReport(
        {
          title: centres.length > 0 ? centres.join(' · ') : t('report.graph'),
          picture: canvas && (await dataAddress(await canvas.png())),
          nodes,
          relations,
          statements: [],
          cuts: [
            ...(shown < relationsTotal ? [t('report.cutRelations', { shown, total: relationsTotal })] : []),
            ...content.cuts.map((cut) => cutWords(cut, names)),
          ],
        },
        words,
      );
    },
    onError: notifyFailure,
  });
  return (
    <Menu.Item
      leftSection={<Icon name="article" size={15} />}
      disabled={content.nodes.length === 0}
      onClick={() => save.mutate()}
    >
      {t('report.save')}
    </Menu.Item>
  );
}
