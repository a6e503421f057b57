/** The last day of a month given as `YYYY-MM`, as two digits. */
function lastDayOf(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return String(new Date(Date.UTC(year, number, 0)).getUTCDate());
}

/** The first and the last day of a calendar month `YYYY-MM` or year `YYYY`. */
export function daysOf(period: string): { from: string; to: string } {
  return period.length === 4
    ? { from: `${period}-01-01`, to: `${period}-12-31` }
    : { from: `${period}-01`, to: `${period}-${lastDayOf(period)}` };
}

/** The day some months before an ISO date; the last day of a month that is too short for it. */
export function monthsBefore(date: string, months: number): string {
  const month = new Date(`${date.slice(0, 7)}-01`);
  month.setUTCMonth(month.getUTCMonth() - months);
  const earlier = month.toISOString().slice(0, 7);
  const [day] = [date.slice(8), lastDayOf(earlier)].sort();
  return `${earlier}-${day}`;
}
