/** A mark on an axis of time: where it stands, from 0 to 1, and what is written there. */
export interface Tick {
  at: number;
  label: string;
}

/** Days from one ISO date to another. */
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Months from one mark to the next that an axis may have. */
const strides = [1, 3, 6, 12, 24, 60, 120];

/** Where an ISO date stands on the axis from `from` to a later `to`: from 0 to 1, and at the nearer end where it is beyond. */
export function placeOf(date: string, from: string, to: string): number {
  return Math.min(1, Math.max(0, daysBetween(from, date) / daysBetween(from, to)));
}

/** At most `most` marks on the axis from `from` to `to`: months as `2024.03`, or years where months would be too many. */
export function timeTicks(from: string, to: string, most: number): Tick[] {
  const marks = strides.map((stride) => monthsEvery(stride, from, to));
  const fitting = marks.find((months) => months.length <= most) ?? marks.at(-1)!;
  return fitting.map((month) => ({
    at: placeOf(`${month}-01`, from, to),
    label: fitting.every((each) => each.endsWith('-01')) ? month.slice(0, 4) : month.replace('-', '.'),
  }));
}

/** The months `YYYY-MM` that begin within two dates, of those that are `stride` months apart. */
function monthsEvery(stride: number, from: string, to: string): string[] {
  const months: string[] = [];
  const first = monthNumber(from) + (from.endsWith('-01') ? 0 : 1);
  for (let month = Math.ceil(first / stride) * stride; month <= monthNumber(to); month += stride) {
    months.push(`${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`);
  }
  return months;
}

const monthNumber = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
