import { relative } from 'node:path';
import type { FieldType } from '../../../core/model/field-type.ts';
import type { Field, Key, Mesh, Metric, Relation, Source } from '../../../core/model/model.ts';
import { printExpression, printStorage } from './print-expression.ts';

/** A mesh in a form that people can review: one line for each field, key and relation. */
export function printMesh(mesh: Mesh, folder: string): string {
  const lines = mesh.domains.flatMap((domain) => [
    `domain ${domain.name}`,
    ...domain.contracts.map((contract) =>
      [`  contract ${contract.id} ${contract.version} ${contract.status} "${contract.name}"`, contract.contact?.name]
        .filter((part) => part !== undefined)
        .join(' ask '),
    ),
    ...domain.objects.flatMap((object) => [
      '',
      `  ${object.typeName} = ${object.name}: ${object.singular}, ${object.collection}, ${object.helper}*`,
      ...describe(object, '    '),
      `    from ${printSource(object.source, folder)}`,
      ...(object.eventTime === undefined ? [] : [`    event time ${object.eventTime}`]),
      ...object.keys.map((key) => `    ${printKey(key)}`),
      ...object.fields.flatMap((field) => printField(field, '    ')),
      ...object.metrics.flatMap((metric) => printMetric(metric, '    ')),
      ...object.relations.map((relation) => `    ${printRelation(relation)}`),
    ]),
    ...domain.stubs.flatMap((stub) => [
      '',
      `  stub ${stub.typeName} of ${stub.domain}`,
      ...stub.keys.map((key) => `    ${printKey(key)}`),
      ...stub.fields.flatMap((field) => printField(field, '    ')),
      ...stub.relations.map((relation) => `    ${printRelation(relation)}`),
    ]),
    '',
  ]);
  return lines.join('\n');
}

function printKey({ kind, fields, entity, queryField }: Key): string {
  return `${kind} key ${queryField}(${fields.join(', ')})${entity ? ' @key' : ''}`;
}

function printField(field: Field, indent: string): string[] {
  const renamed =
    field.computed !== undefined
      ? printExpression(field.computed.expression)
      : field.property === field.column
        ? field.column
        : `${field.property} in ${field.column}`;
  const marks = [field.nonNull ? '!' : '', field.classification === undefined ? '' : ` (${field.classification})`];
  return [
    `${indent}${field.name}: ${printType(field.type)}${marks.join('')} = ${renamed}`,
    ...describe(field, `${indent}  `),
    ...printMembers(field.type, `${indent}  `),
  ];
}

function printMetric(metric: Metric, indent: string): string[] {
  const classification = metric.classification === undefined ? '' : ` (${metric.classification})`;
  const inputs = metric.inputs.map(({ object, field }) => `${object}.${field}`).join(', ');
  return [
    `${indent}metric ${metric.name}: ${printType(metric.type)}${classification}, empty is ${metric.fill} = ${printExpression(metric.expression)}`,
    `${indent}  of ${inputs === '' ? 'no column' : inputs}`,
    ...describe(metric, `${indent}  `),
  ];
}

function describe(
  { description, deprecated }: { readonly description?: string; readonly deprecated?: string },
  indent: string,
): string[] {
  return [
    ...(description === undefined ? [] : [`${indent}${JSON.stringify(description)}`]),
    ...(deprecated === undefined ? [] : [`${indent}deprecated: ${deprecated}`]),
  ];
}

function printMembers(type: FieldType, indent: string): string[] {
  switch (type.kind) {
    case 'object':
      return type.fields.flatMap((field) => printField(field, indent));
    case 'list':
      return printMembers(type.of, indent);
    case 'map':
      return printMembers(type.value, indent);
    default:
      return [];
  }
}

function printType(type: FieldType): string {
  switch (type.kind) {
    case 'scalar':
      return `${type.scalar} ${printStorage(type.storage)}${type.storedAs === undefined ? '' : ` stored as ${printStorage(type.storedAs)}`}`;
    case 'enum':
      return `${type.typeName} {${type.values.map(({ value }) => value).join(' ')}}`;
    case 'object':
      return `${type.typeName} {}`;
    case 'list':
      return `[${printType(type.of)}${type.elementNonNull ? '!' : ''}]`;
    case 'json':
      return 'JSON';
    case 'map':
      return `[${type.typeName} ${printType(type.key)} → ${printType(type.value)}]`;
  }
}

function printRelation({
  kind,
  name,
  from,
  to,
  on,
  foreignKeyOn,
  crossDomain,
  description,
  deprecated,
}: Relation): string {
  const columns = on.map((pair) => `${pair.from} = ${pair.to}`).join(', ');
  return [
    `${name} → ${kind === 'toOne' ? to : `[${to}]`} on ${from}.${columns}, key on ${foreignKeyOn}`,
    crossDomain ? ', across domains' : '',
    description === undefined ? '' : ` ${JSON.stringify(description)}`,
    deprecated === undefined ? '' : ` deprecated: ${deprecated}`,
  ].join('');
}

function printSource(source: Source, folder: string): string {
  switch (source.kind) {
    case 'files':
      return [
        `${source.format} ${relative(folder, source.path)}, null is ${JSON.stringify(source.nullValues)}`,
        source.delimiter === undefined ? '' : `, between ${JSON.stringify(source.delimiter)}`,
      ].join('');
    case 'database':
      return `duckdb ${relative(folder, source.database)} ${source.schema}.${source.table}`;
    case 'table':
      return `postgres ${source.server} at ${source.host}:${source.port}/${source.database} ${source.schema}.${source.table}`;
    case 'none':
      return `nowhere: ${source.reason}`;
  }
}
