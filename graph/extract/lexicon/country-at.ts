import { countries } from '../../model/countries.ts';

/** Lengths of countries' names, the longest first. */
const lengths = [...new Set([...countries].map((country) => country.length))].sort((a, b) => b - a);

/** The longest name of a country that ends at `end` and begins at `limit` or behind it; null where none does. */
export function countryEndingAt(text: string, limit: number, end: number): string | null {
  const length = lengths.find((size) => end - size >= limit && countries.has(text.slice(end - size, end)));
  return length === undefined ? null : text.slice(end - length, end);
}

/** Whether the name of a country begins at `start`. */
export function countryBeginsAt(text: string, start: number): boolean {
  return lengths.some((size) => countries.has(text.slice(start, start + size)));
}
