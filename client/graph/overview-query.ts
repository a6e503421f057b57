/** Entities that may be on the first screen; those that nothing joins to the others are left out. */
const most = 110;

/** Statements on the first screen that join a speaker to a slogan. */
const mostStatements = 30;

/**
 * The best connected part of the whole graph: the entities with most assertions, all edges between them, and statements
 * in which one of them invokes a slogan among them. Degrees by type are stored, so this is quick on any size.
 */
export const overviewQuery = `
MATCH (n:Entity)
WITH n, COUNT { (n)--() } - COUNT { (n)-[:APPEARS_IN|STATED_IN]-() } AS degree
WHERE degree > 0
ORDER BY degree DESC, n.id LIMIT ${most}
WITH collect(n) AS top
CALL (top) {
  UNWIND top AS n
  MATCH (n)-[r]->(m:Entity) WHERE m IN top
  RETURN collect(r) AS relations
}
CALL (top) {
  UNWIND top AS n
  MATCH (n)-[said:SAID]->(:Statement)-[invokes:INVOKES]->(slogan:Slogan) WHERE slogan IN top
  WITH said, invokes LIMIT ${mostStatements}
  RETURN collect(said) AS saying, collect(invokes) AS invoking
}
RETURN relations, saying, invoking`.trim();
