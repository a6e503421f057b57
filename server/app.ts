import compression from 'compression';
import express, { type Express, type Request, type Response } from 'express';
import { rateLimit } from 'express-rate-limit';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import { demandLoopbackHost, demandToken } from './access.ts';
import { type ApiOptions, apiRouter } from './api.ts';
import { apiDocsPage } from './api-docs-page.ts';
import { clientFiles } from './client-files.ts';
import type { Context } from './endpoint.ts';
import { endpoints } from './endpoints.ts';
import { answerError, refuseUnknown } from './error-answer.ts';
import { openApi } from './openapi.ts';
import { RequestError } from './request-error.ts';
import { isLoopback } from './settings.ts';

export interface AppOptions extends ApiOptions {
  context: Context;
  logger: Logger;
  /** Every request must carry it; null asks for none, and then only this machine's own host names are answered. */
  token: string | null;
  /** Folder of the built view. */
  clientFolder: string;
  /** API requests that one address may make in a minute. */
  requestsPerMinute: number;
}

/** The HTTP application: the API under `/api`, its description, and the built view. It listens to nothing yet. */
export function createApp(options: AppOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(pinoHttp({ logger: options.logger, useLevel: 'debug', serializers: { req: loggedRequest } }));
  app.use(helmet({ contentSecurityPolicy: { useDefaults: false, directives: contentSecurity }, hsts: false }));
  app.use(options.token === null ? demandLoopbackHost : demandToken(options.token));
  app.use(compression({ filter: worthCompressing }));
  app.use('/api', rateLimit({ limit: options.requestsPerMinute, windowMs: 60_000, handler: refuseTooMany }));

  const description = openApi(endpoints);
  const docsPage = apiDocsPage(endpoints);
  app.get('/api/openapi.json', (_request, response) => void response.json(description));
  app.get('/api/docs', (_request, response) => void response.type('html').send(docsPage));
  app.use(apiRouter(endpoints, options.context, options));
  app.use('/api', refuseUnknown);

  app.use(clientFiles(options.clientFolder));
  app.use(refuseUnknown);
  app.use(answerError);
  return app;
}

/** Only what the server itself serves; inline styles because the component library positions with them. */
const contentSecurity = {
  defaultSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'", 'data:'],
  workerSrc: ["'self'", 'blob:'],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

/** Between programs on one machine, compressing takes longer than sending. */
function worthCompressing(request: Request, response: Response): boolean {
  return !isLoopback(request.socket.remoteAddress ?? '') && compression.filter(request, response);
}

function refuseTooMany(): never {
  throw new RequestError('too_many_requests', 'too many requests in a minute: wait and try again');
}

/** Neither headers nor query strings, which can carry the token. */
function loggedRequest(request: { method: string; url: string }): object {
  return { method: request.method, path: request.url.split('?')[0] };
}
