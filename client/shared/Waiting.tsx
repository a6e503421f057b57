import { Group, Loader, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLasting } from './use-lasting.ts';

/** Something is under way. Told only where it lasts. */
export function Waiting({ text }: { text?: string }) {
  const { t } = useTranslation();
  if (!useLasting(true)) return null;
  return (
    <Group gap="xs" p="md" role="status">
      <Loader size="xs" />
      <Text size="sm" c="dimmed">
        {text ?? t('app.loading')}
      </Text>
    </Group>
  );
}
