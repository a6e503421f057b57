/** Which database to use. With no `uri`, a Neo4j of Tifa's own is started, or joined, under `home`. */
export interface StoreSettings {
  /** Any Neo4j >= 5.26: `bolt://`, `neo4j://`, `neo4j+s://` … */
  uri?: string;
  /** Default `neo4j`. */
  user?: string;
  password?: string;
  /** Default: the home database of the user. */
  database?: string;
  /** The folder of the local database, its password and its logs. */
  home: string;
  /** Bolt port of the local database; default: any free one. */
  localPort?: number;
}

/** The settings as the environment names them: `NEO4J_URI`, `NEO4J_USER`, `NEO4J_PASSWORD`, `NEO4J_DATABASE`, `TIFA_HOME`. Empty counts as absent. */
export function storeSettingsFrom(environment: { [name: string]: string | undefined }): StoreSettings {
  const given = (name: string) => environment[name]?.trim() || undefined;
  return {
    uri: given('NEO4J_URI'),
    user: given('NEO4J_USER'),
    password: given('NEO4J_PASSWORD'),
    database: given('NEO4J_DATABASE'),
    home: given('TIFA_HOME') ?? '.tifa',
  };
}
