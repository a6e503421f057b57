import type { Endpoint } from './endpoint.ts';
import { articleRoutes } from './routes/articles.ts';
import { cypherRoutes } from './routes/cypher.ts';
import { decisionRoutes } from './routes/decisions.ts';
import { exportRoutes } from './routes/export.ts';
import { graphRoutes } from './routes/graph.ts';
import { overviewRoutes } from './routes/overview.ts';
import { statementRoutes } from './routes/statements.ts';
import { viewRoutes } from './routes/views.ts';

/** Every endpoint of the API. Routing, validation, the OpenAPI description and the docs' test are all made from this table. */
export const endpoints: readonly Endpoint[] = [
  ...overviewRoutes,
  ...graphRoutes,
  ...statementRoutes,
  ...articleRoutes,
  ...decisionRoutes,
  ...cypherRoutes,
  ...exportRoutes,
  ...viewRoutes,
];
