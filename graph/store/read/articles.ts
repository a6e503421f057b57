import type { ArticleResponse, ArticleSummary, ArticlesRequest, ArticlesResponse } from '../../model/api.ts';
import type { Article } from '../../model/article.ts';
import type { Database } from '../database/database.ts';
import { fullTextIndexes } from '../database/database-schema.ts';
import { type EdgeRow, edgeRow, realKinds, relationshipsBy, toEdgeSummary } from './edge-summary.ts';
import { newestFirst } from './newest-first.ts';
import { type NodeRow, nodeSummary, notFound, toNodeSummary } from './node-summary.ts';
import { boundedLimit, cursorAfter, offsetOf } from './request.ts';
import { phraseQuery } from './search.ts';
import { type StatementRow, statementRow, toStatementItem } from './statements.ts';

/** Articles, newest first; with `q` those with it in their title. */
export async function articles(database: Database, request: ArticlesRequest): Promise<ArticlesResponse> {
  const limit = boundedLimit(request.limit, 50, 200);
  const offset = offsetOf(request.cursor);
  const phrase = phraseQuery(request.q ?? '');
  const { total, found } =
    phrase === ''
      ? await newestFirst<ArticleSummary>(
          database,
          { label: 'Article', from: undefined, to: undefined, conditions: [], tieBreak: 'n.id', row: summary('n') },
          { offset, limit },
        )
      : await titled(database, phrase, offset, limit);
  return { total, cursor: cursorAfter(offset, found.length, total), articles: found };
}

/** Articles with `phrase` in their title. */
async function titled(database: Database, phrase: string, offset: number, limit: number) {
  const [row] = await database.read<{ total: number; found: ArticleSummary[] }>(
    `CALL db.index.fulltext.queryNodes('${fullTextIndexes.titles}', $phrase) YIELD node AS a
     WITH a ORDER BY coalesce(a.date, '') DESC, a.id
     WITH collect(a) AS matches
     WITH size(matches) AS total, matches[$offset..$offset + $limit] AS page
     CALL (page) { UNWIND page AS a RETURN collect(${summary('a')}) AS found }
     RETURN total, found`,
    { phrase, offset, limit },
  );
  return row!;
}

/** Cypher that makes an `ArticleSummary` of the article in `variable`. */
function summary(variable: string): string {
  return `${variable} { .id, .title, .date, .source, .characters,
    statements: COUNT { (${variable})<-[:STATED_IN]-() }, entities: COUNT { (${variable})<-[:APPEARS_IN]-() } }`;
}

/** One article's text with all that is marked in it. */
export async function article(database: Database, id: string): Promise<ArticleResponse> {
  const [found] = await database.read<{ article: Article }>(
    'MATCH (a:Article {id: $id}) RETURN a { .id, .title, .date, .source, .url, .text } AS article',
    { id },
  );
  if (!found) throw notFound('article', id);
  const [entities, statements, edges] = await Promise.all([
    database.read<{ node: NodeRow; starts: number[]; ends: number[] }>(
      `MATCH (:Article {id: $id})<-[r:APPEARS_IN]-(e)
       RETURN ${nodeSummary('e')} AS node, coalesce(r.starts, []) AS starts, coalesce(r.ends, []) AS ends ORDER BY r.start, e.id`,
      { id },
    ),
    database.read<{ statement: StatementRow }>(
      `MATCH (:Article {id: $id})<-[r:STATED_IN]-(s)
       WITH s, r ORDER BY r.start, s.id RETURN ${statementRow('s')} AS statement`,
      { id },
    ),
    database.read<{ edge: EdgeRow }>(
      `${relationshipsBy('article', realKinds)} WITH r ORDER BY r.start, r.id RETURN ${edgeRow('r')} AS edge`,
      { value: id },
    ),
  ]);
  return {
    article: found.article,
    entities: entities.map(({ node }) => toNodeSummary(node)),
    mentions: entities
      .flatMap(({ node, starts, ends }) =>
        starts.map((start, place) => ({ start, end: ends[place]!, entity: node.id })),
      )
      .sort((one, other) => one.start - other.start || other.end - one.end),
    statements: statements.map(({ statement }) => toStatementItem(statement)),
    edges: edges.map(({ edge }) => toEdgeSummary(edge)),
  };
}
