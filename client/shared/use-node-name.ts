import { useQuery } from '@tanstack/react-query';
import { entityQuery } from '../api/queries.ts';

/** The name of an entity, or null while it is not known. */
export function useNodeName(id: string | null): string | null {
  const entity = useQuery({ ...entityQuery(id ?? ''), enabled: id !== null });
  return id === null ? null : (entity.data?.node.name ?? null);
}
