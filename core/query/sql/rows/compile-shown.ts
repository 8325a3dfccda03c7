import type { FieldType } from '../../../model/field-type.ts';
import type { Field } from '../../../model/model.ts';
import type { Shown } from '../../plan/shown.ts';
import { compileGranted } from '../compile-predicate.ts';
import { compileValue } from '../expressions/compile-value.ts';
import { type Fragment, joinFragments, secretParameter, sql } from '../fragment.ts';
import type { Compilation, Held, Scope } from '../scope.ts';

/** The context of a protected value: the row that decides how it is shown, and its neighbours. */
export interface ShownPlace {
  readonly row: Scope;
  /** Reads another field of the same row or nested value. */
  readonly read: (field: Field) => Held;
}

/** A value of the contract's type, as the engine stores it. */
export interface TypedValue {
  readonly value: Fragment;
  readonly type: FieldType;
}

/** A value in its transfer form (`compileValue`), as the viewer may see it. Hidden values never leave the engine. */
export function compileShown(typed: TypedValue, shown: Shown, place: ShownPlace, compilation: Compilation): Fragment {
  switch (shown.kind) {
    case 'clear':
      return compileValue(typed.value, typed.type, compilation);
    case 'denied':
      return sql`NULL`;
    case 'masked':
      return compileMask(typed, shown, place, compilation);
    case 'byRow': {
      const cases = shown.cases.map(
        ({ rows, shown: inner }) =>
          sql`WHEN ${compileGranted(rows, place.row, compilation)} THEN ${compileShown(typed, inner, place, compilation)}`,
      );
      return cases.length === 0 ? sql`NULL` : sql`CASE ${joinFragments(cases, sql` `)} END`;
    }
    case 'members':
      return compileMembers(typed, shown, place, compilation);
  }
}

/** Whether the viewer gets an error for a value, because it cannot be read; undefined for never. */
export function compileUnreadable(
  unreadable: Fragment | undefined,
  shown: Shown,
  place: ShownPlace,
  compilation: Compilation,
): Fragment | undefined {
  switch (shown.kind) {
    case 'clear':
    case 'members':
      return unreadable;
    case 'denied':
      return undefined;
    case 'masked': {
      const { mask, holder, holderShown = { kind: 'clear' } } = shown;
      if (mask.kind === 'null') return undefined;
      if (mask.kind !== 'column') return unreadable;
      return holder && compileUnreadable(place.read(holder).unreadable, holderShown, place, compilation);
    }
    case 'byRow': {
      const cases = shown.cases.map(({ rows, shown: inner }) => ({
        rows,
        seen: compileUnreadable(unreadable, inner, place, compilation),
      }));
      if (cases.every(({ seen }) => seen === undefined)) return undefined;
      const whens = cases.map(
        ({ rows, seen }) => sql`WHEN ${compileGranted(rows, place.row, compilation)} THEN ${seen ?? sql`FALSE`}`,
      );
      return sql`CASE ${joinFragments(whens, sql` `)} ELSE FALSE END`;
    }
  }
}

function compileMembers(
  { value, type }: TypedValue,
  shown: Shown & { readonly kind: 'members' },
  place: ShownPlace,
  compilation: Compilation,
): Fragment {
  const { dialect } = compilation;
  switch (type.kind) {
    case 'object': {
      const member = (field: Field) => dialect.member(value, field);
      const within: ShownPlace = { row: place.row, read: (field) => ({ value: member(field) }) };
      const members = type.fields.map((field) =>
        compileShown(
          { value: member(field), type: field.type },
          shown.of[field.name] ?? { kind: 'denied' },
          within,
          compilation,
        ),
      );
      return sql`CASE WHEN ${value} IS NOT NULL THEN ${dialect.jsonRow(members)} END`;
    }
    case 'list':
      return dialect.listAsJson(value, type.of, (element) =>
        compileShown({ value: element, type: type.of }, shown, place, compilation),
      );
    case 'map':
      return dialect.mapAsJson(value, type, (key, entry) =>
        dialect.jsonRow([
          compileValue(key, type.key, compilation),
          compileShown({ value: entry, type: type.value }, shown, place, compilation),
        ]),
      );
    case 'scalar':
    case 'enum':
    case 'json':
      throw new Error('A scalar has no members.');
  }
}

function compileMask(
  { value, type }: TypedValue,
  { mask, holder, holderShown = { kind: 'clear' } }: Shown & { readonly kind: 'masked' },
  place: ShownPlace,
  compilation: Compilation,
): Fragment {
  if (mask.kind === 'null' || type.kind !== 'scalar') return sql`NULL`;
  if (mask.kind === 'column') {
    if (holder === undefined) return sql`NULL`;
    return compileShown({ value: place.read(holder).value, type: holder.type }, holderShown, place, compilation);
  }
  const { dialect } = compilation;
  const text = dialect.asText(value, type.storage);
  switch (mask.kind) {
    case 'redact':
      return sql`CASE WHEN ${value} IS NOT NULL THEN '***' END`;
    case 'hash': {
      const { inner, outer } = compilation.maskKeys;
      return dialect.sha256(
        sql`${secretParameter(outer)} || ${dialect.sha256(sql`${secretParameter(inner)} || ${text}`)}`,
      );
    }
    case 'email': {
      const hasOneSign = sql`length(${text}) - length(replace(${text}, '@', '')) = 1`;
      return sql`CASE WHEN ${hasOneSign} AND strpos(${text}, '@') > 1 THEN left(${text}, 1) || '***' || substr(${text}, strpos(${text}, '@')) WHEN ${value} IS NOT NULL THEN '***' END`;
    }
    case 'year': {
      const rest = type.scalar === 'Date' ? sql`'-01-01'` : sql`'-01-01T00:00:00Z'`;
      // Years with other than four digits are not worth a separate mask.
      return sql`CASE WHEN substr(${text}, 5, 1) = '-' THEN left(${text}, 4) || ${rest} END`;
    }
  }
}
