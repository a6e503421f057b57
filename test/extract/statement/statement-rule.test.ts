import { describe, expect, it } from 'vitest';
import { statementRules } from '../../../graph/extract/statement/statement-rule.ts';
import { readMarked } from './marked-text.ts';

describe('every statement rule', () => {
  for (const [id, rule] of Object.entries(statementRules)) {
    for (const { text, said, speaker } of rule.examples)
      it(`${id} finds who says ${said} in ${text}`, () => {
        const found = readMarked(text).find((statement) => statement.rule === id && statement.said.startsWith(said));
        expect(found, `nothing by ${id}; found ${JSON.stringify(readMarked(text))}`).toBeDefined();
        if (speaker === null) expect(found!.speaker).toBeNull();
        else expect(found!.speaker).toContain(speaker);
      });
    for (const text of rule.counterExamples)
      it(`${id} finds nothing in ${text}`, () =>
        expect(readMarked(text).filter((statement) => statement.rule === id)).toEqual([]));
  }
});
