/** Every path that some server of Concord answers, with the name of a subgraph where it has one. */
export const knownPaths: readonly string[] = [
  '/graphql',
  '/',
  '/health/live',
  '/health/ready',
  '/internal/keys',
  '/subgraphs/<name>',
  '/graphiql/',
  '/graphiql',
  '/graphiql/page.css',
  '/graphiql/start.js',
  '/graphiql/react.js',
  '/graphiql/react-dom.js',
  '/graphiql/graphiql.js',
  '/graphiql/graphiql.css',
];
