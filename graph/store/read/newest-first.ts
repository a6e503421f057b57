import type { RecordShape } from 'neo4j-driver';
import type { Database, Parameters } from '../database/database.ts';

/** A list of dated nodes, as Cypher over the variable `n`. */
export interface DatedList {
  label: 'Statement' | 'Article';
  /** ISO dates, inclusive. With one of them, what has no date is left out. */
  from: string | undefined;
  to: string | undefined;
  /** What else must hold. */
  conditions: readonly string[];
  /** The order among nodes of one date. */
  tieBreak: string;
  /** What a row is made of. */
  row: string;
}

/**
 * One page of a list, newest first and the undated last, and how long the list is. The order comes from the index on
 * dates, so that a page costs what it holds, however many nodes there are.
 */
export async function newestFirst<Row>(
  database: Database,
  list: DatedList,
  parameters: Parameters & { offset: number; limit: number },
): Promise<{ total: number; found: Row[] }> {
  const { label, from, to, conditions } = list;
  const bounded = from !== undefined || to !== undefined;
  const dated = ['n.date >= $from', ...(to === undefined ? [] : ['n.date <= $to']), ...conditions];
  const undated = ['n.date IS NULL', ...conditions];
  // Every date comes after the empty text.
  const known = { ...parameters, from: from ?? '' };
  const all = bounded ? dated : conditions;
  const [found, total] = await Promise.all([
    page<Row>(database, list, dated, known),
    count(database, label, all, known),
  ]);
  const missing = Math.min(parameters.limit, total - parameters.offset) - found.length;
  if (bounded || missing <= 0) return { total, found };
  const offset = Math.max(0, parameters.offset - (await count(database, label, dated, known)));
  return {
    total,
    found: [...found, ...(await page<Row>(database, list, undated, { ...known, offset, limit: missing }))],
  };
}

async function page<Row>(
  database: Database,
  { label, tieBreak, row }: DatedList,
  conditions: readonly string[],
  parameters: Parameters,
): Promise<Row[]> {
  const rows = await database.read<{ row: Row } & RecordShape>(
    `MATCH (n:${label}) ${where(conditions)}
     WITH n ORDER BY n.date DESC, ${tieBreak} SKIP $offset LIMIT $limit
     RETURN ${row} AS row`,
    parameters,
  );
  return rows.map((found) => found.row);
}

async function count(
  database: Database,
  label: string,
  conditions: readonly string[],
  parameters: Parameters,
): Promise<number> {
  const [row] = await database.read<{ total: number }>(
    `MATCH (n:${label}) ${where(conditions)} RETURN count(n) AS total`,
    parameters,
  );
  return row!.total;
}

function where(conditions: readonly string[]): string {
  return conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';
}
