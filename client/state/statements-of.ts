import type { NodeSummary, StatementsFilter } from '../../graph/model/api.ts';

/** The statements that an entity has to do with: its own, those of a body or of all bodies of a place, or those on a slogan; null where its kind has none. */
export function statementsOf({ id, kind }: Pick<NodeSummary, 'id' | 'kind'>): StatementsFilter | null {
  switch (kind) {
    case 'person':
    case 'group':
    case 'program':
    case 'document':
      return { speaker: id };
    case 'organisation':
    case 'place':
      return { organisation: id };
    case 'slogan':
      return { slogan: id };
    default:
      return null;
  }
}
