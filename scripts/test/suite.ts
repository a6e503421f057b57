/** How many checks of a suite held and how many did not. */
export interface Outcome {
  passed: number;
  failed: number;
}

/** A part of `npm test`: prints what it does, and resolves with its counts whatever happens inside. */
export interface Suite {
  name: string;
  run(): Promise<Outcome>;
}
