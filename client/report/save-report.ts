import { saveFile } from '../shared/save-file.ts';
import type { Report, ReportWords } from './report.ts';
import { reportPage } from './report-page.ts';

/** Saves a report made now, with a link to the view as it is now. */
export function saveReport(parts: Omit<Report, 'made' | 'address'>, words: ReportWords): void {
  const made = new Date().toLocaleString(words.language, { dateStyle: 'long', timeStyle: 'short' });
  const page = reportPage({ ...parts, made, address: location.href }, words);
  saveFile('tifa-report.html', new Blob([page], { type: 'text/html' }));
}

/** A picture as an address that holds it, so that the report needs no second file. */
export function dataAddress(picture: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(picture);
  });
}
