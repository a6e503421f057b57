import { useQuery } from '@tanstack/react-query';
import { rowCountQuery } from '../api/queries.ts';
import { parseParameters } from './parameters.ts';

/** How many rows a query gives in all: the database counts them while the first are looked at already. `parameters` as they were written. */
export function useRowCount(query: string, parameters: string | null, enabled = true) {
  const parsed = parseParameters(parameters ?? '');
  return useQuery({
    ...rowCountQuery({ query, parameters: 'value' in parsed ? parsed.value : {} }),
    enabled,
  });
}
