import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { NodeSummary } from '../../graph/model/api.ts';
import { searchQuery } from '../api/queries.ts';
import { draftDecision } from '../curation/draft.ts';
import { NodeLink } from '../shared/NodeLink.tsx';
import classes from './Inspector.module.css';
import { Section } from './Section.tsx';

/** How many of one name are looked for. */
const most = 30;

/** Others of the very name that were not taken for the same, each with what tells it apart, and the way to set that right. */
export function Namesakes({ node }: { node: NodeSummary }) {
  const { t } = useTranslation();
  const found = useQuery(searchQuery(node.name, node.kind, most));
  const others = (found.data?.hits ?? [])
    .map((hit) => hit.node)
    .filter(({ id, name, kind }) => name === node.name && kind === node.kind && id !== node.id);
  if (others.length === 0) return null;
  return (
    <Section title={t('inspector.namesakes')} note={others.length}>
      <ul className={classes.list}>
        {others.map((other) => (
          <li key={other.id} className={classes.row}>
            <div className={classes.rowLine}>
              <NodeLink node={other} />
              <Button
                size="compact-xs"
                variant="subtle"
                onClick={() => draftDecision({ kind: 'merge', one: node, other })}
              >
                {t('inspector.compareNamesake')}
              </Button>
            </div>
            <div className={classes.quiet}>
              {[other.hint, t('search.articles', { count: other.articles })].filter(Boolean).join(' · ')}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
