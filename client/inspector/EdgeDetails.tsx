import { Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EdgeSummary, RelationResponse } from '../../graph/model/api.ts';
import { relationQuery } from '../api/queries.ts';
import { draftDecision } from '../curation/draft.ts';
import { useCanvasContent } from '../graph/use-canvas-content.ts';
import { useKindNames } from '../i18n/names.ts';
import { EvidenceRow } from '../shared/EvidenceRow.tsx';
import { Icon } from '../shared/Icon.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { NodeLink } from '../shared/NodeLink.tsx';
import { Waiting } from '../shared/Waiting.tsx';
import { openEvidence, selectEdge } from '../state/actions.ts';
import { useView } from '../state/navigation.ts';
import { DetailsHead } from './DetailsHead.tsx';
import classes from './Inspector.module.css';
import { Section } from './Section.tsx';
import { SelectionFailure } from './SelectionFailure.tsx';

/** Other assertions between two nodes that the server gives at most. */
const mostOthers = 500;

/** One assertion with its sentence, and the others between the same two nodes. */
export function EdgeDetails({ id }: { id: string }) {
  const { t } = useTranslation();
  const [others, setOthers] = useState<number>();
  const relation = useQuery({ ...relationQuery(id, others), placeholderData: keepPreviousData });
  const siblings = useSiblings(id, relation.data);
  if (relation.error) return <SelectionFailure error={relation.error} retry={() => void relation.refetch()} />;
  if (!relation.data) return <Waiting />;
  const { edge, rule, othersTotal } = relation.data;
  const shown = relation.data.others.length;
  const { evidence } = edge;
  return (
    <>
      <RelationHead relation={relation.data} siblings={siblings} />
      <Section title={t('inspector.evidence')} note={evidence.date ?? t('app.undated')}>
        <blockquote className={classes.sentence}>{evidence.sentence}</blockquote>
        <p className={classes.quiet}>
          《{evidence.title}》{evidence.source ?? t('inspector.undatedSource')}
        </p>
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<Icon name="article" size={14} />}
          onClick={() => openEvidence(evidence)}
        >
          {t('inspector.openSentence')}
        </Button>
        <p className={classes.quiet}>{t('inspector.rule', { rule })}</p>
      </Section>
      {siblings.length > 1 && (
        <Section title={t('inspector.between', { count: siblings.length })}>
          {siblings.map((sibling) => (
            <EvidenceRow key={sibling.id} edge={sibling} current={sibling.id === id} />
          ))}
          {shown < othersTotal && (
            <p className={classes.quiet}>
              {t('app.moreOf', { shown: shown + 1, total: othersTotal + 1 })}
              {others === undefined && (
                <Button
                  size="compact-xs"
                  variant="subtle"
                  loading={relation.isFetching}
                  onClick={() => setOthers(mostOthers)}
                >
                  {t('app.showMore')}
                </Button>
              )}
            </p>
          )}
        </Section>
      )}
    </>
  );
}

function RelationHead({ relation, siblings }: { relation: RelationResponse; siblings: readonly EdgeSummary[] }) {
  const { t } = useTranslation();
  const names = useKindNames();
  const { edge, source, target } = relation;
  const place = siblings.findIndex(({ id }) => id === edge.id);
  const step = (by: number) => {
    const next = siblings.at((place + by + siblings.length) % siblings.length);
    if (!next) return;
    selectEdge(next.id);
    // Whoever reads along goes on reading: the next piece of evidence may stand in another article.
    if (useView.getState().tab === 'reader') openEvidence(next.evidence);
  };
  const properties = Object.entries(edge.properties).filter(([, value]) => typeof value === 'string' && value !== '');
  return (
    <DetailsHead
      kind={
        <>
          <Icon name="connect" size={14} />
          <span>{names.relation(edge.kind)}</span>
          {edge.by !== 'rule' && (
            <span className={classes.badge} title={edge.by === 'inferred' ? t('inspector.inferredHint') : undefined}>
              {t(`inspector.${edge.by}`)}
            </span>
          )}
          {siblings.length > 1 && (
            <span className={classes.stepper}>
              <IconButton size="xs" icon="left" label={t('inspector.previous')} onClick={() => step(-1)} />
              {place + 1} / {siblings.length}
              <IconButton size="xs" icon="right" label={t('inspector.next')} onClick={() => step(1)} />
            </span>
          )}
        </>
      }
      tools={
        <IconButton
          size="sm"
          icon="pen"
          label={t('curation.rejectRelation')}
          onClick={() =>
            draftDecision({
              kind: 'reject',
              id: edge.id,
              what: 'relation',
              title: `${source.name} → ${names.relation(edge.kind)} → ${target.name}`,
              words: edge.evidence.sentence,
            })
          }
        />
      }
    >
      <div className={classes.ends}>
        <NodeLink node={source} />
        <span className={classes.arrow}>
          {names.relation(edge.kind)}
          {properties.length > 0 && ` · ${properties.map(([, value]) => value).join(' · ')}`} ↓
        </span>
        <NodeLink node={target} />
      </div>
    </DetailsHead>
  );
}

/** All assertions between the two nodes: those on the canvas, and those of the same kind that the server knows. */
function useSiblings(id: string, relation: RelationResponse | undefined): EdgeSummary[] {
  const { content } = useCanvasContent();
  const bundle = content.bundles.find(({ edges }) => edges.some((edge) => edge.id === id));
  const all = new Map<string, EdgeSummary>();
  for (const edge of bundle?.edges ?? []) all.set(edge.id, edge);
  for (const edge of relation ? [relation.edge, ...relation.others] : []) all.set(edge.id, edge);
  return [...all.values()].sort((a, b) => (b.evidence.date ?? '').localeCompare(a.evidence.date ?? ''));
}
