import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** The root of the repository. */
export const root = join(import.meta.dirname, '../..');

/** A fenced block of a document. */
export interface Block {
  /** What stands after the fence: the language, and words that tests read, such as the name of a file. */
  readonly language: string;
  readonly label: string;
  readonly text: string;
  /** Where its text begins and ends in the document. */
  readonly start: number;
  readonly end: number;
}

/** The documents of the project, by their paths from its root. */
export async function listDocuments(): Promise<readonly string[]> {
  const found = await readdir(join(root, 'docs'), { recursive: true, withFileTypes: true });
  const docs = found
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
  return ['CONTRIBUTING.md', 'README.md', 'SECURITY.md', ...docs.toSorted()];
}

export async function readDocument(path: string): Promise<string> {
  return await readFile(join(root, path), 'utf8');
}

/** The fenced blocks of a document, in its order. */
export function listBlocks(document: string): readonly Block[] {
  return [...document.matchAll(/^```(\w*)[ \t]*([^\n]*)\n([\s\S]*?)^```$/gm)].map((found) => {
    const [whole, language = '', label = '', text = ''] = found;
    const end = found.index + whole.length - 3;
    return { language, label: label.trim(), text, start: end - text.length, end };
  });
}

/** The document with other texts in some of its blocks. */
export function replaceBlocks(document: string, texts: ReadonlyMap<Block, string>): string {
  const changes = [...texts].toSorted(([a], [b]) => b.start - a.start);
  return changes.reduce(
    (changed, [{ start, end }, text]) => changed.slice(0, start) + text + changed.slice(end),
    document,
  );
}

/** The document without its fenced blocks: only there, marks such as backticks and links mean something. */
export function withoutBlocks(document: string): string {
  return replaceBlocks(document, new Map(listBlocks(document).map((block) => [block, ''])));
}
