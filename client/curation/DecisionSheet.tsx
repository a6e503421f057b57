import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useTransient } from '../state/transient.ts';
import { useDraft } from './draft.ts';
import { MergeForm } from './MergeForm.tsx';
import { RejectForm } from './RejectForm.tsx';
import { RenameForm } from './RenameForm.tsx';
import { SplitForm } from './SplitForm.tsx';

/** The form of the decision that was begun. */
export default function DecisionSheet() {
  const { t } = useTranslation();
  const draft = useDraft((state) => state.draft);
  if (!draft) return null;
  return (
    <Modal
      opened
      onClose={() => useTransient.setState({ sheet: null })}
      title={t(`curation.title.${draft.kind}`)}
      size={draft.kind === 'merge' || draft.kind === 'split' ? 'xl' : 'lg'}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {draft.kind === 'merge' && <MergeForm one={draft.one} other={draft.other} />}
      {draft.kind === 'split' && <SplitForm entity={draft.entity} />}
      {draft.kind === 'rename' && <RenameForm entity={draft.entity} />}
      {draft.kind === 'reject' && <RejectForm draft={draft} />}
    </Modal>
  );
}
