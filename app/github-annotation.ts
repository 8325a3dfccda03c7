import type { Location } from '../core/errors/issue.ts';

/** Prints a GitHub Actions annotation, which the pull request shows at its location. */
export function printAnnotation({
  level,
  at: { file, line, column },
  title,
  message,
}: {
  readonly level: 'error' | 'warning' | 'notice';
  readonly at: Location;
  readonly title: string;
  readonly message: string;
}): string {
  const place = [`file=${escapeProperty(file)}`, `line=${line}`, `col=${column}`, `title=${escapeProperty(title)}`];
  return `::${level} ${place.join(',')}::${escapeData(message)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
