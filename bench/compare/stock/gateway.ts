import { ApolloGateway, IntrospectAndCompose } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

/** Apollo's gateway as its documentation shows it, over the subgraphs that the arguments name: `name=url`. */
const subgraphs = process.argv.slice(2).map((argument) => {
  const [name = '', url = ''] = argument.split('=');
  return { name, url };
});
const gateway = new ApolloGateway({ supergraphSdl: new IntrospectAndCompose({ subgraphs }) });
const { url } = await startStandaloneServer(new ApolloServer({ gateway }), { listen: { host: '127.0.0.1', port: 0 } });
console.log(url);
