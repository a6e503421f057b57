import { Stack, Text } from '@mantine/core';

/** An empty place says why it is empty and what to do about it. */
export function Nothing({ title, hint }: { title: string; hint?: string }) {
  return (
    <Stack gap={4} align="center" justify="center" p="xl" ta="center">
      <Text size="sm" fw={550}>
        {title}
      </Text>
      {hint && (
        <Text size="sm" c="dimmed" maw={380}>
          {hint}
        </Text>
      )}
    </Stack>
  );
}
