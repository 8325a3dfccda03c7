import type { Path } from '../../errors/issue.ts';
import type {
  AuthoritativeDefinition,
  ContractDescription,
  ContractPrice,
  ContractRole,
  ContractSla,
  ContractSupport,
  ContractTeam,
  CustomProperties,
  Json,
} from '../contract.ts';
import { build, buildList, buildRecord, isRecord, readList, readNumber, readRecord, readText } from './build.ts';

/** ODCS lists custom properties; v3.0 allowed entries without a name, which are ignored. */
export function convertCustomProperties(value: Json | undefined): CustomProperties {
  const entries = readList(value).flatMap((item) => {
    const { property, value: content } = readRecord(item);
    return typeof property === 'string' ? [[property, content ?? null] as const] : [];
  });
  return buildRecord(entries);
}

export function convertDefinitions(value: Json | undefined): readonly AuthoritativeDefinition[] {
  return buildList(
    readList(value)
      .map(readRecord)
      .map((item) =>
        build({
          type: readText(item.type) ?? '',
          url: readText(item.url) ?? '',
          description: readText(item.description),
        }),
      ),
  );
}

export function convertDescription(value: Json | undefined): ContractDescription | undefined {
  if (!isRecord(value)) return undefined;
  const { purpose, usage, limitations } = value;
  return build({ purpose: readText(purpose), usage: readText(usage), limitations: readText(limitations) });
}

/** A team, or a v3.0 list of members. */
export function convertTeam(value: Json | undefined): ContractTeam | undefined {
  if (value === undefined) return undefined;
  const team = readRecord(value);
  const members = Array.isArray(value) ? value : readList(team.members);
  return build({
    name: readText(team.name),
    description: readText(team.description),
    members: buildList(
      members.map(readRecord).map((member) =>
        build({
          username: readText(member.username) ?? '',
          name: readText(member.name),
          role: readText(member.role),
        }),
      ),
    ),
  });
}

export function convertRoles(value: Json | undefined, path: Path): readonly ContractRole[] {
  return buildList(
    readList(value).map((item, index) => {
      const role = readRecord(item);
      return build({
        path: buildList([...path, index]),
        role: readText(role.role) ?? '',
        access: readText(role.access),
        description: readText(role.description),
        customProperties: convertCustomProperties(role.customProperties),
      });
    }),
  );
}

export function convertSupport(value: Json | undefined): readonly ContractSupport[] {
  return buildList(
    readList(value)
      .map(readRecord)
      .map((item) =>
        build({
          channel: readText(item.channel) ?? '',
          url: readText(item.url),
          tool: readText(item.tool),
          scope: readText(item.scope),
          description: readText(item.description),
        }),
      ),
  );
}

export function convertPrice(value: Json | undefined): ContractPrice | undefined {
  if (!isRecord(value)) return undefined;
  const { priceAmount, priceCurrency, priceUnit } = value;
  return build({
    priceAmount: readNumber(priceAmount),
    priceCurrency: readText(priceCurrency),
    priceUnit: readText(priceUnit),
  });
}

export function convertSla(value: Json | undefined, path: Path): readonly ContractSla[] {
  return buildList(
    readList(value).map((item, index) => {
      const sla = readRecord(item);
      return build({
        path: buildList([...path, index]),
        property: readText(sla.property) ?? '',
        value: sla.value ?? null,
        valueExt: sla.valueExt,
        unit: readText(sla.unit),
        element: readText(sla.element),
        driver: readText(sla.driver),
        description: readText(sla.description),
        schedule: readText(sla.schedule),
      });
    }),
  );
}
