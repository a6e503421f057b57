import { relationKinds } from '../../model/relation-kind.ts';
import type { Run } from '../database/database.ts';
import type { ArticleRows, RelationRow } from './article-rows.ts';
import type { DecisionRow } from './decision-rows.ts';
import { noteDegrees } from './degrees.ts';
import { createRelations, createStatements, notePosts } from './put-rows.ts';
import { part, putWithheld, readWithheld, rejectedIds } from './withheld.ts';

/** Makes one article's part what the rejections in force say: takes out what is newly rejected, puts back what no longer is. */
export async function refreshRejections(
  run: Run,
  decisions: readonly DecisionRow[],
  { article, rejected }: DecisionRow,
): Promise<void> {
  const before = await readWithheld(run, article!);
  const taken = await takeOut(run, article!, rejected!);
  const rows = {
    statements: [...before.statements, ...taken.statements],
    relations: [...before.relations, ...taken.relations],
  };
  const { kept, withheld } = part(rows, rejectedIds(decisions));
  await putWithheld(run, article!, withheld);
  await createStatements(run, [kept]);
  const back = await asResolved(run, article!, kept.relations);
  await createRelations(run, [{ relations: back }]);
  const changed = [...(await asResolved(run, article!, taken.relations)), ...back];
  const holders = changed.filter(({ kind }) => kind === 'HOLDS_POST');
  await notePosts(run, [...new Set(holders.map(({ source }) => source))]);
  await noteDegrees(run, [...new Set(changed.flatMap(({ source, target }) => [source, target]))]);
}

/** Deletes a statement with its relations, or a relation, and gives the rows that make it again. */
async function takeOut(run: Run, article: string, id: string): Promise<Pick<ArticleRows, 'statements' | 'relations'>> {
  const found = await run<{ row: RelationRow; [name: string]: unknown }>(
    `CALL () { ${Object.keys(relationKinds)
      .map(
        (kind) =>
          `MATCH (a)-[r:${kind} {article: $article}]->(b) WHERE r.id = $id OR a.id = $id OR b.id = $id RETURN r, a, b`,
      )
      .join(' UNION ALL ')} }
     WITH r, type(r) AS kind, properties(r) AS properties, ${labelOf('a')} AS sourceLabel, ${labelOf('b')} AS targetLabel
     DELETE r
     RETURN { kind: kind, properties: properties, source: properties.sourceKey, sourceLabel: sourceLabel,
       target: properties.targetKey, targetLabel: targetLabel } AS row`,
    { article, id },
  );
  const statements = await run<{ properties: ArticleRows['statements'][number]; [name: string]: unknown }>(
    'MATCH (s:Statement {id: $id}) WITH s, properties(s) AS properties DETACH DELETE s RETURN properties',
    { id },
  );
  return { relations: found.map(({ row }) => row), statements: statements.map(({ properties }) => properties) };
}

const labelOf = (variable: string): string =>
  `CASE WHEN ${variable}:Entity THEN 'Entity' WHEN ${variable}:Statement THEN 'Statement' ELSE 'Article' END`;

/** Rows with extracted keys as ends, with the entities that the keys are now. */
async function asResolved(run: Run, article: string, rows: readonly RelationRow[]): Promise<RelationRow[]> {
  const found = await run<{ key: string; id: string }>(
    'MATCH (:Article {id: $article})<-[a:APPEARS_IN]-(e) RETURN a.sourceKey AS key, e.id AS id',
    { article },
  );
  const entities = new Map(found.map(({ key, id }) => [key, id]));
  const now = (key: unknown) => entities.get(String(key)) ?? String(key);
  // Withheld rows name the entities of the time: their own keys never change.
  return rows.map((row) => ({ ...row, source: now(row.properties.sourceKey), target: now(row.properties.targetKey) }));
}
