import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { runScript, type ScriptProgress } from '../../subgraphs/engines/duckdb/run-script.ts';
import { type DemoManifest, describeFile, hasFilesOf, readManifest, writeManifest } from './manifest.ts';
import { demoFiles } from './script/files.ts';
import { demoFingerprint, demoScript } from './script/script.ts';

export interface DemoDataOptions {
  /** 1, the default, is about 500 000 sessions; tests build less. */
  readonly scale?: number;
  /** Threads of the engine; its own choice by default. The data do not depend on it. */
  readonly threads?: number;
  readonly onProgress?: (progress: ScriptProgress) => void;
}

/** Whether `folder` holds a complete build, by the present script and at the asked scale. */
export async function isDemoDataCurrent(
  folder: string,
  options: Pick<DemoDataOptions, 'scale'> = {},
): Promise<boolean> {
  const manifest = await readManifest(folder);
  if (manifest === undefined || manifest.version !== demoFingerprint(options.scale ?? 1)) return false;
  return hasFilesOf(folder, manifest);
}

/**
 * Builds the demo data into `folder`, replacing what is there; does nothing if that is current. The files are made in a
 * folder beside it that is renamed when complete, so a build that stops half-way is never read.
 * @throws what the engine or the file system throws; `folder` is then as it was.
 */
export async function buildDemoData(folder: string, options: DemoDataOptions = {}): Promise<DemoManifest> {
  const target = resolve(folder);
  const scale = options.scale ?? 1;
  const present = await readManifest(target);
  if (present !== undefined && (await isDemoDataCurrent(target, { scale }))) return present;

  await removeAbandoned(target);
  const workshop = `${target}.building-${process.pid}`;
  await mkdir(workshop, { recursive: true });
  try {
    const manifest = await buildInto(workshop, scale, options);
    await publish(workshop, target, scale);
    return manifest;
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

async function buildInto(workshop: string, scale: number, options: DemoDataOptions): Promise<DemoManifest> {
  const script = demoScript(scale, (file) => join(workshop, `${file.object}.parquet`));
  const rows = await runScript(script, {
    ...(options.threads === undefined ? {} : { threads: options.threads }),
    ...(options.onProgress === undefined ? {} : { onStep: options.onProgress }),
  });
  const names = demoFiles.map((file) => `${file.object}.parquet`);
  const files = await Promise.all(names.map((name) => describeFile(workshop, name, rows.get(name) ?? 0)));
  const manifest = { version: demoFingerprint(scale), files };
  await writeManifest(workshop, manifest);
  return manifest;
}

/** A folder cannot be renamed onto a full one, so the old one steps aside first. */
async function publish(workshop: string, target: string, scale: number): Promise<void> {
  const aside = `${workshop}-old`;
  await rename(target, aside).catch(ignoreAbsence);
  try {
    await rename(workshop, target);
  } catch (error) {
    // Another process that built the same at the same time was quicker: its files are as good.
    if (!(await isDemoDataCurrent(target, { scale }))) throw error;
  }
  await rm(aside, { recursive: true, force: true });
}

/** Removes what builds left behind whose process is gone. */
async function removeAbandoned(target: string): Promise<void> {
  const beside = dirname(target);
  const prefix = `${basename(target)}.building-`;
  const names = await readdir(beside).catch(() => []);
  for (const name of names.filter((candidate) => candidate.startsWith(prefix))) {
    if (!isRunning(Number.parseInt(name.slice(prefix.length), 10))) {
      await rm(join(beside, name), { recursive: true, force: true });
    }
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function ignoreAbsence(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
}
