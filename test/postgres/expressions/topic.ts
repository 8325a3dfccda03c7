import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TopicFolder } from '../../cases/case-folders.ts';

/** A measure or dimension by its expression, possibly with the type that it is declared as. */
export interface Declared {
  readonly logic: string;
  readonly type?: string;
}

/** Writes a topic whose objects are `facts` and `details`, with one property for each expression: `m0`, `d0`, … */
export async function writeTopic(
  measures: readonly Declared[],
  dimensions: readonly Declared[],
): Promise<{ readonly topic: TopicFolder; readonly remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'concord-expressions-'));
  await mkdir(join(path, 'contracts/lab'), { recursive: true });
  const computed = [
    ...dimensions.map((declared, index) => property(`d${index}`, 'dimension', declared)),
    ...measures.map((declared, index) => property(`m${index}`, 'measure', declared)),
  ];
  await writeFile(join(path, 'contracts/lab/lab.odcs.yaml'), `${head}${computed.join('')}${details}`);
  await copyFile(join(import.meta.dirname, 'data.sql'), join(path, 'data.sql'));
  return {
    topic: { name: 'expressions', path, cases: [], classifications: undefined },
    remove: () => rm(path, { recursive: true }),
  };
}

function property(name: string, semanticType: string, { logic, type }: Declared): string {
  const declared = type === undefined ? '' : `, ${type}`;
  return `      - { name: ${name}, semanticType: ${semanticType}${declared}, transformLogic: ${JSON.stringify(logic)} }\n`;
}

const head = `apiVersion: v3.2.0
kind: DataContract
id: lab
version: 1.0.0
status: active
servers:
  - { server: files, type: local, environment: duckdb, path: '\${DATA}/{object}.parquet', format: parquet }
  - server: database
    type: postgresql
    environment: postgres
    host: \${POSTGRES_HOST}
    port: \${POSTGRES_PORT}
    database: \${POSTGRES_DATABASE}
    schema: public
schema:
  - name: facts
    properties:
      - { name: id, logicalType: integer, physicalType: INTEGER, primaryKey: true }
      - { name: amount, logicalType: number, physicalType: 'DECIMAL(10,2)' }
      - { name: qty, logicalType: integer, physicalType: INTEGER }
      - { name: big, logicalType: integer, physicalType: BIGINT }
      - { name: score, logicalType: number, physicalType: DOUBLE }
      - { name: weight, logicalType: number, physicalType: FLOAT4 }
      - { name: kind, logicalType: string }
      - { name: flag, logicalType: boolean }
      - { name: day, logicalType: date }
      - { name: at, logicalType: timestamp, customProperties: [{ property: eventTime, value: true }] }
      - { name: local_at, logicalType: timestamp, logicalTypeOptions: { defaultTimezone: Europe/Amsterdam } }
      - { name: zoned_at, logicalType: timestamp, physicalType: TIMESTAMPTZ }
      - { name: clock, logicalType: time }
      - { name: code, logicalType: string, physicalType: UUID }
      - { name: address, logicalType: object, properties: [{ name: city, logicalType: string }] }
`;

const details = `  - name: details
    properties:
      - { name: id, logicalType: integer, physicalType: INTEGER, primaryKey: true }
      - { name: fact_id, logicalType: integer, physicalType: INTEGER, relationships: [{ to: facts.id }] }
      - { name: part, logicalType: number, physicalType: 'DECIMAL(8,3)' }
      - { name: label, logicalType: string }
`;
