import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiFailure } from '../api/request.ts';
import { Icon } from './Icon.tsx';

interface FailureProps {
  error: Error;
  /** Asks again. */
  retry?: () => void;
  /** The way on from what is not there: asking again would not bring it. */
  leave?: { words: string; go: () => void };
}

/** What went wrong, and what to do: the interface's own words first, the server's exact ones below. */
export function Failure({ error, retry, leave }: FailureProps) {
  const { t } = useTranslation();
  const code = error instanceof ApiFailure ? error.code : 'internal';
  return (
    <Stack gap="xs" p="md" align="flex-start" role="alert" maw={560}>
      <Group gap="xs" c="red" wrap="nowrap" align="flex-start">
        <Icon name="warning" />
        <Text size="sm" c="var(--tifa-ink)" fw={500}>
          {t(`error.${code}`)}
        </Text>
      </Group>
      {code !== 'offline' && (
        <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {error.message}
        </Text>
      )}
      {code === 'unauthorized' && <TokenForm />}
      {leave && code === 'not_found' ? (
        <Button size="xs" variant="default" onClick={leave.go}>
          {leave.words}
        </Button>
      ) : (
        retry &&
        code !== 'unauthorized' && (
          <Button size="xs" variant="default" onClick={retry}>
            {t('app.retry')}
          </Button>
        )
      )}
    </Stack>
  );
}

/** The server sets its cookie on the address with `?token=`, and sends the browser back without it. */
function TokenForm() {
  const { t } = useTranslation();
  const [token, setToken] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        location.assign(`/?${new URLSearchParams({ token })}`);
      }}
    >
      <Group gap="xs" align="flex-end">
        <PasswordInput
          size="xs"
          w={240}
          label={t('error.token')}
          value={token}
          onChange={(event) => setToken(event.currentTarget.value)}
        />
        <Button size="xs" type="submit" disabled={!token}>
          {t('error.useToken')}
        </Button>
      </Group>
    </form>
  );
}
