// Runs in the browser, after the files of React and GraphiQL, which define these globals.
const { React, ReactDOM, GraphiQL } = globalThis;

const welcome = `# Every data product of this mesh, in one API.
# Ctrl-Space completes, Ctrl-Enter runs.

{
  mesh {
    contracts {
      domain
      name
      version
      status
    }
    domains {
      name
      status
      problems
    }
  }
}
`;

const fetcher = GraphiQL.createFetcher({ url: new URL('/graphql', location.href).href });
const page = document.getElementById('graphiql');

ReactDOM.createRoot(page).render(
  React.createElement(GraphiQL, {
    fetcher,
    defaultQuery: welcome,
    defaultEditorToolsVisibility: true,
    shouldPersistHeaders: false,
  }),
);
