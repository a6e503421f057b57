/** What a query of a user may take. Each limit is said where it cuts. */
export const queryLimits = {
  rows: 1_000,
  seconds: 10,
  /** Size of the rows as JSON, in characters. */
  characters: 5_000_000,
  /** Nodes, and edges, in the graph of an answer. */
  graph: 500,
} as const;

/** Queries of users that run at one time; more wait a moment and are then turned away. */
export const mostUserQueries = 4;
