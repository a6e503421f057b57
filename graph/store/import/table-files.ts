import path from 'node:path';
import { tableHeader, tableRow } from './import-table.ts';
import { fileOf, type ImportTableName, importTables } from './import-tables.ts';
import { LineFile } from './line-file.ts';

/** All import tables as new files of a folder. */
export class TableFiles {
  readonly #files = new Map<ImportTableName, LineFile>();

  /** Makes the files, with their headers. */
  static async open(folder: string): Promise<TableFiles> {
    const tables = new TableFiles();
    for (const [name, table] of importTables) {
      const file = new LineFile(path.join(folder, fileOf(name)));
      await file.write(tableHeader(table));
      tables.#files.set(name, file);
    }
    return tables;
  }

  /** Adds a row: what its special fields hold, and its properties. */
  async put(
    name: ImportTableName,
    values: readonly (string | readonly string[])[],
    properties: { readonly [name: string]: unknown },
  ): Promise<void> {
    await this.#files.get(name)!.write(tableRow(importTables.get(name)!, values, properties));
  }

  async close(): Promise<void> {
    for (const file of this.#files.values()) await file.close();
  }
}
