import { identifier } from '../extract/entity/identifier.ts';
import type { Reading } from '../extract/text/reading.ts';
import type { ArticleGraph, Entity, Mention, Relation, Statement } from '../model/article-graph.ts';
import type { RelationKind } from '../model/relation-kind.ts';
import type { Span } from '../model/span.ts';
import { type EnrichmentCounts, noCounts } from './drop-reason.ts';
import type { NumberedParagraph } from './numbered-paragraph.ts';
import type { PlacedName } from './placement.ts';

/** The graph that the rules made, with what a model adds to it. What the rules found is never changed or taken out. */
export class GraphDraft {
  readonly counts: EnrichmentCounts = noCounts();
  readonly names: PlacedName[];
  readonly addedMentions: Mention[] = [];
  readonly addedStatements: Statement[] = [];
  readonly addedRelations: Relation[] = [];
  readonly #addedEntities: Entity[] = [];
  readonly #entities: Map<string, Entity>;
  /** Entities by each of their names without white space. */
  readonly #byName = new Map<string, Set<Entity>>();
  /** What is asserted already, wherever it stands. */
  readonly #assertions: Set<string>;

  constructor(
    readonly graph: ArticleGraph,
    readonly reading: Reading,
    readonly paragraphs: ReadonlyMap<number, NumberedParagraph>,
    /** Traces what is added to its model. */
    readonly rule: string,
  ) {
    this.#entities = new Map(graph.entities.map((entity) => [entity.id, entity]));
    for (const entity of graph.entities) this.#noteNames(entity);
    this.names = graph.mentions.map((mention) => ({ ...mention, kind: this.#entities.get(mention.entity)!.kind }));
    this.#assertions = new Set(graph.relations.map(assertionOf));
  }

  get addedEntities(): readonly Entity[] {
    return this.#addedEntities;
  }

  entity(id: string): Entity {
    return this.#entities.get(id)!;
  }

  /** Entities that bear a name, in the order in which they came. */
  named(words: string): Entity[] {
    return [...(this.#byName.get(bare(words)) ?? [])];
  }

  addEntity(entity: Entity): void {
    if (this.#entities.has(entity.id)) return;
    this.#entities.set(entity.id, entity);
    this.#addedEntities.push(entity);
    this.#noteNames(entity);
    this.counts.entities++;
  }

  /** Notes that `span`, in the article, names an entity. */
  addMention(entity: Entity, { start, end }: Span): void {
    this.addedMentions.push({ entity: entity.id, start, end });
    this.names.push({ entity: entity.id, start, end, kind: entity.kind });
    this.counts.mentions++;
  }

  addStatement(statement: Statement): void {
    this.addedStatements.push(statement);
    this.counts.statements++;
  }

  /** Every statement, those of the rules first. */
  statements(): Statement[] {
    return [...this.graph.statements, ...this.addedStatements];
  }

  isAsserted(kind: RelationKind, source: string, target: string, properties: Relation['properties'] = {}): boolean {
    return this.#assertions.has(assertionOf({ kind, source, target, properties }));
  }

  /** Adds a relation unless it is asserted already; tells whether it did. Evidence is in the article. */
  addRelation(relation: Pick<Relation, 'kind' | 'source' | 'target' | 'properties' | 'evidence'>): boolean {
    const assertion = assertionOf(relation);
    if (this.#assertions.has(assertion)) return false;
    this.#assertions.add(assertion);
    const { kind, source, target, properties, evidence } = relation;
    const place = String(evidence[0]!.start);
    const id = identifier('relation', this.graph.article.id, kind, source, target, JSON.stringify(properties), place);
    this.addedRelations.push({ id, ...relation, by: 'llm', rule: this.rule });
    this.counts.relations++;
    return true;
  }

  #noteNames(entity: Entity): void {
    for (const name of [entity.name, ...entity.aliases]) {
      const entities = this.#byName.get(bare(name)) ?? new Set();
      this.#byName.set(bare(name), entities.add(entity));
    }
  }
}

const bare = (name: string) => name.replace(/\s+/g, '');

/** Two relations that say the same: a person may hold several posts in one body, and each is another assertion. */
function assertionOf({ kind, source, target, properties }: Omit<Relation, 'id' | 'evidence' | 'by' | 'rule'>): string {
  return [kind, source, target, kind === 'HOLDS_POST' ? String(properties.position) : ''].join('\u0000');
}
