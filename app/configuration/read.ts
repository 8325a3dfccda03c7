import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { suggest } from '../../core/contract/structure/suggest.ts';
import { decodeText } from '../../core/contract/yaml/decode.ts';
import { readYaml } from '../../core/contract/yaml/document.ts';
import { createLineFinder, findOffset, type TextPlace } from '../../core/contract/yaml/place.ts';
import { defined } from '../../core/defined.ts';
import type { Credentials } from '../../core/engines/engine-kind.ts';
import { compareIssues, type Issue } from '../../core/errors/issue.ts';
import { leastKeyBytes } from '../../gateway/auth/viewer-token.ts';
import { credentialVariable, readCredentials } from '../loading/credentials.ts';
import { applyLayout, type SettingFinding } from './apply.ts';
import { checkSettings } from './check.ts';
import { layout, type Settings } from './layout.ts';
import type { Node } from './setting.ts';

/** The settings of a process, its secrets, and the folder for relative paths. */
export interface Configuration {
  readonly settings: Settings;
  readonly folder: string;
  /** Absolute path of the configuration file, which may not exist. */
  readonly path: string;
  /** The values of set environment variables that `variables` allows. */
  readonly variables: Readonly<Record<string, string>>;
  /** `CONCORD_CURSOR_KEY`; a secret, so it is not in the file. */
  readonly cursorKey: string | undefined;
  /** `CONCORD_SUBGRAPH_KEY`: signs and verifies the tokens between gateway and subgraphs. */
  readonly subgraphKey: string | undefined;
  /** `CONCORD_AUDIT_KEY`: hashes subjects in the audit log. */
  readonly auditKey: string | undefined;
  /** The secrets that `auth.keys` references, by variable name. */
  readonly secrets: Readonly<Record<string, string>>;
  /** Converts a finding about the settings to an issue with its location in the file. */
  readonly locate: (finding: SettingFinding) => Issue;
  /** `CONCORD_MASK_KEY`; the cursor key is used if it is absent. */
  readonly maskKey: string | undefined;
  /** The credentials of a database server, by its name in contracts; secrets, so they are not in the file. */
  readonly credentials: (server: string) => Credentials;
}

export type ReadConfiguration = { readonly configuration: Configuration; readonly issues: readonly Issue[] };

type Environment = Readonly<Record<string, string | undefined>>;

/** Variables that are not settings: secrets, and the path of the file itself. */
const furtherVariables = [
  'CONCORD_CURSOR_KEY',
  'CONCORD_MASK_KEY',
  'CONCORD_SUBGRAPH_KEY',
  'CONCORD_AUDIT_KEY',
  'CONCORD_CONFIG',
];
const fileName = 'concord.yaml';

/**
 * Reads the configuration from the named file, else from `CONCORD_CONFIG`, else from `concord.yaml` in the working
 * directory if it exists. Environment variables override the file. Never throws because of what it finds.
 */
export async function readConfiguration(
  named: string | undefined,
  environment: Environment,
): Promise<ReadConfiguration> {
  const chosen = named ?? environment.CONCORD_CONFIG;
  const path = resolve(chosen ?? fileName);
  const file = relative(process.cwd(), path) || path;
  const content = await readFile(path).catch((error: NodeJS.ErrnoException) => error);
  if (content instanceof Error) {
    if (chosen === undefined && content.code === 'ENOENT') return parseConfiguration('', { file, path }, environment);
    const sentence = content.code === 'ENOENT' ? `There is no file ${file}.` : `The file ${file} cannot be read.`;
    const unreadable = parseConfiguration('', { file, path }, environment);
    const hint = `Correct ${named === undefined ? '`CONCORD_CONFIG`' : '`--config`'}, or leave it out to take \`${fileName}\` of this folder.`;
    const missing = {
      ...issueAt(file, 'CONFIGURATION_UNREADABLE', sentence),
      ...(chosen === undefined ? {} : { hint }),
    };
    return { ...unreadable, issues: [missing, ...unreadable.issues] };
  }
  return parseConfiguration(content, { file, path }, environment);
}

/** Parses a configuration; `path` is absolute, `file` is the path for messages. */
export function parseConfiguration(
  content: string | Uint8Array,
  { file, path }: { readonly file: string; readonly path: string },
  environment: Environment,
): ReadConfiguration {
  const decoded = decodeText(content);
  const findLine = createLineFinder(decoded.text);
  const isEmpty = /^(?:\s*(?:#.*)?(?:\n|$))*$/.test(decoded.text);
  const document = decoded.problem === undefined && !isEmpty ? readYaml(decoded.text) : { problems: [] };
  const problems = decoded.problem === undefined ? document.problems : [decoded.problem];
  const { value: settings, findings } = applyLayout(layout, document.root?.value ?? {}, environment);
  const locate = (finding: SettingFinding): Issue => {
    const { code, path: at, side, sentence, hint, variable } = finding;
    const place: TextPlace = document.root?.place ?? { value: 0 };
    const where = variable === undefined ? { file, ...findLine(findOffset(place, at, side)) } : atEnvironment;
    return { severity: 'error', code, path: at, sentence, ...where, ...defined({ hint }) };
  };
  const variables = pickVariables(settings.variables, environment);
  const cursorKey = environment.CONCORD_CURSOR_KEY === '' ? undefined : environment.CONCORD_CURSOR_KEY;
  const subgraphKey = environment.CONCORD_SUBGRAPH_KEY === '' ? undefined : environment.CONCORD_SUBGRAPH_KEY;
  const secretNames = Object.values(settings.auth.keys).flatMap(({ secret }) => secret ?? []);
  const secrets = pickVariables(secretNames, environment);
  const maskKey = environment.CONCORD_MASK_KEY === '' ? undefined : environment.CONCORD_MASK_KEY;
  const issues: Issue[] = [
    ...problems.map(
      ({ offset, ...problem }): Issue => ({ ...problem, code: 'CONFIGURATION_UNREADABLE', file, ...findLine(offset) }),
    ),
    ...[...findings, ...checkSettings(settings, variables, secrets)].map(locate),
    ...findUnknownVariables(environment, secretNames),
    ...checkSecret('CONCORD_CURSOR_KEY', cursorKey, 'so cursors could be forged'),
    ...checkSecret('CONCORD_MASK_KEY', maskKey, 'so hashed values could be guessed'),
    ...checkSubgraphKey(subgraphKey),
    ...checkSharedSecrets(secrets, subgraphKey),
  ];
  const configuration = {
    settings,
    folder: dirname(path),
    path,
    variables,
    cursorKey,
    subgraphKey,
    auditKey: environment.CONCORD_AUDIT_KEY === '' ? undefined : environment.CONCORD_AUDIT_KEY,
    secrets,
    locate,
    maskKey,
    credentials: (server: string) => readCredentials(server, environment),
  };
  return { configuration: Object.freeze(configuration), issues: issues.sort(compareIssues) };
}

/**
 * Replaces each `${NAME}` by an allowed variable, and `${NAME:-value}` by the value if the variable is unset or empty.
 * A reference to a variable that is not allowed or not set stays.
 */
export function expandVariables(text: string, variables: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{(\w+)(?::-([^}]*))?\}/g, (written, name: string, fallback: string | undefined) => {
    const value = variables[name];
    return fallback === undefined || (value !== undefined && value !== '') ? (value ?? written) : fallback;
  });
}

const atEnvironment = { file: 'environment', line: 1, column: 1 };

function pickVariables(names: readonly string[], environment: Environment): Readonly<Record<string, string>> {
  const found: Record<string, string> = Object.create(null);
  for (const name of names) {
    const value = environment[name];
    if (value !== undefined) found[name] = value;
  }
  return Object.freeze(found);
}

function checkSecret(name: string, key: string | undefined, consequence: string): readonly Issue[] {
  if (key === undefined || key.length >= 16) return [];
  const sentence = `\`${name}\` is shorter than 16 characters, ${consequence}.`;
  return [issueAt('environment', 'CONFIGURATION_VALUE_INVALID', sentence)];
}

function checkSubgraphKey(key: string | undefined): readonly Issue[] {
  if (key === undefined || Buffer.byteLength(key) >= leastKeyBytes) return [];
  const sentence = `\`CONCORD_SUBGRAPH_KEY\` has fewer than ${leastKeyBytes} bytes, so tokens could be forged.`;
  return [issueAt('environment', 'CONFIGURATION_VALUE_INVALID', sentence)];
}

/** Anybody who can sign client tokens could also sign for the gateway, and so claim any role. */
function checkSharedSecrets(secrets: Readonly<Record<string, string>>, key: string | undefined): readonly Issue[] {
  if (key === undefined) return [];
  return Object.entries(secrets).flatMap(([name, secret]) => {
    if (secret !== key) return [];
    const sentence = `\`${name}\` and \`CONCORD_SUBGRAPH_KEY\` are one secret; who signs for clients could sign for the gateway.`;
    return [issueAt('environment', 'CONFIGURATION_VALUE_INVALID', sentence)];
  });
}

/** Warns about misspelt variables, which would otherwise be ignored silently. */
function findUnknownVariables(environment: Environment, named: readonly string[]): readonly Issue[] {
  const known = [...listVariables(layout), ...furtherVariables, ...named];
  const unknown = Object.keys(environment).filter(
    (name) => name.startsWith('CONCORD_') && !known.includes(name) && !credentialVariable.test(name),
  );
  return unknown.map((name) => {
    const meant = suggest(name, known);
    return {
      ...issueAt('environment', 'CONFIGURATION_KEY_UNKNOWN', `The environment variable \`${name}\` means nothing.`),
      severity: 'warning',
      hint: meant === undefined ? 'docs/configuration.md lists the variables.' : `Did you mean \`${meant}\`?`,
    };
  });
}

/** The environment variables of a layout, except those in tables. */
function listVariables(node: Node): readonly string[] {
  switch (node.kind) {
    case 'setting':
      return node.variable === undefined ? [] : [node.variable];
    case 'section':
      return Object.values(node.members).flatMap(listVariables);
    case 'table':
      return [];
  }
}

function issueAt(file: string, code: Issue['code'], sentence: string): Issue {
  return { severity: 'error', code, file, line: 1, column: 1, path: [], sentence };
}
