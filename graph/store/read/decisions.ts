import type { Decision, DecisionsRequest, DecisionsResponse } from '../../model/api.ts';
import type { Database } from '../database/database.ts';
import { boundedLimit, cursorAfter, offsetOf } from './request.ts';

/** The decisions in force, newest first. */
export async function decisions(database: Database, request: DecisionsRequest): Promise<DecisionsResponse> {
  const limit = boundedLimit(request.limit, 50, 200);
  const offset = offsetOf(request.cursor);
  const [row] = await database.read<{ total: number; found: Decision[] }>(
    `MATCH (d:Decision) WITH d ORDER BY d.time DESC, d.id
     WITH collect(d { .id, .kind, .author, .reason, .time, .keys, .about, .newName, .rejected }) AS inForce
     RETURN size(inForce) AS total, inForce[$offset..$offset + $limit] AS found`,
    { offset, limit },
  );
  const { total, found } = row!;
  return { total, cursor: cursorAfter(offset, found.length, total), decisions: found };
}
