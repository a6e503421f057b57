import { localNeo4j } from '../../graph/store/local/local-neo4j.ts';

/** A command that uses the local database until it is ended. Argument: the home folder. Says `held` and the address. */
const { uri } = await localNeo4j(process.argv[2]!, 0, () => {});
console.log(`held ${uri}`);
setInterval(() => {}, 60_000);
