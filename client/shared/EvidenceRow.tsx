import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { EdgeSummary } from '../../graph/model/api.ts';
import { useKindNames } from '../i18n/names.ts';
import { openEvidence, selectEdge } from '../state/actions.ts';
import classes from './EvidenceRow.module.css';

/** One piece of evidence: relation, sentence, where it stands. A click opens it in the article. */
export function EvidenceRow({ edge, current = false }: { edge: EdgeSummary; current?: boolean }) {
  const { t } = useTranslation();
  const names = useKindNames();
  const { evidence } = edge;
  return (
    <UnstyledButton
      className={classes.row}
      data-current={current || undefined}
      onClick={() => {
        selectEdge(edge.id);
        openEvidence(evidence);
      }}
      title={t('inspector.openSentence')}
    >
      <span className={classes.sentence}>{evidence.sentence}</span>
      <span className={classes.line}>
        <span>{names.relation(edge.kind)}</span>
        {edge.by === 'inferred' && <span>{t('inspector.inferred')}</span>}
        <span>{[evidence.source, evidence.date ?? t('app.undated')].filter(Boolean).join(' ')}</span>
      </span>
    </UnstyledButton>
  );
}
