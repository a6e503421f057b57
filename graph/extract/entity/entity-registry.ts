import type { Entity, Mention } from '../../model/article-graph.ts';
import type { EntityKind } from '../../model/entity-kind.ts';
import type { Span } from '../../model/span.ts';
import { identifier } from './identifier.ts';

/** Collects the entities of one article. Spans are into the reading until the graph is put together. */
export class EntityRegistry {
  private readonly byId = new Map<string, Entity>();
  private readonly mentions: Mention[] = [];
  private readonly mentioned = new Set<string>();

  /**
   * The entity of a kind and a key, made when it is new. The key is what tells namesakes apart; the first name stays.
   */
  entity(kind: EntityKind, name: string, key: string, subtype?: string): Entity {
    const id = identifier(kind, name, key);
    let entity = this.byId.get(id);
    if (entity === undefined) {
      entity = { id, kind, name, aliases: [], ...(subtype === undefined ? {} : { subtype }) };
      this.byId.set(id, entity);
    }
    return entity;
  }

  /** Notes that `span` names the entity; its surface becomes an alias where it is another than the name. */
  mention(entity: Entity, span: Span, surface: string): void {
    const key = `${entity.id} ${span.start} ${span.end}`;
    if (this.mentioned.has(key)) return;
    this.mentioned.add(key);
    this.mentions.push({ entity: entity.id, start: span.start, end: span.end });
    this.alias(entity, surface);
  }

  alias(entity: Entity, surface: string): void {
    if (surface !== entity.name && !entity.aliases.includes(surface)) entity.aliases.push(surface);
  }

  get(id: string): Entity | undefined {
    return this.byId.get(id);
  }

  entities(): Entity[] {
    return [...this.byId.values()];
  }

  /** All mentions, in text order, the longer first where they begin together. */
  sortedMentions(): Mention[] {
    return this.mentions.toSorted((a, b) => a.start - b.start || b.end - a.end || (a.entity < b.entity ? -1 : 1));
  }
}
