const longestLine = 200;

/** Text from elsewhere as one short line without control characters, fit for a terminal. */
export function plainLine(text: string): string {
  const plain = text.replace(/[\p{C}\s]+/gu, ' ').trim();
  return plain.length > longestLine ? `${plain.slice(0, longestLine)}…` : plain;
}
