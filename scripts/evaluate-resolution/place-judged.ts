import type { ArticleGraph } from '../../graph/model/article-graph.ts';
import { appearancesOf } from '../../graph/resolve/appearance.ts';
import { profilesOf, type Seen } from '../../graph/resolve/profile.ts';
import { resolve } from '../../graph/resolve/resolve.ts';
import type { Placed } from './b-cubed.ts';
import type { JudgedKind, Judgement } from './judgements.ts';

/** A judgement, and where resolution put it. */
export interface JudgedMention extends Judgement, Placed {
  /** Extraction found no such entity in the article; then it is alone in a cluster. */
  isMissed: boolean;
}

/**
 * Resolves the entities of all graphs, in memory, and tells where each judgement came to be. All graphs take part, for
 * what an article without a judgement says can join two with one.
 */
export async function placeJudged(
  judgements: ReadonlyMap<JudgedKind, readonly Judgement[]>,
  graphs: AsyncIterable<ArticleGraph>,
): Promise<Map<JudgedKind, JudgedMention[]>> {
  const wanted = new Map<string, { kind: JudgedKind; judgement: Judgement }[]>();
  const surfaces = new Map<JudgedKind, Set<string>>();
  for (const [kind, list] of judgements) {
    surfaces.set(kind, new Set(list.map(({ surface }) => surface)));
    for (const judgement of list) {
      wanted.set(judgement.article, [...(wanted.get(judgement.article) ?? []), { kind, judgement }]);
    }
  }
  const seen: Seen[] = [];
  const keys = new Map<Judgement, string>();
  for await (const graph of graphs) {
    // Persons are joined within their name, so other names need not be kept.
    const isConcerned = graph.entities.some(({ kind, name }) => kind === 'person' && surfaces.get(kind)!.has(name));
    if (!isConcerned && !wanted.has(graph.article.id)) continue;
    const { date } = graph.article;
    const appearances = appearancesOf(graph);
    for (const { id, kind, name } of graph.entities) {
      if (kind !== 'person' || !surfaces.get(kind)!.has(name)) continue;
      seen.push({ ...appearances.get(id)!, from: date, to: date });
    }
    for (const { kind, judgement } of wanted.get(graph.article.id) ?? []) {
      const key = keyOf(graph, kind, judgement.surface);
      if (key !== null) keys.set(judgement, key);
    }
  }
  const entities = resolve(profilesOf(seen), []);
  return new Map(
    [...judgements].map(([kind, list]) => [
      kind,
      list.map((judgement): JudgedMention => {
        const key = keys.get(judgement);
        const alone = `${judgement.article} ${judgement.surface}`;
        const found = key === undefined ? alone : (entities.get(key) ?? key);
        return { ...judgement, judged: judgement.cluster, found, isMissed: key === undefined };
      }),
    ]),
  );
}

/** The key of the entity that the surface names first in the article, with or without the party's name before it. */
function keyOf({ article, entities, mentions }: ArticleGraph, kind: JudgedKind, surface: string): string | null {
  const kinds = new Map(entities.map((entity) => [entity.id, entity.kind]));
  const named = mentions
    .filter(({ entity }) => kinds.get(entity) === kind)
    .map(({ entity, start, end }) => ({ entity, words: article.text.slice(start, end).replace(/\s/g, '') }));
  const mention = named.find(({ words }) => words === surface) ?? named.find(({ words }) => words === `中共${surface}`);
  return mention?.entity ?? null;
}
