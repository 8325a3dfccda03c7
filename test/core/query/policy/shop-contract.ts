import { expect } from 'vitest';
import { parseContract } from '../../../../core/contract/parse.ts';
import type { Classifications } from '../../../../core/model/access/access.ts';
import { buildMesh } from '../../../../core/model/build.ts';

/** The mesh of one contract, of which the given lines are the part that matters. */
export function build(
  { roles = '', customer = '', properties = '', others = '' }: Readonly<Record<string, string>>,
  classifications?: Classifications,
) {
  const text = `apiVersion: v3.2.0
kind: DataContract
id: shop.customers
name: customers
version: 1.0.0
status: active
servers:
  - { server: files, type: local, path: customers.parquet, format: parquet }
${customer}${roles === '' ? '' : `roles:\n${roles}\n`}schema:
  - name: customers
    properties:
      - { name: customer_id, logicalType: integer, primaryKey: true }
      - { name: country, logicalType: string }
      - { name: signed_up_at, logicalType: timestamp }
      - { name: tags, logicalType: array, items: { name: tag, logicalType: string } }
      - { name: loud_country, logicalType: string, semanticType: dimension, transformLogic: UPPER(country) }
${properties}
${others}`;
  const { file, issues } = parseContract(text, {
    file: 'customers.odcs.yaml',
    absolutePath: '/customers.odcs.yaml',
    domain: 'shop',
  });
  if (file === undefined) throw new Error(JSON.stringify(issues));
  const built = buildMesh([file], {
    variables: {},
    roots: ['/tmp'],
    ...(classifications && { classifications }),
  });
  const [domain] = built.mesh.domains;
  const objectNamed = (name: string) => domain?.objects.find((one) => one.name === name);
  return {
    access: objectNamed('customers')?.access,
    objectNamed,
    fieldNamed: (name: string) => objectNamed('customers')?.fields.find((one) => one.name === name),
    object: objectNamed('customers'),
    issues: built.issues
      .filter(({ code }) => code.startsWith('ACCESS_'))
      .map(({ severity, code, path, sentence, hint }) => ({ severity, code, path: path.join('.'), sentence, hint })),
  };
}

export const condition = (name: string, operator: string, operand: unknown) => ({
  kind: 'condition',
  field: name,
  operator,
  operand,
});
export const all = (...of: readonly unknown[]) => ({ kind: 'and', of });
export const value = (given: unknown) => ({ kind: 'value', value: given });
export const claim = (name: string) => ({ kind: 'claim', claim: name });
export const role = (filter: string) =>
  `  - { role: regional, access: read, customProperties: [{ property: rowFilter, value: ${filter} }] }`;
export const rowsOf = (filter: string) => {
  const { access, issues } = build({ roles: role(filter) });
  expect(issues).toEqual([]);
  if (access?.kind !== 'roles') throw new Error('There are no grants.');
  const [grant, ...more] = access.grants;
  expect(more).toEqual([]);
  return grant?.rows;
};
