import type { ContractRelationship } from '../../contract/contract.ts';
import type { Relation } from '../../model/model.ts';
import { type Found, type FoundDetail, found } from '../change.ts';
import { isEqual, sides } from '../equal.ts';
import { pairElements } from '../pair.ts';
import type { RelationEnds } from '../side.ts';
import { differingProperties } from './custom-properties.ts';
import type { ObjectPair, ObjectView } from './object-view.ts';
import { coordinatesOf, type PropertyPair } from './property-view.ts';
import type { Renames } from './renames.ts';
import { hasOtherType } from './types.ts';

/** A relationship of an object or of one of its properties. */
interface Link extends RelationEnds {
  readonly relationship: ContractRelationship;
  readonly from: readonly string[];
  /** `orders.customer_id` */
  readonly label: string;
  /** Whether it references a contract that is not compared. */
  readonly elsewhere: boolean;
}

/** Compares the relationships of an object, paired by id, by both sides, then by source, then by target. */
export function compareRelationships(pair: ObjectPair, renames: Renames): readonly Found[] {
  const renamed = new Map(pair.properties.map(({ before, after }) => [before.property.name, after.property.name]));
  const older = listLinks(pair.before).map((link) => ({
    ...link,
    from: link.from.map((name) => renamed.get(name) ?? name),
  }));
  const newer = listLinks(pair.after);
  const { pairs, removed, added } = pairElements(older, newer, [
    ({ relationship }) => relationship.id,
    ({ from, relationship }) => JSON.stringify([from, relationship.to]),
    ({ from }) => JSON.stringify(from),
    ({ relationship }) => JSON.stringify(relationship.to),
  ]);
  return [
    ...removed.map((link) =>
      found('relationship-removed', hasFields(link) ? 'breaking' : 'safe', {
        side: 'before',
        path: link.relationship.path,
        sentence: `${describe(link)} is gone.`,
        coordinates: [...coordinatesOfEnds(link), ...listRetyped(link, pair)],
      }),
    ),
    ...added.map((link) => describeAdded(link, pair)),
    ...pairs.flatMap(({ before, after }) => compareLink(before, after, { pair, renames })),
  ];
}

/** Whether the API has fields for it; assumed if the target contract is not compared. */
function hasFields({ forth, back, elsewhere }: Link): boolean {
  return elsewhere || forth !== undefined || back !== undefined;
}

function describeAdded(link: Link, pair: ObjectPair): Found {
  const retyped = listRetyped(link, pair);
  return found('relationship-added', retyped.length > 0 ? 'breaking' : 'safe', {
    path: link.relationship.path,
    sentence: `${describe(link)} is new.`,
    coordinates: [...coordinatesOfEnds(link), ...retyped],
  });
}

/** The foreign key's fields whose type changed. */
function listRetyped({ from }: Link, { properties }: ObjectPair): readonly string[] {
  const retyped: readonly PropertyPair[] = properties.filter((pair) => hasOtherType(pair));
  return retyped.filter(({ after }) => from.includes(after.property.name)).flatMap(coordinatesOf);
}

function compareLink(
  before: Link,
  after: Link,
  { pair, renames }: { readonly pair: ObjectPair; readonly renames: Renames },
): readonly Found[] {
  const detail = {
    path: after.relationship.path,
    coordinates: [...new Set([...coordinatesOfEnds(before), ...coordinatesOfEnds(after)])],
  };
  return [
    ...compareServed(before, after, detail),
    ...compareTarget(before, after, {
      ...detail,
      coordinates: [...detail.coordinates, ...listRetyped(after, pair)],
      renames,
    }),
    ...compareNames(before, after, detail),
    ...compareRemarks(before, after),
  ];
}

type Detail = Pick<FoundDetail, 'path' | 'coordinates'>;

function compareServed(before: Link, after: Link, detail: Detail): readonly Found[] {
  const ends = (['forth', 'back'] as const).filter((end) => before[end] !== undefined && after[end] === undefined);
  if (ends.length === 0) return [];
  const sentence = `The API does not follow ${describe(after, 'middle')} any more${ends.length === 2 ? '' : ` ${ends[0]}`}.`;
  return [found('relationship-unserved', 'breaking', { ...detail, sentence })];
}

function compareTarget(
  before: Link,
  after: Link,
  { renames, ...detail }: Detail & { readonly renames: Renames },
): readonly Found[] {
  const [older, newer] = [before.relationship.to, after.relationship.to];
  const isSamePlace = before.forth !== undefined && leadsToSame(before.forth, after.forth, renames);
  const columns: Found[] = isEqual(before.from, after.from)
    ? []
    : [
        found('relationship-columns-changed', 'dangerous', {
          ...detail,
          sentence: `${describe(after)} starts from ${after.from.join(', ')}, and not from ${before.from.join(', ')}.`,
          ...sides(before.from, after.from),
        }),
      ];
  // Another notation for the same target is no change.
  if (isEqual(older, newer) || isSamePlace) return columns;
  return [
    found('relationship-retargeted', 'breaking', {
      ...detail,
      sentence: `The relationship of \`${after.label}\` leads to ${newer.join(', ')}, and not to ${older.join(', ')}.`,
      ...sides(older, newer),
    }),
    ...columns,
  ];
}

/** Whether both relations reference the same key of the same object, after renames. */
function leadsToSame(before: Relation, after: Relation | undefined, renames: Renames): boolean {
  if (after === undefined || renames.typeOf(before.to) !== after.to) return false;
  return isEqual(
    before.on.map((pair) => renames.fieldOf(before.to, pair.to)),
    after.on.map((pair) => pair.to),
  );
}

function compareNames(before: Link, after: Link, detail: Detail): readonly Found[] {
  const renamed = (end: 'forth' | 'back') => {
    const [older, newer] = [before[end], after[end]];
    // To-one and to-many fields have different default names; that change is reported as a cardinality change.
    if (older === undefined || newer === undefined || older.name === newer.name || older.kind !== newer.kind) return [];
    return [
      {
        sentence: `The field \`${older.from}.${older.name}\` is now \`${newer.from}.${newer.name}\`.`,
        ...sides(older.name, newer.name),
      },
    ];
  };
  const [older, newer] = [before.back, after.back];
  return [
    ...renamed('forth').map((change) => found('relationship-renamed', 'breaking', { ...detail, ...change })),
    ...renamed('back').map((change) => found('relationship-inverse-renamed', 'breaking', { ...detail, ...change })),
    ...(older === undefined || newer === undefined || older.kind === newer.kind
      ? []
      : [
          found('relationship-cardinality-changed', 'breaking', {
            ...detail,
            sentence: `\`${older.from}.${older.name}\` led to ${printKind(older)}; \`${newer.from}.${newer.name}\` leads to ${printKind(newer)}.`,
            ...sides(printKind(older), printKind(newer)),
          }),
        ]),
  ];
}

function printKind({ kind }: Relation): string {
  return kind === 'toOne' ? 'one' : 'many';
}

function compareRemarks(before: Link, after: Link): readonly Found[] {
  const [older, newer] = [before.relationship, after.relationship];
  const differs =
    textOf(older) !== textOf(newer) ||
    differingProperties(older.customProperties, newer.customProperties).some((name) => name !== 'description');
  if (!differs) return [];
  const sentence = `What is said about ${describe(after, 'middle')} changed.`;
  return [
    found('relationship-described', 'safe', { path: newer.path, sentence, ...sides(textOf(older), textOf(newer)) }),
  ];
}

function textOf({ description, customProperties }: ContractRelationship): string | undefined {
  return description ?? (typeof customProperties.description === 'string' ? customProperties.description : undefined);
}

function listLinks({ object, file, index }: ObjectView): readonly Link[] {
  const ofProperties = object.properties.flatMap((property) =>
    property.relationships.map((relationship) => ({ relationship, from: [property.name] })),
  );
  const ofObject = object.relationships.map((relationship) => ({
    relationship,
    from: relationship.from.map((reference) => nameSource(reference, object)),
  }));
  return [...ofProperties, ...ofObject].map(({ relationship, from }) => ({
    relationship,
    from,
    label: `${object.name}.${from.join(', ')}`,
    elsewhere: index.leadsElsewhere(file, relationship),
    ...index.findRelations(file, relationship),
  }));
}

/** The name of the property that `orders.customer_id` or `schema/o/properties/c` references. */
function nameSource(reference: string, object: ObjectView['object']): string {
  const step = reference.split(/[./]/).at(-1) ?? reference;
  return object.properties.find(({ id, name }) => id === step || name === step)?.name ?? step;
}

function describe({ label, relationship }: Link, place: 'start' | 'middle' = 'start'): string {
  return `${place === 'start' ? 'The' : 'the'} relationship of \`${label}\` to ${relationship.to.join(', ')}`;
}

/** The coordinates of its relation fields in both directions. */
function coordinatesOfEnds({ forth, back }: RelationEnds): readonly string[] {
  return [forth, back].flatMap((relation) => (relation === undefined ? [] : [`${relation.from}.${relation.name}`]));
}
