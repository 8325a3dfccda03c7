import { constants } from 'node:os';

/** Codes of the operating system and of name resolution: messages with them name hosts, ports and files. */
const systemCodes = new Set([...Object.keys(constants.errno), 'ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA', 'EAI_NONAME']);
const upperWord = /\b[A-Z][A-Z0-9_]{3,}\b/g;
const driverCode = /^(?:UND_ERR_|ERR_SOCKET_|ERR_TLS_|EAI_)/;

// Each expression takes linear time, whatever a subgraph sends: none may retry a run from every position in it.

/** Stack lines in V8's format. */
const stackLine = /\n[^\S\n]+at [^\n]*(?::\d+(?::\d+)?\)?|\(<anonymous>\)|\(native\)|<anonymous>)(?=\n|$)/g;

const urls = /[a-z][a-z0-9+.-]{0,30}:\/\/[^\s"'`<>)\]]+/gi;
const ipv4 = /(\b(?:version|release|v)[\s:]*)?(?<![\w.])(\d{1,3}(?:\.\d{1,3}){3})(:\d{1,5})?(?![\w.]*\d)/gi;
const ipv6 =
  /\[[0-9a-f]*:[0-9a-f]*:[0-9a-f:.]*\](?::\d{1,5})?|\b(?:fe80|f[cd][0-9a-f]{2}):[0-9a-f:]+|(?<![\w:])::1\b/gi;
const hostWithPort = /(?<![\w.:@/-])([a-z0-9_-]+(?:\.[a-z0-9_-]+)*):(\d{2,5})(?![\w:])/gi;

/** Words of messages about connections, in which `db:5432` is a host and not the number of an order. */
const aboutConnections =
  /\b(?:connect(?:ed|ing|ions?)?|disconnected|reach(?:ed|able)?|unreachable|dial(?:l?ing)?|sockets?|hosts?|hostname|servers?|peer|proxy|upstream|refused|resolve|lookup|timed out|timeout)\b/i;
const privateHost = /^(?:localhost|[^.]+|.*\.(?:internal|intranet|local|localdomain|lan|corp|home|svc|test))\.?$/i;
const privateIpv4 =
  /^(?:0|10|127)\.|^169\.254\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./;

const hidden = '[address]';

/**
 * A subgraph's message without details of where it runs: private addresses, the subgraph's own address, and stack
 * lines. `undefined` for a message of the operating system, which contains little else. All other text stays unchanged,
 * including times, versions and line numbers, which look like addresses.
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

/** A link to a help page may stay; the address of a database or of an internal service may not. */
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
  // A dotted name that ends in letters is a host, unless it is a file with a line number.
  const end = /\.([a-z]{2,})$/i.exec(host)?.[1];
  if (end !== undefined && isAboutConnections) return true;
  if (end !== undefined) return privateHost.test(host) || port >= 1_024;
  return isAboutConnections && port >= 1_024;
}
