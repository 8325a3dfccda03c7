import type { MeshClaims } from '../access/claims.ts';
import type { ObjectKey } from '../objects/keys.ts';
import type { NamedObject } from '../objects/objects.ts';
import { printPlace, type Report } from '../report.ts';

/**
 * Claims the by-unique fields of Query (by-key fields are claimed with the object's name). A unique property whose
 * field name is taken is reported and gets no key.
 */
export function claimQueryFields(
  { file, object }: NamedObject,
  keys: readonly ObjectKey[],
  { claims, report }: { readonly claims: MeshClaims; readonly report: Report },
): readonly ObjectKey[] {
  return keys.filter((key) => {
    const [member] = key.members;
    if (key.kind === 'primary' || member === undefined) return true;
    const path = [...member.property.path, 'unique'];
    const taken = claims.rootFields.take([key.queryField], {
      owner: `the unique property ${member.property.name} of ${object.name}`,
      at: file.locate(path),
    });
    if (taken === undefined) return true;
    report.error(file, {
      code: 'MODEL_NAME_TAKEN',
      path,
      sentence: `The unique property ${member.property.name} of ${object.name} would get the field "${taken.name}" of Query, which ${taken.by.owner} (${printPlace(taken.by.at)}) has.`,
      hint: 'Add customProperties "graphqlName" with another name to one of the two.',
    });
    return false;
  });
}
