import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { reportIssues } from '../../../app/report-issues.ts';
import { readContracts } from '../../../core/contract/read.ts';

const contract = 'apiVersion: v3.1.0\nkind: DataContract\nid: orders\nversion: 1.0.0\nstatus: active\n';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concord-contracts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text = contract): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

async function read() {
  const { files, issues } = await readContracts('contracts', { cwd: folder });
  return { files: files.map(({ file }) => file), issues: issues.map(({ file, code }) => `${file} ${code}`) };
}

describe('a folder of contracts', () => {
  test('gives its contracts sorted by path, with the name of their folder as their domain', async () => {
    for (const name of ['sales/orders.odcs.yaml', 'sales/a.odcs.yml', 'customers/people.odcs.yaml'])
      write(`contracts/${name}`);
    const { files, issues } = await readContracts('contracts', { cwd: folder });
    expect(issues).toEqual([]);
    expect(files.map(({ file, absolutePath, domain }) => ({ file, absolutePath, domain }))).toEqual(
      ['customers/people.odcs.yaml', 'sales/a.odcs.yml', 'sales/orders.odcs.yaml'].map((name) => ({
        file: `contracts/${name}`,
        absolutePath: join(folder, 'contracts', name),
        domain: dirname(name),
      })),
    );
  });

  test('may hold data products, code, notes and hidden files, which are no contracts', async () => {
    write('contracts/sales/orders.odcs.yaml');
    for (const name of [
      'sales/sales.odps.yaml',
      'sales/fields.ts',
      'README.md',
      '.git/x.odcs.yaml',
      'sales/.orders.odcs.yaml',
    ]) {
      write(`contracts/${name}`, 'not: a contract');
    }
    expect(await read()).toEqual({ files: ['contracts/sales/orders.odcs.yaml'], issues: [] });
  });

  test('that does not exist, or holds nothing, is an issue', async () => {
    expect(await read()).toEqual({ files: [], issues: ['contracts CONTRACT_FOLDER_INVALID'] });
    mkdirSync(join(folder, 'contracts'));
    expect(await read()).toEqual({ files: [], issues: ['contracts CONTRACT_FOLDER_INVALID'] });
  });

  test('that is a file is an issue', async () => {
    write('contracts', 'not a folder');
    expect(await read()).toEqual({ files: [], issues: ['contracts CONTRACT_FOLDER_INVALID'] });
  });

  test('reports contracts outside of a domain, and domains whose name is not kebab-case', async () => {
    for (const name of [
      'orders.odcs.yaml',
      'My Sales/a.odcs.yaml',
      'sales_eu/a.odcs.yaml',
      '2nd/a.odcs.yaml',
      'a-/a.odcs.yaml',
    ]) {
      write(`contracts/${name}`);
    }
    write('contracts/not-a-domain_at_all/README.md');
    expect(await read()).toEqual({
      files: [],
      issues: ['2nd', 'My Sales', 'a-', 'orders.odcs.yaml', 'sales_eu'].map(
        (name) => `contracts/${name} CONTRACT_FOLDER_INVALID`,
      ),
    });
  });

  test('gives the good contracts and the issues of all bad ones', async () => {
    write('contracts/sales/a.odcs.yaml', 'name: [');
    write('contracts/sales/b.odcs.yaml');
    write('contracts/sales/c.odcs.yaml', `${contract}owner: me\n`);
    expect(await read()).toEqual({
      files: ['contracts/sales/b.odcs.yaml'],
      issues: ['contracts/sales/a.odcs.yaml CONTRACT_YAML_INVALID', 'contracts/sales/c.odcs.yaml CONTRACT_UNKNOWN_KEY'],
    });
  });

  test('of 2 000 contracts is read', async () => {
    for (let n = 0; n < 2_000; n++)
      write(`contracts/domain-${n % 20}/contract-${n}.odcs.yaml`, contract.replace('orders', `c${n}`));
    const { files, issues } = await readContracts('contracts', { cwd: folder });
    expect(issues).toEqual([]);
    expect(new Set(files.map((file) => file.contract.id)).size).toBe(2_000);
  });
});

describe('what stands in the place of a contract and is no readable file never blocks', () => {
  const name = 'contracts/sales/orders.odcs.yaml';
  const unreadable = { files: [], issues: [`${name} CONTRACT_FILE_UNREADABLE`] };

  test('a folder', async () => {
    mkdirSync(join(folder, name), { recursive: true });
    expect(await read()).toEqual(unreadable);
  });

  test('a FIFO that nobody writes to', async () => {
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    execFileSync('sh', ['-c', 'mkfifo "$0"', join(folder, name)]);
    expect(await read()).toEqual(unreadable);
    const { issues } = await readContracts('contracts', { cwd: folder });
    expect(await reportIssues(issues, 'text', folder)).toContain('is no regular file');
  });

  test('a FIFO that has another ending than contracts, or stands in no domain', async () => {
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    for (const other of ['contracts/sales/orders.yaml', 'contracts/sales/orders.json', 'contracts/orders.yml'])
      execFileSync('sh', ['-c', 'mkfifo "$0"', join(folder, other)]);
    write(name);
    expect(await read()).toEqual({ files: [name], issues: [] });
  });

  test('a link to nothing, a link to itself, and a link to a device', async () => {
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    for (const target of [join(folder, 'nothing'), join(folder, name), '/dev/zero']) {
      symlinkSync(target, join(folder, name));
      expect(await read()).toEqual(unreadable);
      rmSync(join(folder, name));
    }
  });

  test('a link to a contract, which is read', async () => {
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    symlinkSync(write('elsewhere.yaml'), join(folder, name));
    expect(await read()).toEqual({ files: [name], issues: [] });
  });

  test.skipIf(process.getuid?.() === 0)(
    'a file without permission (skipped for root, who may read everything)',
    async () => {
      chmodSync(write(name), 0o000);
      expect(await read()).toEqual(unreadable);
    },
  );

  test('a file of 100 MB', async () => {
    truncateSync(write(name), 100_000_000);
    expect(await read()).toEqual({ files: [], issues: [`${name} CONTRACT_LIMIT_EXCEEDED`] });
  });
});
