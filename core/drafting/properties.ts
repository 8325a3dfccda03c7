import { defined } from '../defined.ts';
import type { ColumnShape, InspectedColumn, Inspection, KeptText, WrittenFormat } from '../engines/inspection.ts';
import { isVisibleName } from '../model/sources/physical-name.ts';
import { digits, rowsOf, shareOf } from './counts.ts';
import type { PropertyDraft, ReferenceDraft } from './draft.ts';
import type { EventTimeDraft } from './event-time.ts';
import { fewRows, type KeysDraft } from './keys.ts';
import { nameProperties, plainName, singularOf } from './names.ts';
import type { ColumnProfile, TableProfile } from './profile.ts';
import { claimRelationNames } from './relation-names.ts';
import type { RelationshipDraft, TargetKey } from './relationships.ts';
import { findValues } from './values.ts';

export interface PropertiesOptions {
  /** The name of the object. */
  readonly object: string;
  /** The object's field names; the names of chosen relations are added. */
  readonly fields: Set<string>;
  readonly profile: TableProfile;
  readonly keys: KeysDraft;
  /** Property names by column. */
  readonly properties: ReadonlyMap<string, string>;
  readonly eventTime?: EventTimeDraft;
  /** Only the first relationship of each column is used. */
  readonly relationships: readonly RelationshipDraft[];
  /** The reference as the contract writes it. */
  readonly refer: (target: TargetKey) => string;
}

/** Whether a contract can express the column's name and type. */
export function canDescribe({ name, shape }: InspectedColumn): boolean {
  return hasWords(shape) && isVisibleName(name);
}

function hasWords(shape: ColumnShape): boolean {
  switch (shape.kind) {
    case 'scalar':
    case 'json':
      return true;
    case 'unknown':
      return false;
    case 'list':
      return hasWords(shape.of);
    case 'map':
      return shape.key.kind === 'scalar' && hasWords(shape.value);
    case 'object':
      return shape.members.some(canDescribe);
  }
}

/** The column type, or the part of it, that contracts cannot express; undefined if there is none. */
export function wordlessType(shape: ColumnShape): string | undefined {
  switch (shape.kind) {
    case 'scalar':
    case 'json':
      return undefined;
    case 'unknown':
      return shape.written;
    case 'list':
      return wordlessType(shape.of);
    case 'map':
      return shape.key.kind === 'scalar' ? wordlessType(shape.value) : 'maps with such keys';
    case 'object':
      return shape.members.map((member) => wordlessType(member.shape)).find((written) => written !== undefined);
  }
}

/** Drafts the properties of an object, each with its evidence. */
export async function draftProperties(
  inspection: Inspection,
  options: PropertiesOptions,
): Promise<readonly PropertyDraft[]> {
  const drafts: PropertyDraft[] = [];
  for (const profile of options.profile.columns) {
    const name = options.properties.get(profile.column.name);
    if (name !== undefined) drafts.push(await draftProperty(inspection, { ...options, name, column: profile }));
  }
  return drafts;
}

async function draftProperty(
  inspection: Inspection,
  options: PropertiesOptions & { readonly name: string; readonly column: ColumnProfile },
): Promise<PropertyDraft> {
  const { name, column: profile, keys, eventTime, relationships } = options;
  const { column, nulls } = profile;
  const { table, rows } = options.profile;
  const primaryKey = keys.primary?.columns ?? [];
  const position = primaryKey.indexOf(column.name);
  const relationship = relationships.find((one) => one.column === column.name);
  const asserted = relationship?.kind === 'asserted' ? relationship : undefined;
  const personal = findPersonal(table.name, column, profile);
  const isJoined = position >= 0 || asserted !== undefined;
  // Unique references may be chance: later rows may reference the same row, unless the database enforces uniqueness.
  const isReference = relationship !== undefined && !isDeclaredUnique(options.profile, column.name);
  const uniqueness = isReference ? undefined : keys.uniques.get(column.name);
  const values = await findValues(inspection, table, profile, {
    isKey: isJoined || uniqueness !== undefined,
    describe: personal === undefined ? 'values' : 'nothing',
  });
  const isRequired = column.declaredNotNull === true || (nulls === 0 && (rows >= fewRows || position >= 0) && rows > 0);
  const isEventTime = eventTime?.column === column.name;
  const { format: written } = column;
  return {
    name,
    ...(name === column.name ? {} : { physicalName: column.name }),
    shape: column.shape,
    ...defined({ description: column.description }),
    ...(position < 0 ? {} : { keyPosition: position + 1 }),
    isUnique: uniqueness !== undefined || (position >= 0 && primaryKey.length === 1),
    isRequired,
    isEventTime,
    ...(personal === undefined || isJoined ? {} : { classification: personal.classification }),
    options: { ...(written !== undefined && 'format' in written ? { format: written.format } : {}), ...values.options },
    ...(written !== undefined && 'numberFormat' in written ? { numberFormat: { ...written.numberFormat } } : {}),
    ...defined({ closed: values.closed }),
    ...(asserted === undefined ? {} : { relationship: toReference(asserted, options) }),
    ...membersOf(column),
    evidence: [
      ...(position >= 0 && primaryKey.length === 1 && keys.primary !== undefined ? [keys.primary.evidence] : []),
      ...(uniqueness === undefined ? [] : [uniqueness]),
      ...(isReference && keys.uniques.has(column.name) ? [`No value stands in two of ${rowsOf(rows)}.`] : []),
      ...(asserted === undefined ? [] : [asserted.evidence]),
      ...describeNulls(profile, { rows, isKey: position >= 0, isRequired }),
      ...values.evidence,
      ...(column.kept === undefined ? [] : [describeKept(column.kept)]),
      ...(written === undefined ? [] : [`All ${digits(profile.values)} texts are written ${describeFormat(written)}.`]),
      ...(isEventTime ? [eventTime.evidence] : []),
      ...(personal === undefined ? [] : [personal.reason]),
    ],
    proposals: [
      ...(relationship === undefined || asserted !== undefined
        ? []
        : [[relationship.evidence, 'relationships:', `  - to: ${options.refer(relationship.target)}`]]),
      ...(personal !== undefined && isJoined
        ? [['Rows are found and joined by it, so it cannot be hidden:', `classification: ${personal.classification}`]]
        : []),
    ],
  };
}

function isDeclaredUnique({ table }: TableProfile, column: string): boolean {
  return table.declared.uniques.some(([name, ...others]) => name === column && others.length === 0);
}

function describeNulls(
  { column, values, nulls }: ColumnProfile,
  { rows, isKey, isRequired }: { readonly rows: number; readonly isKey: boolean; readonly isRequired: boolean },
): readonly string[] {
  if (rows === 0 || isKey) return [];
  if (values === 0) return [`Null in all ${rowsOf(rows)}, so its type is a guess.`];
  if (nulls > 0) return [`Null in ${rowsOf(nulls)} (${shareOf(nulls, rows)}).`];
  if (column.declaredNotNull) return [];
  return [
    isRequired
      ? `Never null in ${rowsOf(rows)}.`
      : `Never null, but there ${rows === 1 ? 'is' : 'are'} only ${rowsOf(rows)}.`,
  ];
}

function describeFormat(written: WrittenFormat): string {
  if ('format' in written) return written.format;
  const { decimal, grouping, prefix = '', suffix = '' } = written.numberFormat;
  return `${prefix}1${grouping ?? ''}234${decimal}5${suffix}`;
}

/** The reason why a column stays a string. */
function describeKept({ reason, what, values, others, formats = [] }: KeptText): string {
  const some = `${digits(others)} of ${digits(values)}`;
  switch (reason) {
    case 'ambiguous':
      return `Left as text: all ${digits(values)} texts are ${what} both as ${formats.map(describeFormat).join(' and as ')}, which are other values. Say which by ${what === 'times' ? '"logicalTypeOptions: { format: … }"' : 'the custom property "numberFormat"'}.`;
    case 'mixed':
      return `Left as text: ${some} values ${others === 1 ? 'is' : 'are'} no ${what}.`;
    case 'written':
      return `Left as text: as numbers, ${some} values would be written otherwise, as those with zeros or signs in front are.`;
    case 'long':
      return `Left as text: ${some} values ${others === 1 ? 'is a whole number' : 'are whole numbers'} beyond 64 bits.`;
    case 'merged':
      return `Left as text: as numbers, values that differ in their last zeros would be the same (${digits(others)}).`;
  }
}

function toReference(
  { column, target }: RelationshipDraft,
  { object, properties, fields, refer }: Pick<PropertiesOptions, 'object' | 'properties' | 'fields' | 'refer'>,
): ReferenceDraft {
  const from = [properties.get(column) ?? column];
  const names = claimRelationNames(
    { from, sourceObject: object, targetObject: target.table },
    { source: fields, target: target.fields },
  );
  return { to: refer(target), ...names };
}

/** The members of a nested column. Their values are not examined; members that look personal are classified as well. */
function membersOf({ name: column, shape }: InspectedColumn): { readonly members?: readonly PropertyDraft[] } {
  const nested = shape.kind === 'list' ? shape.of : shape.kind === 'map' ? shape.value : shape;
  if (nested.kind === 'list' || nested.kind === 'map') return membersOf({ name: column, shape: nested });
  if (nested.kind !== 'object') return {};
  const known = nested.members.filter(canDescribe);
  const names = nameProperties(
    known.map(({ name }) => name),
    'nested',
  );
  return {
    members: known.map((member) => {
      const name = names.get(member.name) ?? member.name;
      // The column is passed as the table: the `name` of a `user` is a person's name.
      const personal = findPersonal(column, member, undefined);
      return {
        name,
        ...(name === member.name ? {} : { physicalName: member.name }),
        shape: member.shape,
        isUnique: false,
        isRequired: false,
        isEventTime: false,
        ...(personal === undefined ? {} : { classification: personal.classification }),
        options: {},
        ...membersOf(member),
        evidence: personal === undefined ? [] : [personal.reason],
        proposals: [],
      };
    }),
  };
}

/** The proposed classification of a column with probably personal data, and the reason. */
interface PersonalHint {
  readonly classification: 'confidential' | 'restricted';
  readonly reason: string;
}

const secrets = /(^|_)(password|passwd|pwd|secret|token|api_key|private_key|pin|cvv|cvc)(_|$)/;
const strict =
  /(^|_)(ssn|social_security|passport|national_id|tax_id|iban|bank_account|credit_card|card_number|birth_?date|birth_?day|date_of_birth|dob|born_(on|at)|salary|diagnosis|religion|ethnicity|bsn)(_|$)/;
const direct =
  /(^|_)(e_?mail|email_address|phone|telephone|tel|mobile|fax|first_?name|last_?name|surname|family_?name|given_?name|full_?name|maiden_?name|street|address|address_line|house_number|post_?code|postal_code|zip|zip_?code|ip|ip_address|mac_address|latitude|longitude|geo|signature)(_\d)?(_|$)/;
const persons =
  /^(customer|user|person|people|employee|contact|member|patient|student|subscriber|guest|client|lead|staff|author|driver|teacher|visitor)$/;

/** Detects columns that probably contain personal data or secrets, by name or by the form of their strings. */
function findPersonal(
  table: string,
  column: InspectedColumn,
  profile: Pick<ColumnProfile, 'values' | 'addresses'> | undefined,
): PersonalHint | undefined {
  const name = plainName(column.name);
  if (column.shape.kind === 'scalar' && column.shape.logicalType === 'boolean') return undefined;
  if (secrets.test(name)) return { classification: 'restricted', reason: 'The name says that it is a secret.' };
  if (strict.test(name)) return { classification: 'restricted', reason: 'The name says that it is personal.' };
  if (direct.test(name) || (name === 'name' && persons.test(singularOf(table)))) {
    return { classification: 'confidential', reason: 'The name says that it is personal.' };
  }
  const { values = 0, addresses = 0 } = profile ?? {};
  if (addresses > 0 && addresses >= values * 0.5) {
    return { classification: 'confidential', reason: 'Its texts look like e-mail addresses.' };
  }
  return undefined;
}
