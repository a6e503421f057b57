/** A line as it is printed, in points. */
export interface PdfLine {
  text: string;
  left: number;
  right: number;
  bottom: number;
  /** Of its largest character. */
  height: number;
}

/**
 * One page's lines as paragraphs, one a line. A line goes on in the next where it is full, the next is not indented,
 * the type is of one size and no room is left between them.
 */
export function joinPdfLines(lines: readonly PdfLine[]): string {
  const right = Math.max(...lines.map((line) => line.right));
  const left = Math.min(...lines.map((line) => line.left));
  let text = '';
  let before: PdfLine | null = null;
  for (const line of lines) {
    if (line.text.trim() === '') continue;
    const goesOn =
      before !== null &&
      right - before.right < 1.5 * before.height &&
      line.left - left < line.height &&
      Math.abs(line.height - before.height) < 1 &&
      before.bottom - line.bottom < 2.5 * line.height;
    const words = line.text.trim();
    // Between Chinese characters a line's end is no blank; between Latin words it is.
    if (goesOn) text += /\w$/.test(text) && /^\w/.test(words) ? ` ${words}` : words;
    else text += text === '' ? words : `\n${words}`;
    before = line;
  }
  return text;
}
