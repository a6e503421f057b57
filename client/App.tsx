import { Drawer, Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './App.module.css';
import { useDroppedFiles } from './add/use-dropped-files.ts';
import { GraphView } from './graph/GraphView.tsx';
import { CanvasProvider } from './graph/use-canvas-content.ts';
import { Inspector } from './inspector/Inspector.tsx';
import { Legend } from './legend/Legend.tsx';
import { Boundary } from './shared/Boundary.tsx';
import { Dock } from './shell/Dock.tsx';
import { Header } from './shell/Header.tsx';
import { Hints } from './shell/Hints.tsx';
import { useFreshAnswers } from './shell/use-fresh-answers.ts';
import { useKeys } from './shell/use-keys.ts';
import { useView } from './state/navigation.ts';
import { useTransient } from './state/transient.ts';
import { useTour } from './tour/tour-state.ts';

const HelpSheet = lazy(() => import('./shell/HelpSheet.tsx'));
const DecisionSheet = lazy(() => import('./curation/DecisionSheet.tsx'));
const CurationSheet = lazy(() => import('./curation/CurationSheet.tsx'));
const SavedViews = lazy(() => import('./views/SavedViews.tsx'));
const Tour = lazy(() => import('./tour/Tour.tsx'));
const AddArticles = lazy(() => import('./add/AddArticles.tsx'));

/** The page with what it shares. */
export function App() {
  return (
    <>
      <CanvasProvider>
        <Page />
      </CanvasProvider>
      <Hints />
    </>
  );
}

/** Header, legend, graph, inspector, and the workspace below; in a narrow window the sides become drawers. */
function Page() {
  const { t } = useTranslation();
  const narrow = useMediaQuery('(max-width: 960px)', window.innerWidth <= 960, { getInitialValueInEffect: false });
  const drawer = useTransient((state) => state.drawer);
  const sheet = useTransient((state) => state.sheet);
  const touring = useTour((state) => state.step !== null);
  const closeDrawer = () => useTransient.setState({ drawer: null });
  return (
    <div className={classes.page}>
      <Behaviour narrow={narrow} />
      <a className={classes.skip} href="#graph">
        {t('app.skip')}
      </a>
      <Header narrow={narrow} />
      <main className={classes.body}>
        {narrow ? (
          <>
            <Drawer opened={drawer === 'legend'} onClose={closeDrawer} title={t('app.legend')} size={300}>
              <Legend />
            </Drawer>
            <Drawer
              opened={drawer === 'inspector'}
              onClose={closeDrawer}
              title={t('app.inspector')}
              position="right"
              size="min(440px, 92vw)"
              styles={{ body: { padding: 0 } }}
            >
              <Inspector />
            </Drawer>
          </>
        ) : (
          <aside className={classes.left} aria-label={t('app.legend')}>
            <Legend />
          </aside>
        )}
        <div className={classes.middle}>
          <div className={classes.graph}>
            <GraphView />
          </div>
          <Dock />
        </div>
        {!narrow && (
          <aside className={classes.right} aria-label={t('app.inspector')} data-tour="details">
            <Inspector />
          </aside>
        )}
      </main>
      <Boundary key={sheet} frame={inSheet}>
        <Suspense fallback={null}>
          {sheet === 'help' && <HelpSheet />}
          {sheet === 'add' && <AddArticles />}
          {sheet === 'decide' && <DecisionSheet />}
          {(sheet === 'review' || sheet === 'history') && <CurationSheet show={sheet} />}
          {sheet === 'views' && <SavedViews />}
          {touring && <Tour />}
        </Suspense>
      </Boundary>
    </div>
  );
}

/** What the page does by itself. Apart, so that what it listens to does not draw the whole page anew. */
function Behaviour({ narrow }: { narrow: boolean }) {
  useKeys();
  useFreshAnswers();
  useDroppedFiles();
  useSelectionDrawer(narrow);
  return null;
}

const closeSheet = () => useTransient.setState({ sheet: null });

/** In place of a sheet that could not be fetched. */
const inSheet = (explanation: ReactNode) => (
  <Modal opened onClose={closeSheet} withCloseButton={false}>
    {explanation}
  </Modal>
);

/** In a narrow window a selection opens its details over the graph or the list it was made in, and reading on closes them. */
function useSelectionDrawer(narrow: boolean): void {
  const selected = useView((view) => view.selection?.id);
  const tab = useView((view) => view.tab);
  const article = useView((view) => view.article);
  useEffect(() => {
    if (narrow && selected && tab !== 'reader') useTransient.setState({ drawer: 'inspector' });
  }, [narrow, selected, tab]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another article is another wish to read
  useEffect(() => useTransient.setState({ drawer: null }), [tab, article]);
}
