import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NodeSummary } from '../../graph/model/api.ts';
import { Icon } from '../shared/Icon.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { useTransient } from '../state/transient.ts';
import { draftDecision } from './draft.ts';

/** The pen beside an entity's name: rename it, merge it with another, take a part out. */
export function CorrectMenu({ node }: { node: NodeSummary }) {
  const { t } = useTranslation();
  return (
    <Menu position="bottom-end" shadow="md" width={240}>
      <Menu.Target>
        <IconButton size="sm" icon="pen" label={t('curation.correct')} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<Icon name="pen" size={15} />}
          onClick={() => draftDecision({ kind: 'rename', entity: node })}
        >
          {t('curation.renameThis')}
        </Menu.Item>
        <Menu.Item
          leftSection={<Icon name="merge" size={15} />}
          onClick={() => draftDecision({ kind: 'merge', one: node, other: null })}
        >
          {t('curation.mergeThis')}
        </Menu.Item>
        <Menu.Item
          leftSection={<Icon name="split" size={15} />}
          onClick={() => draftDecision({ kind: 'split', entity: node })}
        >
          {t('curation.splitThis')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          leftSection={<Icon name="clock" size={15} />}
          onClick={() => useTransient.setState({ sheet: 'history' })}
        >
          {t('curation.history')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
