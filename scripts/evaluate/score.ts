import type { FactPerson, FactStatement, Facts } from '../../graph/model/facts.ts';
import { isSameRole, isSameSpeaker, lengthOf, longestCommonRun, normalise } from './compare.ts';

/** What is counted, in the order of the report. */
export const scoredKinds = [
  'persons',
  'roles',
  'orgs',
  'direct',
  'direct+speaker',
  'indirect',
  'indirect+speaker',
  'slogans',
  'programs',
  'documents',
  'venues',
] as const;

export type ScoredKind = (typeof scoredKinds)[number];

export interface Count {
  hit: number;
  false: number;
  missed: number;
}

export interface ScoringError {
  file: string;
  kind: ScoredKind;
  problem: 'missed' | 'false' | 'speaker';
  what: string;
}

/** The counts over all articles, and each single error. */
export interface Score {
  articles: number;
  withoutOutput: number;
  counts: { [kind in ScoredKind]: Count };
  /** Of the indirect statements found, how many begin with the right six characters. */
  indirectBegins: { right: number; of: number };
  errors: ScoringError[];
}

/** Holds what a system found against the gold, article by article; `found` is null where it gave nothing for a file. */
export function scoreArticles(pairs: Iterable<{ file: string; gold: Facts; found: Facts | null }>): Score {
  const counts = Object.fromEntries(scoredKinds.map((kind) => [kind, { hit: 0, false: 0, missed: 0 }]));
  const score: Score = {
    articles: 0,
    withoutOutput: 0,
    counts: counts as Score['counts'],
    indirectBegins: { right: 0, of: 0 },
    errors: [],
  };
  for (const { file, gold, found } of pairs) {
    score.articles++;
    if (!found) score.withoutOutput++;
    scoreArticle(score, file, gold, found ?? nothing);
  }
  return score;
}

const nothing: Facts = {
  file: '',
  persons: [],
  orgs: [],
  statements: [],
  slogans: [],
  programs: [],
  documents: [],
  venues: [],
};

const surfaceKinds = ['orgs', 'slogans', 'programs', 'documents', 'venues'] as const;

/** How much of the longer quotation two statements must share to be the same one. */
const sameStatement = { direct: 0.8, indirect: 0.5 };

function scoreArticle(score: Score, file: string, gold: Facts, found: Facts): void {
  const optional = new Set((gold.optional ?? []).map(normalise));
  const record = (kind: ScoredKind, problem: ScoringError['problem'], what: string) =>
    score.errors.push({ file, kind, problem, what });
  scorePersons(score, gold.persons, found.persons, optional, record);
  for (const kind of surfaceKinds) {
    scoreSets(score.counts[kind], new Set(gold[kind].map(normalise)), new Set(found[kind].map(normalise)), optional, {
      missed: (surface) => record(kind, 'missed', surface),
      false: (surface) => record(kind, 'false', surface),
    });
  }
  for (const kind of ['direct', 'indirect'] as const) scoreStatements(score, kind, gold, found, optional, record);
}

type Recorder = (kind: ScoredKind, problem: ScoringError['problem'], what: string) => void;

function scorePersons(
  score: Score,
  gold: FactPerson[],
  found: FactPerson[],
  optional: Set<string>,
  record: Recorder,
): void {
  const goldByName = new Map(gold.map((person) => [normalise(person.name), person]));
  const foundByName = new Map(found.map((person) => [normalise(person.name), person]));
  scoreSets(score.counts.persons, new Set(goldByName.keys()), new Set(foundByName.keys()), optional, {
    missed: (name) => record('persons', 'missed', name),
    false: (name) => record('persons', 'false', name),
  });
  const count = score.counts.roles;
  for (const name of new Set([...goldByName.keys(), ...foundByName.keys()])) {
    const left = [...(foundByName.get(name)?.roles ?? [])];
    for (const role of goldByName.get(name)?.roles ?? []) {
      const match = left.findIndex((other) => isSameRole(role, other));
      if (match >= 0) {
        left.splice(match, 1);
        count.hit++;
      } else {
        count.missed++;
        record('roles', 'missed', `${name}: ${role.org ?? '–'} ${role.position}`);
      }
    }
    count.false += left.length;
    for (const role of left) record('roles', 'false', `${name}: ${role.org ?? '–'} ${role.position}`);
  }
}

function scoreSets(
  count: Count,
  gold: Set<string>,
  found: Set<string>,
  optional: Set<string>,
  tell: { missed(surface: string): void; false(surface: string): void },
): void {
  for (const surface of gold) {
    if (found.has(surface)) count.hit++;
    else {
      count.missed++;
      tell.missed(surface);
    }
  }
  for (const surface of found) {
    if (gold.has(surface) || optional.has(surface)) continue;
    count.false++;
    tell.false(surface);
  }
}

function scoreStatements(
  score: Score,
  kind: 'direct' | 'indirect',
  gold: Facts,
  found: Facts,
  optional: Set<string>,
  record: Recorder,
): void {
  const left = new Set(found.statements.filter((statement) => statement.kind === kind));
  let hits = 0;
  let rightSpeakers = 0;
  const wanted = gold.statements.filter((statement) => statement.kind === kind);
  for (const statement of wanted) {
    const match = mostSimilar(statement, left, sameStatement[kind]);
    if (!match) {
      record(kind, 'missed', describe(statement));
      continue;
    }
    left.delete(match);
    hits++;
    if (isSameSpeaker(statement, match)) rightSpeakers++;
    else record(`${kind}+speaker`, 'speaker', `${speakerOf(statement)} != ${speakerOf(match)}`);
    if (kind === 'indirect') {
      score.indirectBegins.of++;
      if (beginning(statement) === beginning(match)) score.indirectBegins.right++;
    }
  }

  // Doubtful words, and speech found under the other kind, are not false.
  const otherKind = gold.statements.filter((statement) => statement.kind !== kind);
  const excused = [...optional, ...otherKind.map((statement) => normalise(statement.quote))];
  const falseOnes = [...left].filter((statement) => !excused.some((quote) => isMostlyWithin(quote, statement)));
  for (const statement of falseOnes) record(kind, 'false', describe(statement));

  addCounts(score.counts[kind], hits, falseOnes.length, wanted.length - hits);
  addCounts(
    score.counts[`${kind}+speaker`],
    rightSpeakers,
    falseOnes.length + hits - rightSpeakers,
    wanted.length - rightSpeakers,
  );
}

function mostSimilar(wanted: FactStatement, candidates: Set<FactStatement>, least: number): FactStatement | null {
  const quote = normalise(wanted.quote);
  let best: FactStatement | null = null;
  let bestShare = 0;
  for (const candidate of candidates) {
    const other = normalise(candidate.quote);
    const share = longestCommonRun(quote, other) / Math.max(lengthOf(quote), lengthOf(other), 1);
    if (share >= least && share > bestShare) [best, bestShare] = [candidate, share];
  }
  return best;
}

function isMostlyWithin(quote: string, statement: FactStatement): boolean {
  const other = normalise(statement.quote);
  const shorter = Math.max(1, Math.min(lengthOf(quote), lengthOf(other)));
  return quote !== '' && longestCommonRun(quote, other) / shorter >= 0.8;
}

function addCounts(count: Count, hit: number, wrong: number, missed: number): void {
  count.hit += hit;
  count.false += wrong;
  count.missed += missed;
}

function beginning(statement: FactStatement): string {
  return Array.from(normalise(statement.quote)).slice(0, 6).join('');
}

function speakerOf(statement: FactStatement): string {
  return statement.speaker ?? statement.speakerSurface ?? '–';
}

function describe(statement: FactStatement): string {
  return `${speakerOf(statement)}: ${Array.from(normalise(statement.quote)).slice(0, 30).join('')}`;
}
