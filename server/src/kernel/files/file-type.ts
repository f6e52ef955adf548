/** What people may bring: photographs and documents, told apart by their first bytes and by nothing they say. */
export const FILE_TYPES = {
  'image/jpeg': { ending: 'jpg', shownInline: true },
  'image/png': { ending: 'png', shownInline: true },
  'image/webp': { ending: 'webp', shownInline: true },
  'application/pdf': { ending: 'pdf', shownInline: false },
} as const;

export type FileType = keyof typeof FILE_TYPES;

/** The type these bytes have, or null when it is none of ours. */
export function fileTypeOf(bytes: Buffer): FileType | null {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg';
  if (bytes.subarray(0, 8).toString('latin1') === '\x89PNG\r\n\x1a\n') return 'image/png';
  if (bytes.subarray(0, 4).toString('latin1') === 'RIFF' && bytes.subarray(8, 12).toString('latin1') === 'WEBP') {
    return 'image/webp';
  }
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return 'application/pdf';
  return null;
}
