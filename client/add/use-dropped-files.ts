import { useEffect } from 'react';
import { notifyFailure } from '../shared/notify-failure.ts';
import { useTransient } from '../state/transient.ts';
import { droppedFiles } from './chosen-file.ts';

/** Files may be dropped anywhere on the page: they are offered for reading, where the browser would leave the page for them. */
export function useDroppedFiles(): void {
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (holdsFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      droppedFiles(event.dataTransfer!).then((files) => {
        useTransient.setState((state) => ({
          sheet: 'add',
          files: [...state.files, ...files],
          // A sheet that opens for these files shows them, not what became of others.
          outcome: state.sheet === 'add' ? state.outcome : null,
        }));
      }, notifyFailure);
    };
    // Before anything in the page hears of it: the query editor would take the text of a file for a query.
    const options = { capture: true };
    window.addEventListener('dragover', over, options);
    window.addEventListener('drop', drop, options);
    return () => {
      window.removeEventListener('dragover', over, options);
      window.removeEventListener('drop', drop, options);
    };
  }, []);
}

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}
