import type { GraphItems } from './graph-items.ts';

/** The graph as one `ExportResponse` in JSON, a piece at a time, each node and edge on a line of its own. */
export async function* json({ nodes, edges }: GraphItems): AsyncGenerator<string> {
  yield '{"nodes":[';
  yield* listed(nodes);
  yield '\n],"edges":[';
  yield* listed(edges);
  yield '\n]}\n';
}

async function* listed(items: AsyncIterable<object>): AsyncGenerator<string> {
  let separator = '\n';
  for await (const item of items) {
    yield separator + JSON.stringify(item);
    separator = ',\n';
  }
}
