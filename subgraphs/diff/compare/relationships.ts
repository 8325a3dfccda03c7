import type { ContractRelationship } from '../../contract/contract.ts';
import type { Relation } from '../../model/model.ts';
import { type Found, type FoundDetail, found } from '../change.ts';
import { isEqual, sides } from '../equal.ts';
import { pairElements } from '../pair.ts';
import type { RelationEnds } from '../side.ts';
import { differingProperties } from './custom-properties.ts';
import type { ObjectPair, ObjectView } from './object-view.ts';
import { coordinatesOf, type PropertyPair } from './property-view.ts';
import { hasOtherType } from './types.ts';

/** A relationship of an object or of one of its properties. */
interface Link extends RelationEnds {
  readonly relationship: ContractRelationship;
  readonly from: readonly string[];
  /** `orders.customer_id` */
  readonly label: string;
  /** Whether it leads to a contract that is not compared. */
  readonly elsewhere: boolean;
}

/** The relationships of an object: by id, by both sides, then by where they start, or else by where they lead. */
export function compareRelationships(pair: ObjectPair): readonly Found[] {
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
        coordinates: coordinatesOfEnds(link),
      }),
    ),
    ...added.map((link) => describeAdded(link, pair)),
    ...pairs.flatMap(({ before, after }) => compareLink(before, after)),
  ];
}

/** Whether fields follow it: of what is not compared, it is taken that some do. */
function hasFields({ forth, back, elsewhere }: Link): boolean {
  return elsewhere || forth !== undefined || back !== undefined;
}

function describeAdded(link: Link, pair: ObjectPair): Found {
  const retyped = pair.properties.filter(
    ({ after, ...sidesOf }) => link.from.includes(after.property.name) && hasOtherType({ ...sidesOf, after }),
  );
  const typed: readonly PropertyPair[] = retyped;
  return found('relationship-added', typed.length > 0 ? 'breaking' : 'safe', {
    path: link.relationship.path,
    sentence: `${describe(link)} is new.`,
    coordinates: [...coordinatesOfEnds(link), ...typed.flatMap(coordinatesOf)],
  });
}

function compareLink(before: Link, after: Link): readonly Found[] {
  const detail = {
    path: after.relationship.path,
    coordinates: [...new Set([...coordinatesOfEnds(before), ...coordinatesOfEnds(after)])],
  };
  return [
    ...compareServed(before, after, detail),
    ...compareTarget(before, after, detail),
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

function compareTarget(before: Link, after: Link, detail: Detail): readonly Found[] {
  const [older, newer] = [before.relationship.to, after.relationship.to];
  const isSamePlace =
    before.forth !== undefined && after.forth !== undefined && isEqual(placeOf(before.forth), placeOf(after.forth));
  const columns: Found[] = isEqual(before.from, after.from)
    ? []
    : [
        found('relationship-columns-changed', 'dangerous', {
          ...detail,
          sentence: `${describe(after)} starts from ${after.from.join(', ')}, and not from ${before.from.join(', ')}.`,
          ...sides(before.from, after.from),
        }),
      ];
  // Another way to write the same target is no change.
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

function placeOf({ to, on }: Relation) {
  return { to, key: on.map((pair) => pair.to) };
}

function compareNames(before: Link, after: Link, detail: Detail): readonly Found[] {
  const renamed = (end: 'forth' | 'back') => {
    const [older, newer] = [before[end], after[end]];
    // One row and many have different default names; the way back is then reported as such.
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

/** The property that a reference such as `orders.customer_id` or `schema/o/properties/c` names. */
function nameSource(reference: string, object: ObjectView['object']): string {
  const step = reference.split(/[./]/).at(-1) ?? reference;
  return object.properties.find(({ id, name }) => id === step || name === step)?.name ?? step;
}

function describe({ label, relationship }: Link, place: 'start' | 'middle' = 'start'): string {
  return `${place === 'start' ? 'The' : 'the'} relationship of \`${label}\` to ${relationship.to.join(', ')}`;
}

/** The fields that follow it; with them, on the source, those of the foreign key. */
function coordinatesOfEnds({ forth, back }: RelationEnds): readonly string[] {
  return [forth, back].flatMap((relation) => (relation === undefined ? [] : [`${relation.from}.${relation.name}`]));
}
