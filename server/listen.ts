import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';

/** A listening server and where it is. */
export interface Listening {
  server: Server;
  /** `http://127.0.0.1:4780` */
  address: string;
  /** Stops listening and ends open connections, event streams included. */
  close(): Promise<void>;
}

/** An address that cannot be listened on; the message says why and what to do. */
export class ListenError extends Error {
  override name = 'ListenError';
}

/** Listens, or throws a `ListenError`. */
export async function listen(app: Express, host: string, port: number): Promise<Listening> {
  const server = createServer(app);
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new ListenError(reason(error as NodeJS.ErrnoException, host, port), { cause: error });
  }
  const { port: actualPort } = server.address() as AddressInfo;
  return {
    server,
    address: `http://${host.includes(':') ? `[${host}]` : host}:${actualPort}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function reason(error: NodeJS.ErrnoException, host: string, port: number): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `port ${port} on ${host} is in use, perhaps by another Tifa: open http://${host}:${port} or set PORT`;
    case 'EACCES':
      return `port ${port} on ${host} may not be used by this account: set PORT to 1024 or more`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST ${host} is no address of this machine: set HOST to one that is, such as 127.0.0.1`;
    default:
      return `cannot listen on ${host}:${port}: ${error.message}`;
  }
}
