import { defined } from '../../core/defined.ts';
import type { JudgedOperation } from '../../core/evolution/operations/judge.ts';
import { countLevels, type DiffReport, listBroken } from './report.ts';

/** The comparison as JSON; docs/evolution.md describes the format. */
export function printJson(report: DiffReport): string {
  const { before, after, comparison, notes, days } = report;
  const { changes, bumps, findings, differences, operations } = comparison;
  const document = {
    before,
    after,
    notes,
    summary: { changes: countLevels(changes), api: countLevels(differences) },
    changes: changes.map((change) => {
      const users = operations?.usedBy.get(change);
      return users === undefined ? change : { ...change, usedBy: users.map(({ name }) => name) };
    }),
    versions: bumps,
    findings,
    api: differences.map(({ causes, ...difference }) => ({
      ...difference,
      causes: causes.map(({ contract, rule, sentence }) => ({ contract, rule, sentence })),
    })),
    ...(operations === undefined
      ? {}
      : {
          operations: {
            checked: operations.judged.length,
            ...defined({ days }),
            broken: listBroken(report).map(printOperation),
            unreadable: operations.unreadable.map(({ operation: { name, source }, problem }) => ({
              name,
              source,
              problem,
            })),
          },
        }),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function printOperation({ operation: { name, source, clients }, problems }: JudgedOperation) {
  return { name, source, ...defined({ clients }), problems };
}
