import { defineCodes } from '../code.ts';

/** Errors in a contract's changes, or in its version after a change. */
export const changeCodes = defineCodes({
  CHANGE_MAJOR_MISSING: {
    audience: 'author',
    sentence: 'A contract has a breaking change, and its version is not the next major one.',
    remedy: 'Take the version that the message suggests, or change the contract so that its consumers can go on.',
  },
  CHANGE_VERSION_SMALL: {
    audience: 'author',
    sentence: 'The version of a contract says less than its changes do.',
    remedy: 'Take the version that the message suggests.',
  },
  CHANGE_VERSION_SAME: {
    audience: 'author',
    sentence: 'A contract has changed, and its version has not.',
    remedy: 'Take the version that the message suggests.',
  },
  CHANGE_VERSION_LOWERED: {
    audience: 'author',
    sentence: 'The version of a contract is lower than it was.',
    remedy: 'Give every change a higher version, also one that takes back an earlier change.',
  },
  CHANGE_VERSION_UNREADABLE: {
    audience: 'author',
    sentence: 'The version of a contract is not of the form 1.2.3, so nothing says how great the change is.',
    remedy: 'Use versions such as 1.2.3, whose first number grows with each breaking change.',
  },
  CHANGE_REMOVED: {
    audience: 'author',
    sentence: 'A contract that is served is gone.',
    remedy: 'Deprecate it, then give it `status: retired` and the next major version, and remove it afterwards.',
  },
});
