import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2019, type ValidateFunction } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';

const folder = resolve(import.meta.dirname, '../../../../shared/data/odcs');

/** Whether the standard's files are on this machine; they are not part of the project. */
export const hasOfficialFiles = existsSync(folder);

if (!hasOfficialFiles)
  console.warn(`SKIPPED: no files of the standard at ${folder}, so agreement with it is not tested.`);

const compiled = new Map<string, ValidateFunction>();

export function compileOfficialSchema(version: string): ValidateFunction {
  const known = compiled.get(version);
  if (known !== undefined) return known;
  const ajv = new Ajv2019({ strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(`${folder}/schemas/odcs-json-schema-${version}.json`, 'utf8')));
  compiled.set(version, validate);
  return validate;
}

export interface Example {
  readonly name: string;
  readonly file: string;
  readonly document: Record<string, unknown>;
}

/** The examples of `v3.1` or `v3.2`, sorted by name. */
export function readExamples(edition: 'v3.1' | 'v3.2'): readonly Example[] {
  const names = hasOfficialFiles ? readdirSync(`${folder}/examples/${edition}`).sort() : [];
  return names.map((name) => {
    const file = `${folder}/examples/${edition}/${name}`;
    return { name: `${edition}/${name}`, file, document: parse(readFileSync(file, 'utf8')) };
  });
}
