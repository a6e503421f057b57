import { useTranslation } from 'react-i18next';
import { Failure } from '../shared/Failure.tsx';
import { clearSelection } from '../state/actions.ts';

/** What is selected cannot be shown. Where it is no longer there, the selection is what is to be given up. */
export function SelectionFailure({ error, retry }: { error: Error; retry: () => void }) {
  const { t } = useTranslation();
  return <Failure error={error} retry={retry} leave={{ words: t('inspector.close'), go: clearSelection }} />;
}
