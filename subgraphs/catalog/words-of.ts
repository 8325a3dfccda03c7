/** The words of a text, and the parts of those with points in them. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}_.-]+/u).flatMap((word) => {
    const bare = word.replace(/[.-]+$/, '');
    return bare.includes('.') ? [bare, ...bare.split('.')] : [bare];
  });
}
