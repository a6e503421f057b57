import { describe, expect, test } from 'vitest';
import type { DropReason } from '../../graph/enrich/drop-reason.ts';
import { mergeAdditions } from '../../graph/enrich/merge-additions.ts';
import { numberedParagraphs } from '../../graph/enrich/numbered-paragraph.ts';
import { extract } from '../../graph/extract/extract.ts';
import { readLayout } from '../../graph/extract/text/reading.ts';
import type { AddedEntity, AddedRelation, AddedStatement, Additions } from '../../graph/model/additions.ts';
import type { ArticleGraph } from '../../graph/model/article-graph.ts';
import { jsonValidator } from '../../graph/schema/validator.ts';
import { additions, canalArticle, canalGraph, canalParagraphs, canalReading, goodAnswer } from './canal-article.ts';

const { text } = canalArticle;

function merge(...answers: Additions[]) {
  const { graph, counts } = mergeAdditions(canalGraph, canalReading, canalParagraphs, answers, 'small');
  const known = new Set(canalGraph.relations.map(({ id }) => id));
  const names = new Map(graph.entities.map(({ id, name }) => [id, name]));
  for (const { id, spans } of graph.statements) names.set(id, spans.map((at) => text.slice(at.start, at.end)).join(''));
  names.set(canalArticle.id, 'article');
  const added = graph.relations.filter(({ id }) => !known.has(id));
  const dropped = Object.entries(counts.dropped).filter(([, count]) => count > 0);
  return {
    graph,
    counts,
    added,
    relations: added.map(({ kind, source, target }) => `${names.get(source)} ${kind} ${names.get(target)}`),
    dropped: Object.fromEntries(dropped),
  };
}

/** Nothing but the count of what was dropped tells that there was an answer. */
function expectDropped(answer: Additions, reason: DropReason, count = 1) {
  const { graph, dropped } = merge(answer);
  expect(dropped).toEqual({ [reason]: count });
  expect(graph).toEqual(canalGraph);
}

describe('a good answer', () => {
  const { graph, added, relations } = merge(goodAnswer);

  test('adds entities with their places, and tells that a model found them', () => {
    const person = graph.entities.find(({ name }) => name === '阿槐')!;
    expect(person).toMatchObject({ kind: 'person', aliases: [] });
    expect(graph.entities.find(({ name }) => name === '镜湖画社')).toMatchObject({ subtype: 'association' });
    const places = graph.mentions.filter(({ entity }) => entity === person.id);
    expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(['阿槐']);
    expect(relations).toContain('阿槐 APPEARS_IN article');
    expect(relations).toContain('水清了，鱼就回来了。 STATED_IN article');
  });

  test('adds statements and relations with evidence that code found in the untouched text', () => {
    const statement = graph.statements.find(({ kind }) => kind === 'direct')!;
    expect(text.slice(statement.spans[0]!.start, statement.spans[0]!.end)).toBe('水清了，鱼就回来了。');
    expect(text.slice(statement.speakerSpan!.start, statement.speakerSpan!.end)).toBe('阿槐');
    expect(text.slice(statement.cue!.start, statement.cue!.end)).toBe('逢人便讲');
    expect(statement.speakerType).toBe('person');
    expect(relations).toContain('阿槐 SAID 水清了，鱼就回来了。');
    const affiliation = added.find(({ kind }) => kind === 'AFFILIATED_WITH')!;
    expect(affiliation.evidence.map((at) => text.slice(at.start, at.end))).toEqual([
      '阿槐逢人便讲。镜湖画社为培训班画了一幅长卷',
    ]);
  });

  test('is marked as a model’s, and named', () => {
    for (const relation of added) expect(relation).toMatchObject({ by: 'llm', rule: 'llm.small' });
  });

  test('makes a graph of the same format, with everything of the rules unchanged in it', () => {
    expect(jsonValidator<ArticleGraph>('ArticleGraph')(JSON.parse(JSON.stringify(graph)))).toEqual(graph);
    for (const part of ['entities', 'mentions', 'statements', 'relations'] as const) {
      const kept = (graph[part] as object[]).filter((one) => (canalGraph[part] as object[]).includes(one));
      expect(kept).toEqual(canalGraph[part]);
    }
  });

  test('gives the same bytes each time', () => {
    expect(JSON.stringify(merge(goodAnswer).graph)).toBe(JSON.stringify(graph));
  });

  test('adds nothing the second time, in one answer or in another', () => {
    const twice = merge(goodAnswer, goodAnswer);
    expect(twice.graph).toEqual(graph);
    expect(twice.counts).toMatchObject({ entities: 2, mentions: 2, statements: 1 });
    expect(twice.dropped).toEqual({ known: 4 });
  });
});

test('no answer at all leaves the graph as it is', () => {
  expect(merge().graph).toEqual(canalGraph);
  expect(merge(additions({})).graph).toEqual(canalGraph);
});

describe('an entity', () => {
  const person: AddedEntity = { kind: 'person', paragraph: 4, quote: '阿槐' };
  test.each<[string, Partial<AddedEntity>, DropReason]>([
    ['invented', { quote: '阿柳' }, 'notVerbatim'],
    ['of another paragraph', { paragraph: 2 }, 'notVerbatim'],
    ['of a paragraph that is not there', { paragraph: 99 }, 'notVerbatim'],
    ['of a negative paragraph', { paragraph: -1 }, 'notVerbatim'],
    ['without words', { quote: '' }, 'notVerbatim'],
    ['of an unknown kind', { kind: 'emperor' }, 'unknownKind'],
    ['of a kind that every object has', { kind: 'constructor' }, 'unknownKind'],
    ['of an unknown subtype', { kind: 'organisation', subtype: '__proto__' }, 'unknownKind'],
    ['of one character', { quote: '槐' }, 'length'],
    ['of marks alone', { quote: '。”' }, 'length'],
    ['that the rules found', { paragraph: 2, quote: '沈砚秋' }, 'known'],
    ['that the rules found as another kind', { kind: 'venue', paragraph: 2, quote: '沈砚秋' }, 'crossing'],
    ['that cuts through a name', { kind: 'organisation', paragraph: 2, quote: '局长沈砚' }, 'crossing'],
    ['inside a slogan', { kind: 'place', paragraph: 3, quote: '一河' }, 'crossing'],
    ['that is a person and holds a name', { paragraph: 2, quote: '局长沈砚秋' }, 'crossing'],
  ])('%s is dropped', (_what, change, reason) => {
    expectDropped(additions({ entities: [{ ...person, ...change }] }), reason);
  });

  test('whose name is longer than names are is dropped', () => {
    const quote = canalArticle.text.split('\n')[2]!.trim();
    const article = { ...canalArticle, text: `${quote.replace('。', '，').repeat(2)}` };
    const reading = readLayout(article);
    const graph = extract(article);
    const answer = additions({ entities: [{ kind: 'slogan', paragraph: 1, quote: article.text }] });
    const { counts } = mergeAdditions(graph, reading, numberedParagraphs(article, reading), [answer], 'small');
    expect(counts.dropped.length).toBe(1);
  });
});

describe('a statement', () => {
  const statement: AddedStatement = {
    kind: 'direct',
    paragraph: 4,
    quote: '水清了，鱼就回来了。',
    speaker: { paragraph: 2, quote: '沈砚秋' },
  };
  test.each<[string, Partial<AddedStatement>, DropReason]>([
    ['invented', { quote: '水浑了，鱼就走了。' }, 'notVerbatim'],
    ['with one mark changed', { quote: '水清了,鱼就回来了。' }, 'notVerbatim'],
    ['direct yet outside quotation marks', { quote: '他的徒弟' }, 'notQuoted'],
    ['that is a slogan', { paragraph: 3, quote: '一河一策' }, 'crossing'],
    ['that the rules found', { kind: 'indirect', paragraph: 3, quote: '把每一段河道治好、管好' }, 'known'],
    ['with an invented speaker', { speaker: { paragraph: 4, quote: '王老汉' } }, 'notVerbatim'],
    ['whose speaker is no entity', { speaker: { paragraph: 4, quote: '他的徒弟' } }, 'unknownEnd'],
    ['whose speaker cannot speak', { speaker: { paragraph: 3, quote: '一河一策' } }, 'forbiddenEnds'],
    ['with an invented cue', { cue: '高喊' }, 'notVerbatim'],
  ])('%s is dropped', (_what, change, reason) => {
    expectDropped(additions({ statements: [{ ...statement, ...change }] }), reason);
  });

  test('may come with its quotation marks, and with other white space', () => {
    const { graph } = merge(additions({ statements: [{ ...statement, quote: '“水清了， 鱼就回来了。”' }] }));
    const { spans } = graph.statements.find(({ kind }) => kind === 'direct')!;
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['水清了，鱼就回来了。']);
  });

  test('of the rules without a speaker gains one, and stays as it is', () => {
    const { id: speaker } = canalGraph.entities.find(({ name }) => name === '沈砚秋')!;
    const [rule] = canalGraph.statements;
    const mute: ArticleGraph = {
      ...canalGraph,
      statements: [{ ...rule!, speaker: null, speakerSpan: null, speakerType: 'unknown' }],
      relations: canalGraph.relations.filter(({ kind }) => kind !== 'SAID'),
    };
    const at = rule!.spans[0]!;
    const quote = text.slice(at.start, at.end - 1);
    const answer = additions({ statements: [{ ...statement, kind: 'indirect', paragraph: 3, quote }] });
    const { graph } = mergeAdditions(mute, canalReading, canalParagraphs, [answer], 'small');
    expect(graph.statements).toEqual(mute.statements);
    const said = graph.relations.filter(({ kind }) => kind === 'SAID');
    expect(said).toMatchObject([{ source: speaker, target: rule!.id, by: 'llm' }]);
  });
});

describe('a relation', () => {
  const relation: AddedRelation = {
    kind: 'VISITED',
    source: '沈砚秋',
    target: '市委党校',
    paragraph: 2,
    quote: '在市委党校开班。市水务局党组书记、局长沈砚秋出席开班式',
  };
  test('between entities of the rules is added', () => {
    expect(merge(additions({ relations: [relation] })).relations).toEqual(['沈砚秋 VISITED 云泽市委党校']);
  });

  test('of a post keeps the words of the evidence', () => {
    const post = { ...relation, kind: 'HOLDS_POST', target: '市水务局', position: '党组书记、 局长' };
    const { added } = merge(additions({ relations: [post] }));
    expect(added).toMatchObject([{ kind: 'HOLDS_POST', properties: { position: '党组书记、局长' } }]);
  });

  test.each<[string, Partial<AddedRelation>, DropReason]>([
    ['with invented evidence', { quote: '沈砚秋走进市委党校' }, 'notVerbatim'],
    ['whose evidence does not name an end', { quote: '局长沈砚秋出席开班式' }, 'notVerbatim'],
    ['of an unknown kind', { kind: 'LOVES' }, 'unknownKind'],
    ['of a kind that every object has', { kind: '__proto__' }, 'unknownKind'],
    ['of a kind that is not asked for', { kind: 'APPEARS_IN' }, 'unknownKind'],
    ['the wrong way round', { source: '市委党校', target: '沈砚秋' }, 'forbiddenEnds'],
    ['with an end that is no entity', { source: '局长' }, 'unknownEnd'],
    ['from a thing to itself', { kind: 'PART_OF', source: '市委党校' }, 'forbiddenEnds'],
    ['with a property of another kind', { position: '局长' }, 'badProperty'],
    ['of a post without a position', { kind: 'HOLDS_POST' }, 'badProperty'],
    ['of a post that is invented', { kind: 'HOLDS_POST', position: '市长' }, 'notVerbatim'],
    ['of a part that no one takes', { kind: 'TOOK_PART', target: '市委党校', as: 'king' }, 'badProperty'],
    ['that the rules found', { kind: 'HOLDS_POST', target: '市水务局', position: '局长' }, 'known'],
  ])('%s is dropped', (_what, change, reason) => {
    expectDropped(additions({ relations: [{ ...relation, ...change }] }), reason);
  });
});

test('what an added name is part of is linked: a statement of the rules mentions it', () => {
  const answer = additions({ entities: [{ kind: 'venue', paragraph: 3, quote: '每一段河道' }] });
  expect(merge(answer).relations.some((line) => line.endsWith(' MENTIONS 每一段河道'))).toBe(true);
});
