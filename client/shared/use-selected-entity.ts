import { useQuery } from '@tanstack/react-query';
import type { NodeSummary } from '../../graph/model/api.ts';
import { entityQuery } from '../api/queries.ts';
import { useView } from '../state/navigation.ts';

/** The entity that is selected, once its details have come; they are not asked for here, as an id does not tell an entity from a statement. */
export function useSelectedEntity(): NodeSummary | null {
  const id = useView(({ selection }) => (selection?.type === 'node' ? selection.id : null));
  const details = useQuery({ ...entityQuery(id ?? ''), enabled: false });
  return id === null ? null : (details.data?.node ?? null);
}
