/** What a user wrote as the parameters of a query: the object, or why it is none. */
export type ParsedParameters = { value: { [name: string]: unknown } } | { problem: string };

/** Reads the text of a JSON object; nothing written is no parameters. */
export function parseParameters(text: string): ParsedParameters {
  if (text.trim() === '') return { value: {} };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return { problem: error.message };
    throw error;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { problem: text };
  return { value: value as { [name: string]: unknown } };
}
