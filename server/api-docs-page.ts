import { apiErrors } from '../graph/model/api-error.ts';
import schema from '../graph/schema/tifa.schema.json' with { type: 'json' };
import type { Endpoint } from './endpoint.ts';

/** A page without scripts that shows a table of endpoints and their types. */
export function apiDocsPage(endpoints: readonly Endpoint[]): string {
  const types = Object.entries(schema.definitions).filter(([name]) => name !== 'RelationKindRow');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Tifa API</title>
<style>
  :root { color-scheme: light dark; }
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }
  table { border-collapse: collapse; width: 100%; }
  th, td { text-align: left; vertical-align: top; padding: .4rem .8rem .4rem 0; border-bottom: 1px solid #8884; }
  pre { overflow: auto; font-size: .85rem; }
</style>
<h1>Tifa API</h1>
<p>Machine-readable: <a href="/api/openapi.json">/api/openapi.json</a></p>
<h2>Endpoints</h2>
<table>
<thead><tr><th>Endpoint<th>What it does<th>Request<th>Answer</thead>
${endpoints.map(endpointRow).join('\n')}
</table>
<h2>Errors</h2>
<p>Every error is <code>{"error": {"code", "message", "details"?}}</code>.</p>
<table>
<thead><tr><th>Code<th>Status</thead>
${Object.entries(apiErrors)
  .map(([code, { status }]) => `<tr><td><code>${code}</code><td>${status}`)
  .join('\n')}
</table>
<h2>Types</h2>
${types.map(typeSection).join('\n')}
</html>
`;
}

function endpointRow(endpoint: Endpoint): string {
  const answer = endpoint.kind === 'events' ? `events of ${typeLink(endpoint.response)}` : typeLink(endpoint.response);
  return `<tr><td><code>${endpoint.method.toUpperCase()} ${escapeHtml(endpoint.path)}</code><td>${escapeHtml(endpoint.summary)}<td>${
    endpoint.request ? typeLink(endpoint.request) : '–'
  }<td>${answer}`;
}

function typeSection([name, definition]: [string, object]): string {
  const json = JSON.stringify(definition, null, 2);
  return `<details id="${name}"><summary>${name}</summary><pre>${escapeHtml(json)}</pre></details>`;
}

function typeLink(name: string): string {
  return `<a href="#${name}">${name}</a>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
