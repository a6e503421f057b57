import { Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RelationKind } from '../../graph/model/relation-kind.ts';
import { entityQuery } from '../api/queries.ts';
import { useKindNames } from '../i18n/names.ts';
import { expand } from '../state/actions.ts';

/** The relations of an entity with how many it has of each: a click expands by that one alone. */
export function ExpandBy({ entity }: { entity: string }) {
  const { t } = useTranslation();
  const names = useKindNames();
  const counts = useQuery(entityQuery(entity)).data?.counts ?? [];
  const byKind = new Map<RelationKind, number>();
  for (const { relation, count } of counts) {
    if (relation !== 'APPEARS_IN') byKind.set(relation, (byKind.get(relation) ?? 0) + count);
  }
  if (byKind.size < 2) return null;
  return (
    <>
      <Menu.Label>{t('graph.expandBy')}</Menu.Label>
      {[...byKind].map(([kind, count]) => (
        <Menu.Item key={kind} rightSection={count} fz="sm" py={4} onClick={() => expand(entity, [kind])}>
          {names.relation(kind)}
        </Menu.Item>
      ))}
      <Menu.Divider />
    </>
  );
}
