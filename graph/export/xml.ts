/** What XML 1.0 has no way to write: most control characters, and halves of surrogate pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const escapes: { [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser would read them as spaces in an attribute, and a carriage return as a line feed in text.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** `value` as XML text or as an attribute's value in double quotes. What XML cannot write is replaced by �. */
export function xmlText(value: string | number | boolean): string {
  return String(value)
    .replace(unwritable, '\uFFFD')
    .replace(/[&<>"\t\n\r]/g, (character) => escapes[character]!);
}

/**
 * `id` as an XML name token, which is what GraphML's ids are. Ids that Tifa makes are that already; in one that an
 * article brought, other characters become `_x` with their code and `_`: `a b` is `a_x20_b`.
 */
export function xmlNameToken(id: string): string {
  return id.replace(/[^\p{L}\p{N}.\-_:]/gu, (character) => `_x${character.codePointAt(0)!.toString(16)}_`);
}
