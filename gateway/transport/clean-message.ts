import { constants } from 'node:os';

/** Codes of the operating system and of name resolution: what they stand in names hosts, ports and files. */
const systemCodes = new Set([...Object.keys(constants.errno), 'ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA', 'EAI_NONAME']);
const upperWord = /\b[A-Z][A-Z0-9_]{3,}\b/g;
const driverCode = /^(?:UND_ERR_|ERR_SOCKET_|ERR_TLS_|EAI_)/;

// Each expression takes time in proportion to the text, whatever a subgraph sends: none may try a run from every place in it.

/** Lines of a stack as V8 writes them. */
const stackLine = /\n[^\S\n]+at [^\n]*(?::\d+(?::\d+)?\)?|\(<anonymous>\)|\(native\)|<anonymous>)(?=\n|$)/g;

const urls = /[a-z][a-z0-9+.-]{0,30}:\/\/[^\s"'`<>)\]]+/gi;
const ipv4 = /(\b(?:version|release|v)[\s:]*)?(?<![\w.])(\d{1,3}(?:\.\d{1,3}){3})(:\d{1,5})?(?![\w.]*\d)/gi;
const ipv6 =
  /\[[0-9a-f]*:[0-9a-f]*:[0-9a-f:.]*\](?::\d{1,5})?|\b(?:fe80|f[cd][0-9a-f]{2}):[0-9a-f:]+|(?<![\w:])::1\b/gi;
const hostWithPort = /(?<![\w.:@/-])([a-z0-9_-]+(?:\.[a-z0-9_-]+)*):(\d{2,5})(?![\w:])/gi;

/** Words that tell that a message is about a connection, so that `db:5432` in it is a host and not an order's number. */
const aboutConnections =
  /\b(?:connect(?:ed|ing|ions?)?|disconnected|reach(?:ed|able)?|unreachable|dial(?:l?ing)?|sockets?|hosts?|hostname|servers?|peer|proxy|upstream|refused|resolve|lookup|timed out|timeout)\b/i;
const privateHost = /^(?:localhost|[^.]+|.*\.(?:internal|intranet|local|localdomain|lan|corp|home|svc|test))\.?$/i;
const privateIpv4 =
  /^(?:0|10|127)\.|^169\.254\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./;

const hidden = '[address]';

/**
 * A message of a subgraph without what would tell a client where something runs: addresses that are not public, the
 * subgraph's own, and the lines of a stack. `undefined` where the operating system speaks, as it names little else.
 * All other text stays as it is, also times, versions and line numbers, which look like addresses.
 */
export function cleanMessage(message: string, ownHost: string | undefined): string | undefined {
  const text = message.replace(stackLine, '');
  if (text.trim() === '' || namesSystemError(text)) return undefined;
  const isAboutConnections = aboutConnections.test(text);
  return text
    .replace(urls, (url) => (isPublicUrl(url, ownHost) ? url : hidden))
    .replace(ipv6, hidden)
    .replace(ipv4, (whole, version: string | undefined, address: string, port: string | undefined) => {
      if (version !== undefined || address.split('.').some((part) => Number(part) > 255)) return whole;
      return isAboutConnections || port !== undefined || privateIpv4.test(address) ? hidden : whole;
    })
    .replace(hostWithPort, (whole, host: string, port: string) =>
      isHostWithPort(host, Number(port), isAboutConnections) || host === ownHost ? hidden : whole,
    );
}

function namesSystemError(text: string): boolean {
  const words = text.match(upperWord) ?? [];
  return words.some((word) => systemCodes.has(word) || driverCode.test(word)) || /\bgetaddrinfo\b/.test(text);
}

/** A link to a page of help may stay; the address of a database or of a service inside may not. */
function isPublicUrl(text: string, ownHost: string | undefined): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, port, username, password } = new URL(text);
  if (protocol !== 'https:' && protocol !== 'http:') return false;
  if (port !== '' || username !== '' || password !== '' || hostname === ownHost) return false;
  return !hostname.startsWith('[') && !privateHost.test(hostname) && !/^[\d.]+$/.test(hostname);
}

function isHostWithPort(host: string, port: number, isAboutConnections: boolean): boolean {
  if (port > 65_535 || /^\d+$/.test(host)) return false;
  if (/^localhost$/i.test(host)) return true;
  // A name with dots and a letter at its end is a host's, unless it is a file with the number of a line.
  const end = /\.([a-z]{2,})$/i.exec(host)?.[1];
  if (end !== undefined && isAboutConnections) return true;
  if (end !== undefined) return privateHost.test(host) || port >= 1_024;
  return isAboutConnections && port >= 1_024;
}
