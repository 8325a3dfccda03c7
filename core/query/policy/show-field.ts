import type { Mask, Protection } from '../../model/access/access.ts';
import { fitsMask } from '../../model/access/masks.ts';
import { type ProtectionLevel, protectionLevel } from '../../model/access/protection-level.ts';
import type { FieldType } from '../../model/field-type.ts';
import type { Field } from '../../model/model.ts';
import type { Predicate } from '../plan/predicate.ts';
import type { Shown, ShownCase } from '../plan/shown.ts';
import { rowsOf, type TableAccess, type TableGrant } from './policy.ts';

type Flat = Exclude<Shown, { readonly kind: 'members' }>;

type Masked = Shown & { readonly kind: 'masked' };

const noMask: Masked = Object.freeze({ kind: 'masked', mask: Object.freeze({ kind: 'null' }) } as const);
const clear: Shown & { readonly kind: 'clear' } = Object.freeze({ kind: 'clear' });

/** How the viewer's grants on an object show the values of a field. */
export function shownOf(field: Field, access: TableAccess): Shown {
  const { grants, object } = access;
  return shownField(field, { grants, siblings: object.fields, outer: [], standsFor: [] });
}

/** Whether the viewer sees every value at that path in clear. Only then may it be compared, sorted and grouped by. */
export function isClear(path: readonly Pick<Field, 'protections'>[], { grants }: TableAccess): boolean {
  return (
    showFlat(
      path.flatMap(({ protections = [] }) => protections),
      noMask,
      grants,
    ).kind === 'clear'
  );
}

/** The context of a field. */
interface Place {
  readonly grants: readonly TableGrant[];
  /** The fields of the same row or nested value, including itself. */
  readonly siblings: readonly Field[];
  /** The protections of the enclosing value. */
  readonly outer: readonly Protection[];
  /** The fields that it replaces as a mask. */
  readonly standsFor: readonly Field[];
}

function shownField(field: Field, place: Place): Shown {
  const protections = [...(field.protections ?? []), ...place.outer];
  return shownType(field.type, protections, { ...place, standsFor: [...place.standsFor, field] });
}

function shownType(type: FieldType, protections: readonly Protection[], place: Place): Shown {
  const { grants } = place;
  switch (type.kind) {
    case 'object': {
      const inside: Place = { grants, siblings: type.fields, outer: protections, standsFor: [] };
      const members = type.fields.map((field): readonly [string, Shown] => [field.name, shownField(field, inside)]);
      if (members.every(([, shown]) => shown.kind === 'clear')) return clear;
      return showFlat(protections, noMask, grants).kind === 'denied'
        ? { kind: 'denied' }
        : { kind: 'members', of: Object.fromEntries(members) };
    }
    case 'list':
    case 'map': {
      // Element masks would reveal the number of elements, so a protected list is masked as a whole.
      const whole = showFlat(protections, noMask, grants);
      if (whole.kind !== 'clear') return whole;
      return shownType(type.kind === 'list' ? type.of : type.value, protections, place);
    }
    case 'json':
      return showFlat(protections, noMask, grants);
    case 'scalar':
    case 'enum': {
      const mask = protections.find((protection) => protection.kind === 'mask')?.mask;
      if (mask === undefined || !fitsMask(mask, type)) return showFlat(protections, noMask, grants);
      return showFlat(protections, maskedBy(mask, place), grants);
    }
  }
}

/** A replacing field has its own protections: a mask never shows more of it than a direct selection. */
function maskedBy(mask: Mask, place: Place): Masked {
  const nothing: Masked = { kind: 'masked', mask };
  if (mask.kind !== 'column') return nothing;
  const holder = place.siblings.find(({ name }) => name === mask.field);
  // Two fields that replace one another show nothing.
  if (holder === undefined || !isLeaf(holder.type) || place.standsFor.includes(holder)) return nothing;
  const holderShown = shownField(holder, place);
  switch (holderShown.kind) {
    case 'denied':
      return nothing;
    case 'clear':
      return { ...nothing, holder };
    default:
      return { ...nothing, holder, holderShown };
  }
}

function isLeaf({ kind }: FieldType): boolean {
  return kind === 'scalar' || kind === 'enum';
}

function showFlat(protections: readonly Protection[], masked: Masked, grants: readonly TableGrant[]): Flat {
  if (protections.length === 0) return clear;
  const levels = grants.map((grant) => ({ grant, level: protectionLevel(protections, grant) }));
  const grantsAt = (level: ProtectionLevel) => levels.filter((one) => one.level === level).map(({ grant }) => grant);
  const [clearRows, maskedRows] = [rowsOf(grantsAt('clear')), rowsOf(grantsAt('masked'))];
  if (isEveryRow(clearRows) || (grants.length > 0 && grantsAt('clear').length === grants.length)) return clear;
  if (grantsAt('clear').length === 0) {
    if (grantsAt('masked').length === 0) return { kind: 'denied' };
    if (isEveryRow(maskedRows) || grantsAt('denied').length === 0) return masked;
  }
  const cases: readonly ShownCase[] = [
    { rows: clearRows, shown: clear },
    { rows: maskedRows, shown: masked },
  ];
  return { kind: 'byRow', cases: cases.filter(({ rows }) => !isNoRow(rows)) };
}

function isNoRow(rows: Predicate): boolean {
  return rows.kind === 'or' && rows.of.length === 0;
}

function isEveryRow(rows: Predicate): boolean {
  return rows.kind === 'and' && rows.of.length === 0;
}
