import type { ArticleGraph, Entity } from '../model/article-graph.ts';
import { announcedPosts } from './announced-posts.ts';
import {
  assembled,
  bare,
  besideName,
  besideStateOffice,
  companions,
  described,
  type Evidence,
  nearPlace,
  onScene,
  stateOffice,
  wantedBy,
} from './evidence.ts';
import { mediaHouse } from './media.ts';
import { longName } from './name-length.ts';
import { type NamedAt, nameLists, namesInOrder } from './name-lists.ts';
import { isReporter, placeOf, postEvidence } from './post-evidence.ts';
import { addSurroundings } from './surroundings.ts';
import { isByline, leadersOf, officesAtName, titleOfSpelledName } from './words-at-names.ts';

/** A name that nothing before it describes: at a boundary, or after a word that links and does not describe. */
const undescribedBefore =
  /(?:^|[^\p{Script=Han}）)]|[由和与及同向对在让请以]|(?:大会(?:主席团)?|主席团)(?:常务|执行)主席)$/u;
/** A remark in brackets behind a name that describes, and does not only tell a sex or a people. */
const remark = /^[（(](?!女|\p{Script=Han}{1,3}族)/u;
/** What an article of the nation's leaders says at its beginning, where it gives their names alone. */
const ofState = /全国人民代表大会|全国人大|中央委员会|中央政治局|治丧委员会/;
const lead = 120;
/** How far before a name its description is looked for, and from how many characters on it tells people apart. */
const longestDescription = 24;
const tellingDescription = 8;
/** Of places that an article names, how many at most tell where someone belongs whom it does not describe. */
const mostPlaces = 8;
const mostOfOnePlace = 12;
/** From so many on, names in a list are those of people who are present, and not of speakers. */
const roll = 3;

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
  const listed = new Set(lists.flat());
  const alone = names.filter((name) => !listed.has(name)).map((name) => [name]);
  for (const name of names) {
    for (const one of officesAtName(article.text, entities.get(name.person)!.name, name))
      evidence.get(name.person)!.add(one);
  }
  for (const { person, body, position } of announcedPosts(graph, names)) {
    const { name } = entities.get(person)!;
    for (const one of postEvidence(body, { name, position, unit: '', medium: article.source }))
      evidence.get(person)!.add(one);
  }
  const places = new Set(graph.entities.flatMap((entity) => placeOf(entity) ?? []));
  for (const list of [...lists, ...alone]) addWordsBefore(list, article, places, entities, evidence);
  addUndescribed(article, names, lists, [...places].slice(0, mostPlaces), evidence);
  for (const list of lists) {
    addNeighbours(list, entities, evidence);
    addCompanions(list, entities, evidence);
  }
  addSurroundings(graph, names, evidence);
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
    const { name } = entities.get(source)!;
    const held = { name, position, unit: String(properties.unit ?? ''), medium: graph.article.source };
    for (const one of postEvidence(body, held)) own.add(one);
    const title = titleOfSpelledName(name, position);
    if (title !== null) own.add(title);
  }
  for (const person of new Set([...reporters, ...media.keys()])) {
    const own = [...(media.get(person) ?? [])];
    const named = own.length > 0 ? own : graph.article.source === null ? [] : [graph.article.source];
    for (const medium of named) evidence.get(person)?.add(`medium:${mediaHouse(medium)}`);
    evidence.get(person)?.add(described);
  }
}

/** Notes what the words before a list of names, or before a single one, say of all in it: leaders of a place, reporters. */
function addWordsBefore(
  list: readonly NamedAt[],
  { text, source }: ArticleGraph['article'],
  places: ReadonlySet<string>,
  entities: ReadonlyMap<string, Entity>,
  evidence: EvidenceOf,
): void {
  const { start } = list[0]!;
  const before = text.slice(Math.max(0, start - longestDescription), start);
  const provinces = [...places].filter((place) => /(?:省|自治区)$/.test(place));
  const leadership = leadersOf(before, source, provinces.length === 1 ? provinces[0]! : null);
  for (const { person } of list) {
    const own = evidence.get(person)!;
    // Of one short name in one medium, several lead places that it leaves to be understood.
    const isLong = entities.get(person)!.name.length >= longName;
    for (const one of leadership) if (isLong || wantedBy(one) === null) own.add(one);
    if (source !== null && own.size === 0 && isByline(before)) own.add(`medium:${mediaHouse(source)}`).add(described);
  }
}

/** Of those of whom the posts tell nothing, notes the words before the name, or that there are none. */
function addUndescribed(
  { title: headline, text }: ArticleGraph['article'],
  names: readonly NamedAt[],
  lists: readonly (readonly NamedAt[])[],
  places: readonly string[],
  evidence: EvidenceOf,
): void {
  const listOf = new Map(lists.flatMap((list) => list.map((name): [NamedAt, readonly NamedAt[]] => [name, list])));
  const isAssembly = ofState.test(headline + text.slice(0, lead));
  const isScene = isAssembly || [...evidence.values()].some((own) => own.has(stateOffice));
  const seen = new Set<string>();
  for (const name of names) {
    const own = evidence.get(name.person)!;
    if (seen.has(name.person)) continue;
    seen.add(name.person);
    if (own.size > 0) continue;
    const list = listOf.get(name) ?? [name];
    const { start } = list[0]!;
    const before = text.slice(Math.max(0, start - longestDescription), start);
    if (undescribedBefore.test(before) && !remark.test(text.slice(name.end, name.end + 5))) {
      own.add(bare);
      // A headline that says the bare name takes it to be known.
      if (isScene || headline.includes(text.slice(name.start, name.end))) own.add(besideStateOffice);
      if (name.end - name.start >= longName) {
        if (isScene) own.add(onScene);
      } else if (isAssembly && list.length >= roll && !headline.includes('政协')) own.add(assembled);
      // Leaders of the nation go everywhere, and a long list is of people from everywhere.
      if (!isScene && list.length <= mostOfOnePlace) for (const place of places) own.add(nearPlace(place));
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

/** How far on in a list of names another still counts as near. */
const near = 3;

/** Notes each two names that stand near a name in its list: with one, chance may bring a namesake together; with two, hardly. */
function addCompanions(list: readonly NamedAt[], entities: ReadonlyMap<string, Entity>, evidence: EvidenceOf): void {
  list.forEach(({ person }, place) => {
    const own = evidence.get(person)!;
    const names = list
      .slice(Math.max(0, place - near), place + near + 1)
      .flatMap((other) => (other.person === person ? [] : [entities.get(other.person)!.name]))
      .sort();
    names.forEach((one, index) => {
      for (const other of names.slice(index + 1)) if (one !== other) own.add(companions(one, other));
    });
  });
}
