/** Writes a line on standard error; on a terminal it takes the place of the progress shown there. */
export function notice(line: string): void {
  process.stderr.write(`${process.stderr.isTTY ? '\r\x1b[K' : ''}${line}\n`);
}
