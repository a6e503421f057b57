import { type RelationKind, relationKinds } from '../../model/relation-kind.ts';
import type { EndLabel } from '../write/article-rows.ts';
import { type Column, type ImportTable, listSeparator } from './import-table.ts';

const articles: ImportTable = {
  special: ['id:ID(Article)'],
  columns: [
    ...strings('name', 'title', 'date', 'source', 'url', 'text'),
    long('characters'),
    ...strings('hash', 'extraction'),
  ],
};

const statements: ImportTable = {
  special: ['id:ID(Statement)'],
  columns: [
    ...strings('kind', 'name', 'text', 'article', 'date'),
    longs('starts'),
    longs('ends'),
    ...strings('speakerType', 'speakerText', 'cue', 'sentence'),
  ],
};

const entities: ImportTable = {
  special: ['id:ID(Entity)', ':LABEL'],
  columns: [...strings('kind', 'name', 'subtype'), ...lists('aliases', 'pinyin', 'initials', 'words', 'posts')],
};

const namesakes: ImportTable = {
  special: ['id:ID(Namesakes)'],
  columns: [...strings('kind', 'name'), long('pairs'), long('rank')],
};

/** What every relationship carries. */
const assertion: readonly Column[] = [
  ...strings('id', 'article', 'date'),
  long('start'),
  long('end'),
  longs('starts'),
  longs('ends'),
  ...strings('sentence', 'by', 'rule', 'sourceKey', 'targetKey'),
];

/** What the store notes on APPEARS_IN, beside the surfaces, so that a name can be resolved again without its articles. */
const profile: readonly Column[] = [
  ...strings('name', 'kind', 'subtype', 'family'),
  ...lists('surfaces', 'aliases', 'evidence'),
];

/** One relation kind. */
function relations(kind: RelationKind): ImportTable {
  const [from, to] = [relationKinds[kind].from[0], relationKinds[kind].to[0]];
  const own = kind === 'APPEARS_IN' || kind === 'STATED_IN' ? [] : relationKinds[kind].properties.map(ownColumn);
  return {
    special: [`:START_ID(${endLabel(from)})`, `:END_ID(${endLabel(to)})`],
    columns: [...assertion, ...own, ...(kind === 'APPEARS_IN' ? profile : [])],
  };
}

/** The labels of all rows of a table of nodes; entities have theirs row by row. */
const nodeTables = {
  articles: { labels: ['Article'], table: articles },
  statements: { labels: ['Statement'], table: statements },
  entities: { labels: [], table: entities },
  namesakes: { labels: ['Namesakes'], table: namesakes },
};

export type ImportTableName = keyof typeof nodeTables | RelationKind;

const relationNames = Object.keys(relationKinds) as RelationKind[];

/** Every table by its name: nodes by what they are, relations by their kinds. */
export const importTables: ReadonlyMap<ImportTableName, ImportTable> = new Map([
  ...Object.entries(nodeTables).map(([name, { table }]) => [name, table] as [ImportTableName, ImportTable]),
  ...relationNames.map((kind): [ImportTableName, ImportTable] => [kind, relations(kind)]),
]);

export const fileOf = (name: ImportTableName): string => `${name}.csv`;

/** The options that read the files from the folder that they are in, one a line. Texts hold line breaks, and so do sentences that go on over one. */
export function importOptions(): string {
  const separator = `U+${listSeparator.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  const nodes = Object.entries(nodeTables).map(
    ([name, { labels }]) => `--nodes=${labels.map((label) => `${label}=`).join('')}${fileOf(name as ImportTableName)}`,
  );
  const relationships = relationNames.map((kind) => `--relationships=${kind}=${fileOf(kind)}`);
  const reading = [`--array-delimiter=${separator}`, '--multiline-fields=true', '--read-buffer-size=16m'];
  return [...reading, ...nodes, ...relationships, ''].join('\n');
}

/** Under which label the ids of a kind's ends are unique: all ends on one side of a kind have the same. */
function endLabel(end: string): EndLabel {
  return end === 'article' ? 'Article' : end === 'statement' ? 'Statement' : 'Entity';
}

function ownColumn(name: string): Column {
  return { name, type: name === 'inherited' ? 'boolean' : 'string' };
}

function strings(...names: string[]): Column[] {
  return names.map((name) => ({ name, type: 'string' }));
}

function lists(...names: string[]): Column[] {
  return names.map((name) => ({ name, type: 'string[]' }));
}

function long(name: string): Column {
  return { name, type: 'long' };
}

function longs(name: string): Column {
  return { name, type: 'long[]' };
}
