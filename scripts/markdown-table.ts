/** A table in Markdown: the first column is text, the others are figures. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return `${line(head)}|${head.map((_, column) => (column === 0 ? '---' : '---:')).join('|')}|\n${rows.map(line).join('')}`;
}
