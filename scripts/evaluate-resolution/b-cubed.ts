/** One mention of a judged name: the cluster that it belongs to, and the one that it was put in. */
export interface Placed {
  judged: string;
  found: string;
}

/** Precision, recall and F1, each between 0 and 1; all 0 where nothing was placed. */
export interface BCubed {
  precision: number;
  recall: number;
  f1: number;
}

/**
 * B-cubed (Bagga and Baldwin, "Entity-based cross-document coreferencing using the vector space model", 1998): for each
 * mention the share of its found cluster that is judged to belong with it, and the share of its judged cluster that was
 * found with it; then the mean over all mentions.
 */
export function bCubed(placed: readonly Placed[]): BCubed {
  const count = (keyOf: (one: Placed) => string): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const one of placed) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
    return counts;
  };
  const both = (one: Placed) => `${one.judged}\n${one.found}`;
  const judged = count((one) => one.judged);
  const found = count((one) => one.found);
  const together = count(both);
  const mean = (share: (one: Placed) => number): number =>
    placed.length === 0 ? 0 : placed.reduce((sum, one) => sum + share(one), 0) / placed.length;
  const precision = mean((one) => together.get(both(one))! / found.get(one.found)!);
  const recall = mean((one) => together.get(both(one))! / judged.get(one.judged)!);
  return { precision, recall, f1: precision === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
