import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningApp, runApp } from './running-app.ts';

/** `fetch` does not let the Host header be chosen. */
function statusWithHost(address: string, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    request(`${address}/api/health`, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode!);
    })
      .on('error', reject)
      .end();
  });
}

describe('without a token', () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await runApp();
  });
  afterAll(() => app?.close());

  test('only host names of this machine are answered, so that no foreign page can read along', async () => {
    expect(await statusWithHost(app.address, 'localhost:4780')).toBe(200);
    expect(await statusWithHost(app.address, '[::1]:4780')).toBe(200);
    expect(await statusWithHost(app.address, 'rebound.example')).toBe(401);
  });

  test('answers carry a content security policy without foreign sources, and no leave to other origins', async () => {
    const { headers } = await app.get('/api/health', { headers: { origin: 'http://elsewhere.example' } });
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'self';/);
    expect(headers.get('content-security-policy')).not.toMatch(/https?:|script-src[^;]*unsafe/);
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
  });
});

describe('with a token', () => {
  const token = 'an-invented-token-of-32-letters!';
  let app: RunningApp;
  beforeAll(async () => {
    app = await runApp({ token });
  });
  afterAll(() => app?.close());

  test('every address but the health check demands it', async () => {
    for (const path of ['/', '/api/stats', '/api/docs', '/api/openapi.json', `/api/stats?token=${token}`]) {
      expect((await app.get(path)).status, path).toBe(401);
    }
    expect((await app.get('/api/health')).status).toBe(200);
  });

  test('it is taken from the Authorization header, and a wrong one is refused', async () => {
    const withToken = (value: string) => app.get('/api/stats', { headers: { authorization: `Bearer ${value}` } });
    expect((await withToken(token)).status).toBe(200);
    expect((await withToken(`${token}x`)).status).toBe(401);
  });

  test('opening the view with it sets a cookie that scripts cannot read, and takes it out of the address', async () => {
    const opened = await app.get(`/?token=${encodeURIComponent(token)}`, { redirect: 'manual' });
    expect(opened.status).toBe(302);
    expect(opened.headers.get('location')).toBe('/');
    const cookie = opened.headers.get('set-cookie')!;
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict$/);
    const stats = await app.get('/api/stats', { headers: { cookie: cookie.split(';')[0]! } });
    expect(stats.status).toBe(200);
  });

  test('a wrong token in the address opens nothing', async () => {
    const opened = await app.get('/?token=wrong', { redirect: 'manual' });
    expect(opened.status).toBe(401);
    expect(opened.headers.get('set-cookie')).toBeNull();
  });
});
