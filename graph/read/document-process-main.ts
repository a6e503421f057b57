import { Worker } from 'node:worker_threads';
import type { DocumentAnswer, DocumentFormat, DocumentQuestion } from './document-process.ts';
import { draftOfDocx } from './docx-document.ts';
import type { Draft } from './draft.ts';
import { draftOfPdf } from './pdf-document.ts';
import { ReadError } from './read-error.ts';

/**
 * The process that reads documents for `DocumentProcess`. Its arguments are the format and how many MB it may take; it
 * ends with whoever started it.
 */
const [format, megabytes] = process.argv.slice(2) as [DocumentFormat, string];

const draftOf: { [format in DocumentFormat]: (bytes: Uint8Array) => Promise<Draft> } = {
  docx: draftOfDocx,
  pdf: draftOfPdf,
};

/** Looks on from a thread, because reading leaves the main one no turn. */
const watch = `
  const starter = process.ppid;
  setInterval(() => {
    if (process.memoryUsage.rss() > ${Number(megabytes)} * 1024 * 1024 || process.ppid !== starter)
      process.kill(process.pid, 'SIGKILL');
  }, 20);
`;
new Worker(watch, { eval: true, execArgv: [] }).unref();

// An interrupt goes to every process of a terminal: whoever started this one decides what it means.
process.on('SIGINT', () => {});

process.on('message', async ({ bytes }: DocumentQuestion) => {
  process.send!(await answer(bytes));
});

async function answer(bytes: Uint8Array): Promise<DocumentAnswer> {
  try {
    return { draft: await draftOf[format](bytes) };
  } catch (error) {
    if (error instanceof ReadError) return { unreadable: error.reason };
    throw error;
  }
}
