/** What a column of an import file holds, as its header says it. */
type ColumnType = 'string' | 'string[]' | 'long' | 'long[]' | 'boolean';

export interface Column {
  /** The property's name. */
  name: string;
  type: ColumnType;
}

/** A file for `neo4j-admin database import`: what its header says, and how rows go under it. */
export interface ImportTable {
  /** Header fields of the importer's own, which come first: `id:ID(Entity)`, `:LABEL`, `:START_ID(Entity)`. */
  special: readonly string[];
  columns: readonly Column[];
}

/** Between the items of a list. No text that is read has reason to hold it: it is the unit separator of ASCII. */
export const listSeparator = '\u001f';

export function tableHeader({ special, columns }: ImportTable): string {
  return line([...special, ...columns.map(({ name, type }) => `${name}:${type}`)]);
}

/**
 * One row: values for the special fields, a list of labels among them, then those of `properties` that have columns. Throws
 * a `RangeError` where a property has no column.
 */
export function tableRow(
  { special, columns }: ImportTable,
  values: readonly (string | readonly string[])[],
  properties: { readonly [name: string]: unknown },
): string {
  const left = Object.keys(properties).filter((name) => !columns.some((column) => column.name === name));
  if (left.length > 0) throw new RangeError(`no column for ${left.join(', ')} beside ${special.join(', ')}`);
  return line([...values, ...columns.map(({ name }) => properties[name])]);
}

function line(values: readonly unknown[]): string {
  return `${values.map(cell).join(',')}\n`;
}

/** Absent values are empty, and the empty text is two quotation marks: so the importer tells them apart. */
function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string' && !Array.isArray(value)) return String(value);
  const text = typeof value === 'string' ? value : value.join(listSeparator);
  return `"${text.replaceAll('"', '""')}"`;
}
