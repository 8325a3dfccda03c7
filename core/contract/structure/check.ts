import { Ajv2019, type ValidateFunction } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import type { Path } from '../../errors/issue.ts';
import type { ApiVersion, Json } from '../contract.ts';
import { createContractSchema } from './schemas/contract-schema.ts';
import { type Edition, getEdition, type JsonSchema } from './schemas/fragments.ts';
import { addKeywords } from './schemas/keywords.ts';
import { productSchema } from './schemas/product-schema.ts';
import { type StructureProblem, translateError } from './translate.ts';
import { type DocumentNoun, valueAt } from './wording.ts';

const validators = new Map<Edition, ValidateFunction>();
let productValidator: ValidateFunction | undefined;

/**
 * Checks a document against the structure of its version, and reports every problem once. `readSource` returns the
 * scalar at a path as the file spells it.
 */
export function checkStructure(
  root: Json,
  apiVersion: ApiVersion,
  readSource: (path: Path) => string,
): readonly StructureProblem[] {
  const validate = getValidator(getEdition(apiVersion));
  return reportErrors(root, validate, { noun: 'contract', apiVersion, readSource });
}

/** Checks a data product (ODPS) of any version: all versions have the same structure. */
export function checkProductStructure(root: Json, readSource: (path: Path) => string): readonly StructureProblem[] {
  productValidator ??= compileSchema(productSchema);
  return reportErrors(root, productValidator, { noun: 'data product', apiVersion: 'v1.0.0', readSource });
}

interface Reading {
  readonly noun: DocumentNoun;
  readonly apiVersion: string;
  readonly readSource: (path: Path) => string;
}

function reportErrors(
  root: Json,
  validate: ValidateFunction,
  { readSource, ...reading }: Reading,
): readonly StructureProblem[] {
  if (validate(root)) return [];
  const problems = new Map<string, StructureProblem>();
  for (const error of validate.errors ?? []) {
    const path = parsePointer(error.instancePath, root);
    const problem = translateError({
      error,
      root,
      path,
      value: valueAt(root, path),
      source: readSource(path),
      ...reading,
    });
    if (problem !== undefined) problems.set(JSON.stringify([problem.path, problem.sentence]), problem);
  }
  return dropExplained([...problems.values()]);
}

/** A misspelt key is also a missing one; only the first problem is kept, since it reports both. */
function dropExplained(problems: readonly StructureProblem[]): readonly StructureProblem[] {
  const explained = new Set(
    problems
      .filter(({ severity, meant }) => severity === 'error' && meant !== undefined)
      .map(({ path, meant }) => JSON.stringify([...path.slice(0, -1), meant])),
  );
  return problems.filter(
    ({ path, missing }) => missing === undefined || !explained.has(JSON.stringify([...path, missing])),
  );
}

function getValidator(edition: Edition): ValidateFunction {
  const known = validators.get(edition);
  if (known !== undefined) return known;
  const validate = compileSchema(createContractSchema(edition));
  validators.set(edition, validate);
  return validate;
}

function compileSchema(schema: JsonSchema): ValidateFunction {
  const ajv = new Ajv2019({
    allErrors: true,
    // The parent schema of an error lists the known keys for suggestions.
    verbose: true,
    discriminator: true,
    // The schemas are fixed, and tests compare them with the standard's. This halves the compile time.
    validateSchema: false,
    meta: false,
    inlineRefs: false,
    code: { optimize: false },
    strictTypes: false,
    strictRequired: false,
  });
  addFormats.default(ajv, ['date', 'date-time', 'uri']);
  ajv.addFormat('uri', isUrl);
  addKeywords(ajv);
  return ajv.compile(schema);
}

const plainUrl = addFormats.default.get('uri');

/** A URL, in which `{model}`, `{object}` and `${VARIABLE}` are placeholders. */
function isUrl(text: string): boolean {
  const filled = text.replaceAll(/\$?\{[^{}\s]*\}/g, 'x');
  return typeof plainUrl === 'function' && plainUrl(filled) === true;
}

/** Converts a JSON pointer to a path, in which list indexes are numbers. */
function parsePointer(pointer: string, root: Json): Path {
  const path: (string | number)[] = [];
  for (const encoded of pointer.split('/').slice(1)) {
    const step = encoded.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(valueAt(root, path)) ? Number(step) : step);
  }
  return path;
}
