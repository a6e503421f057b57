import type { DuplicatePair, DuplicatesRequest, DuplicatesResponse } from '../../model/api.ts';
import type { Database } from '../database/database.ts';
import { toldApart } from '../write/decision-rows.ts';
import { mostOfOneName } from '../write/namesakes.ts';
import { type NodeRow, nodeSummary, toNodeSummary } from './node-summary.ts';
import { boundedLimit, cursorAfter, offsetOf } from './request.ts';

/**
 * Pairs of persons, and of bodies, that have one name and that nobody told apart: first the names whose second is in most articles, and of a name
 * the pairs with most in common. Names are found by an index of those that are several, and only entities of the names
 * on the page are compared.
 */
export async function duplicates(database: Database, request: DuplicatesRequest): Promise<DuplicatesResponse> {
  const limit = boundedLimit(request.limit, 50, 200);
  const offset = offsetOf(request.cursor);
  const [all] = await database.read<{ total: number }>('MATCH (n:Namesakes) RETURN sum(n.pairs) AS total');
  // Each name has a pair at least, so these are enough names for the page.
  const names = await database.read<RankedName>(
    `MATCH (n:Namesakes) WHERE n.rank > 0
     RETURN n.kind AS kind, n.name AS name, n.pairs AS pairs ORDER BY n.rank DESC, n.id LIMIT $names`,
    { names: offset + limit },
  );
  const page = pageOf(names, offset, limit);
  const apart = await database.read<{ keys: string[] }>(toldApart);
  const found = await database.read<Sides>(
    `UNWIND $names AS named
     CALL (named) {
       MATCH (e:Entity {name: named.name}) WHERE e.kind = named.kind
       WITH e ORDER BY COUNT { (e)-[:APPEARS_IN]->() } DESC, e.id LIMIT $most
       WITH collect(e) AS alike
       UNWIND alike AS one UNWIND alike AS other
       WITH one, other WHERE one.id < other.id AND NOT [one.id, other.id] IN $apart
       WITH one, other, size([post IN coalesce(one.posts, []) WHERE post IN coalesce(other.posts, [])]) AS posts,
         COUNT { MATCH (one)-[r]-(n)--(other) WHERE type(r) <> 'APPEARS_IN' AND (n:Organisation OR n:Place) RETURN DISTINCT n } AS shared,
         COUNT { (one)-[:APPEARS_IN]->() } + COUNT { (other)-[:APPEARS_IN]->() } AS articles
       ORDER BY posts + shared DESC, articles DESC, one.id, other.id
       RETURN collect([one, other]) AS pairs
     }
     UNWIND pairs[named.from..named.to] AS pair
     WITH pair[0] AS one, pair[1] AS other
     RETURN ${nodeSummary('one')} AS one, ${nodeSummary('other')} AS other, ${side('one')} AS ones, ${side('other')} AS others`,
    { names: page, most: mostOfOneName, apart: apart.map(({ keys }) => keys) },
  );
  const total = all!.total;
  return { total, cursor: cursorAfter(offset, found.length, total), pairs: found.map(toPair) };
}

interface RankedName {
  kind: string;
  name: string;
  pairs: number;
  [name: string]: unknown;
}

/** The names of a page, each with the first of its pairs that is on it and the one after its last. */
function pageOf(names: readonly RankedName[], offset: number, limit: number) {
  let before = 0;
  return names.flatMap(({ kind, name, pairs }) => {
    const from = Math.max(0, offset - before);
    const to = Math.min(pairs, offset + limit - before);
    before += pairs;
    return from < to ? [{ kind, name, from, to }] : [];
  });
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
