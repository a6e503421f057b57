import neo4j, { type Node, type Path, type Relationship } from 'neo4j-driver';

/** A value of the database as JSON. */
export type JsonValue = null | boolean | number | string | JsonValue[] | { [name: string]: JsonValue };

/** What the elements of an answer look like; `id` is the property, for Cypher by hand. */
export interface Elements {
  nodes: Map<string, Node>;
  relationships: Map<string, Relationship>;
}

/**
 * `value` as JSON without loss where JSON can: integers beyond 2^53 and the numbers that JSON lacks become strings, dates ISO strings.
 * Nodes and relationships become objects with their properties; each is noted in `elements`.
 */
export function jsonValue(value: unknown, elements: Elements): JsonValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'bigint') return String(value);
  if (neo4j.isInt(value)) return value.inSafeRange() ? value.toNumber() : value.toString();
  if (Array.isArray(value)) return value.map((item) => jsonValue(item, elements));
  if (neo4j.isNode(value as object)) return nodeValue(value as Node, elements);
  if (neo4j.isRelationship(value as object)) return relationshipValue(value as Relationship, elements);
  if (neo4j.isPath(value as object)) return pathValue(value as Path, elements);
  if (neo4j.isPoint(value as object)) return pointValue(value as { [name: string]: unknown }, elements);
  if (isTemporal(value as object)) return String(value);
  if (ArrayBuffer.isView(value))
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64');
  return propertiesValue(value as { [name: string]: unknown }, elements);
}

function propertiesValue(properties: { [name: string]: unknown }, elements: Elements): { [name: string]: JsonValue } {
  return Object.fromEntries(Object.entries(properties).map(([name, item]) => [name, jsonValue(item, elements)]));
}

function nodeValue(node: Node, elements: Elements): JsonValue {
  elements.nodes.set(node.elementId, node);
  return { labels: [...node.labels], properties: propertiesValue(node.properties, elements) };
}

function relationshipValue(relationship: Relationship, elements: Elements): JsonValue {
  elements.relationships.set(relationship.elementId, relationship);
  return { type: relationship.type, properties: propertiesValue(relationship.properties, elements) };
}

function pathValue(path: Path, elements: Elements): JsonValue {
  return {
    nodes: [path.start, ...path.segments.map(({ end }) => end)].map((node) => nodeValue(node, elements)),
    relationships: path.segments.map(({ relationship }) => relationshipValue(relationship, elements)),
  };
}

function pointValue({ srid, x, y, z }: { [name: string]: unknown }, elements: Elements): JsonValue {
  return propertiesValue(z === undefined ? { srid, x, y } : { srid, x, y, z }, elements);
}

function isTemporal(value: object): boolean {
  return (
    neo4j.isDate(value) ||
    neo4j.isDateTime(value) ||
    neo4j.isLocalDateTime(value) ||
    neo4j.isTime(value) ||
    neo4j.isLocalTime(value) ||
    neo4j.isDuration(value)
  );
}
