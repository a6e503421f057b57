import { Button, Stack, Text } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface BoundaryProps {
  children: ReactNode;
  /** What holds the explanation, e.g. a dialog in place of the one that did not come. */
  frame?(explanation: ReactNode): ReactNode;
}

/** Keeps what breaks in one part of the page, or cannot be fetched from a server that is away, from taking the rest with it. */
export class Boundary extends Component<BoundaryProps, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  override render(): ReactNode {
    const { children, frame = (explanation) => explanation } = this.props;
    return this.state.error ? frame(<Explanation error={this.state.error} />) : children;
  }
}

function Explanation({ error }: { error: Error }) {
  const { t } = useTranslation();
  return (
    <Stack gap="xs" p="md" align="flex-start" role="alert" maw={560}>
      <Text size="sm" fw={500}>
        {t('error.part')}
      </Text>
      <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
        {error.message}
      </Text>
      <Button size="xs" variant="default" onClick={() => location.reload()}>
        {t('app.reload')}
      </Button>
    </Stack>
  );
}
