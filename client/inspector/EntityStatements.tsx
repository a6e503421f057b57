import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { NodeSummary } from '../../graph/model/api.ts';
import { statementsQuery } from '../api/queries.ts';
import { Failure } from '../shared/Failure.tsx';
import { StatementCard } from '../shared/StatementCard.tsx';
import { Waiting } from '../shared/Waiting.tsx';
import { listStatements } from '../state/actions.ts';
import { statementsOf } from '../state/statements-of.ts';
import { Section } from './Section.tsx';

const shown = 5;

/** What the entity said, what the holders of a body's posts said, or who invoked a slogan: the newest, and the way to all. */
export function EntityStatements({ node }: { node: NodeSummary }) {
  const { t } = useTranslation();
  // All bodies of a place may have so much to say that it is looked for only where it is asked for.
  const filter = node.kind === 'place' ? null : statementsOf(node);
  const found = useInfiniteQuery({ ...statementsQuery(filter ?? {}), enabled: filter !== null });
  const page = found.data?.pages[0];
  if (!filter || (page && page.total === 0)) return null;
  return (
    <Section title={t(node.kind === 'slogan' ? 'inspector.invoked' : 'inspector.statements')} note={page?.total}>
      {found.isPending && <Waiting />}
      {found.error && <Failure error={found.error} retry={() => void found.refetch()} />}
      {page?.statements.slice(0, shown).map((statement) => (
        <StatementCard key={statement.id} statement={statement} withSpeaker={node.kind !== 'person'} />
      ))}
      {page && (
        <Button size="compact-sm" variant="subtle" onClick={() => listStatements(filter)}>
          {t('inspector.allStatements', { count: page.total })}
        </Button>
      )}
    </Section>
  );
}
