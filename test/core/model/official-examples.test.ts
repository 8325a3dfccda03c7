import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseContract } from '../../../core/contract/read.ts';
import { buildMesh } from '../../../core/model/build.ts';
import type { ModelObject } from '../../../core/model/model.ts';
import { printPath } from './read-case.ts';

const root = join(import.meta.dirname, '../../../../shared/data/odcs/examples');
const present = existsSync(root);
if (!present) console.warn(`SKIPPED: the official examples of ODCS are not at ${root}.`);

describe.skipIf(!present)('the official examples of ODCS', () => {
  const examples = present
    ? readdirSync(root).flatMap((version) => readdirSync(join(root, version)).map((name) => join(version, name)))
    : [];

  it('are all there', () => {
    expect(examples.length).toBeGreaterThan(40);
  });

  // AdventureWorks has a hundred warnings of two kinds; its own test counts them.
  it.each(examples.filter((name) => !name.includes('adventureworks')))('%s', (name) => {
    const { mesh, issues } = build(name);
    const printed = issues.map(
      ({ severity, code, line, path, sentence }) => `${severity} ${code} ${line} ${printPath(path)}: ${sentence}`,
    );
    expect([...mesh.domains.flatMap(({ objects }) => objects.map(printObject)), ...printed]).toMatchSnapshot();
  });

  it.each(['v3.1', 'v3.2'])('AdventureWorks of %s becomes 68 entities, 23 of them with composite keys', (version) => {
    const { mesh, issues } = build(`${version}/postgresql-adventureworks-contract.odcs.yaml`);
    const objects = mesh.domains.flatMap((domain) => domain.objects);
    const keys = objects.flatMap((object) => object.keys.filter(({ kind }) => kind === 'primary'));
    expect(objects).toHaveLength(68);
    expect(keys).toHaveLength(68);
    expect(keys.filter(({ fields }) => fields.length > 1)).toHaveLength(23);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    const counts = Map.groupBy(issues, ({ code }) => code);
    expect(Object.fromEntries([...counts].map(([code, found]) => [code, found.length]))).toEqual({
      SERVER_MISSING: 1,
      TYPE_DECIMAL_UNSIZED: 44,
      TYPE_INCOMPLETE: 43,
    });
    expect(objects.map(printObject).join('\n')).toMatchSnapshot();
  });
});

function build(name: string): ReturnType<typeof buildMesh> {
  const path = join(root, name);
  const { file, issues } = parseContract(readFileSync(path), { file: name, absolutePath: path, domain: 'example' });
  if (file === undefined) throw new Error(`${name} does not parse: ${JSON.stringify(issues)}`);
  return buildMesh([file], { variables: {}, roots: [root], serveDrafts: 'yes' });
}

function printObject({ typeName, collection, keys, fields, relations, eventTime }: ModelObject): string {
  return [
    `${typeName}, ${collection}, at ${eventTime ?? 'no time'}`,
    ...keys.map((key) => `  ${key.queryField}(${key.fields.join(', ')})`),
    `  ${fields.map(({ name, type }) => `${name}: ${type.kind === 'scalar' ? type.scalar : type.kind}`).join(', ')}`,
    ...relations.map((relation) => `  ${relation.name}: ${relation.kind} ${relation.to}`),
  ].join('\n');
}
