import type { Mask, Protection } from '../model/access.ts';
import { fitsMask } from '../model/masks.ts';
import type { Field, FieldType } from '../model/model.ts';
import { type ProtectionLevel, protectionLevel } from '../model/protection-level.ts';
import type { Predicate } from './logical-plan.ts';
import { rowsOf, type TableAccess, type TableGrant } from './policy.ts';

/** How a value is shown to a viewer. */
export type Shown =
  | { readonly kind: 'clear' }
  /** `holder` is the field that stands for it, with the mask `column`. */
  | { readonly kind: 'masked'; readonly mask: Mask; readonly holder?: Field }
  | { readonly kind: 'denied' }
  /** Some rows otherwise than others: the first case whose rows it is; null where no case is. */
  | { readonly kind: 'byRow'; readonly cases: readonly ShownCase[] }
  /** The members of a nested value, or of its elements, each in its own way. */
  | { readonly kind: 'members'; readonly of: Readonly<Record<string, Shown>> };

export interface ShownCase {
  readonly rows: Predicate;
  readonly shown: Shown & { readonly kind: 'clear' | 'masked' };
}

type Flat = Exclude<Shown, { readonly kind: 'members' }>;

type Masked = Shown & { readonly kind: 'masked' };

const noMask: Masked = Object.freeze({ kind: 'masked', mask: Object.freeze({ kind: 'null' }) } as const);
const clear: Shown & { readonly kind: 'clear' } = Object.freeze({ kind: 'clear' });

/** How the values of a field are shown by the grants that a viewer has on its object. */
export function shownOf(field: Field, access: TableAccess): Shown {
  return shownWithin(field.type, field.protections ?? [], access.object.fields, access.grants);
}

/** Whether the viewer sees every value at that path as it is: then it may also be compared, ordered and grouped by. */
export function isClear(path: readonly Pick<Field, 'protections'>[], { grants }: TableAccess): boolean {
  return (
    showFlat(
      path.flatMap(({ protections = [] }) => protections),
      noMask,
      grants,
    ).kind === 'clear'
  );
}

function shownWithin(
  type: FieldType,
  protections: readonly Protection[],
  siblings: readonly Field[],
  grants: readonly TableGrant[],
): Shown {
  switch (type.kind) {
    case 'object': {
      const members = type.fields.map((field): readonly [string, Shown] => [
        field.name,
        shownWithin(field.type, [...(field.protections ?? []), ...protections], type.fields, grants),
      ]);
      if (members.every(([, shown]) => shown.kind === 'clear')) return clear;
      return showFlat(protections, noMask, grants).kind === 'denied'
        ? { kind: 'denied' }
        : { kind: 'members', of: Object.fromEntries(members) };
    }
    case 'list':
    case 'map': {
      // How many elements there are would show through a mask of each, so a protected list is masked as a whole.
      const whole = showFlat(protections, noMask, grants);
      if (whole.kind !== 'clear') return whole;
      return shownWithin(type.kind === 'list' ? type.of : type.value, protections, siblings, grants);
    }
    case 'scalar':
    case 'enum': {
      const mask = protections.find((protection) => protection.kind === 'mask')?.mask;
      if (mask === undefined || !fitsMask(mask, type)) return showFlat(protections, noMask, grants);
      const holder = mask.kind === 'column' ? siblings.find(({ name }) => name === mask.field) : undefined;
      return showFlat(protections, { kind: 'masked', mask, ...(holder && { holder }) }, grants);
    }
  }
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
