import { identifier } from '../extract/entity/identifier.ts';
import type { Reading } from '../extract/text/reading.ts';
import type { ArticleGraph, Entity, Mention, Relation, Statement } from '../model/article-graph.ts';
import type { RelationKind } from '../model/relation-kind.ts';
import type { Span } from '../model/span.ts';
import { type EnrichmentCounts, noCounts } from './drop-reason.ts';
import type { NumberedParagraph } from './numbered-paragraph.ts';
import type { PlacedName } from './placement.ts';
import { SpanIndex } from './span-index.ts';

/** The graph that the rules made, with what a model adds to it. What the rules found is never changed or taken out. */
export class GraphDraft {
  readonly counts: EnrichmentCounts = noCounts();
  readonly #names = new SpanIndex<PlacedName>();
  readonly #statements = new SpanIndex<Statement>();
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
    for (const { entity, start, end } of graph.mentions) this.#placeName(this.entity(entity), { start, end });
    for (const statement of graph.statements) this.#placeStatement(statement);
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
    this.#placeName(entity, { start, end });
    this.counts.mentions++;
  }

  addStatement(statement: Statement): void {
    this.addedStatements.push(statement);
    this.#placeStatement(statement);
    this.counts.statements++;
  }

  /** The names, found and added, that share a character with a span of the article. */
  namesAt(span: Span): PlacedName[] {
    return this.#names.overlapping(span);
  }

  /** The statements, found and added, that share a character with a span of the article. */
  statementsAt(span: Span): Statement[] {
    return this.#statements.overlapping(span);
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

  #placeName({ id, kind }: Entity, { start, end }: Span): void {
    this.#names.add({ start, end }, { entity: id, kind, start, end });
  }

  #placeStatement(statement: Statement): void {
    for (const span of statement.spans) this.#statements.add(span, statement);
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
