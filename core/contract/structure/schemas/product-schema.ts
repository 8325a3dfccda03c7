import {
  anything,
  definition,
  type JsonSchema,
  listOf,
  oneOfTexts,
  type RecordKeys,
  record,
  text,
  texts,
} from './fragments.ts';

const url: JsonSchema = { type: 'string', format: 'uri' };
const date: JsonSchema = { type: 'string', format: 'date' };

/** Keys that most elements of a data product allow. */
const shared = {
  tags: texts,
  customProperties: listOf(definition('customProperty')),
  authoritativeDefinitions: listOf(definition('authoritativeDefinition')),
};

const inputPort = closed({
  always: { name: text, version: text, contractId: text, ...shared },
  required: ['name', 'version', 'contractId'],
});

const outputPort = closed({
  always: {
    name: text,
    description: text,
    type: text,
    version: text,
    contractId: text,
    sbom: listOf(closed({ always: { type: text, url }, required: ['url'] })),
    inputContracts: listOf(closed({ always: { id: text, version: text }, required: ['id', 'version'] })),
    ...shared,
  },
  required: ['name', 'version'],
});

const managementPort = closed({
  always: { name: text, content: text, type: text, url, channel: text, description: text, ...shared },
  required: ['name', 'content'],
});

const support = closed({
  always: { channel: text, url, description: text, tool: text, scope: text, invitationUrl: url, ...shared },
  required: ['channel', 'url'],
});

const member = closed({
  always: {
    username: text,
    name: text,
    description: text,
    role: text,
    dateIn: date,
    dateOut: date,
    replacedByUsername: text,
    ...shared,
  },
  required: ['username'],
});

/**
 * The JSON Schema of a data product, written from the text of the Open Data Product Standard 1.0.0
 * (https://bitol-io.github.io/open-data-product-standard); 0.9.0 has the same structure.
 */
export const productSchema: JsonSchema = {
  ...closed({
    always: {
      apiVersion: oneOfTexts(['v0.9.0', 'v1.0.0']),
      kind: oneOfTexts(['DataProduct']),
      id: text,
      name: text,
      version: text,
      status: text,
      domain: text,
      tenant: text,
      description: closed({
        always: {
          purpose: text,
          limitations: text,
          usage: text,
          customProperties: shared.customProperties,
          authoritativeDefinitions: shared.authoritativeDefinitions,
        },
      }),
      inputPorts: listOf(inputPort),
      outputPorts: listOf(outputPort),
      managementPorts: listOf(managementPort),
      support: listOf(support),
      team: closed({ always: { name: text, description: text, members: listOf(member), ...shared } }),
      productCreatedTs: { type: 'string', format: 'date-time' },
      ...shared,
    },
    required: ['apiVersion', 'kind', 'id', 'status'],
  }),
  $defs: {
    customProperty: closed({
      always: { property: text, value: anything, description: text },
      required: ['property', 'value'],
    }),
    authoritativeDefinition: closed({
      always: { type: text, url, description: text },
      required: ['type', 'url'],
    }),
  },
};

/** A mapping without unknown keys, as every mapping of the standard is. */
function closed(keys: RecordKeys): JsonSchema {
  return record('v3.2', keys);
}
