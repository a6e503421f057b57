import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import { RequestError } from './request-error.ts';
import { isLoopback } from './settings.ts';

const cookieName = 'tifa_token';

/**
 * Lets in only who has the token: as `Authorization: Bearer …`, or as the cookie that opening the view once with
 * `?token=…` sets (an event stream of a browser cannot send headers). `/api/health` stays open for health checks.
 */
export function demandToken(token: string): RequestHandler {
  return (request, response, next) => {
    const offered = request.query.token;
    if (!request.path.startsWith('/api/') && typeof offered === 'string' && isSame(offered, token)) {
      response.cookie(cookieName, token, { httpOnly: true, sameSite: 'strict', secure: request.secure, path: '/' });
      return response.redirect(request.path);
    }
    if (request.path === '/api/health' || isSame(bearer(request) ?? cookie(request) ?? '', token)) return next();
    throw new RequestError(
      'unauthorized',
      'the token is missing or wrong: send it as Authorization: Bearer TOKEN, or open the view with ?token=TOKEN',
    );
  };
}

/** Refuses host names that are not this machine's: a page elsewhere could have its own name point here and read along. */
export const demandLoopbackHost: RequestHandler = (request, _response, next) => {
  if (isLoopback(request.hostname)) return next();
  throw new RequestError('unauthorized', `invalid Host: ${request.hostname}; open 127.0.0.1 or localhost`);
};

function bearer(request: Request): string | undefined {
  return /^Bearer (.+)$/.exec(request.get('authorization') ?? '')?.[1];
}

function cookie(request: Request): string | undefined {
  const pairs = (request.get('cookie') ?? '').split('; ').map((pair) => pair.split('=', 2));
  const value = pairs.find(([name]) => name === cookieName)?.[1];
  return value === undefined ? undefined : decodeURIComponent(value);
}

/** Compares digests, so that neither length nor content shows in the time taken. */
function isSame(offered: string, token: string): boolean {
  return timingSafeEqual(digest(offered), digest(token));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
