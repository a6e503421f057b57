import type { NodeSummary } from '../../graph/model/api.ts';

/** Full-width characters a line of a label holds. */
const lineWidth = 11;

/** Lines of a statement's label: its words are content, read whole in the inspector. */
const statementLines = 2;

/** The label of a node in lines. Names are whole, however long; a statement shows how it begins. */
export function labelLines(node: Pick<NodeSummary, 'kind' | 'name'>): string[] {
  if (node.kind !== 'statement') return wrap(node.name);
  const lines = wrap(node.name);
  if (lines.length <= statementLines) return lines;
  return [...lines.slice(0, statementLines - 1), `${lines[statementLines - 1]!.slice(0, -1)}…`];
}

/** Lines of about the same length, broken as Chinese is set: none begins with a closing mark or ends with an opening one. */
function wrap(text: string): string[] {
  const lines: string[] = [];
  // Lines of about the same length look calmer than a full one with a rest of one character.
  const total = [...text].reduce((sum, character) => sum + widthOf(character), 0);
  const count = Math.ceil(total / lineWidth);
  const target = total / count;
  let line = '';
  let width = 0;
  for (const character of text) {
    if (width >= target - 0.25 && lines.length < count - 1 && !closing.test(character)) {
      const carried = opening.exec(line)?.[0] ?? '';
      lines.push(line.slice(0, line.length - carried.length));
      line = carried;
      width = carried.length;
    }
    line += character;
    width += widthOf(character);
  }
  return [...lines, line];
}

/** Punctuation that no line begins with. */
const closing = /[，。、；：！？”’》）】…,;:!?)]/;

/** Punctuation that no line ends with; one character wide. */
const opening = /[“‘《（【]+$/;

function widthOf(character: string): number {
  return character.codePointAt(0)! < 0x2e80 ? 0.55 : 1;
}
