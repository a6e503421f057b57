import { useEffect } from 'react';
import type { NodeSummary } from '../../graph/model/api.ts';
import { type CanvasContent, neighboursShown } from '../graph/canvas-content.ts';
import { shownCanvas } from '../graph/shown-canvas.ts';
import { useCanvasContent } from '../graph/use-canvas-content.ts';
import { useSelectedEntity } from '../shared/use-selected-entity.ts';
import { clearSelection, expand, hideNodes, keepOnly, redo, toggleTab, undo } from '../state/actions.ts';
import { useView } from '../state/navigation.ts';
import { useTransient } from '../state/transient.ts';
import { tabs } from '../state/view.ts';

export const searchBoxId = 'search-box';

/** The keys of the whole page. A key typed into a field belongs to the field, but for ⌘K. */
export function useKeys(): void {
  const { content } = useCanvasContent();
  const entity = useSelectedEntity();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const command = event.metaKey || event.ctrlKey;
      if (command && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        document.getElementById(searchBoxId)?.focus();
        return;
      }
      if (isTyping(event.target) || isInOverlay(event.target) || useTransient.getState().sheet) return;
      if (command && event.key.toLowerCase() === 'z') {
        event.preventDefault();
        (event.shiftKey ? redo : undo)();
        return;
      }
      if (command || event.altKey) return;
      if (act(event.key, content, entity)) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [content, entity]);
}

/** Does what a key stands for; false where it stands for nothing. */
function act(key: string, content: CanvasContent, entity: NodeSummary | null): boolean {
  const { selection } = useView.getState();
  const node = selection?.type === 'node' ? selection.id : null;
  const canvas = shownCanvas();
  const tab = tabs[Number(key) - 1];
  if (tab) toggleTab(tab, entity);
  else if (key === '/') document.getElementById(searchBoxId)?.focus();
  else if (key === '?') useTransient.setState({ sheet: 'help' });
  else if (key === 'Escape' && useTransient.getState().lasso) useTransient.setState({ lasso: false });
  else if (key === 'Escape') clearSelection();
  else if (key === 'f' || key === 'F') canvas?.fit();
  else if (key === 'l' || key === 'L') void canvas?.relayout();
  else if (key === '+' || key === '=') canvas?.zoomBy(1.35);
  else if (key === '-') canvas?.zoomBy(1 / 1.35);
  else if (key === 's' || key === 'S') useTransient.setState((state) => ({ lasso: !state.lasso }));
  else if (key === 't' || key === 'T') useTransient.setState((state) => ({ asTable: !state.asTable }));
  else if (node && (key === 'e' || key === 'E')) expand(node);
  else if (node && (key === 'h' || key === 'Delete')) hideNodes([node]);
  else if (node && canvas && (key === 'p' || key === 'P')) canvas.setPinned(node, !canvas.isPinned(node));
  else if (node && key === 'k') keepOnly([node, ...neighboursShown(content, node)]);
  else return false;
  return true;
}

/** A key pressed in a sheet or a menu is for that alone: it may be closed by the key before the page hears of it. */
function isInOverlay(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"], [role="menu"]') !== null;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}
