import { organTypes } from './organs.ts';

/** Every surface of an organ type, without its place, longest first. */
export const organWords: readonly string[] = [
  ...new Set(organTypes.flatMap((type) => [type.full, ...type.short])),
].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** Surfaces of three characters and more: they hold 和 and verbs inside (自然资源和规划局) and shield them. */
export const fieldNames: readonly string[] = organWords.filter((word) => word.length >= 3);
