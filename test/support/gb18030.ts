let table: Map<string, Uint8Array> | null = null;

/** Text as an office's old program writes it. Node only reads this encoding, so the table is read out of its reader. */
export function toGb18030(text: string): Buffer {
  table ??= readOut();
  const known = table;
  return Buffer.concat(
    [...text].map((character) => {
      if (character < '\u0080') return Buffer.from(character);
      const bytes = known.get(character) ?? supplementary(character);
      if (!bytes) throw new Error(`not in GB18030: ${character.codePointAt(0)?.toString(16)}`);
      return bytes;
    }),
  );
}

function readOut(): Map<string, Uint8Array> {
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, Uint8Array>();
  const keep = (bytes: Uint8Array) => {
    const text = decoder.decode(bytes);
    if ([...text].length === 1 && text !== '\uFFFD' && !found.has(text)) found.set(text, bytes);
  };
  for (let first = 0x81; first <= 0xfe; first += 1)
    for (let second = 0x40; second <= 0xfe; second += 1) keep(Uint8Array.of(first, second));
  for (let first = 0x81; first <= 0x84; first += 1)
    for (let second = 0x30; second <= 0x39; second += 1)
      for (let third = 0x81; third <= 0xfe; third += 1)
        for (let fourth = 0x30; fourth <= 0x39; fourth += 1) keep(Uint8Array.of(first, second, third, fourth));
  return found;
}

function supplementary(character: string): Uint8Array | null {
  const at = (character.codePointAt(0) ?? 0) - 0x10000;
  if (at < 0) return null;
  return Uint8Array.of(
    0x90 + Math.floor(at / 12_600),
    0x30 + (Math.floor(at / 1260) % 10),
    0x81 + (Math.floor(at / 10) % 126),
    0x30 + (at % 10),
  );
}
