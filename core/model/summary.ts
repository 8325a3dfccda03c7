import type { Contract, ContractFile } from '../contract/contract.ts';
import { defined } from '../defined.ts';
import type { Contact, ContractSummary } from './model.ts';
import { cleanText } from './objects/descriptions.ts';

/** The summary of a contract for the catalog and the SDL. */
export function summarizeContract({ file, domain, contract }: ContractFile): ContractSummary {
  const description = describeContract(contract);
  const contact = findContact(contract);
  return {
    id: contract.id,
    version: contract.version,
    status: contract.status ?? 'active',
    name: contract.name ?? contract.dataProduct ?? contract.id,
    ...defined({ description }),
    domain,
    file,
    ...defined({ contact }),
  };
}

function describeContract({ description }: Contract): string | undefined {
  const { purpose, usage, limitations } = description ?? {};
  const parts = [
    cleanText(purpose ?? ''),
    usage === undefined ? '' : `Usage: ${cleanText(usage)}`,
    limitations === undefined ? '' : `Limitations: ${cleanText(limitations)}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? undefined : parts.join('\n\n');
}

/** The contact: the team, and the first support channel, preferably one with an address. */
function findContact({ team, support }: Contract): Contact | undefined {
  const channel = support.find(({ url }) => url !== undefined) ?? support[0];
  const owner = team?.members.find(({ role }) => role?.toLowerCase() === 'owner') ?? team?.members[0];
  const name = team?.name ?? channel?.channel ?? owner?.name ?? owner?.username;
  if (name === undefined) return undefined;
  const about = [channel === undefined ? '' : channel.channel, channel?.description ?? ''].filter(
    (part) => part !== '',
  );
  return {
    name: cleanText(name),
    ...(channel?.url === undefined ? {} : { url: channel.url }),
    ...(about.length === 0 ? {} : { description: cleanText(about.join(': ')) }),
  };
}
