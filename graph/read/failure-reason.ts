import { type FailureCode, type FailureReason, failureReasons } from '../model/failure-reason.ts';

type Gaps<Text extends string> = Text extends `${string}{{${infer Name}}}${infer Rest}` ? Name | Gaps<Rest> : never;
type GapsOf<Code extends FailureCode> = Gaps<(typeof failureReasons)[Code]>;

/** What fills the gaps of a code's message: nothing where it has none. */
export type DetailsOf<Code extends FailureCode> = [GapsOf<Code>] extends [never]
  ? []
  : [details: { [name in GapsOf<Code>]: string | number }];

/** The codes whose message has no gap. */
export type PlainCode = { [Code in FailureCode]: DetailsOf<Code> extends [] ? Code : never }[FailureCode];

/** Of a library's message, which may quote the file, or of a stack. */
const mostDetailCharacters = 1000;

/** A reason with its message filled in; long details are cut. */
export function failureReason<Code extends FailureCode>(code: Code, ...[details]: DetailsOf<Code>): FailureReason {
  const filled = details && bounded(details);
  const message = failureReasons[code].replace(/\{\{(\w+)\}\}/g, (_gap, name: string) => String(filled![name]));
  return filled === undefined ? { code, message } : { code, message, details: filled };
}

/** A reason behind which is an error, which goes with it as its `cause`; a long one is cut. */
export function reasonCausedBy(code: PlainCode, error: unknown): FailureReason {
  const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { ...failureReason(code), cause: cut(cause) };
}

function bounded(details: { [name: string]: string | number }): { [name: string]: string | number } {
  const entries = Object.entries(details).map(([name, value]) => [
    name,
    typeof value === 'string' ? cut(value) : value,
  ]);
  return Object.fromEntries(entries);
}

function cut(detail: string): string {
  return detail.length > mostDetailCharacters ? `${detail.slice(0, mostDetailCharacters)}…` : detail;
}
