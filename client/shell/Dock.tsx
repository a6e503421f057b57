import { Tabs } from '@mantine/core';
import { lazy, type PointerEvent, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DepartmentsPanel } from '../departments/DepartmentsPanel.tsx';
import { ReaderPanel } from '../reader/ReaderPanel.tsx';
import { Boundary } from '../shared/Boundary.tsx';
import { Icon, type IconName } from '../shared/Icon.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { useSelectedEntity } from '../shared/use-selected-entity.ts';
import { Waiting } from '../shared/Waiting.tsx';
import { SlogansPanel } from '../slogans/SlogansPanel.tsx';
import { toggleTab } from '../state/actions.ts';
import { navigate, useView } from '../state/navigation.ts';
import { useSettings } from '../state/settings.ts';
import { type Tab, tabs } from '../state/view.ts';
import { StatementsPanel } from '../statements/StatementsPanel.tsx';
import classes from './Dock.module.css';

const CypherPanel = lazy(() => import('../cypher/CypherPanel.tsx'));

const icons: { [tab in Tab]: IconName } = {
  reader: 'article',
  statements: 'quote',
  departments: 'tree',
  slogans: 'slogan',
  cypher: 'code',
};

const smallest = 0.2;
const largest = 0.85;

/** The workspace below the graph: five tabs, as high as the user drags it. A click on the open tab closes it. */
export function Dock() {
  const { t } = useTranslation();
  const tab = useView((view) => view.tab);
  const entity = useSelectedEntity();
  const share = useSettings((settings) => settings.dockShare);
  const [maximised, setMaximised] = useState(false);
  const height = maximised ? 'calc(100dvh - 56px)' : `${share * 100}dvh`;
  return (
    <Tabs
      className={classes.dock}
      value={tab}
      keepMounted={false}
      style={{ height: tab ? height : 'auto' }}
      aria-label={t('tab.label')}
    >
      {tab && !maximised && <Splitter />}
      <div className={classes.bar}>
        <Tabs.List className={classes.tabs}>
          {tabs.map((each) => (
            <Tabs.Tab
              key={each}
              value={each}
              leftSection={<Icon name={icons[each]} size={15} />}
              onClick={() => toggleTab(each, entity)}
            >
              {t(`tab.${each}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tab && (
          <span className={classes.actions}>
            <IconButton
              size="sm"
              icon={maximised ? 'restore' : 'maximise'}
              label={t(maximised ? 'dock.restore' : 'dock.maximise')}
              onClick={() => setMaximised(!maximised)}
            />
            <IconButton size="sm" icon="down" label={t('dock.close')} onClick={() => navigate({ tab: null })} />
          </span>
        )}
      </div>
      {tab && (
        <Tabs.Panel value={tab} className={classes.panel}>
          <Boundary key={tab}>
            <Suspense fallback={<Waiting />}>
              {tab === 'reader' && <ReaderPanel />}
              {tab === 'statements' && <StatementsPanel />}
              {tab === 'departments' && <DepartmentsPanel />}
              {tab === 'slogans' && <SlogansPanel />}
              {tab === 'cypher' && <CypherPanel />}
            </Suspense>
          </Boundary>
        </Tabs.Panel>
      )}
    </Tabs>
  );
}

/** The edge between graph and workspace: dragged, or moved with the arrow keys. */
function Splitter() {
  const { t } = useTranslation();
  const share = useSettings((settings) => settings.dockShare);
  const dragging = useRef(false);
  const set = (next: number) => useSettings.setState({ dockShare: Math.min(largest, Math.max(smallest, next)) });
  const drag = (event: PointerEvent) => {
    if (dragging.current) set(1 - event.clientY / window.innerHeight);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that can be moved is not a thematic break
    <div
      className={classes.splitter}
      role="separator"
      tabIndex={0}
      aria-label={t('dock.resize')}
      aria-orientation="horizontal"
      aria-valuenow={Math.round(share * 100)}
      aria-valuemin={smallest * 100}
      aria-valuemax={largest * 100}
      onPointerDown={(event) => {
        dragging.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={drag}
      onPointerUp={() => {
        dragging.current = false;
      }}
      onKeyDown={(event) => {
        if (event.key === 'ArrowUp') set(share + 0.04);
        else if (event.key === 'ArrowDown') set(share - 0.04);
      }}
    />
  );
}
