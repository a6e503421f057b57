/** The kinds of files that are read, each with its extensions. Any may be gzipped too, with `.gz` behind its extension. */
export const fileFormats = {
  text: ['.txt', '.md'],
  html: ['.html', '.htm'],
  docx: ['.docx'],
  pdf: ['.pdf'],
  lines: ['.jsonl', '.ndjson'],
} as const;

/** Whether the name of a file tells a format that is read. */
export function isReadable(file: string): boolean {
  const name = file.toLowerCase().replace(/\.gz$/, '');
  return Object.values(fileFormats).some((extensions) => extensions.some((extension) => name.endsWith(extension)));
}
