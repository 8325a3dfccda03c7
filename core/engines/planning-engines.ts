import { RequestError } from '../errors/request-error.ts';
import { qualifiedName } from '../query/sql/fragment.ts';
import { placeholderColumns } from '../query/sql/placeholder-row.ts';
import type { Engine, Engines } from './engine.ts';

/** Receives a sentence about an object that cannot be read. */
export type TellProblem = (problem: string) => void;

/**
 * The same engines without execution: every statement returns one artificial row. Objects that currently cannot be read
 * are reported; where their engine does not know their relation, `domain.Object` replaces it.
 */
export function planOnly(engines: Engines, tell: TellProblem): Engines {
  return { ...engines, of: (objects) => planOnlyEngine(engines.of(objects), tell) };
}

function planOnlyEngine(engine: Engine, tell: TellProblem): Engine {
  const planning: Engine = {
    ...engine,
    of: () => planning,
    async prepare(objects) {
      for (const object of objects) {
        await engine.prepare([object]).catch((error: unknown) => {
          if (!(error instanceof RequestError)) throw error;
          tell(error.message);
        });
      }
    },
    relation(table) {
      try {
        return engine.relation(table);
      } catch {
        return qualifiedName([table.domain, table.object]);
      }
    },
    run: async (statement) => placeholderColumns(statement),
  };
  return planning;
}
