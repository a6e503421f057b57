import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const client = resolve(import.meta.dirname, 'client');

/**
 * The script that asks for the first screen's answers. The page imports it too, and so it works without being named here;
 * as an entry of its own it is small, and runs while the browser still reads the rest.
 */
const firstRequests = resolve(client, 'first-requests.ts');

/** What the bundler tells of the modules. */
interface ModuleGraph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

/** The chunk of what the first requests' script needs: a name for its modules, null for all others. */
function nameOfFirst(module: string, graph: ModuleGraph): string | null {
  const reached = new Set([firstRequests]);
  for (const id of reached) for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) reached.add(imported);
  return reached.has(module) ? 'first' : null;
}

/** Puts the first requests' script before the page's. `async`, or else it would wait for the style sheets. */
const requestsFirst: Plugin = {
  name: 'requests-first',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { bundle = {} }) {
      const script = Object.values(bundle).find(
        (file) => file.type === 'chunk' && file.facadeModuleId === firstRequests,
      );
      if (!script) return [];
      const attributes = { type: 'module', async: true, crossorigin: true, src: `/${script.fileName}` };
      return [{ tag: 'script', attrs: attributes, injectTo: 'head' }];
    },
  },
};

/** The view is built into dist/client, where the server finds it; in development /api goes to a running `npm start`. */
export default defineConfig({
  root: client,
  base: '/',
  plugins: [react(), requestsFirst],
  build: {
    outDir: resolve(import.meta.dirname, 'dist/client'),
    emptyOutDir: true,
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      input: [resolve(client, 'index.html'), firstRequests],
      output: {
        // What the first screen needs comes in two files, not in one for each set of pages that share a component; apart
        // from them what the first requests need.
        codeSplitting: {
          groups: [
            { name: nameOfFirst, debugName: 'first', priority: 2 },
            { name: 'libraries', test: /node_modules/, tags: ['$initial'], priority: 1 },
            { name: 'view', tags: ['$initial'] },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:4780' } },
});
