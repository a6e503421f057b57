/** Who may import whom. Each rule says why, so that a violation explains itself. */

const model = '^graph/model/';
const schema = '^graph/schema/';
const store = '^graph/store/';
const extract = '^graph/extract/';

/** A folder of the project that may import the named ones and itself only; packages are left to the other rules. */
function only(folder, ...allowed) {
  return {
    name: `${folder.replaceAll('/', '-')}-imports-one-way`,
    comment: `${folder} may import ${allowed.join(', ') || 'nothing of the project but itself'}`,
    severity: 'error',
    from: { path: `^${folder}/` },
    to: { path: '^(graph|server|client|scripts|test)/', pathNot: [`^${folder}/`, ...allowed] },
  };
}

export default {
  forbidden: [
    {
      name: 'model-imports-nothing',
      comment: 'graph/model is types and constant tables: the client and the schema generator read it as it is',
      severity: 'error',
      from: { path: model },
      to: { pathNot: model },
    },
    only('graph/schema', model),
    only('graph/read', schema, model),
    only('graph/extract', schema, model),
    only('graph/enrich', extract, schema, model),
    only('graph/resolve', schema, model),
    only('graph/export', model),
    only('graph/store', schema, model, '^graph/resolve/'),
    only('server', '^graph/'),
    only('scripts', '^graph/', '^server/'),
    only('client', model, '^graph/export/csv[.]ts$'),
    {
      name: 'graph-knows-no-web',
      comment: 'graph/ runs without a server and without a browser',
      severity: 'error',
      from: { path: '^graph/' },
      to: { path: '^node_modules/(express|helmet|compression|pino|react|cytoscape|@mantine)' },
    },
    {
      name: 'driver-behind-the-store',
      comment: 'only graph/store speaks to Neo4j: everything else uses the Store interface',
      severity: 'error',
      from: { path: '^(graph|server|client|scripts)/', pathNot: store },
      to: { path: '^node_modules/neo4j-driver' },
    },
    {
      name: 'extraction-is-pure',
      comment: 'the same article gives the same graph: extraction reads no network, no clock and no process',
      severity: 'error',
      from: { path: extract },
      to: { path: '^(node:)?(http|https|net|child_process|worker_threads|os)$' },
    },
    {
      name: 'no-cycles',
      comment: 'two files that import each other are one concept, or a third one is missing',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-barrels',
      comment: 'import the file that says it, not a file that passes it on',
      severity: 'error',
      from: {},
      to: { path: '/index[.]tsx?$', pathNot: 'node_modules' },
    },
    {
      name: 'no-catch-all-names',
      comment: 'name a file for its one concept',
      severity: 'error',
      from: {},
      to: {
        path: '/(util|utils|helper|helpers|manager|managers|service|services|misc)([.]tsx?$|/)',
        pathNot: 'node_modules',
      },
    },
    {
      name: 'no-orphans',
      comment: 'a file that nothing imports and that imports nothing is dead',
      severity: 'error',
      from: { orphan: true, path: '^(graph|server|client|scripts)/', pathNot: '\\.d\\.ts$' },
      to: {},
    },
    {
      name: 'no-tests-in-the-product',
      comment: 'the product does not import its tests',
      severity: 'error',
      from: { path: '^(graph|server|client|scripts)/' },
      to: { path: '^test/' },
    },
    {
      name: 'declared-packages-only',
      comment: 'import what package.json names, and what can be found',
      severity: 'error',
      from: { path: '^(graph|server|client|scripts)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'resolvable-only',
      comment: 'an import that leads nowhere',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
