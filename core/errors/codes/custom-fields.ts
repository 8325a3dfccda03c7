import { defineCodes } from '../code.ts';

/** Errors in the code of custom fields. */
export const customFieldCodes = defineCodes({
  FIELDS_UNREADABLE: {
    audience: 'author',
    sentence: 'The file of custom fields cannot be loaded.',
    remedy: 'Correct the error that the message quotes; the file is run as a module of Node.',
  },
  FIELDS_MALFORMED: {
    audience: 'author',
    sentence: 'A custom field lacks something that it needs, or has something that it cannot have.',
    remedy: 'Export `defineFields({ Type: { name: defineField({ … }) } })` by default; `tsc` shows what does not fit.',
  },
  FIELDS_OBJECT_UNKNOWN: {
    audience: 'author',
    sentence: 'Custom fields are given to a type that no contract of the domain has.',
    remedy: 'Write one of the types that the message names, in the folder of the domain that owns it.',
  },
  FIELDS_NEED_UNKNOWN: {
    audience: 'author',
    sentence: 'A custom field needs a field that its object does not have.',
    remedy: 'Name a field of the object, or `relation.field` over a to-one relation inside the domain.',
  },
  FIELDS_TYPE_INVALID: {
    audience: 'author',
    sentence: 'A type of a custom field is none, or differs from the contract.',
    remedy: 'Write the type that the message names.',
  },
  FIELDS_NAME_INVALID: {
    audience: 'author',
    sentence: 'The name of a custom field, of an argument or of a value cannot be used, or is taken.',
    remedy: 'Choose another name.',
  },
});
