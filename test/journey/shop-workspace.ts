import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const hour = 3_600_000;

/** A folder as a domain team has it: data, an almost empty configuration, and git. */
export class ShopWorkspace {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async create(): Promise<ShopWorkspace> {
    const workspace = new ShopWorkspace(await mkdtemp(join(tmpdir(), 'concord-journey-')));
    await workspace.write('concord.yaml', 'contracts: contracts\nauth: { mode: none, anonymousRoles: [] }\n');
    await workspace.write('.gitignore', '.concord\n');
    await workspace.write('data/customers.csv', customers());
    await workspace.write('data/orders.csv', orders());
    await workspace.#git('init', '--quiet');
    return workspace;
  }

  async read(path: string): Promise<string> {
    return await readFile(join(this.folder, path), 'utf8');
  }

  async write(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(this.folder, path)), { recursive: true });
    await writeFile(join(this.folder, path), text);
  }

  /** Replaces a part of a file that must be there. */
  async edit(path: string, ...changes: readonly (readonly [before: string | RegExp, after: string])[]): Promise<void> {
    let text = await this.read(path);
    for (const [before, after] of changes) {
      const changed = text.replace(before, after);
      if (changed === text) throw new Error(`${path} does not hold ${before}:\n${text}`);
      text = changed;
    }
    await this.write(path, text);
  }

  async commit(message: string): Promise<void> {
    await this.#git('add', '--all');
    await this.#git('-c', 'user.name=Team', '-c', 'user.email=team@example.com', 'commit', '--quiet', '-m', message);
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }

  async #git(...args: readonly string[]): Promise<void> {
    await run('git', args, { cwd: this.folder });
  }
}

function customers(): string {
  const rows = Array.from({ length: 50 }, (_, index) => {
    const id = index + 1;
    return `${id},Customer ${id},c${id}@example.com,${['NL', 'DE', 'GB'][id % 3]}`;
  });
  return ['customer_id,name,email,country', ...rows, ''].join('\n');
}

/** Up to this hour, one an hour. */
function orders(): string {
  const rows = Array.from({ length: 400 }, (_, index) => {
    const id = index + 1;
    const at = new Date(Date.now() - (400 - id) * hour).toISOString().slice(0, 19).replace('T', ' ');
    return `${id},${at},${1 + ((id * 7) % 50)},${['web', 'shop', 'phone'][id % 3]},${((id % 90) + 9.99).toFixed(2)}`;
  });
  return ['order_id,created_at,customer_id,channel,amount', ...rows, ''].join('\n');
}
