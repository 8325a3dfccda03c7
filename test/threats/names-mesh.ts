/** A mesh in which all that the role `reader` may not read, and nothing else, has "canary" in its name. */
const head = (id: string, name: string) => `apiVersion: v3.2.0
kind: DataContract
id: ${id}
name: ${name}
version: 1.0.0
status: active
servers: [{ server: files, type: local, path: '../../data/{object}.csv', format: csv }]
`;

export const canaryContract = `${head('canary.contract', 'Canary papers')}roles:
  - { role: officer, access: read }
slaProperties:
  - { property: latency, value: 1, unit: d, element: canary_objects.canary_at }
schema:
  - name: canary_objects
    quality:
      - { name: canary-rows, metric: rowCount, mustBeGreaterThan: 100, severity: error }
    properties:
      - { name: canary_id, logicalType: integer, primaryKey: true }
      - { name: canary_title, logicalType: string, examples: [CANARYEXAMPLE] }
      - { name: canary_at, logicalType: timestamp }
  - name: canary_lost
    properties:
      - { name: canary_id, logicalType: integer, primaryKey: true }
`;

export const files: Readonly<Record<string, string>> = {
  'concord.yaml': `auth:
  mode: jwt
  schema: perRole
  issuer: names
  audience: concord
  keys: { shared: { secret: CONCORD_AUTH_SECRET } }
classifications:
  restricted: { access: deny, clear: [officer] }
  confidential: { access: mask, mask: redact, clear: [officer] }
limits: { cost: 100000000, fields: 20000 }
scorecards:
  both:
    dimensions:
      kind: { things: kind, canaryObjects: canaryTitle }
    measures:
      things: things.count
      canaryCount: canaryObjects.count
    ratios:
      canaryRate: canaryCount / things
`,
  'contracts/open/things.odcs.yaml': `${head('open.things', 'Things')}roles:
  - { role: officer, access: read }
  - { role: reader, access: read, customProperties: [{ property: rowFilter, value: { things: { thing_id: { gte: 1 } } } }] }
slaProperties:
  - { property: latency, value: 1, unit: d, element: things.canary_seen_at }
schema:
  - name: things
    quality:
      - { name: together, metric: duplicateValues, arguments: { properties: [kind, canary_prop] }, mustBe: 0, severity: warning }
      - { name: asked, type: sql, query: 'SELECT count(*) FROM {object} WHERE canary_prop IS NULL', mustBe: 9, severity: warning }
      - { name: hundred-rows, description: At least a hundred rows., metric: rowCount, mustBeGreaterThan: 100, severity: warning }
    properties:
      - { name: thing_id, logicalType: integer, primaryKey: true }
      - { name: kind, logicalType: string }
      - name: canary_prop
        logicalType: string
        classification: restricted
        examples: [CANARYEXAMPLE]
        quality:
          - { name: all-there, metric: nullValues, mustBe: 0, severity: warning }
      - { name: canary_enum, logicalType: string, classification: restricted, enum: [{ value: CANARY_A }, { value: CANARY_B }] }
      - { name: canary_seen_at, logicalType: timestamp, classification: restricted }
      - { name: shown, logicalType: string, encryptedName: canary_prop, customProperties: [{ property: mask, value: encryptedName }] }
      - { name: canary_dim, logicalType: string, semanticType: dimension, transformLogic: UPPER(canary_prop) }
      - { name: canary_most, logicalType: string, semanticType: measure, transformLogic: MAX(canary_prop) }
      - name: canary_id
        logicalType: integer
        relationships:
          - to: ../canary/canary.odcs.yaml#/schema/canary_objects/properties/canary_id
  - name: canary_notes
    properties:
      - { name: canary_note_id, logicalType: integer, primaryKey: true }
      - name: thing_id
        logicalType: integer
        relationships:
          - to: things.thing_id
`.replaceAll(
    'name: canary_id\n        logicalType: integer\n        relationships',
    'name: secret_id\n        logicalType: integer\n        relationships',
  ),
  'contracts/canary/canary.odcs.yaml': canaryContract,
  'contracts/open/product.odps.yaml': `apiVersion: v1.0.0
kind: DataProduct
id: open.product
name: Open
version: 1.0.0
status: active
inputPorts: [{ name: source, version: 1.0.0, contractId: canary.contract }]
outputPorts:
  - { name: things, version: 1.0.0, contractId: open.things, inputContracts: [{ id: canary.contract, version: 1.0.0 }] }
  - { name: others, version: 1.0.0, contractId: canary.contract }
`,
  'contracts/canary/product.odps.yaml': `apiVersion: v1.0.0
kind: DataProduct
id: canary.product
name: Canary
version: 1.0.0
status: active
outputPorts: [{ name: canaries, version: 1.0.0, contractId: canary.contract }]
`,
  'data/things.csv':
    'thing_id,kind,canary_prop,canary_enum,canary_seen_at,shown,secret_id\n1,a,CANARYVALUE,CANARY_A,2020-01-01 00:00:00,x,1\n2,a,CANARYVALUE,CANARY_A,2020-01-01 00:00:00,x,1\n3,b,,CANARY_B,2020-01-01 00:00:00,x,\n',
  'data/canary_notes.csv': 'canary_note_id,thing_id\n1,1\n',
  'data/canary_objects.csv': 'canary_id,canary_title,canary_at\n1,CANARYVALUE,2020-01-01 00:00:00\n',
};
