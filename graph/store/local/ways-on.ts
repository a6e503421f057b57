/** What to do where the local Neo4j cannot be started. */
export const waysOn =
  'Tifa needs a Neo4j, and there are three ways to one: ' +
  '(1) install a JDK 17 or newer and Maven (Debian: apt-get install openjdk-17-jdk-headless maven), and Tifa starts it by itself; ' +
  '(2) run `docker compose up -d` in the project folder and follow the comment in docker-compose.yml; ' +
  '(3) set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to a Neo4j 5.26 or newer.';
