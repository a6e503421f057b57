import { highlightsQuery, queryClient, statementsQuery } from '../api/queries.ts';
import { searchBoxId } from '../shell/use-keys.ts';
import { goTo, openStatement, showHierarchy, showOverview } from '../state/actions.ts';
import { navigate } from '../state/navigation.ts';

export interface TourStep {
  /** The key of its texts. */
  name: 'whole' | 'search' | 'said' | 'sentence' | 'departments';
  /** CSS selectors of what it is about: the first that is on the page is framed. */
  about: readonly string[];
  /** Shows what it is about, with what this database has most of. */
  show(): Promise<void> | void;
}

/** Five steps through the three jobs. */
export const tourSteps: readonly TourStep[] = [
  {
    name: 'whole',
    about: ['#graph'],
    show() {
      navigate({ tab: null });
      showOverview();
    },
  },
  { name: 'search', about: [`#${searchBoxId}`], show: () => undefined },
  {
    name: 'said',
    about: ['[data-tour="details"]', '#graph'],
    async show() {
      navigate({ tab: null });
      const speaker = await mostQuoted();
      if (speaker) goTo(speaker, false);
    },
  },
  {
    name: 'sentence',
    about: ['[role="tabpanel"]'],
    async show() {
      const speaker = await mostQuoted();
      const said = await queryClient.fetchInfiniteQuery(statementsQuery(speaker ? { speaker } : {}));
      const statement = said.pages[0]?.statements[0];
      if (statement) openStatement(statement);
    },
  },
  {
    name: 'departments',
    about: ['[role="tabpanel"]'],
    async show() {
      const { bodies } = await queryClient.fetchQuery(highlightsQuery);
      if (bodies[0]) showHierarchy(bodies[0].node.id);
    },
  },
];

async function mostQuoted(): Promise<string | null> {
  const { speakers } = await queryClient.fetchQuery(highlightsQuery);
  return speakers[0]?.node.id ?? null;
}
