import { groupBy } from '../../resolve/group-by.ts';
import { ProfileGathering } from '../../resolve/profile.ts';
import { resolve } from '../../resolve/resolve.ts';
import type { ArticleRows, EntityRow } from '../write/article-rows.ts';
import { entityNamed, type Naming } from '../write/entity-named.ts';
import { seenIn } from '../write/resolve-families.ts';

/** An entity of many articles, with what the database keeps of its relations. */
export interface GatheredEntity {
  row: EntityRow;
  /** Times it appears in an article. */
  articles: number;
  /** Of a person or a group, the most often given first. */
  posts: string[];
}

interface GatheredKey extends Naming {
  articles: number;
  /** Times each post is given; absent where none is. */
  posts?: Map<string, number>;
}

/**
 * What entities come to from the rows of articles, where no database is asked. Grows with the names that articles give, and
 * not with their texts.
 */
export class EntityGathering {
  readonly #keys = new Map<string, GatheredKey>();
  readonly #persons = new ProfileGathering();

  add(rows: ArticleRows): void {
    const names = new Map(rows.entities.map(({ id, name }) => [id, name]));
    for (const relation of rows.relations) {
      if (relation.kind !== 'APPEARS_IN') continue;
      const seen = seenIn(relation);
      if (seen.family.startsWith('person:')) this.#persons.add(seen);
      this.#name(relation.properties as unknown as Naming, seen.key);
    }
    for (const { kind, source, target, properties } of rows.relations) {
      if (kind === 'HOLDS_POST')
        this.#hold(source, `${names.get(target)}${properties.unit ?? ''}${properties.position}`);
    }
  }

  #name({ name, kind, subtype, aliases }: Omit<Naming, 'aliases'> & { aliases: string[] | null }, key: string): void {
    const known = this.#keys.get(key);
    if (known === undefined) {
      this.#keys.set(key, { key, name, kind, subtype, aliases: aliases ?? [], articles: 1 });
      return;
    }
    known.articles++;
    known.subtype ??= subtype;
    for (const alias of aliases ?? []) if (!known.aliases.includes(alias)) known.aliases.push(alias);
  }

  #hold(key: string, post: string): void {
    const holder = this.#keys.get(key)!;
    holder.posts ??= new Map();
    holder.posts.set(post, (holder.posts.get(post) ?? 0) + 1);
  }

  /** The entity of each key that is not an entity by itself. */
  resolved(): Map<string, string> {
    return new Map([...resolve(this.#persons.profiles(), [])].filter(([key, entity]) => key !== entity));
  }

  /** The entities, where `entityOf` gives what their keys came to. */
  *entities(entityOf: ReadonlyMap<string, string>): Generator<GatheredEntity> {
    const joined = new Map<string, GatheredKey[]>();
    for (const [key, entity] of entityOf) {
      const keys = joined.get(entity) ?? [this.#keys.get(entity)!];
      joined.set(entity, [...keys, this.#keys.get(key)!]);
    }
    for (const [key, own] of this.#keys) {
      if (entityOf.has(key)) continue;
      const keys = joined.get(key) ?? [own];
      const articles = keys.reduce((sum, one) => sum + one.articles, 0);
      yield { row: entityNamed(key, keys), articles, posts: mostGivenFirst(keys) };
    }
  }
}

function mostGivenFirst(keys: readonly GatheredKey[]): string[] {
  const given = keys.flatMap(({ posts }) => [...(posts ?? [])]);
  const times = [...groupBy(given, ([post]) => post)].map(([post, counts]): [string, number] => [
    post,
    counts.reduce((sum, [, count]) => sum + count, 0),
  ]);
  return times.sort((a, b) => b[1] - a[1] || byCodePoint(a[0], b[0])).map(([post]) => post);
}

/** The order of texts in the database, which is not that of JavaScript beyond U+FFFF. */
function byCodePoint(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}
