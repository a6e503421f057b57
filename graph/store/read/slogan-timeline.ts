import type { SloganTimelineRequest, SloganTimelineResponse } from '../../model/slogan-timeline.ts';
import type { Database } from '../database/database.ts';
import { appearancesOf } from './entity.ts';
import { heatOf } from './heat.ts';
import { nodeSummaryOf, notFound } from './node-summary.ts';
import { sloganSpread } from './slogan-spread.ts';
import { type StatementRow, statementRow, toStatementItem } from './statements.ts';

/** Characters of an ISO date that name the period. */
const periodLength = { month: 7, year: 4 } as const;

/** A slogan's use over the calendar months or years that have dated articles, and by whom and where. */
export async function sloganTimeline(
  database: Database,
  asked: string,
  { by = 'month' }: SloganTimelineRequest,
): Promise<SloganTimelineResponse> {
  const node = await nodeSummaryOf(database, asked);
  const { id } = node;
  if (node.kind !== 'slogan') throw notFound('slogan', asked);
  const length = periodLength[by];
  const [all, used, first, last, firstStatement, lastStatement, spread] = await Promise.all([
    database.read<{ period: string; of: number }>(
      `MATCH (a:Article) WHERE a.date IS NOT NULL
       WITH a.date AS day, count(a) AS articles
       RETURN substring(day, 0, ${length}) AS period, sum(articles) AS of ORDER BY period`,
    ),
    database.read<{ period: string; articles: number }>(
      `MATCH (:Entity {id: $id})-[:APPEARS_IN]->(a) WHERE a.date IS NOT NULL
       RETURN substring(a.date, 0, ${length}) AS period, count(DISTINCT a) AS articles`,
      { id },
    ),
    appearancesOf(database, id, 'ASC', 1),
    appearancesOf(database, id, 'DESC', 1),
    invokingStatement(database, id, 'ASC'),
    invokingStatement(database, id, 'DESC'),
    sloganSpread(database, id),
  ]);
  const uses = new Map(used.map(({ period, articles }) => [period, articles]));
  const periods = all.map(({ period, of }) => {
    const articles = uses.get(period) ?? 0;
    return { period, articles, of, heat: heatOf(articles, of) };
  });
  const articles = used.reduce((sum, each) => sum + each.articles, 0);
  const of = all.reduce((sum, each) => sum + each.of, 0);
  return {
    node,
    periods,
    whole: of === 0 ? null : { articles, of, heat: heatOf(articles, of) },
    first: first[0] ?? null,
    last: last[0] ?? null,
    firstStatement,
    lastStatement,
    silence: await silenceSince(database, last[0]?.date ?? null),
    ...spread,
  };
}

/** What appeared after `since`; null where nothing did. */
async function silenceSince(database: Database, since: string | null): Promise<SloganTimelineResponse['silence']> {
  if (since === null) return null;
  const [row] = await database.read<{ until: string | null; articles: number }>(
    'MATCH (a:Article) WHERE a.date > $since RETURN max(a.date) AS until, count(a) AS articles',
    { since },
  );
  const { until, articles } = row!;
  return until === null ? null : { since, until, articles };
}

async function invokingStatement(database: Database, id: string, order: 'ASC' | 'DESC') {
  const [row] = await database.read<{ statement: StatementRow }>(
    `MATCH (:Entity {id: $id})<-[:INVOKES]-(s)
     WITH DISTINCT s ORDER BY s.date IS NULL, s.date ${order}, s.article, s.starts[0] LIMIT 1
     RETURN ${statementRow('s')} AS statement`,
    { id },
  );
  return row ? toStatementItem(row.statement) : null;
}
