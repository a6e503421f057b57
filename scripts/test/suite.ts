/** What came of a suite: how many checks held, and of each that did not one line or more that tells which and why. */
export interface Outcome {
  passed: number;
  failures: string[];
}

/** A part of `npm test`: prints what it does, and resolves with its outcome whatever happens inside. */
export interface Suite {
  name: string;
  run(): Promise<Outcome>;
}
