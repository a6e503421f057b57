import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { openStore } from '../../graph/store/open-store.ts';
import { prepareHome } from '../database/prepare-home.ts';

let home: string;
const children: ChildProcess[] = [];
const environment = { PATH: process.env.PATH, JAVA_HOME: process.env.JAVA_HOME };

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'tifa-local-'));
});
afterEach(async () => {
  setEnvironment(environment);
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await rm(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 });
});

describe('the local database', { timeout: 300_000 }, () => {
  test('is shared by commands, says so when it has ended, starts again, and dies with the last command by kill -9', async () => {
    await prepareHome(home);
    const first = await hold();
    const second = await hold();
    expect(second.uri).toBe(first.uri);
    const { pid } = await running(home);
    const store = await openStore({ home });
    await store.saveView({ name: '甲', query: '', positions: {} });
    await kill(first.child);
    await kill(second.child);
    // What would end it wrongly ends it soon.
    await sleep(1000);
    await store.ping();
    expect(alive(pid)).toBe(true);

    process.kill(pid, 'SIGKILL');
    const told = { code: 'store_unavailable', message: expect.stringContaining('start Tifa again') };
    await expect(store.lost).resolves.toMatchObject(told);
    await expect(store.ping()).rejects.toMatchObject(told);
    await store.close();

    const third = await hold();
    const again = await openStore({ home });
    expect((await again.savedViews({ limit: 10 })).views).toMatchObject([{ name: '甲' }]);
    await again.close();
    await kill(third.child);
    const { pid: last } = await running(home);
    await expect.poll(() => alive(last), { timeout: 40_000, interval: 200 }).toBe(false);
  });

  test('listens on loopback only, with a password that only its owner can read', async () => {
    const folder = join(inject('databaseHome'), 'neo4j');
    expect((await stat(join(folder, 'password'))).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder, 'running.json'))).mode & 0o777).toBe(0o600);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    const { port, leasePort, pid } = await running(inject('databaseHome'));
    const sockets = execFileSync('cat', ['/proc/net/tcp', '/proc/net/tcp6'], { encoding: 'utf8' });
    const listening = [...sockets.matchAll(/: ([0-9A-F]+):([0-9A-F]{4}) [0-9A-F]+:0000 0A/g)];
    for (const own of [port, leasePort]) {
      const addresses = listening
        .filter(([, , hex]) => Number.parseInt(hex!, 16) === own)
        .map(([, address]) => address);
      expect(addresses.length).toBeGreaterThan(0);
      for (const address of addresses) expect(address).toMatch(/^(0100007F|0000000000000000FFFF00000100007F)$/);
    }
    expect(await readFile(`/proc/${pid}/cmdline`, 'utf8')).not.toContain(
      (await readFile(join(folder, 'password'), 'utf8')).trim(),
    );
  });

  test('takes little room before anything is in it', async () => {
    const kilobytes = Number(execFileSync('du', ['-sk', inject('databaseHome')], { encoding: 'utf8' }).split('\t')[0]);
    expect(kilobytes).toBeLessThan(60_000);
  });

  test('says which port is in use', async () => {
    await prepareHome(home);
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    await expect(openStore({ home, localPort: port })).rejects.toMatchObject({
      code: 'store_unavailable',
      message: expect.stringContaining(`Port ${port} for the local Neo4j is in use`),
    });
    server.close();
  });
});

describe('where something is missing, one message says what to do', () => {
  const threeWays = /install a JDK 17 or newer and Maven.*docker compose.*NEO4J_URI/s;

  test('no Java', async () => {
    setEnvironment({ PATH: home });
    await expect(openStore({ home })).rejects.toMatchObject({
      code: 'store_unavailable',
      message: expect.stringMatching(/^Java cannot be run/),
    });
    await expect(openStore({ home })).rejects.toThrow(threeWays);
  });

  test('a Java that is too old', async () => {
    await pretend('java', 'echo \'openjdk version "11.0.2" 2019-01-15\' >&2');
    await expect(openStore({ home })).rejects.toThrow(/^Java 17 or newer is needed, found: openjdk version "11.0.2"/);
  });

  test('no Maven', async () => {
    await pretend('java', 'echo \'openjdk version "21" 2023-09-19\' >&2');
    await expect(openStore({ home })).rejects.toThrow(/^Maven \(mvn\) cannot be run/);
    await expect(openStore({ home })).rejects.toThrow(threeWays);
  });

  test('a Maven that fails is quoted', async () => {
    await pretend('java', 'echo \'openjdk version "21" 2023-09-19\' >&2');
    await pretend('mvn', 'echo "[ERROR] Could not transfer artifact: unknown host"; exit 1');
    await expect(openStore({ home })).rejects.toThrow(
      /^Maven could not fetch Neo4j\..*Maven said:\n\[ERROR\] Could not transfer artifact: unknown host$/s,
    );
  });
});

describe('a database named by NEO4J_URI', () => {
  test('with a wrong password', async () => {
    const { port } = await running(inject('databaseHome'));
    const uri = `bolt://127.0.0.1:${port}`;
    await expect(openStore({ home, uri, user: 'neo4j', password: 'wrong' })).rejects.toMatchObject({
      code: 'store_unavailable',
      message: expect.stringMatching(/refuses the sign-in.*Set NEO4J_USER and NEO4J_PASSWORD/),
    });
  });

  test('where nothing listens', async () => {
    await expect(openStore({ home, uri: 'bolt://127.0.0.1:9', password: 'x' })).rejects.toMatchObject({
      code: 'store_unavailable',
      message: expect.stringMatching(/bolt:\/\/127.0.0.1:9 does not answer.*NEO4J_URI/),
    });
  });

  test('that is no address of a Neo4j', async () => {
    await expect(openStore({ home, uri: 'http://127.0.0.1', password: 'x' })).rejects.toThrow(/^invalid NEO4J_URI/);
  });

  test('whose database does not exist', async () => {
    const { port } = await running(inject('databaseHome'));
    const password = (await readFile(join(inject('databaseHome'), 'neo4j', 'password'), 'utf8')).trim();
    const uri = `bolt://127.0.0.1:${port}`;
    await expect(openStore({ home, uri, password, database: 'nowhere' })).rejects.toThrow(/Set NEO4J_DATABASE/);
  });

  test('that answers is used, and nothing is started', async () => {
    const { port } = await running(inject('databaseHome'));
    const password = (await readFile(join(inject('databaseHome'), 'neo4j', 'password'), 'utf8')).trim();
    const store = await openStore({ home, uri: `neo4j://127.0.0.1:${port}`, password });
    await store.ping();
    await store.close();
    await expect(stat(join(home, 'neo4j'))).rejects.toThrow('ENOENT');
  });
});

/** Starts another command on the same home, which holds the database. */
async function hold(): Promise<{ child: ChildProcess; uri: string }> {
  const script = fileURLToPath(new URL('hold-database.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, home], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  const [said] = await once(child.stdout!, 'data');
  return { child, uri: String(said).trim() };
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

async function running(of: string): Promise<{ pid: number; port: number; leasePort: number }> {
  return JSON.parse(await readFile(join(of, 'neo4j', 'running.json'), 'utf8'));
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Puts a command of that name on an otherwise empty search path. */
async function pretend(name: string, script: string): Promise<void> {
  const folder = join(home, 'bin');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`);
  await chmod(join(folder, name), 0o755);
  if (process.env.PATH !== folder) await symlink('/bin/sh', join(folder, 'sh'));
  setEnvironment({ PATH: folder });
}

function setEnvironment({ PATH, JAVA_HOME }: { PATH?: string | undefined; JAVA_HOME?: string | undefined }): void {
  for (const [name, value] of Object.entries({ PATH, JAVA_HOME })) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}
