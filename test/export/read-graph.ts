import type { Element } from '@xmldom/xmldom';
import { attribute, children, elements, parseXml } from './read-xml.ts';

type Value = string | number | boolean;

export interface ReadItem {
  [attribute: string]: Value;
}

/** A graph as a reader of its format sees it; nodes and edges by their ids. */
export interface ReadGraph {
  nodes: Map<string, ReadItem>;
  edges: Map<string, ReadItem>;
}

const graphmlSpace = 'http://graphml.graphdrawing.org/xmlns';
const gexfSpace = 'http://gexf.net/1.3';

/** Reads GraphML, and holds it to its schema: order, name tokens as ids, declared keys, typed values, ends that exist. */
export function readGraphml(text: string): ReadGraph {
  const root = parseXml(text).documentElement!;
  demand(root.localName === 'graphml' && root.namespaceURI === graphmlSpace, 'the root is a graphml');
  const order = children(root).map(({ localName }) => localName);
  demand(/^(key )*graph$/.test(order.join(' ')), `keys come before the one graph: ${order}`);
  const keys = new Map(
    elements(root, graphmlSpace, 'key').map((key) => [
      attribute(key, 'id'),
      { for: attribute(key, 'for'), name: attribute(key, 'attr.name'), type: attribute(key, 'attr.type') },
    ]),
  );
  const read = (item: Element): ReadItem => {
    const own: ReadItem = {};
    for (const data of children(item)) {
      const key = keys.get(attribute(data, 'key'));
      demand(data.localName === 'data' && key?.for === item.localName, `${data.tagName} has a key of its kind`);
      own[key!.name] = typed(key!.type, data.textContent!);
    }
    return own;
  };
  const graph = elements(root, graphmlSpace, 'graph')[0]!;
  demand(attribute(graph, 'edgedefault') === 'directed', 'the graph is directed');
  const found = readItems(children(graph), read);
  for (const id of [...found.nodes.keys(), ...found.edges.keys(), ...keys.keys()]) {
    demand(/^[\p{L}\p{N}.\-_:]+$/u.test(id), `${id} is a name token`);
  }
  return found;
}

/** Reads GEXF 1.3, and holds it to its schema in the same way. */
export function readGexf(text: string): ReadGraph {
  const root = parseXml(text).documentElement!;
  demand(root.localName === 'gexf' && root.namespaceURI === gexfSpace, 'the root is a gexf');
  demand(attribute(root, 'version') === '1.3', 'the version is that of the namespace');
  const graph = elements(root, gexfSpace, 'graph')[0]!;
  const order = children(graph).map(({ localName }) => localName);
  demand(order.join(' ') === 'attributes attributes nodes edges', `attributes come before what has them: ${order}`);
  const declared = new Map(
    children(graph)
      .filter(({ localName }) => localName === 'attributes')
      .map((list) => [
        attribute(list, 'class'),
        new Map(children(list).map((one) => [attribute(one, 'id'), [attribute(one, 'title'), attribute(one, 'type')]])),
      ]),
  );
  const read = (item: Element): ReadItem => {
    const own: ReadItem = { label: attribute(item, 'label') };
    for (const value of elements(item, gexfSpace, 'attvalue')) {
      const found = declared.get(item.localName!)?.get(attribute(value, 'for'));
      demand(found !== undefined, `${attribute(value, 'for')} is declared`);
      own[found![0]!] = typed(found![1]!, attribute(value, 'value'));
    }
    return own;
  };
  return readItems(
    children(graph)
      .filter(({ localName }) => localName === 'nodes' || localName === 'edges')
      .flatMap(children),
    read,
  );
}

function readItems(items: readonly Element[], read: (item: Element) => ReadItem): ReadGraph {
  const nodes = new Map<string, ReadItem>();
  const edges = new Map<string, ReadItem>();
  for (const item of items) {
    const id = attribute(item, 'id');
    const ends = item.localName === 'edge' ? [attribute(item, 'source'), attribute(item, 'target')] : [];
    for (const end of ends) demand(nodes.has(end), `${id} ends in a node that is there: ${end}`);
    const into = item.localName === 'edge' ? edges : nodes;
    demand(!into.has(id), `${id} stands once`);
    into.set(id, { ...read(item), ...(ends.length > 0 && { source: ends[0]!, target: ends[1]! }) });
  }
  return { nodes, edges };
}

function typed(type: string, text: string): Value {
  if (type === 'string') return text;
  if (type === 'boolean') {
    demand(text === 'true' || text === 'false', `${text} is a truth value`);
    return text === 'true';
  }
  demand(/^(int|integer)$/.test(type) && /^-?\d+$/.test(text), `${text} is of type ${type}`);
  return Number(text);
}

function demand(holds: boolean, what: string): void {
  if (!holds) throw new Error(`not so: ${what}`);
}
