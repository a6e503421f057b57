import { useTranslation } from 'react-i18next';
import type { Cut } from '../state/step.ts';

/** What a cut holds back, as a sentence; `names` has the names of the nodes on the canvas. */
export function useCutWords(): (cut: Cut, names: ReadonlyMap<string, string>) => string {
  const { t } = useTranslation();
  return ({ step, of, shown, total }, names) => {
    if (of === 'drawn') return t('graph.cut.drawn', { shown, total });
    switch (step.kind) {
      case 'overview':
        return t('graph.cut.overview', { shown, total });
      case 'hierarchy':
        return t('graph.cut.hierarchy', { name: names.get(step.id), shown, total });
      case 'cypher':
        return total === null ? t('graph.cut.someRows', { shown }) : t('graph.cut.rows', { shown, total });
      default:
        return t('graph.shownOf', { name: 'id' in step && names.get(step.id), shown, total });
    }
  };
}
