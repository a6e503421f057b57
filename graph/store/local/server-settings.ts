/** The settings file of the local Neo4j. `port` 0 takes any free port. */
export function serverSettings(port: number): string {
  return Object.entries({
    'server.bolt.enabled': 'true',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'dbms.security.auth_enabled': 'true',
    // A query reads neither files nor the network.
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
    'dbms.usage_report.enabled': 'false',
    // 2 MB on disk at rest instead of 516.
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.size': '16m',
    'db.tx_log.rotation.retention_policy': '64m size',
    'db.transaction.timeout': '10m',
    'db.transaction.monitor.check.interval': '500ms',
    'db.memory.transaction.max': '512m',
    // Seconds in which an ending server still waits for new messages: by then every user has let go.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    'server.memory.pagecache.size': '256m',
  })
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

/** What Neo4j 5 asks of its JVM, and a heap that grows only when it is used. */
export const jvmArguments = [
  '-Xms64m',
  '-Xmx1536m',
  '-XX:+UseG1GC',
  '-XX:+ExitOnOutOfMemoryError',
  '-Dfile.encoding=UTF-8',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
];
