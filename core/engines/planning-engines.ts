import { RequestError } from '../errors/request-error.ts';
import { qualifiedName } from '../query/sql/fragment.ts';
import { placeholderColumns } from '../query/sql/placeholder-row.ts';
import type { Engine, Engines } from './engine.ts';

/** Is told of what cannot be read: its problem is a sentence. */
export type TellProblem = (problem: string) => void;

/**
 * The same engines, which run nothing: every statement is answered by one made-up row. Objects that cannot be read now
 * are told of; where their engine does not know how they stand in it, `domain.Object` stands in their place.
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
