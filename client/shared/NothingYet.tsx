import { Button, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useTransient } from '../state/transient.ts';
import { Icon } from './Icon.tsx';
import { Nothing } from './Nothing.tsx';

/** A place that is empty because nothing, or too little, has been read yet: the way to add articles. */
export function NothingYet({ title }: { title: string }) {
  const { t } = useTranslation();
  return (
    <Stack gap={0} align="center">
      <Nothing title={title} hint={t('graph.emptyDatabaseHint')} />
      <Button
        size="xs"
        variant="light"
        leftSection={<Icon name="plus" size={14} />}
        onClick={() => useTransient.setState({ sheet: 'add' })}
      >
        {t('app.add')}
      </Button>
    </Stack>
  );
}
