import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../shared/Icon.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { arrangeAs } from '../state/actions.ts';
import { useView } from '../state/navigation.ts';
import { type Layout, layouts } from './layout-request.ts';
import { shownCanvas } from './shown-canvas.ts';

const icons: { [layout in Layout]: IconName } = {
  force: 'layout',
  hierarchy: 'tree',
  concentric: 'focus',
  time: 'clock',
};

/** How the graph is arranged, and the way to have it done again. */
export function LayoutMenu() {
  const { t } = useTranslation();
  const layout = useView((view) => view.layout);
  return (
    <Menu position="left" shadow="md" width={260}>
      <Menu.Target>
        <IconButton icon={icons[layout]} label={`${t('layout.label')}: ${t(`layout.${layout}`)}`} />
      </Menu.Target>
      <Menu.Dropdown>
        {layouts.map((each) => (
          <Menu.Item
            key={each}
            leftSection={<Icon name={icons[each]} size={15} />}
            rightSection={each === layout && <Icon name="check" size={14} />}
            aria-current={each === layout}
            onClick={() => arrangeAs(each)}
          >
            {t(`layout.${each}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => void shownCanvas()?.relayout()}>{t('graph.relayout')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
