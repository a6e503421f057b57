import type { Entity } from '../../model/article-graph.ts';
import type { Span } from '../../model/span.ts';
import type { GroupMention } from '../group/group-mention.ts';
import type { EntityRegistry } from './entity-registry.ts';

/**
 * Groups become entities when something is said of them, not before: most of the people whom an article calls 群众 or
 * 干部 in passing do nothing in it. The first use brings all mentions of the group's chain along.
 */
export class GroupEntities {
  private readonly used = new Map<string, Entity>();
  private readonly byEnd: ReadonlyMap<number, GroupMention>;
  private readonly byChain = new Map<string, GroupMention[]>();

  constructor(
    private readonly registry: EntityRegistry,
    private readonly text: string,
    mentions: readonly GroupMention[],
    /** Groups of the same words in two articles are two groups. */
    private readonly articleId: string,
  ) {
    this.byEnd = new Map(mentions.map((mention) => [mention.end, mention]));
    for (const mention of mentions) {
      const chain = this.byChain.get(mention.chain);
      if (chain === undefined) this.byChain.set(mention.chain, [mention]);
      else chain.push(mention);
    }
  }

  of(mention: GroupMention): Entity {
    const known = this.used.get(mention.chain);
    if (known !== undefined) return known;
    const entity = this.registry.entity('group', mention.chain, this.articleId);
    this.used.set(mention.chain, entity);
    for (const other of this.byChain.get(mention.chain)!) {
      this.registry.mention(entity, other, this.text.slice(other.start, other.end));
    }
    return entity;
  }

  /** The group that a speaker's words name: a found one that ends with them, or else the words themselves. */
  spokenBy(span: Span, several: boolean): Entity {
    const surface = this.text.slice(span.start, span.end);
    const mention = this.byEnd.get(span.end);
    if (several && mention !== undefined && mention.start >= span.start - 2) {
      const entity = this.of(mention);
      this.registry.mention(entity, span, surface);
      return entity;
    }
    const entity = this.registry.entity('group', surface, this.articleId);
    this.registry.mention(entity, span, surface);
    return entity;
  }
}
