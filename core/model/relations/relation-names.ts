import type { ContractRelationship } from '../../contract/contract.ts';
import type { Path } from '../../errors/issue.ts';
import type { Claims } from '../access/claims.ts';
import type { Relation } from '../model.ts';
import { isFieldName } from '../names/names.ts';
import { isReservedField, listFields } from '../names/reserved.ts';
import type { NamedObject } from '../objects/objects.ts';
import { printPlace, type Report } from '../report.ts';

/** Chooses the name of one end of a relationship, and claims it on the type with the field. */
export function chooseName(
  owner: NamedObject,
  relationship: ContractRelationship,
  {
    override,
    byDefault,
    leadsTo,
    kind,
    report,
  }: {
    readonly override: 'name' | 'inverseName';
    readonly byDefault: string;
    readonly leadsTo: NamedObject;
    readonly kind: Relation['kind'];
    readonly report: Report;
  },
): string | undefined {
  const file = override === 'name' ? owner.file : leadsTo.file;
  const given = relationship.customProperties[override];
  const path: Path = given === undefined ? relationship.path : [...relationship.path, 'customProperties'];
  const name = given ?? byDefault;
  const hint = `Add customProperties "${override}" with another field name to the relationship.`;
  if (typeof name !== 'string' || !isFieldName(name)) {
    report.error(file, {
      code: 'MODEL_NAME_ILLEGAL',
      path,
      sentence: `The ${override} ${JSON.stringify(name)} of a relationship is no field name: a small letter, then letters and digits.`,
      hint: `Write for example "${byDefault}".`,
    });
    return undefined;
  }
  if (isReservedField(name, 'object')) {
    report.error(file, {
      code: 'MODEL_NAME_RESERVED',
      path,
      sentence: `The relation from ${owner.names.typeName} to ${leadsTo.names.typeName} would get the field name "${name}", which is reserved.`,
      hint,
    });
    return undefined;
  }
  const taken = claimRelation(owner.fieldClaims, name, {
    kind,
    claim: {
      owner: `the relation from ${owner.names.typeName} to ${leadsTo.names.typeName}`,
      at: file.locate(relationship.path),
    },
  });
  if (taken === undefined) return name;
  report.error(file, {
    code: 'MODEL_NAME_TAKEN',
    path,
    sentence: `The relation from ${owner.names.typeName} to ${leadsTo.names.typeName} would get the field name "${taken.name}" of ${owner.names.typeName}, which ${taken.by.owner} (${printPlace(taken.by.at)}) has.`,
    hint,
  });
  return undefined;
}

/** A list also claims the names of its aggregate fields. */
function claimRelation(
  claims: Claims,
  name: string,
  { kind, claim }: { readonly kind: Relation['kind']; readonly claim: Parameters<Claims['take']>[1] },
): ReturnType<Claims['take']> {
  return claims.take(kind === 'toMany' ? listFields(name) : [name], claim);
}
