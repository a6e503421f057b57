import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { StatementsFilter } from '../../graph/model/api.ts';
import { Icon } from '../shared/Icon.tsx';
import { notifyFailure } from '../shared/notify-failure.ts';
import { useNodeName } from '../shared/use-node-name.ts';
import { reportedStatements } from './statement-report.ts';
import { useReportWords } from './use-report-words.ts';

/** Saves the statements that fit as a report to be printed: each with its sentence and source. */
export function StatementReportButton({ filter }: { filter: StatementsFilter }) {
  const { t } = useTranslation();
  const words = useReportWords();
  const title = useFilterTitle(filter);
  const save = useMutation({
    mutationFn: async () => {
      const { saveReport } = await import('./save-report.ts');
      const { statements, total } = await reportedStatements(filter);
      const shown = statements.length;
      const cuts = shown < total ? [t('report.cutStatements', { shown, total })] : [];
      saveReport({ title, picture: null, nodes: [], relations: [], statements, cuts }, words);
    },
    onError: notifyFailure,
  });
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      leftSection={<Icon name="article" size={13} />}
      loading={save.isPending}
      onClick={() => save.mutate()}
    >
      {t('report.save')}
    </Button>
  );
}

/** What the filter asks for, in words. */
function useFilterTitle(filter: StatementsFilter): string {
  const { t } = useTranslation();
  const speaker = useNodeName(filter.speaker ?? null);
  const organisation = useNodeName(filter.organisation ?? null);
  const slogan = useNodeName(filter.slogan ?? null);
  const parts = [
    speaker,
    filter.post,
    organisation,
    slogan,
    filter.q && `“${filter.q}”`,
    filter.kind && t(`inspector.${filter.kind}`),
    (filter.from || filter.to) && `${filter.from ?? '…'} – ${filter.to ?? '…'}`,
  ].filter(Boolean);
  return parts.length > 0 ? `${t('home.who')} · ${parts.join(' · ')}` : t('home.who');
}
