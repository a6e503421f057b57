import type { ArticleGraph, Entity, Relation, Statement } from '../../graph/model/article-graph.ts';
import type { EntityKind } from '../../graph/model/entity-kind.ts';
import type { RelationKind } from '../../graph/model/relation-kind.ts';
import type { Span } from '../../graph/model/span.ts';

/** Builds the graph of an invented article by naming words of its text; spans are found, so a fixture cannot point beside them. */
export class GraphBuilder {
  private readonly entities: Entity[] = [];
  private readonly statements: Statement[] = [];
  private readonly relations: Relation[] = [];

  constructor(
    private readonly id: string,
    private readonly text: string,
    private readonly about: { title?: string; date?: string | null; source?: string } = {},
  ) {}

  entity(kind: EntityKind, name: string, options: { subtype?: string; aliases?: string[]; id?: string } = {}): string {
    const { id = `${kind}:${name}`, aliases = [], subtype } = options;
    this.entities.push({ id, kind, name, aliases, ...(subtype && { subtype }) });
    return id;
  }

  relation(
    kind: RelationKind,
    source: string,
    target: string,
    words: string,
    properties: Relation['properties'] = {},
  ): this {
    this.relations.push({
      id: `${this.id}:${kind}:${source}:${target}:${this.relations.length}`,
      kind,
      source,
      target,
      properties,
      evidence: [this.spanOf(words)],
      by: 'rule',
      rule: 'fixture',
    });
    return this;
  }

  /** A direct statement and its SAID. */
  said(speaker: string, words: string, cue: string, post?: string): string {
    const statement: Statement = {
      id: `${this.id}:statement:${this.statements.length}`,
      kind: 'direct',
      spans: [this.spanOf(words)],
      speaker,
      speakerSpan: this.spanOf(this.entities.find(({ id }) => id === speaker)!.name),
      speakerType: 'person',
      cue: this.spanOf(cue),
    };
    this.statements.push(statement);
    this.relation('SAID', speaker, statement.id, words, { cue, ...(post && { post }) });
    return statement.id;
  }

  build(): ArticleGraph {
    const { title = this.text.split('\n')[0]!, date = null, source = null } = this.about;
    const mentions = this.entities.flatMap(({ id, name, aliases }) =>
      [name, ...aliases].flatMap((surface) => this.spansOf(surface).map((span) => ({ ...span, entity: id }))),
    );
    return {
      formatVersion: 1,
      article: { id: this.id, title, date, source, url: null, text: this.text },
      entities: this.entities,
      mentions: mentions.sort((one, other) => one.start - other.start),
      statements: this.statements,
      relations: this.relations,
    };
  }

  private spanOf(words: string): Span {
    const [span] = this.spansOf(words);
    if (!span) throw new Error(`the text does not hold ${words}`);
    return span;
  }

  private spansOf(words: string): Span[] {
    const spans: Span[] = [];
    for (let at = this.text.indexOf(words); at >= 0; at = this.text.indexOf(words, at + words.length)) {
      spans.push({ start: at, end: at + words.length });
    }
    return spans;
  }
}
