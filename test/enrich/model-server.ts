import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Message } from '../../graph/enrich/language-model.ts';

/** What the server was asked. */
export interface ModelRequest {
  path: string;
  authorization: string | undefined;
  body: { model: string; temperature: number; messages: Message[] };
}

/** How the server answers one request: the content of a chat completion, or anything at all. */
export type Reply = string | ((response: ServerResponse, request: IncomingMessage) => void);

/** A server on loopback that plays back answers as a language model would give them. */
export interface ModelServer {
  baseUrl: string;
  requests: ModelRequest[];
  /** Answers to come, in order; the last one is given ever after. */
  replies: Reply[];
  close(): Promise<void>;
}

export async function startModelServer(...replies: Reply[]): Promise<ModelServer> {
  const requests: ModelRequest[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { url, headers } = request;
    requests.push({
      path: url!,
      authorization: headers.authorization,
      body: JSON.parse(Buffer.concat(chunks).toString()),
    });
    const reply = playing.replies.length > 1 ? playing.replies.shift()! : playing.replies[0]!;
    if (typeof reply === 'string') answer(response, reply);
    else reply(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const playing: ModelServer = {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    replies,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return playing;
}

/** A chat completion with this content. */
export function answer(response: ServerResponse, content: string): void {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }));
}

/** A reply with a status and a body. */
export function status(code: number, body: string, headers: { [name: string]: string } = {}): Reply {
  return (response) => {
    response.writeHead(code, headers);
    response.end(body);
  };
}
