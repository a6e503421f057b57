/** The lines of a text that hold something, trimmed, in order. At most `limit`, from the front. */
export function filledLines(text: string, limit: number): string[] {
  const lines: string[] = [];
  let start = 0;
  while (start <= text.length && lines.length < limit) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const line = text.slice(start, end).trim();
    if (line !== '') lines.push(line);
    start = end + 1;
  }
  return lines;
}

/** The last lines that hold something, trimmed, in text order. At most `limit`. */
export function lastFilledLines(text: string, limit: number): string[] {
  const lines: string[] = [];
  let end = text.length;
  while (end > 0 && lines.length < limit) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(start, end).trim();
    if (line !== '') lines.unshift(line);
    end = start - 1;
  }
  return lines;
}
