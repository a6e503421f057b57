import express from 'express';
import { expect, test } from 'vitest';
import { listen } from '../../server/listen.ts';

test('a port in use is said in words, with what to do', async () => {
  const first = await listen(express(), '127.0.0.1', 0);
  const port = Number(new URL(first.address).port);
  try {
    await expect(listen(express(), '127.0.0.1', port)).rejects.toThrowError(
      `port ${port} on 127.0.0.1 is in use, perhaps by another Tifa: open http://127.0.0.1:${port} or set PORT`,
    );
  } finally {
    await first.close();
  }
});

test('an address of another machine is refused', async () => {
  await expect(listen(express(), '192.0.2.1', 0)).rejects.toThrowError(/^HOST 192\.0\.2\.1 is no address of this/);
});

test('closing ends open event streams', async () => {
  const app = express();
  app.get('/', (_request, response) => void response.write('data: open\n\n'));
  const { address, close } = await listen(app, '127.0.0.1', 0);
  const body = (await fetch(address)).text();
  await close();
  await expect(body).rejects.toThrow();
});
