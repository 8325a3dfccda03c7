import type { ErrorObject } from 'ajv';
import type { StructureProblem } from '../../../core/contract/structure/translate.ts';

/** Both verdicts on one document; nothing in a list means that it is valid. */
export interface Verdicts {
  readonly version: string;
  readonly official: readonly ErrorObject[];
  readonly ours: readonly StructureProblem[];
}

/** A place where our structure differs from the official JSON Schema on purpose. */
export interface Difference {
  readonly name: string;
  readonly reason: string;
  readonly explains: (verdicts: Verdicts) => boolean;
}

/** What the release of v3.2.0 accepts and the schema of its development branch, which the files are, does not. */
const released = (name: string, reason: string, explains: (errors: readonly ErrorObject[]) => boolean): Difference => ({
  name,
  reason,
  explains: ({ version, official, ours }) => version === 'v3.2.0' && accepted(ours) && explains(official),
});

export const differences: readonly Difference[] = [
  {
    name: 'a property without logical type needs no map',
    reason:
      'The condition for `map` in the development schema of v3.2.0 also holds without `logicalType`; the release corrected it.',
    explains: ({ version, official, ours }) =>
      version === 'v3.2.0' && accepted(ours) && official.some(({ params }) => params.missingProperty === 'map'),
  },
  {
    name: 'a map needs its logical type',
    reason: 'The same condition: without `logicalType` nothing says that the property is a map.',
    explains: ({ version, official, ours }) =>
      version === 'v3.2.0' && official.length === 0 && ours.every(({ path }) => path.at(-1) === 'map'),
  },
  {
    name: 'references in the forms of the text',
    reason: 'The text shows nested shorthand and files ending in .yml; they are read with a warning.',
    explains: ({ official, ours }) =>
      accepted(ours) && ours.some(({ code }) => code === 'CONTRACT_REFERENCE_LENIENT') && official.length > 0,
  },
  released('relationships have an id', 'RFC 0047.', (errors) => errors.some(isUnknown('id', '/relationships/'))),
  released('SLA properties have custom properties', 'RFC 0046.', (errors) =>
    errors.some(isUnknown('customProperties', '/slaProperties/')),
  ),
  released('SLA properties have authoritative definitions', 'RFC 0046.', (errors) =>
    errors.some(isUnknown('authoritativeDefinitions', '/slaProperties/')),
  ),
  released('custom properties have a vendor', 'RFC 0035.', (errors) =>
    errors.some(isUnknown('vendor', '/customProperties/')),
  ),
  released('objects and properties can be deprecated', 'RFC 0051.', (errors) =>
    errors.some(isUnknown('deprecated', '/schema/')),
  ),
  released('properties can be vectors', 'RFC 0042.', (errors) => errors.some(isBadEnum('/logicalType'))),
  released('servers have an encoding', 'RFC 0043.', (errors) => errors.some(isUnknown('encoding', '/servers/'))),
  released('new types of servers', 'RFCs 0045, 0049, 0057, 0058, 0059.', (errors) => errors.some(isBadEnum('/type'))),
  released('ports can be variables', 'RFC 0050.', (errors) =>
    errors.some(({ instancePath, keyword }) => instancePath.endsWith('/port') && keyword === 'type'),
  ),
  released('URLs can have variables', 'RFC 0050.', (errors) =>
    errors.some(({ keyword, params }) => keyword === 'format' && params.format === 'uri'),
  ),
  {
    name: 'custom properties that stand in for keys of v3.2',
    reason: 'In older contracts they are read as the later key, so a wrong value in one is an error.',
    explains: ({ official, ours }) =>
      official.length === 0 && ours.every(({ path }) => path.includes('customProperties')),
  },
  {
    name: 'version 2 of the standard',
    reason: 'The official schemas list the versions before v3, whose structure is another one; they are refused.',
    explains: ({ official, ours }) => official.length === 0 && ours.every(({ path }) => path.at(-1) === 'apiVersion'),
  },
];

function accepted(ours: readonly StructureProblem[]): boolean {
  return ours.every(({ severity }) => severity === 'warning');
}

function isUnknown(key: string, place: string): (error: ErrorObject) => boolean {
  return ({ instancePath, params }) =>
    `${instancePath}/`.includes(place) && (params.unevaluatedProperty ?? params.additionalProperty) === key;
}

function isBadEnum(place: string): (error: ErrorObject) => boolean {
  return ({ instancePath, keyword }) => keyword === 'enum' && instancePath.endsWith(place);
}
