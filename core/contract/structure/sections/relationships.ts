import {
  anything,
  definition,
  type Edition,
  type JsonSchema,
  oneOfTexts,
  record,
  text,
  when,
} from '../schemas/fragments.ts';

/** ODCS "Relationships" (from v3.1): a property's relationship has only `to`; an object's has `from` and `to`. */
export function relationship(edition: Edition, level: 'object' | 'property'): JsonSchema {
  const reference = { type: 'string', reference: edition };
  const list = { minItems: 1, items: reference };
  const side = { type: ['string', 'array'], ...when({ type: 'array' }, list, when({ type: 'string' }, reference)) };
  const keys = { type: oneOfTexts(['foreignKey']), to: side, customProperties: definition('customProperties') };
  const later = { id: text };
  if (level === 'property') {
    return {
      ...record(edition, { always: { ...keys, from: anything }, 'v3.2': later, required: ['to'] }),
      refusedKeys: ['from'],
    };
  }
  return {
    ...record(edition, { always: { ...keys, from: side }, 'v3.2': later, required: ['from', 'to'] }),
    sameShape: ['from', 'to'],
  };
}
