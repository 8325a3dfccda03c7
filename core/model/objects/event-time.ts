import type { ContractProperty } from '../../contract/contract.ts';
import type { Field } from '../model.ts';
import { isSet } from '../names/overrides.ts';
import type { Report } from '../report.ts';
import { physicalNameOf } from '../sources/physical-name.ts';
import type { NamedObject } from './objects.ts';

/**
 * The field with the time at which a row happened: the property with `customProperties: eventTime: true`, else the one
 * of a latency or frequency service level, else the only timestamp.
 */
export function findEventTime(named: NamedObject, fields: readonly Field[], report: Report): string | undefined {
  const instants = new Map(fields.filter(isInstant).map((field) => [field.name, field]));
  const marked = named.properties.filter(({ property }) => isSet(property.customProperties, 'eventTime'));
  const [first, second] = marked;
  if (first !== undefined) {
    const wrong = instants.has(first.field) ? second : first;
    if (wrong !== undefined) reportWrong(named, wrong.property, report);
    return instants.has(first.field) ? first.field : undefined;
  }
  const byServiceLevel = namedByServiceLevel(named).find((field) => instants.has(field));
  if (byServiceLevel !== undefined) return byServiceLevel;
  const timestamps = [...instants.values()].filter(
    (field) => field.type.kind === 'scalar' && field.type.scalar === 'DateTime',
  );
  return timestamps.length === 1 ? timestamps[0]?.name : undefined;
}

function isInstant({ type }: Field): boolean {
  return type.kind === 'scalar' && (type.scalar === 'DateTime' || type.scalar === 'Date');
}

function namedByServiceLevel({ file, object, properties }: NamedObject): readonly string[] {
  const owners = new Set([object.name, physicalNameOf(object)]);
  const fieldOfName = new Map(
    properties.flatMap(({ property, field }) => [
      [physicalNameOf(property), field] as const,
      [property.name, field] as const,
    ]),
  );
  return file.contract.slaProperties
    .filter(({ property }) => ['latency', 'freshness', 'frequency'].includes(property.toLowerCase()))
    .flatMap(({ element }) => (element ?? file.contract.slaDefaultElement ?? '').split(','))
    .flatMap((element) => {
      const [owner = '', column] = element.trim().split('.');
      const isOwn = column !== undefined ? owners.has(owner) : file.contract.objects.length === 1;
      const field = isOwn ? fieldOfName.get(column ?? owner) : undefined;
      return field === undefined ? [] : [field];
    });
}

function reportWrong({ file, object }: NamedObject, property: ContractProperty, report: Report): void {
  report.error(file, {
    code: 'EVENT_TIME_INVALID',
    path: [...property.path, 'customProperties'],
    sentence: `The property ${property.name} cannot be the event time of ${object.name}: another one is, or it is no timestamp or date.`,
    hint: 'Set customProperties "eventTime" on one property with "logicalType: timestamp" or "date".',
  });
}
