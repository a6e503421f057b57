import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../shared/Icon.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { useTransient } from '../state/transient.ts';

interface MoreMenuProps {
  toggleLanguage(): void;
  toggleScheme(): void;
  scheme: 'light' | 'dark';
}

/** In a narrow window the header's tools stand in one menu. */
export function MoreMenu({ toggleLanguage, toggleScheme, scheme }: MoreMenuProps) {
  const { t } = useTranslation();
  const items: { icon: IconName; title: string; run(): void }[] = [
    { icon: 'plus', title: t('app.add'), run: () => useTransient.setState({ sheet: 'add' }) },
    { icon: 'bookmark', title: t('views.title'), run: () => useTransient.setState({ sheet: 'views' }) },
    { icon: 'scales', title: t('curation.sheet'), run: () => useTransient.setState({ sheet: 'review' }) },
    { icon: 'swap', title: t('app.language'), run: toggleLanguage },
    {
      icon: scheme === 'dark' ? 'sun' : 'moon',
      title: t(scheme === 'dark' ? 'app.light' : 'app.dark'),
      run: toggleScheme,
    },
    { icon: 'help', title: t('app.help'), run: () => useTransient.setState({ sheet: 'help' }) },
  ];
  return (
    <Menu position="bottom-end" shadow="md" width={220}>
      <Menu.Target>
        <IconButton icon="more" label={t('app.tools')} />
      </Menu.Target>
      <Menu.Dropdown>
        {items.map(({ icon, title, run }) => (
          <Menu.Item key={icon} leftSection={<Icon name={icon} size={15} />} onClick={run}>
            {title}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
