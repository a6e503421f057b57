import { create } from 'zustand';
import { formatView, parseView, type View } from './view.ts';

/** The shown view. It changes only by `navigate` and by the browser's back and forward. */
export const useView = create<View>(() => parseView(location.search));

interface NavigateOptions {
  /** Leaves no entry in the browser's history: for changes too small to go back to, such as each letter of a filter. */
  replace?: boolean;
}

/** Changes what is shown, and with it the address. */
export function navigate(change: Partial<View> | ((view: View) => Partial<View>), options: NavigateOptions = {}): void {
  const view = useView.getState();
  const next = { ...view, ...(typeof change === 'function' ? change(view) : change) };
  const query = formatView(next);
  if (query === formatView(view)) return;
  const address = location.pathname + (query ? `?${query}` : '');
  if (options.replace) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
  useView.setState(next);
}

/** Makes back and forward work. Call once. */
export function followHistory(): void {
  window.addEventListener('popstate', () => useView.setState(parseView(location.search)));
}
