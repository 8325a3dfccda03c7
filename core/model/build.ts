import type { ContractFile, ContractObject, ContractProperty } from '../contract/contract.ts';
import { defined } from '../defined.ts';
import { compareIssues, type Issue } from '../errors/issue.ts';
import { type Classifications, defaultClassifications } from './access/access.ts';
import { Claims, type MeshClaims } from './access/claims.ts';
import { deriveAccess } from './access/grants.ts';
import { readMinimumGroupSize } from './access/minimum-group-size.ts';
import { keepOpenForeignKeys, warnOfProtectedKeys } from './access/protected-keys.ts';
import { indexContracts } from './contract-index.ts';
import type { DeclaredField } from './custom-fields/declared-field.ts';
import { deriveCustomFields } from './custom-fields/derive.ts';
import type { FieldOwner } from './custom-fields/needs.ts';
import { assembleDomains, type DerivedObject } from './domains.ts';
import type { TextSource } from './formats/text-format.ts';
import type { Domain, Mesh, Metric, ModelObject } from './model.ts';
import { findIdentifiers } from './names/identifiers.ts';
import { isSet } from './names/overrides.ts';
import { claimQueryFields } from './names/query-fields.ts';
import { meshField, reservedTypes } from './names/reserved.ts';
import { type Deprecations, readDeprecations } from './objects/deprecation.ts';
import { describeElement } from './objects/descriptions.ts';
import { deriveDimensions } from './objects/dimensions.ts';
import { findEventTime } from './objects/event-time.ts';
import { findKey, type ObjectKey, readKeys } from './objects/keys.ts';
import { deriveMetrics } from './objects/metrics.ts';
import { type NamedObject, nameContractObject, reportEmpty, reportWithoutObjects } from './objects/objects.ts';
import { readOnViolation } from './objects/on-violation.ts';
import { type ForeignKey, resolveForeignKeys } from './relations/foreign-keys.ts';
import { relatedOwners } from './relations/related-owners.ts';
import { deriveRelations, type RelationPair } from './relations/relationships.ts';
import { type Report, startReport } from './report.ts';
import { resolveRoots } from './sources/roots.ts';
import type { SourceScope } from './sources/server-settings.ts';
import { type ChosenServer, chooseServer } from './sources/servers.ts';
import { resolveSource } from './sources/sources.ts';
import { type ServeDrafts, selectServed } from './status.ts';
import { deriveFields } from './types/types.ts';

export interface MeshOptions {
  /** The environment whose server each contract uses; the first server when absent. */
  readonly environment?: string;
  /** The only variables that contracts can read. */
  readonly variables: Readonly<Record<string, string>>;
  /** Folders that may contain data. */
  readonly roots: readonly string[];
  /** What stands before the names of the shared vocabulary; nothing when absent. */
  readonly prefix?: string;
  /** Whether contracts with the status draft or proposed are served; they are not by default. */
  readonly serveDrafts?: ServeDrafts;
  /** Custom fields, which code adds to the objects of its domain. */
  readonly customFields?: readonly DeclaredField[];
  /** The access of each lower-case classification; `defaultClassifications` when absent. */
  readonly classifications?: Classifications;
}

/**
 * Derives the mesh from all contracts, in stages: served contracts, names, keys, foreign keys, types, relations,
 * sources, domains. `issues` has every problem of every contract. An element with a problem is left out while the rest
 * is still derived, but a mesh with an issue of severity `error` must not be served. Reads the file system only to
 * resolve symbolic links of paths.
 */
export function buildMesh(
  files: readonly ContractFile[],
  options: MeshOptions,
): { readonly mesh: Mesh; readonly issues: readonly Issue[] } {
  const { report, issues } = startReport();
  const served = selectServed(files, { serveDrafts: options.serveDrafts ?? 'no', report });
  for (const file of served) reportWithoutObjects(file, report);
  const claims = claimShared(options.prefix);

  const objects = nameObjects(served, { claims, report });
  const named = [...objects.values()].filter((object) => object !== undefined);
  const keys = new Map(
    named.map((object) => [object, claimQueryFields(object, readKeys(object, report), { claims, report })]),
  );
  const keysOf = (object: NamedObject): readonly ObjectKey[] => keys.get(object) ?? [];

  const index = indexContracts(served);
  const foreignKeys = named.flatMap((object) => resolveForeignKeys(object, { index, objects, keysOf, report }));

  const derived = deriveObjects(named, { keysOf, foreignKeys, claims, report, options, files: served });
  const byObject = new Map(derived.map((object) => [object.named, object]));
  warnOfProtectedKeys(derived, report);
  const pairs = deriveRelations(keepOpenForeignKeys(foreignKeys, derived, report), {
    claims,
    report,
    sourceOf: (object) => byObject.get(object)?.base.source,
    fieldsOf: (object) => byObject.get(object)?.fields ?? new Map(),
    isUnique: (foreignKey) => isUniqueSource(foreignKey, keysOf),
    deprecatedOf: (object) => byObject.get(object)?.base.deprecated,
  });
  const metrics = deriveAllMetrics(derived, pairs, classificationsOf(options), report);
  const domains = assembleDomains(served, derived, pairs, (object) => metrics.get(object) ?? []);
  const extended = addCustomFields(domains, named, { declared: options.customFields ?? [], claims, report });
  const { prefix = '' } = options;
  const prefixed = prefix === '' ? extended : extended.map((domain) => ({ ...domain, prefix }));
  return { mesh: { domains: prefixed }, issues: issues.toSorted(compareIssues) };
}

/** With a prefix, the names that the shared vocabulary then has are taken, as those without one always are. */
function claimShared(prefix = ''): MeshClaims {
  const claims: MeshClaims = { types: new Claims(), rootFields: new Claims() };
  if (prefix === '') return claims;
  const claim = {
    owner: `the shared vocabulary with \`graphql.prefix: ${prefix}\``,
    at: { file: 'concord.yaml', line: 1, column: 1 },
  };
  claims.types.take(
    [...reservedTypes].map((name) => prefix + name),
    claim,
  );
  claims.rootFields.take([meshField(prefix)], claim);
  return claims;
}

function addCustomFields(
  domains: readonly Domain[],
  named: readonly NamedObject[],
  {
    declared,
    claims,
    report,
  }: { readonly declared: readonly DeclaredField[]; readonly claims: MeshClaims; readonly report: Report },
): readonly Domain[] {
  const fieldClaims = new Map(named.map(({ names, fieldClaims }) => [names.typeName, fieldClaims]));
  const owners = new Map(
    domains
      .flatMap(({ objects }) => objects)
      .map((object): [string, FieldOwner] => [
        object.typeName,
        { ...object, fieldClaims: fieldClaims.get(object.typeName) ?? new Claims() },
      ]),
  );
  const custom = deriveCustomFields(declared, { owners, typeClaims: claims.types, report });
  if (custom.size === 0) return domains;
  return domains.map((domain) => ({
    ...domain,
    objects: domain.objects.map((object) => {
      const customFields = custom.get(object.typeName);
      return customFields === undefined ? object : { ...object, customFields };
    }),
  }));
}

function classificationsOf({ classifications = defaultClassifications }: MeshOptions): Classifications {
  return classifications;
}

/** Measures come last, because they read computed dimensions and relations. */
function deriveAllMetrics(
  objects: readonly DerivedObject[],
  pairs: readonly RelationPair[],
  classifications: Classifications,
  report: Report,
): ReadonlyMap<DerivedObject, readonly Metric[]> {
  const relationsOf = relatedOwners(objects, pairs);
  return new Map(
    objects.map((object) => {
      const { named, base, deprecations } = object;
      const owner = { name: named.object.name, fields: base.fields, relations: relationsOf(named) };
      const deprecated = (property: ContractProperty) => deprecations.ofProperty(named.object, property);
      return [object, deriveMetrics(named, { owner, report, deprecated, classifications })];
    }),
  );
}

/** All objects of all contracts; undefined for an object that is left out because of an issue. */
function nameObjects(
  files: readonly ContractFile[],
  { claims, report }: { readonly claims: MeshClaims; readonly report: Report },
): ReadonlyMap<ContractObject, NamedObject | undefined> {
  return new Map(
    files.flatMap((file) =>
      file.contract.objects.map((object) => [object, nameContractObject(object, { file, claims, report })] as const),
    ),
  );
}

interface Derivation {
  readonly keysOf: (object: NamedObject) => readonly ObjectKey[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly claims: MeshClaims;
  readonly report: Report;
  readonly options: MeshOptions;
  readonly files: readonly ContractFile[];
}

function deriveObjects(named: readonly NamedObject[], derivation: Derivation): readonly DerivedObject[] {
  const { keysOf, foreignKeys, report, options, files } = derivation;
  const keyMembers = new Set([
    ...named.flatMap(keysOf).flatMap(({ members }) => members.map(({ property }) => property)),
    ...foreignKeys.flatMap(({ pairs }) => pairs.map(({ from }) => from.property)),
  ]);
  const identifiers = findIdentifiers(named.flatMap(keysOf), foreignKeys);
  const scope: SourceScope = { variables: options.variables, roots: resolveRoots(options.roots, report), report };
  const perFile = new Map(
    files.map((file) => [
      file,
      {
        deprecations: readDeprecations(file.contract),
        server: chooseServer(file, { environment: options.environment, report }),
        onViolation: readOnViolation(file, report),
      },
    ]),
  );
  return named.flatMap((object) => {
    const of = perFile.get(object.file);
    if (of === undefined) return [];
    const derived = deriveObject(object, { ...derivation, ...of, identifiers, keyMembers, scope });
    if (derived.base.fields.length > 0) return [derived];
    // No column has a type that can be served: a GraphQL type without fields would break the whole schema.
    reportEmpty(object, report);
    return [];
  });
}

function deriveObject(
  named: NamedObject,
  {
    keysOf,
    identifiers,
    keyMembers,
    claims,
    report,
    deprecations,
    server,
    onViolation,
    scope,
    options,
  }: Derivation & {
    readonly identifiers: ReadonlySet<ContractProperty>;
    readonly keyMembers: ReadonlySet<ContractProperty>;
    readonly deprecations: Deprecations;
    readonly server: ChosenServer;
    readonly onViolation: ModelObject['onViolation'];
    readonly scope: SourceScope;
  },
): DerivedObject {
  const { file, object, names } = named;
  const keys = keysOf(named);
  const source = resolveSource(object, file, server, scope);
  const fields = deriveFields(named.properties, {
    file,
    claims,
    report,
    typeName: names.typeName,
    roleOf: (property) => (identifiers.has(property) ? 'identifier' : keyMembers.has(property) ? 'key' : 'value'),
    nonNull: (property) => isSet(property.customProperties, 'graphqlNonNull'),
    deprecated: (property) => deprecations.ofProperty(object, property),
    classifications: classificationsOf(options),
    textSource: textSourceOf(source),
    depth: 0,
  });
  const byName = new Map(fields.map((field) => [field.name, field]));
  const dimensions = deriveDimensions(named, {
    columns: fields,
    report,
    classifications: classificationsOf(options),
    deprecated: (property) => deprecations.ofProperty(object, property),
  });
  const description = describeElement(object);
  const deprecated = deprecations.ofObject(object);
  const eventTime = findEventTime(named, fields, report);
  const minimumGroupSize = readMinimumGroupSize(file, report);
  return {
    named,
    keys: keys.filter((key) => key.members.every(({ field }) => byName.has(field))),
    fields: byName,
    deprecations,
    base: {
      domain: file.domain,
      contractId: file.contract.id,
      contractVersion: file.contract.version,
      name: object.name,
      ...names,
      ...defined({ description, deprecated }),
      tags: object.tags,
      source,
      fields: [...fields, ...dimensions],
      ...defined({ eventTime }),
      access: deriveAccess({ name: object.name, fields }, file, report),
      ...defined({ minimumGroupSize, onViolation }),
      at: file.locate(object.path),
    },
  };
}

function textSourceOf(source: ModelObject['source']): TextSource {
  switch (source.kind) {
    case 'none':
      return 'none';
    case 'table':
      return 'server';
    case 'database':
      return 'typed';
    case 'files':
      return source.format === 'parquet' ? 'typed' : 'texts';
  }
}

/**
 * Whether each key occurs in at most one row of the source, because the foreign key's columns are a key of the source.
 */
function isUniqueSource({ source, pairs }: ForeignKey, keysOf: (object: NamedObject) => readonly ObjectKey[]): boolean {
  return (
    findKey(
      keysOf(source),
      pairs.map(({ from }) => from.property),
    ) !== undefined
  );
}
