import type { ArticleGraph, Entity, Relation } from '../../../graph/model/article-graph.ts';
import type { EntityKind } from '../../../graph/model/entity-kind.ts';
import type { RelationKind } from '../../../graph/model/relation-kind.ts';

/** The bodies in the middle of an invented graph, whose expansion brings the rest. */
export const bodyCount = 5;

/** How the others hang on a body: persons hold its posts, programs and documents are its own. */
const relationTo: { kind: EntityKind; relation: RelationKind; from: 'body' | 'other'; name: (n: number) => string }[] =
  [
    {
      kind: 'person',
      relation: 'HOLDS_POST',
      from: 'other',
      name: (n) => `${pick(surnames, n)}${pick(given, n * 7)}${pick(given, n)}`,
    },
    {
      kind: 'program',
      relation: 'ORGANISED',
      from: 'body',
      name: (n) => `${pick(given, n)}${pick(given, n * 3)}专题培训班`,
    },
    {
      kind: 'document',
      relation: 'ISSUED',
      from: 'body',
      name: (n) => `${pick(given, n * 5)}${pick(given, n)}工作实施方案`,
    },
  ];

const surnames = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许';
const given = '安邦成德恩方光海和嘉建君凯兰民宁平清仁书思泰文欣雅永元志中卓';
const places = ['青禾', '云栖', '白鹭', '银杏', '望川'];

/**
 * An invented graph of `size` nodes: bodies, and persons, programs and documents that hang on one or two of them. Graphs
 * of different sizes share no node.
 */
export function inventedGraph(size: number): ArticleGraph {
  const bodies = Array.from({ length: bodyCount }, (_body, index) => bodyName(size, index));
  const others = Array.from({ length: size - bodyCount }, (_other, index) => {
    const row = relationTo[index % relationTo.length]!;
    // A number tells namesakes apart: the resolution would rightly join the others.
    return { row, name: `${row.name(index)}${size}之${index}` };
  });
  const names = [...bodies, ...others.map(({ name }) => name)];
  const text = names.join('、');
  const starts = new Map<string, number>();
  let start = 0;
  for (const name of names) {
    starts.set(name, start);
    start += name.length + 1;
  }
  const span = (name: string) => ({ start: starts.get(name)!, end: starts.get(name)! + name.length });
  const entities: Entity[] = [
    ...bodies.map((name): Entity => ({ id: name, kind: 'organisation', name, aliases: [], subtype: 'government' })),
    ...others.map(({ row: { kind }, name }): Entity => ({ id: name, kind, name, aliases: [] })),
  ];
  const relations = others.flatMap(({ row: { relation, from }, name }, index): Relation[] =>
    bodiesOf(index).map((place) => {
      const [source, target] = from === 'body' ? [bodies[place]!, name] : [name, bodies[place]!];
      return {
        id: `${name}-${place}`,
        kind: relation,
        source,
        target,
        properties: {},
        evidence: [span(name)],
        by: 'rule',
        rule: 'bench',
      };
    }),
  );
  return {
    formatVersion: 1,
    article: { id: `bench-${size}`, title: `名单${size}`, date: '2024-01-01', source: null, url: null, text },
    entities,
    mentions: entities.map(({ id, name }) => ({ ...span(name), entity: id })),
    statements: [],
    relations,
  };
}

/** What a body of the graph of `size` nodes is called. */
export function bodyName(size: number, index: number): string {
  return `${places[index]}市第${size}办公室`;
}

/** Every second node hangs on two bodies, so that the picture is one. */
function bodiesOf(index: number): number[] {
  const first = index % bodyCount;
  return index % 2 === 0 ? [first] : [first, (first + 1 + (index % 3)) % bodyCount];
}

function pick(characters: string, index: number): string {
  return characters[index % characters.length]!;
}
