import type { DuplicatePair, DuplicatesRequest, DuplicatesResponse } from '../../model/api.ts';
import type { Database } from '../database/database.ts';
import { type NodeRow, nodeSummary, toNodeSummary } from './node-summary.ts';
import { boundedLimit, cursorAfter, offsetOf } from './request.ts';

/** Of a name that many share, this many nodes are compared: pairs grow with the square. */
const mostOfOneName = 12;

/** Pairs of persons, and of bodies, that have one name; best first: most neighbours in common, then most articles. */
export async function duplicates(database: Database, request: DuplicatesRequest): Promise<DuplicatesResponse> {
  const limit = boundedLimit(request.limit, 50, 200);
  const offset = offsetOf(request.cursor);
  const [row] = await database.read<{ total: number; found: [string, string][] }>(
    `MATCH (e:Person|Organisation) WITH e.kind AS kind, e.name AS name, e ORDER BY e.id
     WITH kind, name, collect(e)[..$most] AS alike WHERE size(alike) > 1
     UNWIND alike AS one UNWIND alike AS other WITH one, other WHERE one.id < other.id
     WITH one, other, size([post IN coalesce(one.posts, []) WHERE post IN coalesce(other.posts, [])]) AS posts,
       COUNT { MATCH (one)-[r]-(n)--(other) WHERE type(r) <> 'APPEARS_IN' AND (n:Organisation OR n:Place) RETURN DISTINCT n } AS shared,
       COUNT { (one)-[:APPEARS_IN]->() } + COUNT { (other)-[:APPEARS_IN]->() } AS articles
     ORDER BY posts + shared DESC, articles DESC, one.id, other.id
     WITH collect([one.id, other.id]) AS pairs
     RETURN size(pairs) AS total, pairs[$offset..$offset + $limit] AS found`,
    { most: mostOfOneName, offset, limit },
  );
  const { total, found } = row!;
  const shown = await database.read<Sides>(
    `UNWIND $found AS pair MATCH (one:Entity {id: pair[0]}), (other:Entity {id: pair[1]})
     RETURN ${nodeSummary('one')} AS one, ${nodeSummary('other')} AS other, ${side('one')} AS ones, ${side('other')} AS others`,
    { found },
  );
  return { total, cursor: cursorAfter(offset, shown.length, total), pairs: shown.map(toPair) };
}

interface Sides {
  one: NodeRow;
  other: NodeRow;
  ones: string[];
  others: string[];
  [name: string]: unknown;
}

/** Cypher for what is known of a node: its posts, its bodies and places, and the media it appears in. */
function side(variable: string): string {
  return `coalesce(${variable}.posts, []) + COLLECT {
      MATCH (${variable})-[:HOLDS_POST|AFFILIATED_WITH|PART_OF|LOCATED_IN]->(n) RETURN DISTINCT n.name ORDER BY n.name LIMIT 20
    } + COLLECT { MATCH (${variable})-[:APPEARS_IN]->(a) WHERE a.source IS NOT NULL RETURN DISTINCT a.source ORDER BY a.source LIMIT 5 }`;
}

function toPair({ one, other, ones, others }: Sides): DuplicatePair {
  const [left, right] = [new Set(ones), new Set(others)];
  return {
    one: toNodeSummary(one),
    other: toNodeSummary(other),
    speaksFor: [...left].filter((item) => right.has(item)),
    speaksAgainst: [...left, ...right].filter((item) => !(left.has(item) && right.has(item))),
  };
}
