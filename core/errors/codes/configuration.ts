import { defineCodes } from '../code.ts';

/** Errors in `concord.yaml`, environment variables and command options. */
export const configurationCodes = defineCodes({
  CONFIGURATION_UNREADABLE: {
    audience: 'operator',
    sentence: 'The configuration file cannot be read.',
    remedy: 'Check the path that `--config` or `CONCORD_CONFIG` names, and the permissions of the file.',
  },
  CONFIGURATION_KEY_UNKNOWN: {
    audience: 'operator',
    sentence: 'The configuration has a key that means nothing.',
    remedy: 'Correct or remove it; docs/configuration.md lists every key.',
  },
  CONFIGURATION_VALUE_INVALID: {
    audience: 'operator',
    sentence: 'A value of the configuration is of the wrong type or out of range.',
    remedy: 'Use what the message says; docs/configuration.md gives the type of every key.',
  },
  CONFIGURATION_VALUE_MISSING: {
    audience: 'operator',
    sentence: 'The configuration lacks a value that it must have.',
    remedy: 'Add the key which the message names.',
  },
});
