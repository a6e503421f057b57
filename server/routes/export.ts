import { gexf } from '../../graph/export/gexf.ts';
import { graphml } from '../../graph/export/graphml.ts';
import { json } from '../../graph/export/json.ts';
import { edgeTable, nodeTable, statementTable } from '../../graph/export/tables.ts';
import type { ExportFormat, ExportRequest, ExportSelectionRequest, ExportTable } from '../../graph/model/export.ts';
import type { Store } from '../../graph/store/store.ts';
import { type FileStream, fileEndpoint } from '../endpoint.ts';

type Source = ReturnType<Store['export']>;

const mediaTypes: { [format in ExportFormat]: string } = {
  graphml: 'application/graphml+xml',
  gexf: 'application/gexf+xml',
  csv: 'text/csv',
  json: 'application/json',
};

const graphs: { [format in Exclude<ExportFormat, 'csv'>]: (source: Source) => AsyncIterable<string> } = {
  graphml,
  gexf,
  json,
};

const tables: { [table in ExportTable]: (source: Source) => AsyncIterable<string> } = {
  edges: ({ edges }) => edgeTable(edges),
  nodes: ({ nodes }) => nodeTable(nodes),
  statements: ({ statements }) => statementTable(statements),
};

export const exportRoutes = [
  fileEndpoint<ExportRequest>({
    method: 'get',
    path: '/api/export',
    summary: 'The whole graph as a file, streamed.',
    request: 'ExportRequest',
    response: 'ExportResponse',
    mediaTypes: Object.values(mediaTypes),
    file: ({ context, request }) => file(context.store, request),
  }),
  fileEndpoint<ExportSelectionRequest>({
    method: 'post',
    path: '/api/export',
    summary: 'Some nodes and the relations between them as a file.',
    request: 'ExportSelectionRequest',
    response: 'ExportResponse',
    mediaTypes: Object.values(mediaTypes),
    file: ({ context, request }) => file(context.store, request),
  }),
];

function file(store: Store, { format, table = 'edges', ...scope }: ExportRequest | ExportSelectionRequest): FileStream {
  const source = store.export(scope);
  return format === 'csv'
    ? { mediaType: mediaTypes.csv, name: `tifa-${table}.csv`, text: tables[table](source) }
    : { mediaType: mediaTypes[format], name: `tifa.${format}`, text: graphs[format](source) };
}
