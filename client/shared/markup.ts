/** HTML or SVG that is whole: what came into it as text has been escaped. */
export interface Markup {
  readonly text: string;
}

type Part = string | number | Markup | readonly Part[];

/** Text of ours that is markup already. Never for text of an article. */
export const raw = (text: string): Markup => ({ text });

/** A template of HTML or SVG. Strings put into it become text, never markup; lists are joined. */
export function html(literals: TemplateStringsArray, ...parts: Part[]): Markup {
  return raw(literals.map((literal, place) => literal + (place < parts.length ? written(parts[place]!) : '')).join(''));
}

function written(part: Part): string {
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return 'text' in part ? part.text : part.map(written).join('');
}

const entities: { [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character]!);
}
