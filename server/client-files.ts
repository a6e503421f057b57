import { existsSync } from 'node:fs';
import path from 'node:path';
import express, { Router } from 'express';
import { refuseUnknown } from './error-answer.ts';

/**
 * Serves the built view from a folder: files with a hash in their name for good, everything else checked again each
 * time, and any other address of the view with `index.html`, because the view keeps its state in the address.
 */
export function clientFiles(folder: string): Router {
  const router = Router();
  const assets = express.static(path.join(folder, 'assets'), { immutable: true, maxAge: '1y' });
  router.use('/assets', assets, refuseUnknown);
  router.use(express.static(folder, { maxAge: 0 }));
  router.get('/{*path}', (request, response, next) => {
    const index = path.join(folder, 'index.html');
    if (!request.accepts('html') || !existsSync(index)) return next();
    response.set('cache-control', 'no-cache').sendFile(index);
  });
  return router;
}
