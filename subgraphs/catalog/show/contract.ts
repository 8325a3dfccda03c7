import type { CatalogContract } from '../entries.ts';
import { type PageArguments, pageOf } from './page.ts';
import { type RuleArguments, showRules } from './rules.ts';
import type { ShownObject, ShowScope } from './scope.ts';
import { ownersOf, printJson, showDefinitions, showSupport, showTeam } from './sections.ts';

/** A value of `MeshContract`. Shows only the type of a server, not its address. */
export function showContract(entry: CatalogContract, scope: ShowScope): ShownObject {
  const { summary, file, urn } = entry;
  const { contract } = file;
  const { catalog } = scope.view;
  return {
    __typename: 'MeshContract',
    urn,
    id: summary.id,
    version: summary.version,
    domain: summary.domain,
    status: summary.status,
    name: summary.name,
    description: summary.description,
    purpose: contract.description?.purpose,
    usage: contract.description?.usage,
    limitations: contract.description?.limitations,
    tags: contract.tags,
    team: showTeam(contract.team),
    owners: ownersOf(contract.team),
    support: showSupport(contract.support),
    slaProperties: contract.slaProperties
      .filter(({ element = '' }) => !scope.view.tellsHidden(element))
      .map(({ value, valueExt, ...sla }) => ({ ...sla, value: printJson(value), valueExt: printJson(valueExt) })),
    roles: contract.roles.map(({ role, access, description }) => ({
      role,
      access,
      description,
      yours: scope.view.roles.includes(role),
    })),
    price: showPrice(entry),
    servers: contract.servers.map(({ type, environment }) => ({ type, environment })),
    authoritativeDefinitions: showDefinitions(contract.authoritativeDefinitions),
    createdAt: contract.contractCreatedTs,
    objects: (page: PageArguments) => pageOf(entry.objects.filter(scope.view.shows), page).map(scope.show),
    products: () =>
      catalog.products
        .filter(({ file: { product } }) => product.outputPorts.some(({ contractId }) => contractId === summary.id))
        .filter(scope.view.shows)
        .map(scope.show),
    quality: () => scope.sources.verdicts?.state(summary.id) ?? 'UNKNOWN',
    qualityRules: (asked: RuleArguments) => showRules(scope.rules.ofContract(summary.id), asked, scope),
  };
}

function showPrice({ file }: CatalogContract): ShownObject | null {
  const { price } = file.contract;
  if (price === undefined) return null;
  return { amount: price.priceAmount, currency: price.priceCurrency, unit: price.priceUnit };
}
