import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { Language } from '../i18n/language.ts';

/** What a user has set up for good, kept in this browser. The colour scheme is kept by Mantine beside it. */
interface Settings {
  language: Language;
  /** Height of the lower panel as a share of the window, 0 to 1. */
  dockShare: number;
  /** Queries that were run, newest first. */
  queries: string[];
  /** Queries kept by hand, newest first. */
  savedQueries: string[];
  /** Ids and names of the nodes last gone to from the search box, newest first. */
  recent: { id: string; kind: string; name: string }[];
  /** Who makes decisions in this browser. */
  author: string;
  /** The tour was taken, or declined. */
  toured: boolean;
}

const browserLanguage: Language = navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';

export const useSettings = create<Settings>()(
  persist(
    (): Settings => ({
      language: browserLanguage,
      dockShare: 0.47,
      queries: [],
      savedQueries: [],
      recent: [],
      author: '',
      toured: false,
    }),
    {
      name: 'tifa.settings',
      version: 1,
    },
  ),
);

/** The list with `entry` first, without an equal one further down, cut to `length`. */
export function withNewest<T>(entries: readonly T[], entry: T, same: (a: T, b: T) => boolean, length: number): T[] {
  return [entry, ...entries.filter((other) => !same(other, entry))].slice(0, length);
}
