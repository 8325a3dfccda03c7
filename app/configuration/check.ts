import { isHttpUrl } from './addresses.ts';
import type { SettingFinding } from './apply.ts';
import { checkAuth } from './check-auth.ts';
import { checkForward } from './check-forward.ts';
import type { Settings } from './layout.ts';

const subgraphName = /^[A-Za-z][A-Za-z0-9_.-]{0,63}$/;
const variableName = /^[A-Za-z_][A-Za-z0-9_]*$/;
const headerName = /^[\w!#$%&'*+.^`|~-]+$/;

/** Errors that the types of single values do not exclude. */
export function checkSettings(
  settings: Settings,
  variables: Readonly<Record<string, string>>,
  secrets: Readonly<Record<string, string>>,
): readonly SettingFinding[] {
  const found: SettingFinding[] = [];
  const add = (path: SettingFinding['path'], sentence: string, side: SettingFinding['side'] = 'value') =>
    found.push({ code: 'CONFIGURATION_VALUE_INVALID', path, side, sentence });

  for (const [index, origin] of settings.cors.origins.entries()) {
    if (origin !== '*' && !isOrigin(origin))
      add(['cors', 'origins', index], `\`${origin}\` is not an origin such as \`https://reports.example.com\`.`);
  }
  for (const [index, name] of settings.variables.entries()) {
    if (!variableName.test(name)) add(['variables', index], `\`${name}\` is not the name of an environment variable.`);
  }
  if (settings.timeouts.subrequest > settings.timeouts.request) {
    add(['timeouts', 'subrequest'], '`timeouts.subrequest` must not be longer than `timeouts.request`.');
  }
  for (const [name, { url }] of Object.entries(settings.peers)) {
    if (url === undefined || !isHttpUrl(url) || new URL(url).pathname !== '/')
      add(['peers', name, 'url'], `\`${url}\` is not an HTTP URL without a path.`);
  }
  for (const [name, { url, further, headers, signed, forward }] of Object.entries(settings.subgraphs)) {
    const path = ['subgraphs', name];
    if (!subgraphName.test(name))
      add(path, `\`${name}\` cannot be the name of a subgraph; use letters, digits, \`-\`, \`_\` and \`.\`.`, 'key');
    if (url !== undefined && !isHttpUrl(url)) add([...path, 'url'], `\`${url}\` is not an HTTP URL.`);
    for (const one of further) if (!isHttpUrl(one)) add([...path, 'further'], `\`${one}\` is not an HTTP URL.`);
    const claims = Object.keys(settings.auth.claims);
    for (const { at, sentence, side } of checkForward(forward, { claims, signed, fixed: Object.keys(headers) })) {
      add([...path, 'forward', ...at], sentence, side);
    }
    for (const [header, value] of Object.entries(headers)) {
      const at = [...path, 'headers', header];
      if (!headerName.test(header)) add(at, `\`${header}\` cannot be the name of a header.`, 'key');
      for (const [, variable] of value.matchAll(/\$\{(\w+)\}/g)) {
        if (variable !== undefined && variables[variable] === undefined) {
          add(at, `The variable \`${variable}\` is not set, or not allowed by \`variables\`.`);
        }
      }
    }
  }
  return [...found, ...checkAuth(settings.auth, secrets)];
}

function isOrigin(text: string): boolean {
  return isHttpUrl(text) && new URL(text).origin === text;
}
