import {
  type ClassificationRule,
  type Classifications,
  defaultClassifications,
} from '../../core/model/access/access.ts';
import type { Settings } from '../configuration/layout.ts';

/** The access rules of classifications: the configured ones, and the defaults for all others. */
export function readClassifications(configured: Settings['classifications']): Classifications {
  const own = Object.entries(configured).map(([name, { access, mask, clear }]): [string, ClassificationRule] => [
    name.toLowerCase(),
    access === 'allow' ? { access } : access === 'deny' ? { access, clear } : { access, mask, clear },
  ]);
  return Object.freeze({ ...defaultClassifications, ...Object.fromEntries(own) });
}
