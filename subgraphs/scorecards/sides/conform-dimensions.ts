import { suggest } from '../../../core/contract/structure/suggest.ts';
import type { ScalarName } from '../../../core/model/field-type.ts';
import type { Domain, Field, Mesh, ModelObject } from '../../../core/model/model.ts';
import { dimensionsOf } from '../../../core/sdl/groups/dimension.ts';
import { askedRelations, relatedFields } from '../../../core/sdl/own-object.ts';
import { listKnown, type ReportFinding } from '../groups/finding.ts';
import { findObject, hintObject } from '../resolve-measures.ts';
import type { ColumnType, ConformedDimension, ScorecardDefinition, Side, SideColumn } from '../scorecard.ts';

interface Scope {
  readonly mesh: Mesh;
  readonly sides: readonly Side[];
  /** Whether measures are invalid, so that further objects may be intended. */
  readonly measures: 'sound' | 'wrong';
}

/** A column with its field, which has the storage. */
interface FoundColumn extends SideColumn {
  readonly field: Field;
}

/**
 * The dimensions of a scorecard: each names a column of every measured object, and the columns have one type. A date
 * and an instant also conform: groups are then days or more.
 */
export function conformDimensions(
  { dimensions }: ScorecardDefinition,
  scope: Scope,
  report: ReportFinding,
): readonly ConformedDimension[] {
  if (Object.keys(dimensions).length === 0) {
    const sentence = 'The scorecard has no dimension.';
    const hint = 'Name what the objects have in common, as `date: { orders: createdAt, sessions: createdAt }`.';
    report({ code: 'SCORECARD_INCOMPLETE', path: ['dimensions'], side: 'key', sentence, hint });
  }
  const used = new Map<string, string>();
  return Object.entries(dimensions).flatMap(([name, columns]): readonly ConformedDimension[] => {
    checkObjects(name, columns, scope, report);
    const found = scope.sides.map((side) => findColumn(name, columns, { side, used, mesh: scope.mesh }, report));
    const complete = found.filter((column) => column !== undefined);
    if (complete.length < found.length) return [];
    const scalar = commonScalar(complete.map(({ type }) => type));
    if (scalar === undefined) {
      const types = complete.map(({ type }, index) => `${scope.sides[index]?.collection} (${describe(type)})`);
      report({
        code: 'SCORECARD_TYPES_DIFFER',
        path: ['dimensions', name],
        side: 'key',
        sentence: `The columns of \`${name}\` have types that do not conform: ${types.join(', ')}.`,
        hint: 'Name columns of one type; a date and a time conform, and so do a text and an enum.',
      });
      return [];
    }
    const areNumbers = complete.every(({ field }) => isNumber(field));
    return [
      {
        name,
        scalar,
        order: scalar === 'ID' && areNumbers ? 'number' : 'value',
        columns: complete.map(({ dimension, path, type }) => ({ dimension, path, type })),
      },
    ];
  });
}

/** Objects with a column must exist, and be measured. */
function checkObjects(
  name: string,
  columns: Readonly<Record<string, string>>,
  { mesh, sides, measures }: Scope,
  report: ReportFinding,
): void {
  for (const collection of Object.keys(columns)) {
    const at = { path: ['dimensions', name, collection], side: 'key' } as const;
    if (findObject(collection, mesh) === undefined) {
      const sentence = `There is no list \`${collection}\` in the mesh.`;
      report({ ...at, code: 'SCORECARD_REFERENCE_UNKNOWN', sentence, hint: hintObject(collection, mesh) });
    } else if (measures === 'sound' && !sides.some((side) => side.collection === collection)) {
      const sentence = `The scorecard has no measure of \`${collection}\`.`;
      report({ ...at, code: 'SCORECARD_INCOMPLETE', sentence, hint: 'Add a measure of it, or remove it here.' });
    }
  }
}

function findColumn(
  name: string,
  columns: Readonly<Record<string, string>>,
  { side, used, mesh }: { readonly side: Side; readonly used: Map<string, string>; readonly mesh: Mesh },
  report: ReportFinding,
): FoundColumn | undefined {
  const { collection } = side;
  const dimension = Object.hasOwn(columns, collection) ? columns[collection] : undefined;
  if (dimension === undefined) {
    const sentence = `\`${name}\` names no column of \`${collection}\`, which the scorecard measures.`;
    report({ code: 'SCORECARD_INCOMPLETE', path: ['dimensions', name], side: 'key', sentence });
    return undefined;
  }
  const at = { path: ['dimensions', name, collection], side: 'value' } as const;
  const object = findObject(collection, mesh);
  const owner = mesh.domains.find((domain) => domain.name === side.domain);
  if (object === undefined || owner === undefined) throw new Error(`The mesh has no ${collection}.`);
  const known = dimensionsOf(object, owner).map((candidate) => candidate.name);
  const found = known.includes(dimension) ? locateColumn(dimension, object, owner) : undefined;
  if (found === undefined) {
    const meant = suggest(dimension, known);
    const sentence = `\`${collection}\` has no dimension \`${dimension}\`.`;
    const hint = meant === undefined || meant === dimension ? listKnown(known) : `Did you mean \`${meant}\`?`;
    report({ ...at, code: 'SCORECARD_REFERENCE_UNKNOWN', sentence, hint });
    return undefined;
  }
  const key = `${collection}.${dimension}`;
  const other = used.get(key);
  if (other !== undefined) {
    const sentence = `\`${dimension}\` of \`${collection}\` is the dimension \`${other}\` already.`;
    report({ ...at, code: 'SCORECARD_NAME_TAKEN', sentence });
    return undefined;
  }
  used.set(key, name);
  return found;
}

/** A field of the object, or of a to-one relation's row. Time parts are derived from a dimension, not declared. */
function locateColumn(dimension: string, object: ModelObject, owner: Domain): FoundColumn | undefined {
  const path = dimension.split('_');
  const [first = '', second] = path;
  const relation = askedRelations(object).find(({ name }) => name === first);
  const related = relation === undefined ? [] : relatedFields(owner, relation);
  const fields = second === undefined ? object.fields : related;
  const field = fields.find(({ name }) => name === (second ?? first));
  const type = field && columnType(field);
  const isRelatedTime = second !== undefined && isTime(type);
  return field === undefined || type === undefined || isRelatedTime ? undefined : { dimension, path, type, field };
}

function columnType({ type }: Field): ColumnType | undefined {
  if (type.kind === 'enum') return { kind: 'enum', values: type.values.map(({ value }) => value) };
  return type.kind === 'scalar' ? { kind: 'scalar', scalar: type.scalar } : undefined;
}

function isTime(type: ColumnType | undefined): boolean {
  return type?.kind === 'scalar' && (type.scalar === 'Date' || type.scalar === 'DateTime');
}

/** The type that fits the values of all columns. */
function commonScalar(types: readonly ColumnType[]): ScalarName | undefined {
  const scalars = new Set(types.map((type): ScalarName => (type.kind === 'enum' ? 'String' : type.scalar)));
  const [only, ...others] = scalars;
  if (others.length === 0) return only;
  const areAll = (...allowed: readonly ScalarName[]) => [...scalars].every((scalar) => allowed.includes(scalar));
  if (areAll('Int', 'Long')) return 'Long';
  return areAll('Date', 'DateTime') ? 'Date' : undefined;
}

function describe(type: ColumnType): string {
  return type.kind === 'enum' ? 'an enum' : type.scalar;
}

function isNumber({ type }: Field): boolean {
  return type.kind === 'scalar' && ['integer', 'decimal', 'float'].includes(type.storage.kind);
}
