import type { Mesh, ModelObject } from '../../core/model/model.ts';
import type { OperationUsage, UsageManifest } from '../../gateway/usage/usage.ts';

/** The usage of a client or an operation in a period. */
export interface Ranked {
  readonly requests: number;
  readonly lastSeen: string;
}

export interface RankedOperation extends Ranked {
  readonly hash: string;
  readonly name: string | null;
  readonly document: string;
  readonly clients: readonly string[];
}

export interface RankedClient extends Ranked {
  readonly client: string;
  readonly operations: number;
}

/** The unused fields of an object. */
export interface UnusedFields {
  readonly domain: string;
  readonly type: string;
  readonly fields: readonly string[];
}

/** The usage in a period of days. */
export interface UsageSummary {
  readonly from: string;
  readonly to: string;
  readonly requests: number;
  readonly operations: readonly RankedOperation[];
  readonly clients: readonly RankedClient[];
  readonly unused: readonly UnusedFields[];
}

/** Summarizes the usage from the day `from` (`2026-11-23`) on, for operations that use `coordinate` if it is given. */
export function summarizeUsage(
  manifest: UsageManifest,
  mesh: Mesh,
  { from, coordinate }: { readonly from: string; readonly coordinate?: string | undefined },
): UsageSummary {
  const recent = sinceDay(manifest, from);
  const chosen = recent.filter(({ coordinates }) => coordinate === undefined || coordinates.includes(coordinate));
  const start = `${from}T00:00:00.000Z`;
  return {
    from: manifest.from > start ? manifest.from : start,
    to: manifest.to,
    requests: chosen.flatMap(({ clients }) => clients).reduce((sum, { count }) => sum + count, 0),
    operations: chosen.map(rankOperation).toSorted((one, next) => next.requests - one.requests),
    clients: rankClients(chosen),
    unused: listUnused(mesh, new Set(recent.flatMap(({ coordinates }) => coordinates))),
  };
}

function sinceDay({ operations }: UsageManifest, from: string): readonly OperationUsage[] {
  return operations.flatMap((operation) => {
    const clients = operation.clients.flatMap((client) => {
      const days = Object.entries(client.days).filter(([day]) => day >= from);
      const count = days.reduce((sum, [, times]) => sum + times, 0);
      return count === 0 ? [] : [{ ...client, count }];
    });
    return clients.length === 0 ? [] : [{ ...operation, clients }];
  });
}

function rankOperation({ hash, name, document, clients }: OperationUsage): RankedOperation {
  return {
    hash,
    name: name ?? null,
    document,
    requests: clients.reduce((sum, { count }) => sum + count, 0),
    lastSeen: latest(clients),
    clients: clients.map(nameClient),
  };
}

function rankClients(operations: readonly OperationUsage[]): readonly RankedClient[] {
  const uses = operations.flatMap(({ clients }) => clients.map((client) => ({ ...client, label: nameClient(client) })));
  return [...Map.groupBy(uses, ({ label }) => label)]
    .map(([client, own]) => ({
      client,
      operations: own.length,
      requests: own.reduce((sum, { count }) => sum + count, 0),
      lastSeen: latest(own),
    }))
    .toSorted((one, next) => next.requests - one.requests || (one.client < next.client ? -1 : 1));
}

function nameClient({ name, version }: { readonly name: string; readonly version: string }): string {
  return version === '' ? name : `${name} ${version}`;
}

function latest(uses: readonly { readonly lastSeen: string }[]): string {
  return (
    uses
      .map(({ lastSeen }) => lastSeen)
      .toSorted()
      .at(-1) ?? ''
  );
}

/**
 * Unused fields, relations, measures and custom fields: neither the field itself is used, nor a filter, sort, group or
 * aggregate with its name in a type of the object.
 */
function listUnused({ domains }: Mesh, used: ReadonlySet<string>): readonly UnusedFields[] {
  const members = [...used]
    .filter((coordinate) => !coordinate.includes('('))
    .map((coordinate) => {
      const [type = '', member = ''] = coordinate.split('.');
      return { type, member };
    });
  const byMember = Map.groupBy(members, ({ member }) => member);
  return domains.flatMap((domain) =>
    domain.objects.flatMap((object) => {
      const fields = listNames(object).filter(
        (name) => !(byMember.get(name) ?? []).some(({ type }) => isAbout(type, object)),
      );
      return fields.length === 0 ? [] : [{ domain: domain.name, type: object.typeName, fields }];
    }),
  );
}

function listNames({ fields, relations, customFields = [], metrics }: ModelObject): readonly string[] {
  return [...fields, ...relations, ...customFields, ...metrics].map(({ name }) => name);
}

/** Whether a type belongs to the object: `Order`, `OrdersFilter` and `CustomersOrdersFilter` belong to orders. */
function isAbout(type: string, { typeName, helper }: ModelObject): boolean {
  return type === typeName || new RegExp(`(?<![A-Z])${helper}(?![a-z0-9])`).test(type);
}
