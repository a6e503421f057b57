import type { ArticleGraph, Entity } from '../model/article-graph.ts';

/** Posts that many people hold in one body: sharing one says little. */
const sharedPost = /代表|委员$|党员|学员|群众|职工|志愿者|观众/;
/** A body named by its level alone, 市委组织部 where the article tells no city, is another one in each article. */
const unplacedName = /^[省市县区镇乡村州盟旗]/;
const nationalName = /^(?:中国|中共|国家|国务院|全国|中央|人民|新华)/;
const cityName = /^(?:\p{Script=Han}{2,8}?(?:省|自治区))?(\p{Script=Han}{2,7}?(?:市|自治州|盟|地区))/u;

/**
 * What the article says of a person that tells them from namesakes, as strings that are equal in two articles where the
 * evidence is the same: a body they hold a post in, a body above it, its city, a medium they report for. Sorted.
 */
export function personEvidence(graph: ArticleGraph, person: string): string[] {
  const entities = new Map(graph.entities.map((entity) => [entity.id, entity]));
  const above = new Map<string, string[]>();
  for (const { kind, source, target } of graph.relations) {
    if (kind === 'PART_OF') above.set(source, [...(above.get(source) ?? []), target]);
  }
  const evidence = new Set<string>();
  for (const relation of graph.relations) {
    const { kind, source, target, properties } = relation;
    if (kind === 'REPORTED_BY' && target === person && graph.article.source !== null) {
      evidence.add(`medium:${graph.article.source}`);
    }
    if (source !== person || (kind !== 'HOLDS_POST' && kind !== 'AFFILIATED_WITH')) continue;
    const body = entities.get(target);
    if (body === undefined || sharedPost.test(String(properties.position ?? ''))) continue;
    addBody(body, evidence);
    for (const id of above.get(target) ?? []) {
      const parent = entities.get(id);
      // Bodies of the whole country stand above too many to tell people apart.
      if (parent !== undefined && !nationalName.test(parent.name)) addBody(parent, evidence);
    }
  }
  return [...evidence].sort();
}

function addBody(body: Entity, evidence: Set<string>): void {
  const proper = body.name.length > 4 || nationalName.test(body.name) || body.kind === 'place';
  if (unplacedName.test(body.name) || !proper) return;
  evidence.add(`${body.kind === 'place' ? 'place' : 'body'}:${body.id}`);
  const city = cityName.exec(body.name)?.[1];
  if (city !== undefined) evidence.add(`city:${city}`);
}
