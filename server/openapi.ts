import { apiErrors } from '../graph/model/api-error.ts';
import schema from '../graph/schema/tifa.schema.json' with { type: 'json' };
import type { Endpoint } from './endpoint.ts';

/** The OpenAPI 3.1 description of a table of endpoints, with every type as a component. */
export function openApi(endpoints: readonly Endpoint[]): object {
  const paths: { [path: string]: { [method: string]: object } } = {};
  for (const endpoint of endpoints) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [endpoint.method]: operation(endpoint) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Tifa', version: '1', description: 'Who said what, and how departments connect.' },
    paths,
    components: { schemas: rewriteReferences(schema.definitions) },
  };
}

function operation(endpoint: Endpoint): object {
  const success = endpoint.kind === 'json' ? endpoint.status : 200;
  return {
    summary: endpoint.summary,
    parameters: [...pathParameters(endpoint), ...queryParameters(endpoint)],
    ...(endpoint.method === 'post' && endpoint.request
      ? { requestBody: { required: true, content: { 'application/json': { schema: reference(endpoint.request) } } } }
      : {}),
    responses: {
      [success]: { description: endpoint.response, content: content(endpoint) },
      default: {
        description: `One of ${Object.keys(apiErrors).join(', ')}`,
        content: { 'application/json': { schema: reference('ApiError') } },
      },
    },
  };
}

/** What a successful answer holds, by media type. */
function content(endpoint: Endpoint): object {
  const schema = reference(endpoint.response);
  if (endpoint.kind === 'json') return { 'application/json': { schema } };
  if (endpoint.kind === 'events') return { 'text/event-stream': { schema } };
  const isJson = (mediaType: string) => mediaType === 'application/json';
  return Object.fromEntries(
    endpoint.mediaTypes.map((mediaType) => [mediaType, { schema: isJson(mediaType) ? schema : { type: 'string' } }]),
  );
}

function pathParameters(endpoint: Endpoint): object[] {
  return [...endpoint.path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function queryParameters(endpoint: Endpoint): object[] {
  if (endpoint.method === 'post' || !endpoint.request) return [];
  const definition = schema.definitions[endpoint.request] as { properties?: object; required?: readonly string[] };
  return Object.entries(definition.properties ?? {}).map(([name, property]) => ({
    name,
    in: 'query',
    required: definition.required?.includes(name) ?? false,
    schema: rewriteReferences(property),
  }));
}

function reference(name: string): object {
  return { $ref: `#/components/schemas/${name}` };
}

function rewriteReferences(value: object): object {
  return JSON.parse(JSON.stringify(value).replaceAll('"#/definitions/', '"#/components/schemas/'));
}
