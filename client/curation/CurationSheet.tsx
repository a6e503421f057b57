import { Modal, Tabs } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useTransient } from '../state/transient.ts';
import { History } from './History.tsx';
import { ReviewQueue } from './ReviewQueue.tsx';

/** What is still to be decided, and what was decided. */
export default function CurationSheet({ show }: { show: 'review' | 'history' }) {
  const { t } = useTranslation();
  return (
    <Modal
      opened
      onClose={() => useTransient.setState({ sheet: null })}
      title={t('curation.sheet')}
      size="xl"
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Tabs
        value={show}
        onChange={(tab) => useTransient.setState({ sheet: tab === 'history' ? 'history' : 'review' })}
        keepMounted={false}
      >
        <Tabs.List mb="sm">
          <Tabs.Tab value="review" data-autofocus={show === 'review' || undefined}>
            {t('curation.review')}
          </Tabs.Tab>
          <Tabs.Tab value="history" data-autofocus={show === 'history' || undefined}>
            {t('curation.history')}
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="review">
          <ReviewQueue />
        </Tabs.Panel>
        <Tabs.Panel value="history">
          <History />
        </Tabs.Panel>
      </Tabs>
    </Modal>
  );
}
