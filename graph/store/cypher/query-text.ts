import { StoreError } from '../store-error.ts';

/**
 * `query` with everything that is not code blanked out: comments and the insides of strings and of quoted names.
 * Offsets stay the same. It is only a first look: what a query may do is decided by its plan.
 */
export function codeOf(query: string): string {
  const apart = /\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n\r]*|'(?:\\[\s\S]|[^'\\])*'?|"(?:\\[\s\S]|[^"\\])*"?|`(?:``|[^`])*`?/g;
  return query.replace(apart, (part) =>
    part.startsWith('/') ? ' '.repeat(part.length) : `${part[0]}${'_'.repeat(Math.max(0, part.length - 1))}`,
  );
}

/** Function namespaces that come with the database and only compute. Functions of plug-ins may do anything. */
const pureNamespaces = ['date', 'datetime', 'localdatetime', 'time', 'localtime', 'duration', 'point', 'vector'];

/** Rejects what can be told from the text alone: several statements, query prefixes, other databases, functions of plug-ins. */
export function checkText(query: string): void {
  const code = codeOf(query);
  if (code.trim() === '') {
    throw new StoreError('invalid_cypher', 'The query is empty. Write one Cypher statement.');
  }
  const separator = code.replace(/[\s;]+$/, '').indexOf(';');
  if (separator >= 0) {
    throw new StoreError(
      'invalid_cypher',
      'Only one statement can be run at a time. Take out what follows the first ;',
      {
        offset: separator,
        ...lineAndColumn(query, separator),
      },
    );
  }
  const prefix = /^\s*(EXPLAIN|PROFILE|CYPHER)\b/i.exec(code)?.[1];
  if (prefix) {
    throw new StoreError('invalid_cypher', `${prefix.toUpperCase()} cannot be used here. Write the query without it.`);
  }
  if (/(^|\{)\s*USE\s/i.test(code)) throw refused('USE, which turns to another graph,');
  for (const [, name] of code.matchAll(/((?:[\p{L}_`][\p{L}\p{N}_`]*\s*\.\s*)+[\p{L}_`][\p{L}\p{N}_`]*)\s*\(/gu)) {
    const namespace = name!.split('.')[0]!.trim().toLowerCase();
    if (isCalled(code, name!) || pureNamespaces.includes(namespace)) continue;
    throw refused(`the function ${name!.replace(/\s/g, '')}`);
  }
}

/** Procedures are judged by the plan, which names them in full. */
function isCalled(code: string, name: string): boolean {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`\\bCALL\\s+${escaped}`, 'iu').test(code);
}

export function refused(what: string): StoreError {
  return new StoreError(
    'cypher_not_read_only',
    `Only queries that read the graph are run here, and ${what} may do more. Nothing was changed.`,
  );
}

/** Where `offset` is, both from 1. */
export function lineAndColumn(query: string, offset: number): { line: number; column: number } {
  const before = query.slice(0, offset).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
