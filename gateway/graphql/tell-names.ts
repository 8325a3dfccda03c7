import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { defined } from '../../core/defined.ts';
import { describeCode, isCode } from '../../core/errors/error-codes.ts';
import type { NamesFor, NameView } from '../../subgraphs/catalog/name-view.ts';
import { wordsOf } from '../../subgraphs/catalog/words-of.ts';
import type { RequestContext } from '../request/request-context.ts';
import { type TrustExtension, trustExtension } from '../request/trust/extension.ts';

/**
 * Removes hidden names from a response: an error with such a name keeps its code only, and hidden objects are left out
 * of the read objects. Words of the request itself are always repeated, so that no error reveals which of them are
 * names.
 */
export function tellNames(namesFor: NamesFor): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, response, contextValue }) {
          if (response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          const { errors, extensions } = singleResult;
          const trust = extensions?.[trustExtension];
          if (errors === undefined && trust === undefined) return;
          const names = namesFor(contextValue.viewer);
          if (names.showsAll) return;
          const own = new Set(wordsOf(JSON.stringify([request.query, request.variables ?? {}])));
          if (errors !== undefined) singleResult.errors = errors.map((error) => tellError(error, names, own));
          if (trust !== undefined) {
            singleResult.extensions = { ...extensions, [trustExtension]: tellTouched(trust as TrustExtension, names) };
          }
        },
      };
    },
  };
}

function tellError(error: GraphQLFormattedError, names: NameView, own: ReadonlySet<string>): GraphQLFormattedError {
  const { message, extensions, path, locations } = error;
  if (names.mayTell(JSON.stringify([message, extensions ?? {}]), own)) return error;
  const given = extensions?.code;
  const code = typeof given === 'string' && isCode(given) ? given : 'INTERNAL_SERVER_ERROR';
  return {
    message: describeCode(code).sentence,
    ...defined({ locations, path }),
    extensions: { code },
  };
}

function tellTouched(trust: TrustExtension, names: NameView): TrustExtension {
  const contracts = trust.contracts
    .filter(({ id, domain }) => names.showsContract(id) && names.showsDomain(domain))
    .map((contract) => ({
      ...contract,
      objects: contract.objects
        .filter(({ type }) => names.showsObject(type))
        .map((object) => ({ ...object, failed: object.failed.filter((sentence) => names.mayTell(sentence)) })),
    }));
  return { ...trust, contracts };
}
