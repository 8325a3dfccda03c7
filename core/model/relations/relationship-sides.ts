import { dirname, relative } from 'node:path';
import type { ContractFile, ContractProperty, ContractRelationship } from '../../contract/contract.ts';
import type { Path } from '../../errors/issue.ts';
import type { NamedObject } from '../objects/objects.ts';
import type { Report } from '../report.ts';
import type { ForeignKeyScope } from './foreign-key-scope.ts';
import { parseReference, printQualified, type Reference } from './references.ts';

/** Resolves the properties in `from` of an object-level relationship; they must be the object's own. */
export function resolveSourceSide(
  { file, object }: NamedObject,
  relationship: ContractRelationship,
  { index, report }: ForeignKeyScope,
): readonly ContractProperty[] | undefined {
  const references = parseSide(file, relationship, 'from', report);
  if (references === undefined) return undefined;
  const properties: ContractProperty[] = [];
  for (const reference of references) {
    const owner = reference.file === undefined ? index.findObject(file, reference) : undefined;
    const steps = owner === object ? index.findProperty(object, reference) : undefined;
    const [property, ...deeper] = steps ?? [];
    if (property === undefined || property.semanticType !== 'column') {
      report.error(file, {
        code: 'RELATIONSHIP_SOURCE_MISSING',
        path: [...relationship.path, 'from'],
        sentence: `A relationship of ${object.name} starts from ${printTarget(reference)}, which is no column of ${object.name}.`,
        hint: `Write "${object.name}.<property>" with a property of this object.`,
      });
      return undefined;
    }
    if (deeper.length > 0) {
      report.warning(file, {
        code: 'RELATIONSHIP_SOURCE_NESTED',
        path: relationship.path,
        sentence: `A relationship of ${object.name} starts inside a nested value; no field is derived from it.`,
        hint: 'Describe the foreign key as a property of the object itself.',
      });
      return undefined;
    }
    properties.push(property);
  }
  return properties;
}

/** Parses all references of one side; undefined, with an issue, when one has none of the standard's forms. */
export function parseSide(
  file: ContractFile,
  relationship: ContractRelationship,
  side: 'from' | 'to',
  report: Report,
): readonly Reference[] | undefined {
  const references: Reference[] = [];
  for (const text of relationship[side]) {
    const reference = parseReference(text);
    if (reference === undefined) {
      report.error(file, {
        code: 'REFERENCE_MALFORMED',
        path: [...relationship.path, side],
        sentence: `The reference ${JSON.stringify(text)} is in none of the forms of the standard.`,
        hint: 'Write "object.property", or "file.odcs.yaml#/schema/<object>/properties/<property>".',
      });
      return undefined;
    }
    if (reference.strict !== undefined) {
      report.warning(file, {
        code: 'REFERENCE_LENIENT',
        path: [...relationship.path, side],
        sentence: `The reference ${JSON.stringify(text)} is read, but the JSON Schema of the standard rejects it.`,
        hint: `Write ${JSON.stringify(reference.strict)}.`,
      });
    }
    references.push(reference);
  }
  return references;
}

/** Warns about a target that the mesh does not contain, and proposes one of the same name in another contract. */
export function warnAbsent(
  { file, object }: NamedObject,
  { reference, path, scope }: { readonly reference: Reference; readonly path: Path; readonly scope: ForeignKeyScope },
): void {
  const [elsewhere] = scope.index.filesWithObject(reference.object).filter((candidate) => candidate !== file);
  scope.report.warning(file, {
    code: 'RELATIONSHIP_TARGET_ABSENT',
    path,
    sentence: `A relationship of ${object.name} leads to ${printTarget(reference)}, which is not in the mesh; only the foreign key is served.`,
    hint:
      elsewhere === undefined
        ? 'Add the contract of the target to the mesh, or correct "to".'
        : `Write ${JSON.stringify(`${pathBetween(file, elsewhere)}#/${printQualified(reference)}`)} if that object is meant.`,
  });
}

function pathBetween(from: ContractFile, to: ContractFile): string {
  return relative(dirname(from.absolutePath), to.absolutePath);
}

/** `../crm/customers.odcs.yaml#customers.id` */
export function printTarget({ file, object, property }: Reference): string {
  return `${file === undefined ? '' : `${file}#`}${[object, ...property].join('.')}`;
}
