import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { HttpAnswer } from '../request/http-answer.ts';
import type { Route } from './http-server.ts';

interface PageFile {
  readonly path: string;
  readonly type: string;
}

const require = createRequire(import.meta.url);
const reactFolder = dirname(require.resolve('react/package.json'));
const reactDomFolder = dirname(require.resolve('react-dom/package.json'));
const graphiqlFolder = dirname(require.resolve('graphiql/package.json'));
const ownFolder = join(import.meta.dirname, 'graphiql');

const script = 'text/javascript; charset=utf-8';
const style = 'text/css; charset=utf-8';

/** All files of the page come from installed packages, so GraphiQL needs no internet. */
const files: ReadonlyMap<string, PageFile> = new Map([
  ['/graphiql', { path: join(ownFolder, 'index.html'), type: 'text/html; charset=utf-8' }],
  ['/graphiql/page.css', { path: join(ownFolder, 'page.css'), type: style }],
  ['/graphiql/start.js', { path: join(ownFolder, 'start.js'), type: script }],
  ['/graphiql/react.js', { path: join(reactFolder, 'umd', 'react.production.min.js'), type: script }],
  ['/graphiql/react-dom.js', { path: join(reactDomFolder, 'umd', 'react-dom.production.min.js'), type: script }],
  ['/graphiql/graphiql.js', { path: join(graphiqlFolder, 'graphiql.min.js'), type: script }],
  ['/graphiql/graphiql.css', { path: join(graphiqlFolder, 'graphiql.min.css'), type: style }],
]);

const securityPolicy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** Cached files: they only change with the installation, and all requests share the bytes. */
const known = new Map<string, Promise<Buffer>>();

/** The paths of GraphiQL's page and its files. */
export const graphiqlPaths: readonly string[] = ['/graphiql/', ...files.keys()];

/** The route of a file of GraphiQL's page; undefined for other paths. */
export function findGraphiqlRoute(path: string): Route | undefined {
  if (path === '/graphiql/') return { methods: ['GET', 'HEAD'], handle: () => redirect('/graphiql') };
  const file = files.get(path);
  return file === undefined ? undefined : { methods: ['GET', 'HEAD'], handle: () => serve(file) };
}

function redirect(location: string): HttpAnswer {
  return { status: 307, headers: { location }, body: '' };
}

async function serve({ path, type }: PageFile): Promise<HttpAnswer> {
  const headers = { 'content-type': type, 'cache-control': 'no-cache', 'content-security-policy': securityPolicy };
  return { status: 200, headers, body: await readOnce(path) };
}

function readOnce(path: string): Promise<Buffer> {
  const found = known.get(path);
  if (found !== undefined) return found;
  const reading = readFile(path);
  known.set(path, reading);
  reading.catch(() => known.delete(path));
  return reading;
}
