import { type Attribute, edgeAttributes, edgeLabel, nodeAttributes } from './attributes.ts';
import type { GraphItems } from './graph-items.ts';
import { xmlText } from './xml.ts';

/** The graph in GEXF 1.3, a piece at a time. An edge's `kind` keeps relations of different kinds between two nodes apart. */
export async function* gexf({ nodes, edges }: GraphItems): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta><creator>Tifa</creator></meta>
<graph mode="static" defaultedgetype="directed">
${declared('node', nodeAttributes)}${declared('edge', edgeAttributes)}<nodes>
`;
  for await (const node of nodes) {
    yield `<node id="${xmlText(node.id)}" label="${xmlText(node.name)}">${values(nodeAttributes, node)}</node>\n`;
  }
  yield '</nodes>\n<edges>\n';
  for await (const edge of edges) {
    const ends = `source="${xmlText(edge.source)}" target="${xmlText(edge.target)}"`;
    const label = xmlText(edgeLabel(edge));
    yield `<edge id="${xmlText(edge.id)}" ${ends} kind="${edge.kind}" label="${label}">${values(edgeAttributes, edge)}</edge>\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

function declared(of: 'node' | 'edge', attributes: readonly Attribute<never>[]): string {
  const rows = attributes.map(({ name, type }) => `<attribute id="${name}" title="${name}" type="${type}"/>\n`);
  return `<attributes class="${of}">\n${rows.join('')}</attributes>\n`;
}

function values<Item>(attributes: readonly Attribute<Item>[], item: Item): string {
  const given = attributes.flatMap((attribute) => {
    const value = attribute.of(item);
    return value === null || value === undefined
      ? []
      : [`<attvalue for="${attribute.name}" value="${xmlText(value)}"/>`];
  });
  return `<attvalues>${given.join('')}</attvalues>`;
}
