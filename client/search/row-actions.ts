import type { NodeSummary } from '../../graph/model/api.ts';
import type { IconName } from '../shared/Icon.tsx';
import { connectFrom, listStatements, showHierarchy, showSlogan } from '../state/actions.ts';
import { statementsOf } from '../state/statements-of.ts';

export interface RowAction {
  name: 'connect' | 'hierarchy' | 'statements' | 'timeline';
  icon: IconName;
  run(): void;
}

/** What can be done with a hit beside going to it, most wanted first. */
export function rowActions({ id, kind }: Pick<NodeSummary, 'id' | 'kind'>): RowAction[] {
  const connect: RowAction = { name: 'connect', icon: 'connect', run: () => connectFrom(id) };
  const hierarchy: RowAction = { name: 'hierarchy', icon: 'tree', run: () => showHierarchy(id) };
  const filter = statementsOf({ id, kind });
  const said: RowAction[] = filter ? [{ name: 'statements', icon: 'quote', run: () => listStatements(filter) }] : [];
  switch (kind) {
    case 'person':
    case 'group':
      return [...said, connect];
    case 'organisation':
    case 'place':
      return [hierarchy, connect, ...said];
    case 'slogan':
      return [...said, { name: 'timeline', icon: 'clock', run: () => showSlogan(id) }];
    case 'program':
    case 'venue':
    case 'document':
      return [connect];
    default:
      return [];
  }
}
