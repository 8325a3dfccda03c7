import type { Engine, Engines } from './engine.ts';

/** The same engines with all statements in the background lane, so that requests take precedence. */
export function inBackground(engines: Engines): Engines {
  const wrapped = new Map<Engine, Engine>();
  const wrap = (engine: Engine): Engine => {
    const known = wrapped.get(engine);
    if (known !== undefined) return known;
    const background: Engine = {
      ...engine,
      of: () => background,
      find: (object) => (engine.find(object) === undefined ? undefined : background),
      run: (statement, objects, options) => engine.run(statement, objects, { ...options, lane: 'background' }),
    };
    wrapped.set(engine, background);
    return background;
  };
  return {
    ...engines,
    of: (objects) => wrap(engines.of(objects)),
    find(object) {
      const engine = engines.find(object);
      return engine === undefined ? undefined : wrap(engine);
    },
  };
}
