import type { Run } from '../database/database.ts';
import type { ArticleRows } from './article-rows.ts';
import type { DecisionRow } from './decision-rows.ts';

/** What rejections keep out of one article's part. */
export type WithheldRows = Pick<ArticleRows, 'statements' | 'relations'>;

/** Takes out of the rows what was rejected, and keeps it beside the graph for when the rejection is undone. */
export async function withhold(
  run: Run,
  decisions: readonly DecisionRow[],
  articles: readonly ArticleRows[],
): Promise<ArticleRows[]> {
  const rejected = rejectedIds(decisions);
  if (rejected.size === 0) return [...articles];
  const parted = articles.map((rows) => ({ rows, ...part(rows, rejected) }));
  for (const { rows, withheld } of parted) await putWithheld(run, rows.article.id, withheld);
  return parted.map(({ rows, kept }) => ({ ...rows, ...kept }));
}

export function rejectedIds(decisions: readonly DecisionRow[]): ReadonlySet<string> {
  return new Set(decisions.flatMap(({ kind, rejected }) => (kind === 'reject' ? [rejected!] : [])));
}

/** Parts rows into what stays and what is rejected: a relation by its id, a statement with all relations at it. */
export function part(
  rows: WithheldRows,
  rejected: ReadonlySet<string>,
): { kept: WithheldRows; withheld: WithheldRows } {
  const isOut = ({ source, target, properties }: ArticleRows['relations'][number]) =>
    rejected.has(properties.id) || rejected.has(source) || rejected.has(target);
  return {
    kept: {
      statements: rows.statements.filter(({ id }) => !rejected.has(id)),
      relations: rows.relations.filter((row) => !isOut(row)),
    },
    withheld: {
      statements: rows.statements.filter(({ id }) => rejected.has(id)),
      relations: rows.relations.filter(isOut),
    },
  };
}

/** Keeps what an article withholds in place of what it withheld before; nothing is kept of an empty one. */
export async function putWithheld(run: Run, article: string, withheld: WithheldRows): Promise<void> {
  await run('MATCH (w:Withheld {id: $article}) DELETE w', { article });
  if (withheld.statements.length + withheld.relations.length === 0) return;
  await run("CREATE (:Withheld {id: $article, name: 'withheld', rows: $rows})", {
    article,
    rows: JSON.stringify(withheld),
  });
}

export async function readWithheld(run: Run, article: string): Promise<WithheldRows> {
  const [found] = await run<{ rows: string }>('MATCH (w:Withheld {id: $article}) RETURN w.rows AS rows', { article });
  return found === undefined ? { statements: [], relations: [] } : JSON.parse(found.rows);
}
