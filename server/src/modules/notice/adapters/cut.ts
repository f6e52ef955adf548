/** As much of a text as has room in so many bytes; a character is never cut in two. */
export function cutToBytes(text: string, most: number): string {
  if (Buffer.byteLength(text) <= most) return text;
  let cut = '';
  let size = Buffer.byteLength('…');
  for (const character of text) {
    size += Buffer.byteLength(character);
    if (size > most) break;
    cut += character;
  }
  return `${cut}…`;
}
