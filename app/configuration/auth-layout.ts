import { claimTypes } from '../../gateway/auth/read-claims.ts';
import { choice, duration, flag, optionalChoice, optionalText, optionalTexts, text, textMap } from './kinds.ts';
import { section, table } from './setting.ts';

/** The keys below `auth`. */
export const authLayout = section('Who may ask, and as whom. See [authentication.md](authentication.md).', {
  mode: optionalChoice(['jwt', 'none'], {
    description:
      '`jwt`: who has a signed token. `none`: everybody, with `anonymousRoles`. Without it everybody, with no role, and the server listens on this machine only.',
    variable: 'CONCORD_AUTH_MODE',
  }),
  schema: choice(['full', 'perRole'], {
    description:
      'What introspection, validation errors and suggestions show: the whole API, or `perRole` only what the roles of the caller may use. See [governance.md](governance.md#what-stays-visible).',
    fallback: 'full',
  }),
  anonymousRoles: optionalTexts({
    description: 'Roles of requests without a token. With `jwt` and without this key, they are refused.',
    variable: 'CONCORD_AUTH_ANONYMOUS_ROLES',
  }),
  issuer: optionalText({
    description: 'Who issues the tokens: their `iss`, to the letter.',
    variable: 'CONCORD_AUTH_ISSUER',
  }),
  audience: optionalText({
    description: 'What must stand in their `aud`.',
    variable: 'CONCORD_AUTH_AUDIENCE',
  }),
  leeway: duration({
    description: 'How far the clocks of the issuer and of this server may differ; a minute at most.',
    fallback: 30_000,
  }),
  keys: table(
    'What tokens are signed with.',
    section('One of `jwks`, `file` and `secret`.', {
      jwks: optionalText({ description: 'Address of a set of keys of the identity provider.' }),
      file: optionalText({ description: 'File with a key: PEM or JWK. A private key can also issue tokens.' }),
      secret: optionalText({ description: 'Name of the environment variable that holds a shared secret.' }),
      algorithms: optionalTexts({
        description:
          'Algorithms that tokens may be signed with. Without it `RS256` for `jwks`, `HS256` for `secret`, and what fits the key for `file`.',
      }),
    }),
  ),
  roles: section('The roles of a token.', {
    claim: text({
      description:
        'Claim with the roles, such as `realm_access.roles`: a list of texts, or one text with spaces in between.',
      fallback: 'roles',
    }),
    names: textMap({
      description: 'Roles of tokens, each with its name in contracts. If there is any, other roles do not count.',
      fallback: {},
    }),
  }),
  claims: table(
    'Claims that the row filters of contracts use, by the name that they have there.',
    section('One claim.', {
      claim: text({ description: 'The claim of the token, such as `address.region`.' }),
      type: choice(claimTypes, {
        description: 'What it must be; a claim of another type counts as absent.',
        fallback: 'string',
      }),
    }),
  ),
  subject: text({ description: 'Claim that says who it is, for the audit log.', fallback: 'sub' }),
  subgraphsAcceptClients: flag({
    description: 'Whether a subgraph on its own takes tokens of clients besides those of the gateway.',
    fallback: false,
  }),
});
