import { defineCodes } from '../code.ts';

/** Errors in one contract file alone: bytes, YAML, and structure by the standard. */
export const contractCodes = defineCodes({
  CONTRACT_FOLDER_INVALID: {
    audience: 'author',
    sentence: 'The folder of contracts, or the folder of a domain in it, cannot be used.',
    remedy: 'Put contracts into `<contracts>/<domain>/<name>.odcs.yaml`, with a kebab-case name for the domain.',
  },
  CONTRACT_FILE_UNREADABLE: {
    audience: 'author',
    sentence: 'The file of a contract cannot be read.',
    remedy: 'Make it a regular file, or a link to one, that the process may read.',
  },
  CONTRACT_LIMIT_EXCEEDED: {
    audience: 'author',
    sentence: 'A contract is larger, deeper, or has more repeated content than Concord reads.',
    remedy: 'Split the contract into several, or write repeated content once.',
  },
  CONTRACT_NULL: {
    audience: 'author',
    sentence: 'A key of a contract has no value, and is read as if it were not there.',
    remedy: 'Give the key a value, or remove it.',
  },
  CONTRACT_TEXT_INVALID: {
    audience: 'author',
    sentence: 'The bytes of a contract are not text in UTF-8, or contain characters that YAML forbids.',
    remedy: 'Save the file as UTF-8 without control characters.',
  },
  CONTRACT_YAML_INVALID: {
    audience: 'author',
    sentence: 'A contract is not one YAML 1.2 document, or uses a part of YAML that contracts do without.',
    remedy:
      'Correct the YAML at the place named; contracts need mappings, lists, texts, numbers, booleans and null only.',
  },
  CONTRACT_DUPLICATE_KEY: {
    audience: 'author',
    sentence: 'A mapping has the same key twice.',
    remedy: 'Keep one of the two keys.',
  },
  CONTRACT_NUMBER_INEXACT: {
    audience: 'author',
    sentence: 'A number cannot be read without losing digits.',
    remedy: 'Write the number in quotes.',
  },
  CONTRACT_VERSION_UNSUPPORTED: {
    audience: 'author',
    sentence: 'The `apiVersion` of a contract is not one that Concord reads.',
    remedy: 'Write the contract for ODCS v3.0.0 to v3.2.0.',
  },
  CONTRACT_VERSION_DIFFERS: {
    audience: 'author',
    sentence: 'A contract uses what only a later version of the standard has than its `apiVersion` says.',
    remedy: 'Raise the `apiVersion`.',
  },
  CONTRACT_UNKNOWN_KEY: {
    audience: 'author',
    sentence: 'A key is not part of the standard at this place.',
    remedy: 'Correct the key, or move what it says into `customProperties`.',
  },
  CONTRACT_MISSING_KEY: {
    audience: 'author',
    sentence: 'A key that the standard requires is missing.',
    remedy: 'Add the key.',
  },
  CONTRACT_WRONG_TYPE: {
    audience: 'author',
    sentence: 'A value has another type than the standard requires.',
    remedy: 'Write a value of the type that the message names; numbers and dates that are texts need quotes.',
  },
  CONTRACT_WRONG_VALUE: {
    audience: 'author',
    sentence: 'A value is not one that the standard allows.',
    remedy: 'Use one of the values, or the form, that the message names.',
  },
  CONTRACT_DUPLICATE_NAME: {
    audience: 'author',
    sentence: 'Two elements that are told apart by their name, id or value have the same.',
    remedy: 'Rename one of the two, or remove it.',
  },
  CONTRACT_REFERENCE_LENIENT: {
    audience: 'author',
    sentence: 'A reference is in a form that the text of the standard shows but its JSON Schema rejects; it is read.',
    remedy: 'Write the reference in the form that the message names, so that other tools read it too.',
  },
  CONTRACT_DOMAIN_DIFFERS: {
    audience: 'author',
    sentence: 'The `domain` of a contract is not the folder that it stands in; the folder is used.',
    remedy: 'Make the two equal.',
  },
});
