import type { ContractFile, ContractServer } from '../../contract/contract.ts';
import type { Code } from '../../errors/error-codes.ts';
import type { Source } from '../model.ts';
import type { Report } from '../report.ts';

/** The inputs for resolving a source, beside the contract. */
export interface SourceScope {
  readonly variables: Readonly<Record<string, string>>;
  /** Allowed folders, with links resolved. */
  readonly roots: readonly string[];
  readonly report: Report;
}

/** The server that a source is resolved from. */
export interface ServerScope {
  readonly file: ContractFile;
  readonly server: ContractServer;
  readonly scope: SourceScope;
}

/** A required setting of the server type, with variables replaced; undefined, with an issue, when it is missing. */
export function readSetting(setting: string, at: ServerScope): string | undefined {
  const value = at.server.settings[setting];
  if (typeof value === 'string' && value.trim() !== '') return replaceVariables(value, setting, at);
  reportAt(at, setting, 'SERVER_INCOMPLETE', {
    sentence: `The server ${at.server.server} of type "${at.server.type}" has no "${setting}".`,
    hint: `Add "${setting}" to the server.`,
  });
  return undefined;
}

/** An optional setting, with variables replaced. */
export function readOptional(setting: string, at: ServerScope): string | undefined {
  const value = at.server.settings[setting];
  return typeof value === 'string' && value !== '' ? replaceVariables(value, setting, at) : undefined;
}

function replaceVariables(text: string, setting: string, at: ServerScope): string | undefined {
  const { variables } = at.scope;
  const read = (written: string) => readVariable(written, variables);
  const unset = [...text.matchAll(/\$\{([^}]*)\}/g)]
    .map(([, written = '']) => written)
    .find((written) => read(written) === undefined);
  if (unset === undefined) return text.replaceAll(/\$\{([^}]*)\}/g, (_, written: string) => read(written) ?? '');
  reportAt(at, setting, 'SERVER_VARIABLE_UNSET', {
    sentence: `The ${setting} ${JSON.stringify(text)} uses the variable ${JSON.stringify(unset)}, which has no value or which contracts may not read.`,
    hint: `Set ${unset} in the environment, and list it among the variables that contracts may read.`,
  });
  return undefined;
}

/** `NAME`, or `NAME:-value` with a default for an unset or empty variable, as in shells. */
function readVariable(written: string, variables: Readonly<Record<string, string>>): string | undefined {
  const [, name = '', fallback] = /^([^:]*)(?::-(.*))?$/s.exec(written) ?? [];
  const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
  return fallback === undefined || (value !== undefined && value !== '') ? value : fallback;
}

/** Reports an error at a setting. */
export function reportAt(
  { file, server, scope }: ServerScope,
  setting: string,
  code: Code,
  words: { readonly sentence: string; readonly hint: string },
): void {
  scope.report.error(file, { code, path: [...server.path, setting], ...words });
}

/** The source of an object whose server cannot be used. */
export function unusable(what: string): Source {
  return { kind: 'none', reason: `The server of the contract ${what}.` };
}
