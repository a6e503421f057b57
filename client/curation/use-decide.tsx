import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { DecideRequest, DecisionOutcome } from '../../graph/model/api.ts';
import { decide, undoDecision } from '../api/endpoints.ts';
import { queryClient } from '../api/queries.ts';
import { navigate } from '../state/navigation.ts';
import { useSettings } from '../state/settings.ts';
import { useDecisionWords } from './decision-words.ts';
import { viewAfter } from './view-after.ts';

/** Milliseconds that the offer to undo stays. */
const offered = 12_000;

/** Makes a decision as the remembered author; the whole page follows it, and a notification offers to undo it. */
export function useDecide() {
  const { t } = useTranslation();
  const words = useDecisionWords();
  return useMutation({
    mutationFn: (request: DecideRequest) => decide(request),
    onSuccess: (outcome) => {
      useSettings.setState({ author: outcome.author });
      followOutcome(outcome, false);
      notifications.show({
        id: outcome.id,
        autoClose: offered,
        closeButtonProps: { 'aria-label': t('app.close') },
        message: <Offer words={words(outcome)} decision={outcome.id} />,
      });
    },
  });
}

/** Takes a decision back; the whole page follows. */
export function useUndo() {
  const { t } = useTranslation();
  const words = useDecisionWords();
  return useMutation({
    mutationFn: (decision: string) => undoDecision(decision),
    onSuccess: (outcome) => {
      notifications.hide(outcome.id);
      followOutcome(outcome, true);
      notifications.show({
        message: t('curation.undone', { what: words(outcome) }),
        closeButtonProps: { 'aria-label': t('app.close') },
      });
    },
  });
}

function Offer({ words, decision }: { words: string; decision: string }) {
  const { t } = useTranslation();
  const undo = useUndo();
  return (
    <Group gap="xs" wrap="nowrap" justify="space-between">
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {words}
        {undo.error && (
          <Text component="span" size="xs" c="red" display="block">
            {undo.error.message}
          </Text>
        )}
      </Text>
      <Button size="compact-sm" variant="light" loading={undo.isPending} onClick={() => undo.mutate(decision)}>
        {t('curation.undo')}
      </Button>
    </Group>
  );
}

/** What was answered before the decision is asked again, but for what is gone with it: that is no longer there to be asked for. */
function followOutcome(outcome: DecisionOutcome, undone: boolean): void {
  const gone = outcome.replaced.map(({ id }) => id);
  if (outcome.rejected !== null && !undone) gone.push(outcome.rejected);
  flushSync(() => {
    navigate((view) => viewAfter(view, outcome), { replace: true });
    useSettings.setState(({ recent }) => ({ recent: recent.filter(({ id }) => !gone.includes(id)) }));
  });
  const isGone = ({ queryKey }: { queryKey: readonly unknown[] }) => {
    const key = JSON.stringify(queryKey);
    return gone.some((id) => key.includes(id));
  };
  void queryClient.invalidateQueries({ predicate: isGone, refetchType: 'none' });
  void queryClient.invalidateQueries({ predicate: (query) => !isGone(query) });
}
