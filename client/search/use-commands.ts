import { useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { shownCanvas } from '../graph/shown-canvas.ts';
import type { IconName } from '../shared/Icon.tsx';
import { useSelectedEntity } from '../shared/use-selected-entity.ts';
import { openTab, redo, showOverview, undo } from '../state/actions.ts';
import { useSettings } from '../state/settings.ts';
import { useTransient } from '../state/transient.ts';
import { startTour } from '../tour/tour-state.ts';

export interface Command {
  name: string;
  title: string;
  icon: IconName;
  /** The key that does the same. */
  key?: string;
  run(): void;
}

/** What can be done by name from the search box. */
export function useCommands(): Command[] {
  const { t } = useTranslation();
  const { toggleColorScheme } = useMantineColorScheme();
  const language = useSettings((settings) => settings.language);
  const selected = useSelectedEntity();
  return [
    { name: 'statements', icon: 'quote', key: '2', run: () => openTab('statements', selected) },
    { name: 'departments', icon: 'tree', key: '3', run: () => openTab('departments', selected) },
    { name: 'slogans', icon: 'slogan', key: '4', run: () => openTab('slogans', selected) },
    { name: 'cypher', icon: 'code', key: '5', run: () => openTab('cypher', selected) },
    { name: 'reader', icon: 'article', key: '1', run: () => openTab('reader', selected) },
    { name: 'add', icon: 'plus', run: () => useTransient.setState({ sheet: 'add' }) },
    { name: 'views', icon: 'bookmark', run: () => useTransient.setState({ sheet: 'views' }) },
    { name: 'review', icon: 'scales', run: () => useTransient.setState({ sheet: 'review' }) },
    { name: 'history', icon: 'clock', run: () => useTransient.setState({ sheet: 'history' }) },
    { name: 'tour', icon: 'play', run: startTour },
    { name: 'overview', icon: 'home', run: showOverview },
    { name: 'fit', icon: 'fit', key: 'F', run: () => shownCanvas()?.fit() },
    { name: 'undo', icon: 'undo', key: '⌘Z', run: undo },
    { name: 'redo', icon: 'redo', key: '⇧⌘Z', run: redo },
    {
      name: 'language',
      icon: 'swap',
      run: () => useSettings.setState({ language: language === 'zh' ? 'en' : 'zh' }),
    },
    { name: 'scheme', icon: 'moon', run: () => toggleColorScheme() },
    { name: 'help', icon: 'help', key: '?', run: () => useTransient.setState({ sheet: 'help' }) },
  ].map((command) => ({ ...command, title: t(`command.${command.name as 'help'}`) }) as Command);
}
