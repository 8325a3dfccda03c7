import type { ContractFile } from '../../contract/contract.ts';
import { type Found, found } from '../change.ts';
import { pairElements } from '../pair.ts';
import type { SideIndex } from '../side.ts';
import { compareObject } from './object.ts';
import { type ObjectPair, viewObject } from './object-view.ts';
import { compareProperty } from './property.ts';
import { pairMoved, pairProperties } from './property-pairs.ts';
import { type PropertyView, viewProperties } from './property-view.ts';

export interface IndexedFile {
  readonly file: ContractFile;
  readonly index: SideIndex;
}

/** The objects of a contract: by id, then by name. Properties may have moved from one to another. */
export function compareObjects(
  before: IndexedFile,
  after: IndexedFile,
): { readonly pairs: readonly ObjectPair[]; readonly changes: readonly Found[] } {
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
  const [goneWhole, comeWhole] = [gone, come].map((views) => new Set(views.map(({ property }) => property)));
  const changes = [
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
    ...paired.flatMap(({ object }) => compareObject(object)),
    ...moved.pairs.flatMap(compareProperty),
    ...moved.removed.filter(({ property }) => goneWhole?.has(property) !== true).map(describeRemoved),
    ...moved.added.filter(({ property }) => comeWhole?.has(property) !== true).map(describeAdded),
  ];
  return { pairs: paired.map(({ object }) => object), changes };
}

function describeRemoved({ property, label, coordinates }: PropertyView): Found {
  const sentence = `\`${label}\` is gone.`;
  return found('property-removed', 'breaking', { side: 'before', path: property.path, sentence, coordinates });
}

function describeAdded({ property, label, coordinates }: PropertyView): Found {
  return found('property-added', 'safe', { path: property.path, sentence: `\`${label}\` is new.`, coordinates });
}
