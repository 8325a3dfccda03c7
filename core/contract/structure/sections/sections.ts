import {
  amount,
  anything,
  definition,
  type Edition,
  isFrom,
  type JsonSchema,
  listOf,
  record,
  scalar,
  stableId,
  text,
  texts,
  when,
} from '../schemas/fragments.ts';

/** ODCS "Custom & other properties". Before v3.1 neither key was required. */
export function customProperty(edition: Edition): JsonSchema {
  return record(edition, {
    always: { property: text, value: anything },
    'v3.1': { id: stableId, description: text },
    'v3.2': { vendor: text },
    required: isFrom(edition, 'v3.1') ? ['property', 'value'] : [],
  });
}

export function authoritativeDefinition(edition: Edition): JsonSchema {
  return record(edition, {
    always: { url: text, type: text },
    'v3.1': { id: stableId, description: text },
    required: ['url', 'type'],
  });
}

/** ODCS "Fundamentals": `description`, the one mapping that allows unknown keys in every edition. */
export function description(edition: Edition): JsonSchema {
  return record(
    edition,
    { always: { usage: text, purpose: text, limitations: text, ...definitionsAndCustom } },
    'never',
  );
}

/** ODCS "Team": a list of members; from v3.1 also a team with members. */
export function team(edition: Edition): JsonSchema {
  const member = record(edition, {
    always: {
      username: text,
      name: text,
      description: text,
      role: text,
      dateIn: { type: 'string', format: 'date' },
      dateOut: { type: 'string', format: 'date' },
      replacedByUsername: text,
    },
    'v3.1': { id: stableId, tags: texts, ...definitionsAndCustom },
    required: isFrom(edition, 'v3.1') ? ['username'] : [],
  });
  const members = listOf(member);
  if (!isFrom(edition, 'v3.1')) return members;
  const one = record(edition, {
    always: { id: stableId, name: text, description: text, members, tags: texts, ...definitionsAndCustom },
  });
  return { type: ['object', 'array'], ...when({ type: 'array' }, members, when({ type: 'object' }, one)) };
}

export function role(edition: Edition): JsonSchema {
  return record(edition, {
    always: {
      role: text,
      description: text,
      access: text,
      firstLevelApprovers: text,
      secondLevelApprovers: text,
      customProperties: definition('customProperties'),
    },
    'v3.1': { id: stableId },
    required: ['role'],
  });
}

export function support(edition: Edition): JsonSchema {
  return record(edition, {
    always: { channel: text, url: text, description: text, tool: text, scope: text, invitationUrl: text },
    'v3.1': { id: stableId, customProperties: definition('customProperties') },
    required: isFrom(edition, 'v3.1') ? ['channel'] : ['channel', 'url'],
  });
}

export function price(edition: Edition): JsonSchema {
  return record(edition, {
    always: { priceAmount: amount, priceCurrency: text, priceUnit: text },
    'v3.1': { id: stableId },
  });
}

/** ODCS "Service-level agreement". */
export function slaProperty(edition: Edition): JsonSchema {
  return record(edition, {
    always: { property: text, value: scalar, valueExt: scalar, unit: text, element: text, driver: text },
    'v3.1': { id: stableId, description: text, scheduler: text, schedule: text },
    'v3.2': definitionsAndCustom,
    required: ['property', 'value'],
  });
}

/** ODCS v3.2 "Context": a string, or instructions, verified statements and constraints for machine readers. */
export function context(edition: Edition): JsonSchema {
  const shared = { id: text, tags: texts, ...definitionsAndCustom };
  const statement = record(edition, { always: { question: text, answer: text, ...shared }, required: ['question'] });
  const constraint = record(edition, { always: { constraint: text, ...shared }, required: ['constraint'] });
  const detailed = record(edition, {
    always: { instructions: text, verifiedStatements: listOf(statement), constraints: listOf(constraint) },
  });
  return { type: ['string', 'object'], ...when({ type: 'object' }, detailed) };
}

export const definitionsAndCustom: Readonly<Record<string, JsonSchema>> = {
  authoritativeDefinitions: definition('authoritativeDefinitions'),
  customProperties: definition('customProperties'),
};
