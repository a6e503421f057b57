// In a cascade layer, so that the view's own styles win whatever file the bundler puts them in.
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import './page.css';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { prefetchWhatFollows } from './api/prefetch.ts';
import { queryClient } from './api/queries.ts';
import { firstAnswers } from './first-requests.ts';
import { startTexts } from './i18n/i18n.ts';
import { Boundary } from './shared/Boundary.tsx';
import { followHistory } from './state/navigation.ts';
import { cssVariables, theme } from './theme.ts';

/** How long the page waits for its first picture, in milliseconds: with it the page is made once, without it twice. */
const worthWaiting = 150;

followHistory();
prefetchWhatFollows();
await startTexts();
await Promise.race([firstAnswers, new Promise((resolve) => setTimeout(resolve, worthWaiting))]);

const root = document.getElementById('root');
if (!root) throw new Error('the page has no element #root');
createRoot(root).render(
  <MantineProvider
    theme={theme}
    cssVariablesResolver={cssVariables}
    defaultColorScheme="auto"
    colorSchemeManager={localStorageColorSchemeManager({ key: 'tifa.scheme' })}
  >
    <QueryClientProvider client={queryClient}>
      <Notifications position="bottom-left" limit={3} autoClose={3500} />
      <Boundary>
        <App />
      </Boundary>
    </QueryClientProvider>
  </MantineProvider>,
);
