import { Button, Group, Text, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { statsQuery } from '../api/queries.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { Icon } from '../shared/Icon.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { showOverview } from '../state/actions.ts';
import { useSettings } from '../state/settings.ts';
import { useTransient } from '../state/transient.ts';
import classes from './Header.module.css';
import { MoreMenu } from './MoreMenu.tsx';

/** Brand, the one search box, what the database holds, and the page's own settings. */
export function Header({ narrow }: { narrow: boolean }) {
  const { t } = useTranslation();
  const { toggleColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  const language = useSettings((settings) => settings.language);
  const toggleLanguage = () => useSettings.setState({ language: language === 'zh' ? 'en' : 'zh' });
  const copyLink = async () => {
    await navigator.clipboard.writeText(location.href);
    notifications.show({ message: t('app.linkCopied') });
  };
  return (
    <header className={classes.header}>
      {narrow && (
        <IconButton icon="list" label={t('app.legend')} onClick={() => useTransient.setState({ drawer: 'legend' })} />
      )}
      <button type="button" className={classes.brand} onClick={showOverview} title={t('graph.overview')}>
        <span className={classes.seal} aria-hidden="true">
          提
        </span>
        {!narrow && (
          <span className={classes.words}>
            <span className={classes.name}>
              提法 <span>Tifa</span>
            </span>
            <span className={classes.tagline}>{t('app.tagline')}</span>
          </span>
        )}
      </button>
      <SearchBox />
      {!narrow && <Corpus />}
      <Group gap={2} wrap="nowrap" className={classes.actions}>
        {narrow ? (
          <MoreMenu toggleLanguage={toggleLanguage} toggleScheme={toggleColorScheme} scheme={scheme} />
        ) : (
          <>
            <Button
              size="xs"
              variant="light"
              mr={6}
              leftSection={<Icon name="plus" size={14} />}
              onClick={() => useTransient.setState({ sheet: 'add' })}
            >
              {t('app.add')}
            </Button>
            <IconButton
              icon="bookmark"
              label={t('views.title')}
              onClick={() => useTransient.setState({ sheet: 'views' })}
            />
            <IconButton
              icon="scales"
              label={t('curation.sheet')}
              onClick={() => useTransient.setState({ sheet: 'review' })}
            />
            <IconButton icon="link" label={t('app.copyLink')} onClick={() => void copyLink()} />
            <button
              type="button"
              className={classes.language}
              aria-label={t('app.language')}
              data-hint={t('app.language')}
              onClick={toggleLanguage}
            >
              {language === 'zh' ? 'EN' : '中'}
            </button>
            <IconButton
              icon={scheme === 'dark' ? 'sun' : 'moon'}
              label={t(scheme === 'dark' ? 'app.light' : 'app.dark')}
              onClick={() => toggleColorScheme()}
            />
            <IconButton icon="help" label={t('app.help')} onClick={() => useTransient.setState({ sheet: 'help' })} />
          </>
        )}
        {narrow && (
          <IconButton
            icon="article"
            label={t('app.inspector')}
            onClick={() => useTransient.setState({ drawer: 'inspector' })}
          />
        )}
      </Group>
    </header>
  );
}

/** What the database holds. */
function Corpus() {
  const { t } = useTranslation();
  const stats = useQuery(statsQuery).data;
  return (
    <Text size="xs" c="dimmed" className={classes.corpus}>
      {stats &&
        `${t('search.articles', { count: stats.articles })} · ${t('statements.total', { count: stats.statements })}`}
      {stats?.from && <br />}
      {stats?.from && t('app.period', { from: stats.from, to: stats.to })}
    </Text>
  );
}
