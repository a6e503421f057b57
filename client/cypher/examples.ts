/** Queries to begin with: the three jobs, and what only Cypher can ask. Each runs on any database of Tifa's. */
export const examples = [
  {
    name: 'exampleWho',
    query: `// Who said what: the newest direct quotes, with the speaker's post
MATCH (p:Person)-[said:SAID]->(s:Statement {kind: 'direct'})
RETURN p.name AS speaker, said.post AS post, s.text AS words, s.date AS date
ORDER BY date DESC LIMIT 50`,
  },
  {
    name: 'exampleSlogan',
    query: `// Who invoked which slogan: as a graph
MATCH (who)-[said:SAID]->(s:Statement)-[invokes:INVOKES]->(slogan:Slogan)
RETURN who, said, s, invokes, slogan LIMIT 60`,
  },
  {
    name: 'exampleConnect',
    query: `// How departments connect: two bodies and the persons or programs between them
MATCH (a:Bureau)<-[r1:HOLDS_POST|ORGANISED|TOOK_PART]-(between)-[r2:HOLDS_POST|ORGANISED|TOOK_PART]->(b:Bureau)
WHERE a.id < b.id
RETURN a, r1, between, r2, b LIMIT 40`,
  },
  {
    name: 'exampleHierarchy',
    query: `// Hierarchy with post holders
MATCH (below:Organisation)-[part:PART_OF]->(above:Organisation)
OPTIONAL MATCH (p:Person)-[post:HOLDS_POST]->(below)
RETURN above, part, below, post, p LIMIT 80`,
  },
  {
    name: 'exampleSpeakers',
    query: `// Who speaks most, and in how many articles
MATCH (who:Entity)-[:SAID]->(s:Statement)-[:STATED_IN]->(a:Article)
RETURN who.name AS speaker, who.kind AS kind, count(DISTINCT s) AS statements, count(DISTINCT a) AS articles
ORDER BY statements DESC LIMIT 25`,
  },
  {
    name: 'exampleCalendar',
    query: `// Slogans month by month
MATCH (z:Slogan)-[:APPEARS_IN]->(a:Article) WHERE a.date IS NOT NULL
RETURN z.name AS slogan, substring(a.date, 0, 7) AS month, count(DISTINCT a) AS articles
ORDER BY slogan, month`,
  },
] as const;
