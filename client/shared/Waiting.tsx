import { Group, Loader, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Something is under way. */
export function Waiting({ text }: { text?: string }) {
  const { t } = useTranslation();
  return (
    <Group gap="xs" p="md" role="status">
      <Loader size="xs" />
      <Text size="sm" c="dimmed">
        {text ?? t('app.loading')}
      </Text>
    </Group>
  );
}
