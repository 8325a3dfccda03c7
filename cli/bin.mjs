#!/usr/bin/env node
// The package's command. Concord is TypeScript without a build step, which Node runs from 22.18 on; with an older Node,
// the Node of the dependency `node` runs it.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('./concord.ts', import.meta.url));
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major > 22 || (major === 22 && minor >= 18)) {
  await import('./concord.ts');
} else {
  const newer = findNewerNode();
  if (newer === undefined) {
    process.stderr.write(
      `Concord needs Node 22.18 or later; this is ${process.versions.node}, and the package \`node\` is not installed.\n`,
    );
    process.exitCode = 1;
  } else {
    const child = spawn(newer, [command, ...process.argv.slice(2)], { stdio: 'inherit' });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 128)));
  }
}

function findNewerNode() {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('node/package.json'));
    const path = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}
