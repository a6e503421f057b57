import type { ArticleGraph, Entity } from '../model/article-graph.ts';
import type { NamedAt } from './name-lists.ts';

/** A post that a sentence gives to someone or takes from them, other than by a title at the name. */
export interface AnnouncedPost {
  person: string;
  body: Entity;
  position: string;
}

/** Far enough for a post and the one given up for it; a sentence or another name ends it sooner. */
const reach = 60;
const appoints = /(?:任|为|任命|兼任|担任|出任|当选|当选为|免去|的)$/;
const position =
  /^(?:委员、)?(?:常委、)?(?:党组|党委)?((?:代|副|常务副)?(?:书记|部长|省长|市长|主席|主任|局长|院长|检察长|行长))/;

/** Posts of appointments, 某同志任某省委书记, 免去某的某部部长职务: what links the post one leaves to the one one takes. */
export function announcedPosts(graph: ArticleGraph, names: readonly NamedAt[]): AnnouncedPost[] {
  const { text } = graph.article;
  const entities = new Map(graph.entities.map((entity) => [entity.id, entity]));
  const bodies = graph.mentions.flatMap(({ entity, start, end }) => {
    const found = entities.get(entity)!;
    return found.kind === 'organisation' || found.kind === 'place' ? [{ body: found, start, end }] : [];
  });
  return names.flatMap(({ person, end }, index) => {
    const next = names[index + 1]?.start ?? text.length;
    const sentence = /^[^。；！？\n]*/u.exec(text.slice(end, Math.min(next, end + reach)))![0];
    if (!/^(?:同志)?(?:不再)?(?:任|为|兼|担任|出任|当选|的)/.test(sentence)) return [];
    return bodies.flatMap(({ body, start, end: bodyEnd }): AnnouncedPost[] => {
      if (start < end || bodyEnd > end + sentence.length) return [];
      const held = position.exec(text.slice(bodyEnd, bodyEnd + 14))?.[1];
      return held !== undefined && appoints.test(text.slice(Math.max(0, start - 2), start))
        ? [{ person, body, position: held }]
        : [];
    });
  });
}
