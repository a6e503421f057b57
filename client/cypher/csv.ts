import { csvLine, csvStart } from '../../graph/export/csv.ts';

/** Rows as the text of a CSV file that spreadsheets open. */
export function toCsv(columns: readonly string[], rows: readonly (readonly unknown[])[]): string {
  return csvStart + [columns, ...rows].map(csvLine).join('');
}
