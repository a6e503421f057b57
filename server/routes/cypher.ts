import type { CypherRequest, CypherResponse } from '../../graph/model/api.ts';
import { jsonEndpoint } from '../endpoint.ts';

export const cypherRoutes = [
  jsonEndpoint<CypherRequest, CypherResponse>({
    method: 'post',
    path: '/api/cypher',
    summary: 'Runs one read-only Cypher query within limits of time, rows and memory.',
    request: 'CypherRequest',
    response: 'CypherResponse',
    answer: ({ context, request }, signal) => context.store.cypher(request, signal),
  }),
];
