import { Ajv2019, type ValidateFunction } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import type { Path } from '../../errors/issue.ts';
import type { ApiVersion, Json } from '../contract.ts';
import { createContractSchema } from './contract-schema.ts';
import { type Edition, getEdition } from './fragments.ts';
import { addKeywords } from './keywords.ts';
import { type StructureProblem, translateError } from './translate.ts';
import { valueAt } from './wording.ts';

const validators = new Map<Edition, ValidateFunction>();

/**
 * Checks a document against the structure of its version, and reports every problem once.
 * `readSource` gives the text of the scalar at a path, as it stands in the file.
 */
export function checkStructure(
  root: Json,
  apiVersion: ApiVersion,
  readSource: (path: Path) => string,
): readonly StructureProblem[] {
  const validate = getValidator(getEdition(apiVersion));
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
      apiVersion,
    });
    if (problem !== undefined) problems.set(JSON.stringify([problem.path, problem.sentence]), problem);
  }
  return dropExplained([...problems.values()]);
}

/** A misspelt key is also a missing one; its error tells both. */
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
  const ajv = new Ajv2019({
    allErrors: true,
    // The parent of an error lists the keys that are known there.
    verbose: true,
    discriminator: true,
    // The schemas are fixed, and tests compare them with the standard's: half the time to compile is saved.
    validateSchema: false,
    meta: false,
    inlineRefs: false,
    code: { optimize: false },
    strictTypes: false,
    strictRequired: false,
  });
  addFormats.default(ajv, ['date', 'date-time', 'uri']);
  addKeywords(ajv);
  const validate = ajv.compile(createContractSchema(edition));
  validators.set(edition, validate);
  return validate;
}

/** A JSON pointer as a path: a step into a list is a number. */
function parsePointer(pointer: string, root: Json): Path {
  const path: (string | number)[] = [];
  for (const encoded of pointer.split('/').slice(1)) {
    const step = encoded.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(valueAt(root, path)) ? Number(step) : step);
  }
  return path;
}
