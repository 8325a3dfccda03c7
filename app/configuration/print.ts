import { layout } from './layout.ts';
import type { Node, Setting } from './setting.ts';

interface Row {
  readonly key: string;
  readonly setting: Setting<unknown>;
}

/** Prints docs/configuration.md; a test compares it with the file. */
export function printConfigurationDocument(): string {
  const top = Object.entries(layout.members).flatMap(([key, node]): readonly Row[] =>
    node.kind === 'setting' ? [{ key, setting: node }] : [],
  );
  const sections = Object.entries(layout.members).flatMap(([key, node]) => printSection(key, node));
  return `${[intro, printTable(top), ...sections, outro].join('\n\n')}\n`;
}

function printSection(key: string, node: Node): readonly string[] {
  switch (node.kind) {
    case 'setting':
      return [];
    case 'section':
      return [`## \`${key}\``, node.description, printTable(listRows(node, key))];
    case 'table':
      return [`## \`${key}\``, node.description, printTable(listRows(node.entry, `${key}.<name>`))];
  }
}

const intro = `# Configuration

<!-- Printed from app/configuration/layout.ts; \`npx vitest run test/cli -u\` writes it. -->

Concord reads \`concord.yaml\` of the working directory, or the file in \`--config\` or \`CONCORD_CONFIG\`. Every key is
optional. An environment variable overrides the file, and a command line option overrides both. Concord refuses unknown
keys and wrong values, and reports their line and column. ${layout.description}`;

const outro = `## Further environment variables

| variable | meaning |
|---|---|
| \`CONCORD_CONFIG\` | Path of the configuration file. |
| \`CONCORD_CURSOR_KEY\` | Secret that encrypts cursors. All processes that serve one domain need the same, at least 16 characters. Without it each process makes its own, and cursors end with the process. |
| \`CONCORD_SUBGRAPH_KEY\` | Secret of at least 32 bytes that a gateway and its subgraphs share if each is a process of its own. See [authentication.md](authentication.md). |
| \`CONCORD_AUDIT_KEY\` | Secret that hashes subjects in the audit log. Without it each process makes its own, and the hash of a subject changes with a restart. |
| the names under \`auth.keys.<name>.secret\` | Secrets of at least 32 bytes that sign client tokens. |
| \`CONCORD_MASK_KEY\` | Secret of the mask \`hash\`. Processes with the same secret, at least 16 characters, show equal hashes for equal values. Without it Concord uses \`CONCORD_CURSOR_KEY\`. |
| \`CONCORD_SERVER_<NAME>_USER\`, \`CONCORD_SERVER_<NAME>_PASSWORD\` | Credentials for the PostgreSQL server \`<name>\` of contracts: the name in capitals, with \`_\` for all other characters than letters and digits. Without them \`PGUSER\` and \`PGPASSWORD\`. Contracts never contain credentials. |
| \`APOLLO_TELEMETRY_DISABLED\` | \`1\` by default: otherwise Apollo's gateway would report to Apollo. |`;

function listRows(node: Node, prefix: string): readonly Row[] {
  switch (node.kind) {
    case 'setting':
      return [{ key: prefix, setting: node }];
    case 'section':
      return Object.entries(node.members).flatMap(([key, member]) => listRows(member, `${prefix}.${key}`));
    case 'table':
      return listRows(node.entry, `${prefix}.<name>`);
  }
}

function printTable(rows: readonly Row[]): string {
  const lines = rows.map(({ key, setting }) => {
    const variable = setting.variable === undefined ? '' : `\`${setting.variable}\``;
    return `| \`${key}\` | ${setting.type} | ${printDefault(setting)} | ${variable} | ${setting.description} |`;
  });
  return ['| key | type | default | variable | meaning |', '|---|---|---|---|---|', ...lines].join('\n');
}

function printDefault(setting: Setting<unknown>): string {
  if (!('fallback' in setting)) return 'required';
  if (setting.fallback === undefined) return 'none';
  const value = setting.type.startsWith('a duration') ? `${Number(setting.fallback) / 1_000}s` : setting.fallback;
  return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}
