import { describe, expect, it } from 'vitest';
import type { ContractFile } from '../../../core/contract/contract.ts';
import { parseContract } from '../../../core/contract/read.ts';
import { buildMesh } from '../../../core/model/build.ts';

const options = { variables: {}, roots: [import.meta.dirname] };

describe('large meshes', () => {
  it('grow in time with the number of columns of one object', () => {
    expect(slowdown((size) => [writeContract(0, size)], { small: 625, large: 5_000 })).toBeLessThan(32);
  });

  it('grow in time with the number of contracts that refer to each other', () => {
    const many = (size: number) => Array.from({ length: size }, (_, index) => writeContract(index, 5));
    expect(slowdown(many, { small: 250, large: 2_000 })).toBeLessThan(32);
  });

  it('are complete', () => {
    const { mesh, issues } = buildMesh(
      Array.from({ length: 2_000 }, (_, index) => writeContract(index, 5)),
      options,
    );
    const objects = mesh.domains.flatMap((domain) => domain.objects);
    expect(issues.filter(({ code }) => code !== 'SERVER_MISSING')).toEqual([]);
    expect(objects).toHaveLength(2_000);
    expect(objects.flatMap((object) => object.relations)).toHaveLength(1_999);
    expect(mesh.domains.flatMap((domain) => domain.stubs).flatMap((stub) => stub.relations)).toHaveLength(1_999);
  });

  it('are the same in whatever order the contracts are read', () => {
    const files = Array.from({ length: 60 }, (_, index) => writeContract(index, 2));
    expect(buildMesh(files.toReversed(), options)).toEqual(buildMesh(files, options));
  });
});

/** How many times longer the large mesh takes: 8 where time is linear in a size 8 times as large, 64 where quadratic. */
function slowdown(
  write: (size: number) => readonly ContractFile[],
  { small, large }: { readonly small: number; readonly large: number },
): number {
  const [few, many] = [write(small), write(large)];
  measure(few);
  const times = Array.from({ length: 3 }, () => ({ few: measure(few), many: measure(many) }));
  return Math.min(...times.map((time) => time.many)) / Math.min(...times.map((time) => time.few));
}

/** Time of the processor, which other processes on the machine do not lengthen. */
function measure(files: readonly ContractFile[]): number {
  const started = process.cpuUsage();
  buildMesh(files, options);
  const { user, system } = process.cpuUsage(started);
  return user + system;
}

/** A contract whose object refers to that of the contract before it, which lies in another domain. */
function writeContract(index: number, columns: number): ContractFile {
  const domain = `domain-${index % 20}`;
  const previous = index - 1;
  const text = [
    'apiVersion: v3.1.0\nkind: DataContract\nversion: 1.0.0\nstatus: active',
    `id: contract-${index}\nschema:\n  - name: table_${index}\n    properties:`,
    '      - { name: id, logicalType: integer, primaryKey: true }',
    ...(previous < 0
      ? []
      : [
          `      - { name: parent_id, logicalType: integer, relationships: [{ type: foreignKey, to: '../domain-${previous % 20}/c${previous}.odcs.yaml#/schema/table_${previous}/properties/id' }] }`,
        ]),
    ...Array.from({ length: columns }, (_, column) => `      - { name: column_${column}, logicalType: string }`),
  ].join('\n');
  const name = `${domain}/c${index}.odcs.yaml`;
  const { file, issues } = parseContract(text, { file: name, absolutePath: `/mesh/${name}`, domain });
  if (file === undefined) throw new Error(JSON.stringify(issues));
  return file;
}
