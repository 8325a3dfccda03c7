import { copyFile, open, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { FaultList, FaultMesh } from './fault-mesh.ts';
import type { Random } from './random.ts';

/** Something that happens to a mesh. `undo` makes all good again. */
export interface Fault {
  readonly name: string;
  readonly inject: () => Promise<void>;
  readonly undo: () => Promise<void>;
}

/** What can happen to the file of a list. */
export function fileFaults(mesh: FaultMesh, list: FaultList, random: Random): readonly Fault[] {
  const path = mesh.path(list.file);
  const restore = () => mesh.publish(list, random.below(2) === 0 ? 0 : 1);
  const fault = (name: string, inject: () => Promise<void>): Fault => ({
    name: `${name} (${list.list})`,
    inject,
    undo: restore,
  });
  /** Puts other bytes in the place of the file, at once. */
  const replace = async (change: (bytes: Buffer) => Buffer) => {
    const next = mesh.path('made/damaged');
    await writeFile(next, change(await readFile(mesh.source(list, 0))));
    await rename(next, path);
  };
  return [
    fault('renamed into place', () => mesh.publish(list, 1)),
    fault('renamed into place again and again', async () => {
      for (let turn = 0; turn < 12; turn++) {
        await mesh.publish(list, turn % 2 === 0 ? 1 : 0);
        await wait(25);
      }
    }),
    fault('written in place', async () => {
      const bytes = await readFile(mesh.source(list, 1));
      const handle = await open(path, 'w');
      const step = Math.ceil(bytes.length / 4);
      for (let from = 0; from < bytes.length; from += step) {
        await handle.write(bytes.subarray(from, from + step));
        await wait(40);
      }
      await handle.close();
    }),
    fault('truncated', async () => {
      const { length } = await readFile(mesh.source(list, 0));
      await truncate(path, random.below(length)).catch(() => undefined);
    }),
    fault('emptied', () => truncate(path, 0).catch(() => undefined)),
    fault('deleted', () => rm(path, { force: true })),
    fault('copied over', () => copyFile(mesh.source(list, 1), path)),
    fault('replaced by a page', () => replace(() => Buffer.from('<!doctype html><title>Not found</title>'))),
    ...(list.format === 'csv'
      ? [
          fault('a byte that is no UTF-8', () =>
            replace((bytes) => {
              const at = Math.floor(bytes.length * 0.9);
              return Buffer.concat([bytes.subarray(0, at), Buffer.from([0xe9]), bytes.subarray(at)]);
            }),
          ),
          fault('a row with too many values', () =>
            replace((bytes) => Buffer.concat([bytes, Buffer.from('1,2,3,4,5\n')])),
          ),
          fault('a column renamed', () =>
            replace((bytes) => Buffer.from(bytes.toString().replace('generation', 'epoch'))),
          ),
        ]
      : []),
  ];
}
