import { type DefinitionNode, Kind, parse } from 'graphql';
import type { Contact, Domain } from '../model/model.ts';
import { normalizeText } from './description.ts';
import { directive } from './nodes.ts';

/** Federation 2.9 introduced `@cost` and `@listSize`. */
const link = directive('link', {
  url: 'https://specs.apollo.dev/federation/v2.9',
  import: ['@key', '@shareable', '@tag', '@inaccessible', '@cost', '@listSize'],
});

/** As GraphOS defines it: one per subgraph, for catalogs, not composed. */
const contactDefinition: readonly DefinitionNode[] = parse(
  'directive @contact(name: String!, url: String, description: String) on SCHEMA',
  { noLocation: true },
).definitions;

/** The schema extension that makes the document a federation 2 subgraph and names its contact. */
export function linkDefinitions(domain: Domain): readonly DefinitionNode[] {
  const contact = contactOf(domain);
  if (contact === undefined) return [{ kind: Kind.SCHEMA_EXTENSION, directives: [link] }];
  const applied = directive('contact', {
    name: normalizeText(contact.name),
    url: contact.url === undefined ? undefined : normalizeText(contact.url),
    description: contact.description === undefined ? undefined : normalizeText(contact.description),
  });
  return [{ kind: Kind.SCHEMA_EXTENSION, directives: [link, applied] }, ...contactDefinition];
}

/** `@contact` is not repeatable, so the domain takes the first contract (by id) with a contact. */
function contactOf(domain: Domain): Contact | undefined {
  return domain.contracts
    .filter((contract) => contract.contact !== undefined)
    .toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))[0]?.contact;
}
