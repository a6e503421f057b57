import type { FactPerson, FactRole, Facts } from '../model/facts.ts';
import type { Span } from '../model/span.ts';
import type { Analysis } from './analysis.ts';
import type { Role } from './name/person-mention.ts';
import { articleSpan } from './text/reading.ts';

/** The facts of an analysis as strings of the article, in the annotation format. `file` is the name to give for the article. */
export function toFacts(analysis: Analysis, file: string): Facts {
  const { article, reading } = analysis;
  const words = (span: Span) => {
    const { start, end } = articleSpan(reading, span);
    return article.text.slice(start, end);
  };
  const names = namesAsWritten(analysis, words);
  const surfaces = (spans: readonly Span[]) => [...new Set(spans.map(words))];
  const terms = (kind: string) => surfaces(analysis.terms.filter((term) => term.kind === kind));
  return {
    file,
    persons: persons(analysis, names, words),
    orgs: surfaces(analysis.organisations),
    statements: analysis.statements.map((statement) => ({
      kind: statement.kind,
      quote: words(statement.span),
      speaker: statement.person === null ? null : (names.get(statement.person) ?? statement.person),
      speakerSurface: statement.speakerSpan === null ? null : words(statement.speakerSpan),
      speakerType: statement.speakerType,
      cue: statement.cue === null ? null : words(statement.cue),
    })),
    slogans: terms('slogan'),
    programs: terms('program'),
    documents: terms('document'),
    venues: terms('venue'),
  };
}

/** Each person's name as the article writes it, which may part a foreign name by another kind of dot than the graph. */
function namesAsWritten({ persons, reading }: Analysis, words: (span: Span) => string): Map<string, string> {
  const names = new Map<string, string>();
  for (const { start, end, person } of persons)
    if (!names.has(person) && reading.text.slice(start, end).replaceAll(' ', '') === person)
      names.set(person, words({ start, end }).replace(/\s/g, ''));
  return names;
}

function persons(analysis: Analysis, names: ReadonlyMap<string, string>, words: (span: Span) => string): FactPerson[] {
  const byName = new Map<string, FactPerson>();
  for (const mention of analysis.persons) {
    const person = byName.get(mention.person) ?? {
      name: names.get(mention.person) ?? mention.person,
      surfaces: [],
      roles: [],
    };
    byName.set(mention.person, person);
    const surface = words(mention);
    if (!person.surfaces.includes(surface)) person.surfaces.push(surface);
    for (const role of mention.roles) addRole(person.roles, factRole(role, words));
  }
  return [...byName.values()];
}

function factRole(role: Role, words: (span: Span) => string): FactRole {
  return {
    org: role.organisation === null ? null : words(role.organisation),
    ...(role.unit === null ? {} : { unit: words(role.unit) }),
    position: words(role.position),
    ...(role.inherited ? { inherited: true } : {}),
  };
}

/** The same post told again, with its body or without, is one post: 市委常委 and 绍兴市委常委. */
function addRole(roles: FactRole[], role: FactRole): void {
  const same = roles.find((known) => {
    if (known.position !== role.position) {
      // 习近平主席 after 国家主席 is the same post, shortened.
      return role.org === null && role.position.length === 2 && known.position.endsWith(role.position);
    }
    // 县委组织部长、统战部长: departments of one committee.
    if (known.unit !== undefined && role.unit !== undefined && known.unit !== role.unit) return false;
    if (known.org === null || role.org === null) return true;
    return known.org.endsWith(role.org) || role.org.endsWith(known.org) || governsPlace(known.org, role.org);
  });
  if (same === undefined) roles.push(role);
  else if ((role.org?.length ?? 0) > (same.org?.length ?? 0)) Object.assign(same, role);
}

/** 绍兴市 and 绍兴市人民政府: the place and its government, which have one mayor. */
function governsPlace(one: string, other: string): boolean {
  const ofPlace = (name: string) => name.replace(/(?:人民)?政府$/, '');
  return one !== other && ofPlace(one) === ofPlace(other);
}
