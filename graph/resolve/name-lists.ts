import type { ArticleGraph } from '../model/article-graph.ts';

/** A person's name where it stands in the article. */
export interface NamedAt {
  person: string;
  start: number;
  end: number;
}

/** The mentions of persons in text order; where they nest, the longest. */
export function namesInOrder({ entities, mentions }: ArticleGraph): NamedAt[] {
  const persons = new Set(entities.flatMap(({ id, kind }) => (kind === 'person' ? [id] : [])));
  let reached = 0;
  return mentions.flatMap(({ entity, start, end }) => {
    if (!persons.has(entity) || start < reached) return [];
    reached = end;
    return [{ person: entity, start, end }];
  });
}

/** What may stand between two names of one list: a mark, a space or 和, and before it a remark in brackets; or that one is the wife of the other. */
const between =
  /^[ \u3000]*(?:（[^（）\n]{1,8}）|\([^()\n]{1,8}\))?[ \u3000]*(?:、|和|及|以及|与)?[ \u3000]*$|^(?:同志|(?:国家)?主席|总统|首相|总理|国王)?(?:和|与|及|偕)?(?:其)?夫人$/;

/** Lists of names: two or more that nothing but commas, spaces or a conjunction parts. */
export function nameLists(text: string, names: readonly NamedAt[]): NamedAt[][] {
  const lists: NamedAt[][] = [];
  let list: NamedAt[] = [];
  for (const name of names) {
    const last = list.at(-1);
    const goesOn = last !== undefined && name.start > last.end && between.test(text.slice(last.end, name.start));
    if (goesOn) list.push(name);
    else {
      if (list.length > 1) lists.push(list);
      list = [name];
    }
  }
  if (list.length > 1) lists.push(list);
  return lists;
}
