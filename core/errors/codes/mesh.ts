import { defineCodes } from '../code.ts';

/** Errors of composing, configuring and serving domains together. */
export const meshCodes = defineCodes({
  MESH_EMPTY: {
    audience: 'author',
    sentence: 'The mesh has nothing to serve.',
    remedy: 'Put a contract into a folder below the contracts directory, or configure an external subgraph.',
  },
  SUBGRAPH_NAME_ILLEGAL: {
    audience: 'operator',
    sentence: 'The name of a subgraph does not begin with a letter from A to Z or a digit.',
    remedy: 'Give it another name in the configuration, or in `--subgraph`.',
  },
  SUBGRAPH_NAME_TAKEN: {
    audience: 'operator',
    sentence: 'Two subgraphs of the mesh have the same name.',
    remedy: 'Give each domain folder and each external subgraph its own name.',
  },
  SUBGRAPH_SDL_INVALID: {
    audience: 'author',
    sentence: 'The SDL of a subgraph is not GraphQL.',
    remedy: 'Correct the SDL at the line that the message names.',
  },
  MESH_NAME_TAKEN: {
    audience: 'author',
    sentence: 'Two subgraphs use one name for different things, and composition would merge them.',
    remedy: 'Rename one of them; in a contract by `customProperties: graphqlName` or `graphqlCollection`.',
  },
  VOCABULARY_DIFFERS: {
    audience: 'operator',
    sentence: 'A subgraph has another version of the shared vocabulary, which would take fields from every subgraph.',
    remedy: 'Run the same version of Concord for all subgraphs, and upgrade the one that the message names.',
  },
  SUBGRAPH_ACCESS_UNENFORCED: {
    audience: 'author',
    sentence: 'A subgraph restricts access by a directive, which the gateway would not enforce.',
    remedy: 'Let the subgraph refuse by itself, by the token that the gateway sends, and remove the directive.',
  },
  SUBGRAPH_FEATURE_UNSUPPORTED: {
    audience: 'author',
    sentence:
      'A subgraph uses something of federation that the gateway does not do: subscriptions, contexts, connectors.',
    remedy: 'Take what the message names out of the SDL of the subgraph, or run a router that supports it.',
  },
  COMPOSITION_FAILED: {
    audience: 'author',
    sentence: 'The subgraphs do not compose into one supergraph.',
    remedy: 'Correct what the message of composition names, in the contract or SDL it comes from.',
  },
});
