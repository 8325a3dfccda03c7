import { defined } from '../../core/defined.ts';
import type { Issue, Location } from '../../core/errors/issue.ts';
import type { DeclaredArgument, DeclaredField } from '../../core/model/custom-fields/declared-field.ts';
import { codeName, type FieldCode, type LoadedFields, type ResolveRows } from './domain-fields.ts';

/** The file that exports the fields. */
interface FieldsSource {
  readonly domain: string;
  readonly file: string;
  readonly text: string;
}

type Members = Readonly<Record<string, unknown>>;
type Complain = (sentence: string, names?: readonly string[]) => void;

const members = ['type', 'description', 'deprecated', 'values', 'arguments', 'needs', 'resolve'];

/** Validates the exported fields, whatever the export is: TypeScript's types are not checked at run time. */
export function readFields(
  exported: unknown,
  source: FieldsSource,
): LoadedFields & { readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const complain: Complain = (sentence, names = []) => {
    const hint = 'Export by default: defineFields({ Type: { name: defineField({ type, needs, resolve }) } }).';
    const at = locate(source, names);
    issues.push({ severity: 'error', code: 'FIELDS_MALFORMED', ...at, path: names, sentence, hint });
  };
  const declared: DeclaredField[] = [];
  const code = new Map<string, ResolveRows>();
  if (!isMembers(exported)) {
    complain('The module of custom fields exports no object by default.');
    return { declared, code, issues };
  }
  for (const [typeName, fields] of Object.entries(exported)) {
    if (!isMembers(fields)) {
      complain(`The custom fields of ${typeName} are no object.`, [typeName]);
      continue;
    }
    for (const [name, field] of Object.entries(fields)) {
      const read = readField(field, { typeName, name, source, complain });
      if (read === undefined) continue;
      declared.push(read.declared);
      code.set(codeName(typeName, name), read.resolve);
    }
  }
  return { declared, code: code satisfies FieldCode, issues };
}

interface FieldPlace {
  readonly typeName: string;
  readonly name: string;
  readonly source: FieldsSource;
  readonly complain: Complain;
}

function readField(
  field: unknown,
  { typeName, name, source, complain }: FieldPlace,
): { readonly declared: DeclaredField; readonly resolve: ResolveRows } | undefined {
  const path = [typeName, name];
  const title = path.join('.');
  const problems: string[] = [];
  if (!isMembers(field)) {
    complain(`${title} is no object.`, path);
    return undefined;
  }
  const unknown = Object.keys(field).find((member) => !members.includes(member));
  if (unknown !== undefined) problems.push(`${title} has "${unknown}", which no custom field has.`);
  const { type, description, deprecated, values, resolve } = field;
  if (typeof type !== 'string') problems.push(`The "type" of ${title} is no text.`);
  if (!isResolve(resolve)) problems.push(`The "resolve" of ${title} is no function.`);
  if (!isOptionalText(description)) problems.push(`The "description" of ${title} is no text.`);
  if (!isOptionalText(deprecated)) problems.push(`The "deprecated" of ${title} is no text.`);
  if (values !== undefined && !isTexts(values)) problems.push(`The "values" of ${title} are no object of texts.`);
  if (field.needs !== undefined && !isTexts(field.needs))
    problems.push(`The "needs" of ${title} are no object of texts.`);
  const args = readArguments(field.arguments);
  if (args === undefined) problems.push(`The "arguments" of ${title} are no object of types.`);
  for (const problem of problems) complain(problem, path);
  if (problems.length > 0 || typeof type !== 'string' || !isResolve(resolve)) return undefined;
  return {
    declared: {
      domain: source.domain,
      typeName,
      name,
      type,
      ...(typeof description === 'string' ? { description } : {}),
      ...(typeof deprecated === 'string' ? { deprecated } : {}),
      ...(isTexts(values) ? { values } : {}),
      arguments: args ?? [],
      needs: isTexts(field.needs) ? field.needs : {},
      at: locate(source, path),
    },
    resolve,
  };
}

function readArguments(given: unknown): readonly DeclaredArgument[] | undefined {
  if (given === undefined) return [];
  if (!isMembers(given)) return undefined;
  const read = Object.entries(given).map(([name, argument]): DeclaredArgument | undefined => {
    if (typeof argument === 'string') return { name, type: argument };
    if (!isMembers(argument) || typeof argument.type !== 'string') return undefined;
    const { type, description } = argument;
    if (!isOptionalText(description)) return undefined;
    return { name, type, ...defined({ description }) };
  });
  return read.every((argument) => argument !== undefined) ? read : undefined;
}

function locate({ file, text }: FieldsSource, names: readonly string[]): Location {
  return { file, ...placeIn(text, names) };
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return isMembers(value) && Object.values(value).every((member) => typeof member === 'string');
}

function isOptionalText(value: unknown): value is string | undefined {
  return value === undefined || typeof value === 'string';
}

function isResolve(value: unknown): value is ResolveRows {
  return typeof value === 'function';
}

/**
 * The probable position of nested keys in a text: the first occurrence of each as a key after the one before. Good
 * enough for a message, even where a module builds its fields in another way.
 */
function placeIn(text: string, names: readonly string[]): { readonly line: number; readonly column: number } {
  let at = 0;
  for (const name of names) {
    const key = new RegExp(`(?<![\\w$.])(['"]?)${escapePattern(name)}\\1\\s*[:(,]`, 'g');
    key.lastIndex = at;
    const found = key.exec(text);
    if (found === null) break;
    at = found.index;
  }
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
