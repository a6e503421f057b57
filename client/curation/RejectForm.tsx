import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './Curation.module.css';
import { DecisionFields } from './DecisionFields.tsx';
import type { DecisionDraft } from './draft.ts';

/** Takes a relation or a statement that is wrong out of the graph, with the reason. */
export function RejectForm({ draft }: { draft: Extract<DecisionDraft, { kind: 'reject' }> }) {
  const { t } = useTranslation();
  return (
    <DecisionFields decision={{ kind: 'reject', rejected: draft.id }} action={t('curation.reject')}>
      <Text size="sm" c="dimmed" mb="xs">
        {t(draft.what === 'relation' ? 'curation.rejectRelationHint' : 'curation.rejectStatementHint')}
      </Text>
      <div className={classes.rejected}>
        <strong>{draft.title}</strong>
        <p>{draft.words}</p>
      </div>
    </DecisionFields>
  );
}
