import { useTranslation } from 'react-i18next';
import type { Decision } from '../../graph/model/api.ts';

/** What a decision did, in a sentence of the interface's language. */
export function useDecisionWords(): (decision: Decision) => string {
  const { t } = useTranslation();
  return ({ kind, about, newName }) => {
    const [one = '', other = ''] = about.map(short);
    if (kind === 'reject' && about.length === 1) return t('curation.did.rejectStatement', { one });
    if (kind === 'split' && newName) return t('curation.did.splitNamed', { one, name: newName });
    return t(`curation.did.${kind}`, { one, other, name: newName ?? one });
  };
}

const short = (words: string) => (words.length > 40 ? `${words.slice(0, 40)}…` : words);
