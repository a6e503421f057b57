import type { ArticleGraph, Entity } from '../model/article-graph.ts';
import { announcedPosts } from './announced-posts.ts';
import { bare, besideName, besideStateOffice, described, type Evidence, highOffice, stateOffice } from './evidence.ts';
import { type NamedAt, nameLists, namesInOrder } from './name-lists.ts';
import { isReporter, postEvidence } from './post-evidence.ts';

/** Offices of state that stand at the name without their body: 国家主席, 总书记. */
const officeBefore =
  /(?:国家主席|国家副主席|总书记|国务院总理|国务院副总理|国务委员|委员长|总统|首相|国王|女王|天皇|国务卿|外长|外交部长|首席大法官|首席大检察官)$/;
/** The head of a province that the article leaves to be understood: 省委书记, 省长. */
const highBefore = /省委书记$|自治区党委书记$|(?:^|[^副])省长$|自治区(?:政府)?主席$/;
const officeAfter = /^(?:总书记|国家主席|主席|总理|委员长|总统|首相|国王|国务卿)/;
/** A name that nothing before it describes: at a boundary, or after a word that links and does not describe. */
const undescribedBefore = /(?:^|[^\p{Script=Han}）)]|[由和与及同向对在让请以]|大会(?:主席团)?(?:常务|执行)主席)$/u;
/** How far before a name its description is looked for, and from how many characters on it tells people apart. */
const longestDescription = 24;
const tellingDescription = 8;

/**
 * For each person of the article, what it says that tells them from namesakes. Equal strings in two articles are the same
 * evidence; each list is sorted.
 */
export function personEvidence(graph: ArticleGraph): Map<string, Evidence[]> {
  const { article } = graph;
  const entities = new Map(graph.entities.map((entity) => [entity.id, entity]));
  const evidence = new Map<string, Set<Evidence>>();
  for (const { id, kind } of graph.entities) if (kind === 'person') evidence.set(id, new Set());
  addPosts(graph, entities, evidence);
  const names = namesInOrder(graph);
  const lists = nameLists(article.text, names);
  addOfficesAtNames(article.text, names, evidence);
  for (const { person, body, position } of announcedPosts(graph, names)) {
    for (const one of postEvidence(body, { position, unit: '', medium: article.source }))
      evidence.get(person)!.add(one);
  }
  addUndescribed(article, names, lists, evidence);
  for (const list of lists) addNeighbours(list, entities, evidence);
  return new Map([...evidence].map(([person, strings]) => [person, [...strings].sort()]));
}

type EvidenceOf = ReadonlyMap<string, Set<Evidence>>;

function addPosts(graph: ArticleGraph, entities: ReadonlyMap<string, Entity>, evidence: EvidenceOf): void {
  const reporters = new Set<string>();
  const media = new Map<string, Set<string>>();
  for (const { kind, source, target, properties } of graph.relations) {
    if (kind === 'REPORTED_BY') reporters.add(target);
    const own = evidence.get(source);
    const body = entities.get(target);
    if (own === undefined || body === undefined || (kind !== 'HOLDS_POST' && kind !== 'AFFILIATED_WITH')) continue;
    const position = String(properties.position ?? '');
    if (isReporter(position)) media.set(source, (media.get(source) ?? new Set()).add(body.name));
    const held = { position, unit: String(properties.unit ?? ''), medium: graph.article.source };
    for (const one of postEvidence(body, held)) own.add(one);
  }
  for (const person of new Set([...reporters, ...media.keys()])) {
    const own = [...(media.get(person) ?? [])];
    const named = own.length > 0 ? own : graph.article.source === null ? [] : [graph.article.source];
    for (const medium of named) evidence.get(person)?.add(`medium:${medium}`);
    evidence.get(person)?.add(described);
  }
}

function addOfficesAtNames(text: string, names: readonly NamedAt[], evidence: EvidenceOf): void {
  for (const { person, start, end } of names) {
    const atOffice =
      officeBefore.test(text.slice(Math.max(0, start - 6), start)) ||
      officeAfter.test(text.slice(end, end + 4)) ||
      (text[start - 1] === '以' && text.startsWith('同志为核心', end));
    const own = evidence.get(person)!;
    if (atOffice) own.add(stateOffice).add(highOffice);
    else if (highBefore.test(text.slice(Math.max(0, start - 8), start))) own.add(highOffice);
  }
}

/** Of those of whom the posts tell nothing, notes the words before the name, or that there are none. */
function addUndescribed(
  { title, text }: ArticleGraph['article'],
  names: readonly NamedAt[],
  lists: readonly (readonly NamedAt[])[],
  evidence: EvidenceOf,
): void {
  const heads = new Map(lists.flatMap((list) => list.map((name): [NamedAt, NamedAt] => [name, list[0]!])));
  const isScene = [...evidence.values()].some((own) => own.has(stateOffice));
  const seen = new Set<string>();
  for (const name of names) {
    const own = evidence.get(name.person)!;
    if (seen.has(name.person)) continue;
    seen.add(name.person);
    if (own.size > 0) continue;
    const { start } = heads.get(name) ?? name;
    const before = text.slice(Math.max(0, start - longestDescription), start);
    if (undescribedBefore.test(before) && !/^[（(]/.test(text.slice(name.end))) {
      own.add(bare);
      // A headline that says the bare name takes it to be known.
      if (isScene || title.includes(text.slice(name.start, name.end))) own.add(besideStateOffice);
      continue;
    }
    own.add(described);
    const words = /[\p{Script=Han}（）()]*$/u.exec(before)![0].replace(/[（）()]/g, '');
    if (start === name.start && words.length >= tellingDescription)
      own.add(`words:${words.slice(-tellingDescription)}`);
  }
}

function addNeighbours(list: readonly NamedAt[], entities: ReadonlyMap<string, Entity>, evidence: EvidenceOf): void {
  list.forEach(({ person }, place) => {
    for (const neighbour of [list[place - 1], list[place + 1]]) {
      if (neighbour !== undefined && neighbour.person !== person) {
        evidence.get(person)!.add(besideName(entities.get(neighbour.person)!.name));
      }
    }
  });
}
