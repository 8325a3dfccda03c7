import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { defined } from '../../core/defined.ts';
import { runScript, type ScriptProgress } from '../../core/embedded/run-script.ts';
import { type DemoManifest, describeFile, hasFilesOf, readManifest, writeManifest } from './manifest.ts';
import { demoFiles } from './script/files.ts';
import { type DemoKind, demoFingerprint, demoScript } from './script/script.ts';
import { openWorkshop, publishWorkshop } from './workshop.ts';

/** The options of a build. */
export interface DemoDataOptions extends Partial<DemoKind> {
  readonly until: string;
  /** The engine's threads, by default its own choice. The data does not depend on it. */
  readonly threads?: number;
  /** Called after each step; an error from it stops the build. */
  readonly onProgress?: (progress: ScriptProgress) => void;
}

/** Whether `folder` contains a complete build of this kind by the current script. */
export async function isDemoDataCurrent(
  folder: string,
  options: Pick<DemoDataOptions, keyof DemoKind>,
): Promise<boolean> {
  return (await readCurrent(folder, kindOf(options))) !== undefined;
}

/**
 * Builds the demo data into `folder`, replacing its content; does nothing if that is current. The files are written to
 * a sibling folder that is renamed when complete, so that nobody reads an incomplete build.
 * @throws the error of the engine, the file system or `onProgress`; `folder` is then unchanged.
 */
export async function buildDemoData(folder: string, options: DemoDataOptions): Promise<DemoManifest> {
  const target = resolve(folder);
  const kind = kindOf(options);
  const present = await readCurrent(target, kind);
  if (present !== undefined) return present;

  const workshop = await openWorkshop(target);
  try {
    const built = await buildInto(workshop, kind, options);
    // Another process may have finished first; its files are the same, and may already be in use.
    const meanwhile = await readCurrent(target, kind);
    if (meanwhile !== undefined) return meanwhile;
    await publishWorkshop(workshop, target);
    return built;
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

function kindOf({ scale = 1, until, faults = 'none' }: Pick<DemoDataOptions, keyof DemoKind>): DemoKind {
  return { scale, until, faults };
}

async function readCurrent(folder: string, kind: DemoKind): Promise<DemoManifest | undefined> {
  const manifest = await readManifest(folder);
  if (manifest === undefined || manifest.version !== demoFingerprint(kind)) return undefined;
  return (await hasFilesOf(folder, manifest)) ? manifest : undefined;
}

async function buildInto(workshop: string, kind: DemoKind, options: DemoDataOptions): Promise<DemoManifest> {
  const script = demoScript(kind, (name) => join(workshop, name));
  const rows = await runScript(script, {
    ...defined({ threads: options.threads, onStep: options.onProgress }),
  });
  const files = await Promise.all(
    demoFiles.map(({ name }) => {
      const written = rows.get(name);
      if (written === undefined) throw new Error(`The demo script wrote no ${name}.`);
      return describeFile(workshop, name, written);
    }),
  );
  const manifest = { version: demoFingerprint(kind), files };
  await writeManifest(workshop, manifest);
  return manifest;
}
