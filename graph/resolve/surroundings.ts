import type { ArticleGraph, Entity } from '../model/article-graph.ts';
import { countries } from '../model/countries.ts';
import { besideBody, competesIn, type Evidence, ofNation, stateOffice, together } from './evidence.ts';
import { lastNamed } from './last-named.ts';
import { longName, spelledName } from './name-length.ts';
import type { NamedAt } from './name-lists.ts';
import { sportIn } from './sports.ts';
import { officesBefore } from './words-at-names.ts';

type EvidenceOf = ReadonlyMap<string, Set<Evidence>>;

/** How far before a name, within its sentence, what it has to do with is looked for, and how far behind it a sport. */
const before = 60;
const behind = 24;
/** Words of a contest, without which a sport is a pastime. */
const contest = /[赛冠牌]|选手|运动员/;
/** Bodies that people of all kinds stand beside. */
const everywhere =
  /^(?:中共中央|中国共产党|国务院$|全国人民代表大会|中国人民政治协商会议全国委员会$|中央军事委员会|联合国|中国人民解放军|中央委员会|中华人民共和国|大会)/;
/** Bodies of a sentence, the last before the name, and people of an article, those it tells most of, that count. */
const mostBodies = 2;
const mostCompany = 3;
/** An article with more people than that is a roll, and tells nothing of who has to do with whom. */
const longestCompany = 40;
const lastCountry = lastNamed([...countries].filter((name) => name !== '中国'));

/** Notes what an article says around names, though not of those who bear them: sports, countries, bodies, company. */
export function addSurroundings(graph: ArticleGraph, names: readonly NamedAt[], evidence: EvidenceOf): void {
  const entities = new Map(graph.entities.map((entity) => [entity.id, entity]));
  const { text } = graph.article;
  const bodies = graph.mentions.filter(({ entity }) => isSomewhere(entities.get(entity)!));
  for (const { person, start, end } of names) {
    const own = evidence.get(person)!;
    const { name } = entities.get(person)!;
    const words = /[^。！？\n]*$/u.exec(text.slice(Math.max(0, start - before), start))![0];
    const sport = sportOf(words, /^[^。！？，\n]*/u.exec(text.slice(end, end + behind))![0]);
    if (sport !== null) own.add(competesIn(sport));
    for (const one of nationsOf(name, words)) own.add(one);
    if ([...own].some((one) => /^(?:body|medium):/.test(one))) continue;
    const near = bodies.filter((body) => body.end <= start && body.start >= start - words.length);
    for (const { entity } of near.slice(-mostBodies)) own.add(besideBody(entity));
  }
  addCompany(names, entities, evidence);
}

function isSomewhere({ kind, subtype, name }: Entity): boolean {
  return kind === 'organisation' && subtype !== 'media' && !everywhere.test(name);
}

function sportOf(words: string, following: string): string | null {
  return contest.test(words + following) ? (sportIn(words) ?? sportIn(following)) : null;
}

/**
 * The country that is named last before a name spelled after its sound; of a name of three characters, which may be one, with
 * each office that it has there.
 */
function nationsOf(name: string, words: string): Evidence[] {
  if (name.length < longName) return [];
  if (name.length >= spelledName) {
    const nation = lastCountry(words);
    return nation === null ? [] : [ofNation(nation)];
  }
  const told = officesBefore(words);
  const nation = lastCountry(told.words);
  return nation === null ? [] : told.offices.map((office) => ofNation(`${nation} ${office}`));
}

/** Notes for each person those with a post whom the article tells most of, leaders of the nation aside. */
function addCompany(names: readonly NamedAt[], entities: ReadonlyMap<string, Entity>, evidence: EvidenceOf): void {
  const mentions = new Map<string, number>();
  for (const { person } of names) mentions.set(person, (mentions.get(person) ?? 0) + 1);
  if (mentions.size > longestCompany) return;
  const isKnown = (person: string) => {
    const own = evidence.get(person)!;
    return !own.has(stateOffice) && [...own].some((one) => /^(?:body|place|title|local)/.test(one));
  };
  const company = [...mentions]
    .filter(([person]) => isKnown(person))
    .sort(([, one], [, other]) => other - one)
    .slice(0, mostCompany);
  for (const person of mentions.keys()) {
    for (const [other] of company) if (other !== person) evidence.get(person)!.add(together(entities.get(other)!.name));
  }
}
