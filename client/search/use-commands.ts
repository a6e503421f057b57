import { useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { shownCanvas } from '../graph/shown-canvas.ts';
import type { IconName } from '../shared/Icon.tsx';
import { redo, showOverview, undo } from '../state/actions.ts';
import { navigate } from '../state/navigation.ts';
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
  return [
    { name: 'statements', icon: 'quote', key: '2', run: () => navigate({ tab: 'statements' }) },
    { name: 'departments', icon: 'tree', key: '3', run: () => navigate({ tab: 'departments' }) },
    { name: 'slogans', icon: 'slogan', key: '4', run: () => navigate({ tab: 'slogans' }) },
    { name: 'cypher', icon: 'code', key: '5', run: () => navigate({ tab: 'cypher' }) },
    { name: 'reader', icon: 'article', key: '1', run: () => navigate({ tab: 'reader' }) },
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
