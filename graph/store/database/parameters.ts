import neo4j from 'neo4j-driver';

/** `value` with its whole numbers as database integers: the driver would send every JavaScript number as a float. */
export function asParameter(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(asParameter);
  if (value !== null && typeof value === 'object') return asParameters(value as { [name: string]: unknown });
  return value;
}

export function asParameters(values: { [name: string]: unknown }): { [name: string]: unknown } {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, asParameter(value)]));
}
