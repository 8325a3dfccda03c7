import type { ContractFile } from '../../contract/contract.ts';
import { type Found, found } from '../change.ts';
import { pairElements } from '../pair.ts';
import type { SideIndex } from '../side.ts';
import { compareObject } from './object.ts';
import { type ObjectPair, type ObjectView, viewObject } from './object-view.ts';
import { compareProperty } from './property.ts';
import { type PropertyPairing, pairMoved, pairProperties } from './property-pairs.ts';
import { type PropertyView, viewProperties } from './property-view.ts';
import type { Renames } from './renames.ts';

export interface IndexedFile {
  readonly file: ContractFile;
  readonly index: SideIndex;
}

/** The paired objects of both versions of a contract. */
export interface PairedObjects {
  readonly pairs: readonly ObjectPair[];
  readonly removed: readonly ObjectView[];
  readonly added: readonly ObjectView[];
  /** Properties that are removed, added, or moved to another object. */
  readonly properties: PropertyPairing;
}

/** Pairs the objects of a contract by id, then by name. Properties may have moved from one object to another. */
export function pairObjects(before: IndexedFile, after: IndexedFile): PairedObjects {
  const [older, newer] = [before, after].map(({ file, index }) =>
    file.contract.objects.map((object) => viewObject(object, file, index)),
  );
  const { pairs, removed, added } = pairElements(older ?? [], newer ?? [], [
    ({ object }) => object.id,
    ({ object }) => object.name,
  ]);
  const paired = pairs.map((pair) => {
    const properties = pairProperties(
      viewProperties(pair.before.object, pair.before.model),
      viewProperties(pair.after.object, pair.after.model),
    );
    return { object: { ...pair, properties: properties.pairs }, ...properties };
  });
  const gone = removed.flatMap(({ object, model }) => viewProperties(object, model));
  const come = added.flatMap(({ object, model }) => viewProperties(object, model));
  const moved = pairMoved({
    removed: [...gone, ...paired.flatMap((one) => one.removed)],
    added: [...come, ...paired.flatMap((one) => one.added)],
  });
  const whole = new Set([...gone, ...come].map(({ property }) => property));
  const isTold = ({ property }: PropertyView) => !whole.has(property);
  return {
    pairs: paired.map(({ object }) => object),
    removed,
    added,
    properties: { ...moved, removed: moved.removed.filter(isTold), added: moved.added.filter(isTold) },
  };
}

/** The differences between the objects of both versions. */
export function compareObjects(
  { pairs, removed, added, properties }: PairedObjects,
  renames: Renames,
): readonly Found[] {
  return [
    ...removed.map(({ object, coordinates }) =>
      found('object-removed', 'breaking', {
        side: 'before',
        path: object.path,
        sentence: `\`${object.name}\` is gone.`,
        coordinates,
      }),
    ),
    ...added.map(({ object, coordinates }) =>
      found('object-added', 'safe', { path: object.path, sentence: `\`${object.name}\` is new.`, coordinates }),
    ),
    ...pairs.flatMap((pair) => compareObject(pair, renames)),
    ...properties.pairs.flatMap(compareProperty),
    ...properties.removed.map(describeRemoved),
    ...properties.added.map(describeAdded),
  ];
}

function describeRemoved({ property, label, coordinates }: PropertyView): Found {
  const sentence = `\`${label}\` is gone.`;
  return found('property-removed', 'breaking', { side: 'before', path: property.path, sentence, coordinates });
}

function describeAdded({ property, label, coordinates }: PropertyView): Found {
  return found('property-added', 'safe', { path: property.path, sentence: `\`${label}\` is new.`, coordinates });
}
