import type { ContractFile, ContractSla } from '../../contract/contract.ts';
import { defined } from '../../defined.ts';
import type { Field, ModelObject } from '../../model/model.ts';
import { physicalNameOf } from '../../model/sources/physical-name.ts';
import type { Duration } from '../../query/plan/predicate.ts';
import type { CheckRule } from '../check.ts';
import type { Draft } from './draft.ts';
import { addDurations, describeDuration, readSlaDuration } from './durations.ts';

/** A service level of an object, or of the whole contract if `object` is absent. */
export interface ServiceLevelDraft extends Draft {
  readonly object?: ModelObject;
}

type Measured = 'latency' | 'frequency' | 'retention';

/** Service levels that the data shows (ODCS "Service-Level Agreement", with synonyms). People must judge all others. */
const measured: Readonly<Record<string, Measured>> = Object.freeze({
  latency: 'latency',
  ly: 'latency',
  freshness: 'latency',
  frequency: 'frequency',
  fy: 'frequency',
  retention: 'retention',
  re: 'retention',
});

/** Dates for the catalog and deprecations; they promise nothing about the data. */
const lifecycle = new Set(['generalavailability', 'ga', 'endofsupport', 'es', 'endoflife', 'el']);

/**
 * Derives age checks. The newest row is at most as old as `latency`, or as `frequency` plus the latency of the same
 * element, because each update arrives that late. The oldest row is at most as old as `retention`.
 */
export function deriveServiceLevels(file: ContractFile, objects: readonly ModelObject[]): readonly ServiceLevelDraft[] {
  return file.contract.slaProperties.flatMap((sla): readonly ServiceLevelDraft[] => {
    const name = sla.property.toLowerCase();
    if (lifecycle.has(name)) return [];
    const kind = Object.hasOwn(measured, name) ? measured[name] : undefined;
    const words =
      sla.description ?? `${sla.property} is ${String(sla.value)}${sla.unit === undefined ? '' : ` ${sla.unit}`}.`;
    if (kind === undefined) return [draftOf(sla, { kind: 'manual' }, words)];
    const limit = readSlaDuration(sla.value, sla.unit);
    if (limit === undefined) {
      return [
        draftOf(
          sla,
          { kind: 'broken', reason: 'The value and unit of the service level are no length of time.' },
          words,
        ),
      ];
    }
    const elements = findElements(sla, file, objects);
    if ('problem' in elements) return [draftOf(sla, elements.problem, words)];
    return elements.map((element) => ageOf(sla, kind, { limit, element, file, objects }));
  });
}

interface Element {
  readonly object: ModelObject;
  readonly field: Field;
}

function ageOf(
  sla: ContractSla,
  kind: Measured,
  scope: {
    readonly limit: Duration;
    readonly element: Element;
    readonly file: ContractFile;
    readonly objects: readonly ModelObject[];
  },
): ServiceLevelDraft {
  const { element, limit } = scope;
  const { object, field } = element;
  const late = kind === 'frequency' ? latencyOf(element, scope.file, scope.objects) : undefined;
  const atMost = late === undefined ? limit : addDurations(limit, late);
  const of = kind === 'retention' ? 'oldest' : 'newest';
  const note = late === undefined ? '' : `, of which ${describeDuration(late)} for the latency`;
  const rule: CheckRule = { kind: 'age', of, field: field.name, atMost };
  const sentence = `The ${of} ${field.property} of ${object.name} is at most ${describeDuration(atMost)} old${note}.`;
  return { ...draftOf(sla, rule, sentence), object, property: field.property };
}

function latencyOf(element: Element, file: ContractFile, objects: readonly ModelObject[]): Duration | undefined {
  for (const sla of file.contract.slaProperties) {
    if (measured[sla.property.toLowerCase()] !== 'latency') continue;
    const elements = findElements(sla, file, objects);
    const limit = readSlaDuration(sla.value, sla.unit);
    const isSame = !('problem' in elements) && elements.some(({ field }) => field === element.field);
    if (isSame && limit !== undefined) return limit;
  }
  return undefined;
}

function draftOf(sla: ContractSla, rule: CheckRule, sentence: string): ServiceLevelDraft {
  return {
    origin: 'sla',
    severity: 'error',
    dimension: 'timeliness',
    key: sla.property,
    name: sla.property,
    path: sla.path,
    rule,
    sentence,
    ...defined({ schedule: sla.schedule }),
  };
}

/** The columns that the service level names; without one, the event time of each object that has one. */
function findElements(
  sla: ContractSla,
  file: ContractFile,
  objects: readonly ModelObject[],
): readonly Element[] | { readonly problem: CheckRule } {
  const named = (sla.element ?? file.contract.slaDefaultElement ?? '').split(',').map((element) => element.trim());
  const elements = named.filter((element) => element !== '');
  if (elements.length === 0) {
    const found = objects.flatMap((object) => {
      const field = object.fields.find(({ name }) => name === object.eventTime);
      return field === undefined ? [] : [{ object, field }];
    });
    const reason = 'The service level names no element, and no object has an event time.';
    return found.length > 0 ? found : { problem: { kind: 'unsupported', reason } };
  }
  const found = elements.map((element) => findElement(element, file, objects));
  const missing = elements.find((_element, index) => found[index] === undefined);
  if (missing !== undefined) {
    return { problem: { kind: 'broken', reason: explainMissing(missing, file, objects) } };
  }
  return found.flatMap((element) => element ?? []);
}

/** Finds `object.property`, or a property alone if the contract has one object; by name or physical name. */
function findElement(element: string, file: ContractFile, objects: readonly ModelObject[]): Element | undefined {
  const [owner = '', ...rest] = element.split('.');
  const [column, ...deeper] = rest.length === 0 && file.contract.objects.length === 1 ? [owner] : rest;
  if (column === undefined || deeper.length > 0) return undefined;
  for (const declared of file.contract.objects) {
    if (rest.length > 0 && declared.name !== owner && physicalNameOf(declared) !== owner) continue;
    const object = objects.find(({ name }) => name === declared.name);
    const field = object?.fields.find(({ property, column: physical }) => property === column || physical === column);
    if (object !== undefined && field !== undefined && isInstant(field)) return { object, field };
  }
  return undefined;
}

/** Explains why an element names no column with an age. */
function explainMissing(element: string, { contract }: ContractFile, objects: readonly ModelObject[]): string {
  const [owner = '', ...rest] = element.split('.');
  const isAlone = rest.length === 0 && contract.objects.length === 1;
  const declared = contract.objects.find((one) => isAlone || one.name === owner || physicalNameOf(one) === owner);
  if (declared === undefined) {
    const names = contract.objects.map(({ name }) => name).join(', ');
    return rest.length === 0
      ? `The element ${element} names no object; write object.property, with one of the objects ${names}.`
      : `The element ${element} names the object ${owner}, which the contract does not have; it has ${names}.`;
  }
  const column = isAlone ? owner : rest.join('.');
  const property = declared.properties.find((one) => one.name === column || physicalNameOf(one) === column);
  if (property === undefined)
    return `The element ${element} names ${column}, which is no property of ${declared.name}.`;
  const isServed = objects.some(({ name, fields }) =>
    name === declared.name ? fields.some((field) => field.property === property.name) : false,
  );
  return isServed
    ? `The element ${element} is no date and no timestamp, so that it has no age.`
    : `The element ${element} is not served, so that its age cannot be measured.`;
}

function isInstant({ type }: Field): boolean {
  return type.kind === 'scalar' && (type.storage.kind === 'timestamp' || type.storage.kind === 'date');
}
