import type { ExportEdge, ExportNode } from '../model/export.ts';
import { type Attribute, edgeAttributes, edgeLabel, nodeAttributes } from './attributes.ts';
import type { GraphItems } from './graph-items.ts';
import { xmlNameToken, xmlText } from './xml.ts';

/** Types as GraphML names them. */
const types = { string: 'string', integer: 'int', boolean: 'boolean' };

const labelled = <Item>(label: (item: Item) => string, attributes: readonly Attribute<Item>[]) => [
  { name: 'label', type: 'string', of: label } satisfies Attribute<Item>,
  ...attributes,
];
const ofNode = labelled<ExportNode>(({ name }) => name, nodeAttributes);
const ofEdge = labelled<ExportEdge>(edgeLabel, edgeAttributes);

/** The graph in GraphML, a piece at a time. */
export async function* graphml({ nodes, edges }: GraphItems): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
${keys('node', ofNode)}${keys('edge', ofEdge)}<graph id="tifa" edgedefault="directed">
`;
  for await (const node of nodes) {
    yield `<node id="${token(node.id)}">${data('node', ofNode, node)}</node>\n`;
  }
  for await (const edge of edges) {
    const ends = `source="${token(edge.source)}" target="${token(edge.target)}"`;
    yield `<edge id="${token(edge.id)}" ${ends}>${data('edge', ofEdge, edge)}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

function keys(of: 'node' | 'edge', attributes: readonly Attribute<never>[]): string {
  return attributes
    .map(({ name, type }) => `<key id="${of}_${name}" for="${of}" attr.name="${name}" attr.type="${types[type]}"/>\n`)
    .join('');
}

function data<Item>(of: 'node' | 'edge', attributes: readonly Attribute<Item>[], item: Item): string {
  return attributes
    .map((attribute) => {
      const value = attribute.of(item);
      return value === null || value === undefined
        ? ''
        : `<data key="${of}_${attribute.name}">${xmlText(value)}</data>`;
    })
    .join('');
}

function token(id: string): string {
  return xmlText(xmlNameToken(id));
}
