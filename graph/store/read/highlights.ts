import type { Highlight, HighlightsResponse } from '../../model/highlights.ts';
import type { Database } from '../database/database.ts';
import { articles } from './articles.ts';
import { type NodeRow, nodeSummary, toNodeSummary } from './node-summary.ts';
import { slogans } from './slogans.ts';

const mostListed = 5;

/** What the database has most of, for each of the three jobs, and what is new. */
export async function highlights(database: Database): Promise<HighlightsResponse> {
  const [speakers, bodies, invoked, newest] = await Promise.all([
    ranked(
      database,
      `MATCH (n:Person)-[said:SAID]->() WITH n, count(said) AS count
       ORDER BY count DESC, n.id LIMIT 6`,
    ),
    ranked(
      database,
      `MATCH (n:Organisation) WHERE NOT n.subtype = 'media'
       WITH n, COUNT { (n)<-[:PART_OF]-() } AS below,
         COUNT { (n)-[:HOLDS_POST|ORGANISED|TOOK_PART|ISSUED|SAID]-() } AS active
       WITH n, below, active ORDER BY below * 3 + active DESC, n.id LIMIT 12
       WITH n, below + active AS count`,
    ),
    slogans(database, { limit: mostListed }),
    articles(database, { limit: mostListed }),
  ]);
  return { speakers, bodies, slogans: invoked.slogans, articles: newest.articles };
}

/** The nodes `n` with their `count` that `found` ends with, in its order. */
async function ranked(database: Database, found: string): Promise<Highlight[]> {
  const rows = await database.read<{ node: NodeRow; count: number }>(
    `${found} RETURN ${nodeSummary('n')} AS node, count`,
  );
  return rows.map(({ node, count }) => ({ node: toNodeSummary(node), count }));
}
