import type { Reading } from '../extract/text/reading.ts';
import type { Additions } from '../model/additions.ts';
import type { ArticleGraph, Entity, Mention, Relation, Statement } from '../model/article-graph.ts';
import { checkGraph } from '../schema/check-graph.ts';
import { addEntity } from './add-entity.ts';
import { addRelation } from './add-relation.ts';
import { addStatement } from './add-statement.ts';
import type { EnrichmentCounts } from './drop-reason.ts';
import { GraphDraft } from './graph-draft.ts';
import type { NumberedParagraph } from './numbered-paragraph.ts';

/**
 * A graph with what of a model's answers holds against the text. Pure: the same graph and answers give the same graph.
 * All that was in the graph stays in it as it was, what is added has `by: 'llm'` on its relations, and the result keeps
 * the contract of every graph. Throws only on a defect.
 */
export function mergeAdditions(
  graph: ArticleGraph,
  reading: Reading,
  paragraphs: readonly NumberedParagraph[],
  answers: readonly Additions[],
  model: string,
): { graph: ArticleGraph; counts: EnrichmentCounts } {
  const numbered = new Map(paragraphs.map((paragraph) => [paragraph.number, paragraph]));
  const draft = new GraphDraft(graph, reading, numbered, `llm.${model}`);
  // Entities first: statements and relations may cite those of a later answer.
  const dropped = [
    ...answers.flatMap(({ entities }) => entities.map((added) => addEntity(draft, added))),
    ...answers.flatMap(({ statements }) => statements.map((added) => addStatement(draft, added))),
    ...answers.flatMap(({ relations }) => relations.map((added) => addRelation(draft, added))),
  ];
  for (const reason of dropped) if (reason !== null) draft.counts.dropped[reason]++;
  addWhatStatementsName(draft);
  addPlacesInArticle(draft);
  const merged: ArticleGraph = {
    ...graph,
    entities: [...graph.entities, ...entitiesInTextOrder(draft)],
    mentions: [...graph.mentions, ...draft.addedMentions].sort(byPlace),
    statements: [...graph.statements, ...draft.addedStatements].sort(byFirstSpan),
    relations: [...graph.relations, ...draft.addedRelations].sort(byEvidence),
  };
  checkGraph(merged);
  return { graph: merged, counts: draft.counts };
}

/** INVOKES and MENTIONS of added statements, and of the rules' statements for added names. */
function addWhatStatementsName(draft: GraphDraft): void {
  const link = (statement: Statement, { entity, start, end }: Mention) => {
    if (entity === statement.speaker || !statement.spans.some((span) => start >= span.start && end <= span.end)) return;
    const kind = draft.entity(entity).kind === 'slogan' ? 'INVOKES' : 'MENTIONS';
    draft.addRelation({ kind, source: statement.id, target: entity, properties: {}, evidence: [{ start, end }] });
  };
  for (const statement of draft.addedStatements) {
    for (const mention of statement.spans.flatMap((span) => draft.namesAt(span)).sort(byPlace))
      link(statement, mention);
  }
  for (const mention of draft.addedMentions) {
    for (const statement of draft.statementsAt(mention)) link(statement, mention);
  }
}

/** Says of added entities and statements themselves where they come from. */
function addPlacesInArticle(draft: GraphDraft): void {
  const target = draft.graph.article.id;
  const mentions = mentionsByEntity(draft);
  for (const { id } of draft.addedEntities) {
    const evidence = mentions.get(id)!.map(({ start, end }) => ({ start, end }));
    draft.addRelation({ kind: 'APPEARS_IN', source: id, target, properties: {}, evidence });
  }
  for (const { id, spans } of draft.addedStatements) {
    draft.addRelation({ kind: 'STATED_IN', source: id, target, properties: {}, evidence: [...spans] });
  }
}

function entitiesInTextOrder(draft: GraphDraft): Entity[] {
  const mentions = mentionsByEntity(draft);
  const first = ({ id }: Entity) => mentions.get(id)![0]!;
  return draft.addedEntities.toSorted((a, b) => byPlace(first(a), first(b)));
}

/** The added mentions of each entity, in text order. */
function mentionsByEntity(draft: GraphDraft): Map<string, Mention[]> {
  const byEntity = new Map<string, Mention[]>();
  for (const mention of draft.addedMentions.toSorted(byPlace)) {
    const mentions = byEntity.get(mention.entity);
    if (mentions === undefined) byEntity.set(mention.entity, [mention]);
    else mentions.push(mention);
  }
  return byEntity;
}

// Sorting is stable: at one place, what the rules found stays first and in its order.
const byPlace = (a: Mention, b: Mention) => a.start - b.start || b.end - a.end;
const byFirstSpan = (a: Statement, b: Statement) => a.spans[0]!.start - b.spans[0]!.start;
const byEvidence = (a: Relation, b: Relation) => a.evidence[0]!.start - b.evidence[0]!.start;
