import type { SearchHit, SearchRequest, SearchResponse } from '../../model/api.ts';
import type { Database } from '../database/database.ts';
import { fullTextIndexes } from '../database/database-schema.ts';
import { latinQuery } from '../write/search-keys.ts';
import { abbreviationQuery } from './abbreviation-query.ts';
import { type NodeRow, nodeSummary, toNodeSummary } from './node-summary.ts';
import { boundedLimit, nodeKindsIn } from './request.ts';

/** Most that one look into an index gives; `total` counts no further. */
const candidates = 1_000;
/** The same where the index's own order is the final one: more than an answer holds. */
const ordered = 200;
const excerptLength = 80;

/**
 * What a query can match by, best first: whole names, then beginnings, then Latin letters, then words and short forms. A whole alias ranks
 * with a whole name (市委 is what everybody calls 某某市委), so that what more articles name comes first.
 */
const ways = [
  'name',
  'alias',
  'name',
  'alias',
  'pinyin',
  'initials',
  'text',
  'abbreviation',
] as const satisfies SearchHit['match'][];

/** A short form's words are among a name's, so it ranks with the words. */
const rankOfWay = 'CASE best.way WHEN 1 THEN 0 WHEN 7 THEN 6 ELSE best.way END';

/** One look into each index. Each gives `n`, what of it matched, a score, and the place of the way in `ways`. */
const byName = `MATCH (n:Entity) WHERE n.name STARTS WITH $q
  WITH n LIMIT ${candidates}
  RETURN n, n.name AS matched, 1.0 AS score, CASE WHEN n.name = $q THEN 0 ELSE 2 END AS way`;
const byAlias = `CALL db.index.fulltext.queryNodes('${fullTextIndexes.names}', $phrase, {limit: ${candidates}}) YIELD node AS n, score
  WITH n, score, coalesce([alias IN n.aliases WHERE toLower(alias) = toLower($q)][0],
    [alias IN n.aliases WHERE toLower(alias) STARTS WITH toLower($q)][0]) AS alias
  RETURN n, coalesce(alias, [name IN [n.name] + coalesce(n.aliases, []) WHERE toLower(name) CONTAINS toLower($q)][0], n.name) AS matched,
    score, CASE WHEN alias IS NULL THEN 6 WHEN toLower(alias) = toLower($q) THEN 1 ELSE 3 END AS way`;
const byKeys = `CALL db.index.fulltext.queryNodes('${fullTextIndexes.keys}', $keys, {limit: ${candidates}}) YIELD node AS n, score
  RETURN n, n.name AS matched, score, CASE WHEN any(key IN n.pinyin WHERE key STARTS WITH $latin) THEN 4 ELSE 5 END AS way`;
const byAbbreviation = `CALL db.index.fulltext.queryNodes('${fullTextIndexes.words}', $apart, {limit: ${candidates}}) YIELD node AS n, score
  WITH n, score WHERE any(words IN n.words WHERE words =~ $shortened)
  RETURN n, n.name AS matched, score, 7 AS way`;
const byTitle = `CALL db.index.fulltext.queryNodes('${fullTextIndexes.titles}', $phrase, {limit: ${ordered}}) YIELD node AS n, score
  RETURN n, n.title AS matched, score, 6 AS way`;
const byWords = `CALL db.index.fulltext.queryNodes('${fullTextIndexes.statements}', $phrase, {limit: ${ordered}}) YIELD node AS n, score
  RETURN n, n.text AS matched, score, 6 AS way`;

/** Entities by name, alias, short form, pinyin or its initials; articles by title; statements by their words. People and bodies come first within a way of matching. */
export async function search(database: Database, request: SearchRequest): Promise<SearchResponse> {
  const limit = boundedLimit(request.limit, 20, 100);
  const kinds = nodeKindsIn(request.kinds);
  const q = request.q.trim();
  const phrase = phraseQuery(q);
  if (phrase === '') return { hits: [], total: 0, cursor: null };
  const latin = latinQuery(q);
  const abbreviation = abbreviationQuery(q);
  const looks = [
    byName,
    byAlias,
    ...(latin === null ? [] : [byKeys]),
    ...(abbreviation === null ? [] : [byAbbreviation]),
    byTitle,
    byWords,
  ];
  const [row] = await database.read<{ total: number; hits: HitRow[] }>(
    `CALL () { ${looks.join(' UNION ALL ')} }
     WITH n, matched, score, way
     WHERE (CASE WHEN n:Statement THEN 'statement' WHEN n:Article THEN 'article' ELSE n.kind END) IN $kinds
     ORDER BY way, score DESC
     WITH n, collect({matched: matched, score: score, way: way})[0] AS best
     ORDER BY ${rankOfWay}, CASE WHEN n:Person THEN 0 WHEN n:Organisation THEN 1 ELSE 2 END,
       CASE WHEN n:Entity THEN COUNT { (n)-[:APPEARS_IN]->() } ELSE 0 END DESC, best.score DESC, n.id
     WITH collect({n: n, best: best}) AS matches
     WITH size(matches) AS total, matches[0..$limit] AS shown
     CALL (shown) { UNWIND shown AS hit WITH hit, hit.n AS n
       RETURN collect({node: ${nodeSummary('n')}, best: hit.best}) AS hits }
     RETURN total, hits`,
    {
      q,
      phrase,
      kinds,
      limit,
      latin: latin ?? '',
      keys: latin === null ? '' : `pinyin:${latin}* OR initials:${latin}*`,
      apart: abbreviation?.candidates ?? '',
      shortened: abbreviation?.pattern ?? '',
    },
  );
  return {
    total: row!.total,
    cursor: null,
    hits: row!.hits.map(({ node, best }) => ({
      node: toNodeSummary(node),
      match: ways[best.way]!,
      matched: excerpt(best.matched, q),
      score: best.score,
    })),
  };
}

interface HitRow {
  node: NodeRow;
  best: { matched: string; score: number; way: number };
}

/**
 * A full-text query that asks for every part of `typed` as a phrase; empty where nothing in it can be looked up.
 * The index holds pairs of Chinese characters, so one character alone is asked for as the beginning of a pair.
 */
export function phraseQuery(typed: string): string {
  return typed
    .split(/\s+/)
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .map((part) => {
      if (/^\p{Script=Han}$/u.test(part)) return `${part}*`;
      return `"${part.replace(/[\\"]/g, '\\$&')}"`;
    })
    .join(' AND ');
}

/** A long match, cut around the words asked for. */
function excerpt(matched: string, q: string): string {
  if (matched.length <= excerptLength) return matched;
  const at = Math.max(0, matched.indexOf(q) - Math.floor(excerptLength / 4));
  const end = at + excerptLength;
  return `${at > 0 ? '…' : ''}${matched.slice(at, end)}${end < matched.length ? '…' : ''}`;
}
