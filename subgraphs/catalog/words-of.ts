/** The words of a text, and the parts of words with points. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}_.-]+/u).flatMap((word) => {
    const bare = word.replace(/[.-]+$/, '');
    return bare.includes('.') ? [bare, ...bare.split('.')] : [bare];
  });
}
