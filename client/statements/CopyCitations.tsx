import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { StatementsFilter } from '../../graph/model/api.ts';
import { reportedStatements } from '../report/statement-report.ts';
import { citation } from '../shared/citation.ts';
import { Icon } from '../shared/Icon.tsx';
import { notifyFailure } from '../shared/notify-failure.ts';

/** Copies the statements that fit as citations, a line each, oldest first: to be written from. */
export function CopyCitations({ filter }: { filter: StatementsFilter }) {
  const { t } = useTranslation();
  const copy = useMutation({
    mutationFn: async () => {
      const { statements, total } = await reportedStatements(filter);
      await navigator.clipboard.writeText(statements.map(citation).join('\n'));
      return { count: statements.length, total };
    },
    onSuccess: ({ count, total }) =>
      notifications.show({
        message:
          count < total
            ? t('statements.someCopied', { shown: count, total })
            : t('statements.citationsCopied', { count }),
      }),
    onError: notifyFailure,
  });
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      leftSection={<Icon name="copy" size={13} />}
      loading={copy.isPending}
      onClick={() => copy.mutate()}
    >
      {t('statements.copyCitations')}
    </Button>
  );
}
