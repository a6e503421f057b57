import { Button, Group, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecideRequest } from '../../graph/model/api.ts';
import { Failure } from '../shared/Failure.tsx';
import { useSettings } from '../state/settings.ts';
import { useTransient } from '../state/transient.ts';
import { useDecide } from './use-decide.tsx';

interface DecisionFieldsProps {
  /** The decision without its author and reason; null while something is still to be chosen. */
  decision: Omit<DecideRequest, 'author' | 'reason'> | null;
  /** What the button does. */
  action: string;
  /** What is to be chosen above. */
  children: ReactNode;
}

/** The part that all decisions share: why, who, and the button. Closes the sheet once the decision is made. */
export function DecisionFields({ decision, action, children }: DecisionFieldsProps) {
  const { t } = useTranslation();
  const remembered = useSettings((settings) => settings.author);
  const [author, setAuthor] = useState(remembered);
  const [reason, setReason] = useState('');
  const decide = useDecide();
  const complete = decision !== null && author.trim() !== '' && reason.trim() !== '';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!complete) return;
        decide.mutate(
          { ...decision, author: author.trim(), reason: reason.trim() },
          { onSuccess: () => useTransient.setState({ sheet: null }) },
        );
      }}
    >
      {children}
      <Group gap="sm" mt="md" align="flex-end" grow preventGrowOverflow={false}>
        <TextInput
          flex="1 1 260px"
          size="sm"
          label={t('curation.reason')}
          placeholder={t('curation.reasonHint')}
          maxLength={2000}
          required
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <TextInput
          flex="0 1 180px"
          size="sm"
          label={t('curation.author')}
          placeholder={t('curation.authorHint')}
          maxLength={200}
          required
          value={author}
          onChange={(event) => setAuthor(event.currentTarget.value)}
        />
      </Group>
      {decide.error && <Failure error={decide.error} />}
      <Group justify="flex-end" mt="md" gap="xs">
        <Button size="sm" variant="default" onClick={() => useTransient.setState({ sheet: null })}>
          {t('curation.cancel')}
        </Button>
        <Button size="sm" type="submit" loading={decide.isPending} disabled={!complete}>
          {action}
        </Button>
      </Group>
    </form>
  );
}
