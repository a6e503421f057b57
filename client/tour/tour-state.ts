import { create } from 'zustand';
import { useSettings } from '../state/settings.ts';
import { useTransient } from '../state/transient.ts';

interface TourState {
  /** The step that is shown, or null where no tour is under way. */
  step: number | null;
}

export const useTour = create<TourState>(() => ({ step: null }));

/** Begins the tour at its first step. */
export function startTour(): void {
  useTransient.setState({ sheet: null, drawer: null, asTable: false });
  useTour.setState({ step: 0 });
}

/** Ends the tour, at its end or before; it does not offer itself again in this browser. */
export function endTour(): void {
  useTour.setState({ step: null });
  useSettings.setState({ toured: true });
}
