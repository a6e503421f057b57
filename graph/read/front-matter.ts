/** Keys a front matter block may use for what an article has, in English and Chinese. */
const keys: { [key: string]: keyof FrontMatter } = {
  id: 'id',
  title: 'title',
  标题: 'title',
  date: 'date',
  日期: 'date',
  source: 'source',
  来源: 'source',
  url: 'url',
  网址: 'url',
};

export interface FrontMatter {
  id: string | null;
  title: string | null;
  date: string | null;
  source: string | null;
  url: string | null;
}

/**
 * Splits a text at its front matter, a block of `key: value` lines between two lines `---` at its very start. The block
 * is data about the article and no part of its text; what follows it is left as it is. Without such a block the text
 * comes back whole. Unknown keys are passed over.
 */
export function splitFrontMatter(content: string): FrontMatter & { text: string } {
  const found: FrontMatter = { id: null, title: null, date: null, source: null, url: null };
  const whole = { ...found, text: content };
  let offset = 0;
  for (let number = 0; number < maximumLines; number++) {
    const next = content.indexOf('\n', offset) + 1 || content.length;
    const line = content.slice(offset, next).trimEnd();
    if (next === offset || (number === 0 && line !== fence)) return whole;
    offset = next;
    if (number === 0) continue;
    if (line === fence) return { ...found, text: content.slice(offset) };
    if (/^(?:\s|#|- |$)/.test(line)) continue; // blank, comment, or part of a list
    const pair = /^([\p{L}\w-]+)\s*[:：](.*)$/u.exec(line);
    if (!pair) return whole;
    const key = keys[pair[1]!.toLowerCase()];
    const value = unquote(pair[2]!.trim());
    if (key && value !== '') found[key] = value;
  }
  return whole;
}

const fence = '---';
const maximumLines = 100;

function unquote(value: string): string {
  const quoted = /^(["'])(.*)\1$/.exec(value);
  return quoted ? quoted[2]! : value;
}
