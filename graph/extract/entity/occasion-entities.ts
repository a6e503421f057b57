import type { Entity } from '../../model/article-graph.ts';
import type { OccasionMention } from '../occasion/occasion-mention.ts';
import type { TermMention } from '../term/term-mention.ts';
import type { EntityRegistry } from './entity-registry.ts';

/** Gives things spoken of without their names an entity: the named one they point at, or one of the article's own. */
export class OccasionEntities {
  constructor(
    private readonly registry: EntityRegistry,
    private readonly text: string,
    private readonly named: (term: TermMention) => Entity | undefined,
    /** 开班式 of two articles are two. */
    private readonly articleId: string,
  ) {}

  /** Undefined where the term it points at has no entity. */
  of(mention: OccasionMention): Entity | undefined {
    const surface = this.text.slice(mention.start, mention.end);
    const entity =
      mention.term === null
        ? this.registry.entity(mention.kind, mention.name, this.articleId)
        : this.named(mention.term);
    if (entity !== undefined) this.registry.mention(entity, mention, surface);
    return entity;
  }
}
