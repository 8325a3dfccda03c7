import { rowsOf } from '../../core/drafting/counts.ts';
import type { ContractDraft, ObjectDraft, PropertyDraft } from '../../core/drafting/draft.ts';

/** Prints the decisions about a contract with their evidence, for the terminal. */
export function printDecisions({ objects }: ContractDraft): string {
  return objects.map(printObject).join('\n');
}

function printObject({ name, rows, properties, evidence }: ObjectDraft): string {
  const lines = [
    ...evidence.map((sentence) => ['', sentence] as const),
    ...properties.flatMap((property) => describeProperty(property)),
  ];
  const width = lines.reduce((most, [label]) => Math.max(most, label.length), 0);
  const body = lines.map(([label, text]) => (label === '' ? `  ${text}` : `  ${label.padEnd(width)}  ${text}`));
  return [
    `${name}: ${rowsOf(rows)}, ${properties.length} ${properties.length === 1 ? 'property' : 'properties'}`,
    ...body,
    '',
  ].join('\n');
}

/** Describes the decisions about a property that people should review; empty if its type is the only one. */
function describeProperty(property: PropertyDraft): readonly (readonly [label: string, text: string])[] {
  const { name, evidence, proposals, keyPosition, relationship, closed, classification, isEventTime } = property;
  const roles = [
    ...(keyPosition === undefined ? [] : ['key']),
    ...(keyPosition === undefined && property.isUnique ? ['unique'] : []),
    ...(relationship === undefined ? [] : [`→ ${relationship.to.replace(/^.*#\/schema\/(.*)\/properties\//, '$1.')}`]),
    ...(closed === undefined ? [] : ['closed set']),
    ...(isEventTime ? ['event time'] : []),
    ...(classification === undefined ? [] : [classification]),
    ...(proposals.length === 0 ? [] : ['to decide']),
  ];
  if (roles.length === 0) return [];
  const reasons = [...evidence, ...proposals.map(([sentence]) => sentence)].join(' ');
  return [[name, reasons === '' ? roles.join(', ') : `${roles.join(', ')}: ${reasons}`]];
}
