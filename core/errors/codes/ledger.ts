import { defineCodes } from '../code.ts';

/** Errors of the files with Concord's own records. */
export const ledgerCodes = defineCodes({
  LEDGER_HELD: {
    audience: 'operator',
    sentence: 'A file of records is held by another process; records of this one are kept in memory and end with it.',
    remedy: 'Give each process its own file, or stop the other one.',
  },
  LEDGER_UNREADABLE: {
    audience: 'operator',
    sentence: 'A file of records cannot be opened; records are kept in memory and end with the process.',
    remedy: 'Check the folder and its permissions; move a file away that is damaged, and a new one is made.',
  },
  LEDGER_SET_ASIDE: {
    audience: 'operator',
    sentence: 'A file of records is damaged, or too large to be read; it was set aside, and a new one is begun.',
    remedy: 'Look at the file with `.broken` at the end of its name, or delete it.',
  },
  LEDGER_UNWRITABLE: {
    audience: 'operator',
    sentence: 'A record could not be written.',
    remedy: 'Check that there is room on the disk.',
  },
});
