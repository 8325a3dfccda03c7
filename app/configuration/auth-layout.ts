import { claimTypes } from '../../gateway/auth/read-claims.ts';
import { choice, duration, flag, optionalChoice, optionalText, optionalTexts, text, textMap } from './kinds.ts';
import { section, table } from './setting.ts';

/** The keys below `auth`. */
export const authLayout = section('Admission and identity of callers. See [authentication.md](authentication.md).', {
  mode: optionalChoice(['jwt', 'none'], {
    description:
      '`jwt`: callers with a signed token. `none`: everybody, with `anonymousRoles`. Without it everybody, without a role, and the server listens on this machine only.',
    variable: 'CONCORD_AUTH_MODE',
  }),
  schema: choice(['full', 'perRole'], {
    description:
      "The API in introspection, validation errors and suggestions: the whole, or with `perRole` only the part that the caller's roles may use. See [governance.md](governance.md#what-stays-visible).",
    fallback: 'full',
  }),
  anonymousRoles: optionalTexts({
    description: 'Roles of requests without a token. With `jwt` and without this key, they are refused.',
    variable: 'CONCORD_AUTH_ANONYMOUS_ROLES',
  }),
  issuer: optionalText({
    description: 'The issuer of the tokens: exactly their `iss`.',
    variable: 'CONCORD_AUTH_ISSUER',
  }),
  audience: optionalText({
    description: 'A required value of their `aud`.',
    variable: 'CONCORD_AUTH_AUDIENCE',
  }),
  leeway: duration({
    description: 'Tolerated difference between the clocks of the issuer and of this server; a minute at most.',
    fallback: 30_000,
  }),
  keys: table(
    'Keys that sign tokens.',
    section('One of `jwks`, `file` and `secret`.', {
      jwks: optionalText({ description: "Address of the identity provider's key set." }),
      file: optionalText({ description: 'File with a key: PEM or JWK. A private key can also issue tokens.' }),
      secret: optionalText({ description: 'Name of the environment variable with a shared secret.' }),
      algorithms: optionalTexts({
        description:
          'Allowed algorithms of the signature. Without it `RS256` for `jwks`, `HS256` for `secret`, and the algorithm of the key for `file`.',
      }),
    }),
  ),
  roles: section('The roles of a token.', {
    claim: text({
      description:
        'Claim with the roles, such as `realm_access.roles`: a list of strings, or one string with spaces in between.',
      fallback: 'roles',
    }),
    names: textMap({
      description:
        'Roles of tokens, each with its name in contracts. If the list is not empty, other roles do not count.',
      fallback: {},
    }),
  }),
  claims: table(
    'Claims for the row filters of contracts, by their names there.',
    section('One claim.', {
      claim: text({ description: 'The claim of the token, such as `address.region`.' }),
      type: choice(claimTypes, {
        description: 'Its type; a claim of another type counts as absent.',
        fallback: 'string',
      }),
    }),
  ),
  subject: text({ description: 'Claim that identifies the caller in the audit log.', fallback: 'sub' }),
  subgraphsAcceptClients: flag({
    description: "Whether a subgraph in its own process accepts client tokens besides the gateway's.",
    fallback: false,
  }),
});
