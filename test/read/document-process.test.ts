import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { DocumentProcess } from '../../graph/read/document-process.ts';
import { documentReader, isAtWork } from './document-reader.ts';
import { docxOf, pdfOf, pdfThatFillsMemory, pdfThatTakesTime } from './made-documents.ts';

const words = '6月3日，青澜市召开水务工作会议。';
const good = pdfOf([{ text: words, x: 40, y: 320, size: 12 }]);

it('gives what a document holds, or why it is none', async () => {
  expect((await new DocumentProcess('docx').draft(docxOf([words]))).text).toBe(words);
  await expect(new DocumentProcess('docx').draft(docxOf([words]).subarray(0, 500))).rejects.toMatchObject({
    reason: { code: 'cut_docx' },
  });
});

it('stops a document that takes too much memory, leaves everyone else their turn, and reads the next', async () => {
  const pdfs = new DocumentProcess('pdf');
  let longestWait = 0;
  let last = performance.now();
  const turns = setInterval(() => {
    longestWait = Math.max(longestWait, performance.now() - last);
    last = performance.now();
  }, 10);
  const hostile = pdfThatFillsMemory();
  expect(hostile.length).toBeLessThan(20_000);
  const [stopped, next] = await Promise.allSettled([pdfs.draft(hostile), pdfs.draft(good)]);
  clearInterval(turns);
  expect(stopped).toMatchObject({ reason: { name: 'ReadError', message: expect.stringContaining('MB of memory') } });
  expect(next).toMatchObject({ value: { text: words } });
  expect(longestWait).toBeLessThan(3000);
});

it('stops a document that takes too long', async () => {
  const pdfs = new DocumentProcess('pdf', { seconds: 3, megabytes: 600 });
  await expect(pdfs.draft(pdfThatTakesTime())).rejects.toThrow(
    'reading it took more than 3 s and was stopped; save its text as .txt',
  );
});

it('ends a document at once when it is told to, while it waits for its turn too, and reads the next', async () => {
  const pdfs = new DocumentProcess('pdf');
  const [reading, waiting] = [new AbortController(), new AbortController()];
  const [slow, other, next] = [
    pdfs.draft(pdfThatTakesTime(), reading.signal),
    pdfs.draft(good, waiting.signal),
    pdfs.draft(good, new AbortController().signal),
  ];
  await setImmediate();
  const reader = await documentReader('pdf');
  await sleep(1500);
  waiting.abort();
  await expect(other).rejects.toBe(waiting.signal.reason);
  expect(isAtWork(reader)).toBe(true);
  const told = performance.now();
  reading.abort();
  await expect(slow).rejects.toBe(reading.signal.reason);
  await expect.poll(() => isAtWork(reader)).toBe(false);
  expect(performance.now() - told).toBeLessThan(1000);
  expect((await next).text).toBe(words);
  await expect(pdfs.draft(good, reading.signal)).rejects.toBe(reading.signal.reason);
});

it('reads on in a new process where one has ended, and says why one ended over a document or did not start', async () => {
  const word = new DocumentProcess('docx');
  const document = docxOf([words]);
  await word.draft(document);
  // As where what was read before has filled it.
  const filled = await documentReader('docx');
  const next = word.draft(document);
  process.kill(filled, 'SIGKILL');
  expect((await next).text).toBe(words);

  const { execPath } = process;
  process.kill(await documentReader('docx'), 'SIGKILL');
  process.execPath = '/no/such/node';
  const unstarted = await word.draft(document).catch((error) => error.reason);
  process.execPath = execPath;
  expect(unstarted).toMatchObject({ code: 'reading_broke_off', details: { detail: 'spawn /no/such/node ENOENT' } });

  const brokenOff = word.draft(document);
  await setImmediate();
  process.kill(await documentReader('docx'), 'SIGTERM');
  await expect(brokenOff).rejects.toMatchObject({ reason: { details: { detail: 'SIGTERM' } } });
});
