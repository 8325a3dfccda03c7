import {
  type ClassificationRule,
  type Classifications,
  defaultClassifications,
} from '../../core/model/access/access.ts';
import type { Settings } from '../configuration/layout.ts';

/** What classifications mean: those of the configuration, and the usual ones that it does not speak of. */
export function readClassifications(configured: Settings['classifications']): Classifications {
  const own = Object.entries(configured).map(([name, { access, mask, clear }]): [string, ClassificationRule] => [
    name.toLowerCase(),
    access === 'allow' ? { access } : access === 'deny' ? { access, clear } : { access, mask, clear },
  ]);
  return Object.freeze({ ...defaultClassifications, ...Object.fromEntries(own) });
}
