const written = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/,
  /^(\d{4})\.(\d{1,2})\.(\d{1,2})(?!\d)/,
  /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/,
  /^(\d{4})(\d{2})(\d{2})(?!\d)/,
];

/** The day that a written date begins with (2023-04-05, 2023/4/5, 2023.4.5, 2023年4月5日, 20230405, with or without a time after it) as `YYYY-MM-DD`, or null where it names none. */
export function parseDate(value: string): string | null {
  const trimmed = value.trim();
  for (const pattern of written) {
    const match = pattern.exec(trimmed);
    if (match) return isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
  }
  return null;
}

/** The day as `YYYY-MM-DD`, or null where the calendar has no such day or no press had it. */
function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1800 || year > 2200) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** The first day named in a file name, e.g. `2023-04-05-北部新区.txt`, `rb_20230405_03.html`. */
export function dateOfFileName(name: string): string | null {
  const pattern = /(?<!\d)(?:\d{4}([-_.])\d{1,2}\1\d{1,2}|\d{8}|\d{4}年\d{1,2}月\d{1,2}日)(?!\d)/g;
  for (const [found] of name.matchAll(pattern)) {
    const date = parseDate(found.replaceAll('_', '-'));
    if (date) return date;
  }
  return null;
}
