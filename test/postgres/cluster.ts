import { execFile, type SpawnOptions, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { chmod, chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';

/** How to reach a cluster, as its superuser. Plain data, so that it can be handed to other processes. */
export interface ClusterAddress {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  /** Folder of the programs, such as `psql`. */
  readonly programs: string;
}

/** A private PostgreSQL in a temporary folder. It ends with this process, however that ends. */
export interface Cluster extends ClusterAddress {
  /** Stops the server at once and keeps its data. */
  readonly halt: () => Promise<void>;
  /** The same without a word to clients: `pg_ctl stop -m immediate`. */
  readonly crash: () => Promise<void>;
  /** Starts the server again, on the same port. */
  readonly resume: () => Promise<void>;
  /** Stops the server and removes its data. */
  readonly close: () => Promise<void>;
}

const home = '/usr/lib/postgresql';
const run = promisify(execFile);

/** The programs of the newest PostgreSQL that Debian's packages have installed here; undefined without one. */
export function findPrograms(): string | undefined {
  if (!existsSync(home)) return undefined;
  const versions = readdirSync(home).toSorted((a, b) => Number(b) - Number(a));
  return versions.map((version) => join(home, version, 'bin')).find((folder) => existsSync(join(folder, 'initdb')));
}

/**
 * Makes and starts a cluster: UTF-8, texts compared by code point unless a database says otherwise, passwords over TCP,
 * nothing synced to the disk. `tls` makes it accept encrypted connections, with a certificate that nobody has signed.
 */
export async function startCluster(
  programs: string,
  { tls, settings = {} }: { readonly tls: 'on' | 'off'; readonly settings?: Readonly<Record<string, string>> },
): Promise<Cluster> {
  const owner = await serverOwner();
  const folder = await mkdtemp(join(tmpdir(), 'concord-postgres-'));
  const data = join(folder, 'data');
  const address: ClusterAddress = {
    host: '127.0.0.1',
    port: await findPort(),
    user: 'owner',
    password: crypto.randomUUID(),
    programs,
  };
  await chmod(folder, 0o700);
  const secret = join(folder, 'password');
  await writeFile(secret, address.password);
  if (tls === 'on') await writeCertificate(folder);
  if (owner !== undefined) for (const file of [folder, ...listFiles(folder)]) await chown(file, owner.uid, owner.gid);
  const initdb = ['--encoding=UTF8', '--locale=C.UTF-8', '--no-sync', '--auth=scram-sha-256', `--pwfile=${secret}`];
  await run(...asOwner(owner, [join(programs, 'initdb'), ...initdb, `--username=${address.user}`, data]), {
    cwd: folder,
  });
  const all = {
    listen_addresses: address.host,
    port: String(address.port),
    unix_socket_directories: folder,
    fsync: 'off',
    // With it off, what was committed last would be gone after a crash of the server.
    synchronous_commit: 'on',
    full_page_writes: 'off',
    logging_collector: 'off',
    ...(tls === 'off'
      ? {}
      : { ssl: 'on', ssl_cert_file: join(folder, 'server.crt'), ssl_key_file: join(folder, 'server.key') }),
    ...settings,
  };
  const options = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const command = asOwner(owner, guard(folder, [join(programs, 'postgres'), '-D', data, ...options]));
  let server = await startServer(command, folder, address);
  return {
    ...address,
    halt: () => server.stop('keep'),
    crash: () => server.stop('crash'),
    async resume() {
      server = await startServer(command, folder, address);
    },
    async close() {
      await server.stop('remove');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

type Command = [string, string[]];

interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** The account that runs the server: ours, or `postgres` for root, whom PostgreSQL refuses. */
async function serverOwner(): Promise<Owner | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const [uid, gid] = await Promise.all(['-u', '-g'].map(async (flag) => (await run('id', [flag, 'postgres'])).stdout));
  return { uid: Number(uid), gid: Number(gid) };
}

function asOwner(owner: Owner | undefined, [program = '', ...words]: readonly string[]): Command {
  return owner === undefined ? [program, words] : ['runuser', ['-u', 'postgres', '--', program, ...words]];
}

/**
 * A shell that ends the server when its own standard input ends, which it does even when our process is killed. Unless
 * it has read `keep` by then, it removes the folder as well.
 */
function guard(folder: string, command: readonly string[]): readonly string[] {
  const script =
    'folder=$1; shift; "$@" </dev/null & server=$!; read -r word; [ "$word" = crash ] && kill -QUIT $server || kill -INT $server; wait $server; [ -n "$word" ] && [ "$word" != remove ] || rm -rf "$folder"';
  return ['sh', '-c', script, 'sh', folder, ...command];
}

type Stop = (data: 'keep' | 'remove' | 'crash') => Promise<void>;

async function startServer(
  [program, words]: Command,
  cwd: string,
  address: ClusterAddress,
): Promise<{ readonly stop: Stop }> {
  const options: SpawnOptions = { cwd, stdio: ['pipe', 'ignore', 'pipe'] };
  const shell = spawn(program, words, options);
  let log = '';
  shell.stderr?.on('data', (chunk) => {
    log = (log + String(chunk)).slice(-4000);
  });
  const ended = new Promise<void>((resolve) => shell.once('close', () => resolve()));
  const stop: Stop = async (data) => {
    shell.stdin?.end(`${data}\n`);
    await ended;
  };
  const deadline = Date.now() + 30_000;
  while (!(await answers(address))) {
    if (Date.now() > deadline) {
      await stop('remove');
      throw new Error(`PostgreSQL did not start.\n${log}`);
    }
    await wait(50);
  }
  return { stop };
}

async function answers({ host, port, user, password }: ClusterAddress): Promise<boolean> {
  const client = new pg.Client({ host, port, user, password, database: 'postgres', ssl: false });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function findPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const place = probe.address();
      probe.close(() => (typeof place === 'object' && place !== null ? resolve(place.port) : reject(new Error())));
    });
  });
}

async function writeCertificate(folder: string): Promise<void> {
  const [key, certificate] = [join(folder, 'server.key'), join(folder, 'server.crt')];
  const what = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  await run('openssl', ['req', ...what, '-subj', '/CN=localhost', '-keyout', key, '-out', certificate]);
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder).map((name) => join(folder, name));
}
