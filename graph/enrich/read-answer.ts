import type { Additions } from '../model/additions.ts';
import { jsonValidator, ValidationError } from '../schema/validator.ts';
import { plainLine } from './plain-line.ts';

/** What an answer turned out to be: additions of the right shape, or unusable for a reason in words. */
export type ReadAnswer = { kind: 'additions'; additions: Additions } | { kind: 'unusable'; problem: string };

const validate = jsonValidator<Additions>('Additions');

/**
 * Reads a model's answer. Additions have the right shape and are otherwise unchecked. Thoughts before the JSON object and
 * a fence around it are passed over.
 */
export function readAnswer(answer: string): ReadAnswer {
  const spoken = answer.replace(/^\s*<think>[\s\S]*?<\/think>/, '');
  const start = spoken.indexOf('{');
  const end = spoken.lastIndexOf('}');
  if (end < start || start < 0) return { kind: 'unusable', problem: 'there is no JSON object in it' };
  try {
    return { kind: 'additions', additions: validate(JSON.parse(spoken.slice(start, end + 1))) };
  } catch (error) {
    if (error instanceof ValidationError) return { kind: 'unusable', problem: plainLine(error.message) };
    if (error instanceof SyntaxError)
      return { kind: 'unusable', problem: plainLine(`no valid JSON: ${error.message}`) };
    throw error;
  }
}
