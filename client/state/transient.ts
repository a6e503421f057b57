import { create } from 'zustand';
import type { ChosenFile } from '../add/chosen-file.ts';
import type { Outcome } from '../add/send-files.ts';
import type { Step } from './step.ts';

/** What lasts only as long as the page: nothing here is worth a place in a link. */
interface Transient {
  /** Steps taken back, newest last, for redo. */
  undone: Step[];
  /** The node or bundle under the pointer, here or in a list. */
  hovered: string | null;
  /** A node the camera is asked to fly to; the number makes each request a new one. */
  flight: { id: string; request: number } | null;
  fly(id: string): void;
  /** The graph is shown as a table. */
  asTable: boolean;
  /** The next drag draws an outline around nodes. */
  lasso: boolean;
  /** The panel that covers a narrow window, if any. */
  drawer: 'legend' | 'inspector' | null;
  /** The sheet that covers the page, if any. */
  sheet: 'help' | 'add' | 'decide' | 'review' | 'history' | 'views' | null;
  /** What was chosen or dropped to be read and is not sent yet. */
  files: ChosenFile[];
  /** What became of the last files, until it is closed or more are added. */
  outcome: Outcome | null;
}

export const useTransient = create<Transient>((set) => ({
  undone: [],
  hovered: null,
  flight: null,
  fly: (id) => set((state) => ({ flight: { id, request: (state.flight?.request ?? 0) + 1 } })),
  asTable: false,
  lasso: false,
  drawer: null,
  sheet: null,
  files: [],
  outcome: null,
}));
