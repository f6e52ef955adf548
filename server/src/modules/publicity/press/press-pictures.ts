import type { ReadContext } from '../../../kernel/read.js';
import { prepared } from '../../../kernel/read.js';
import { isFileReleased } from '../../commitment/index.js';

interface KeptPicture {
  readonly type: string;
  readonly name: string;
  readonly bytes: Buffer;
}

/** Only what everybody may see goes out of the house: released, not taken down, not waiting for its release. */
const pictureQuery = prepared<KeptPicture, { id: string }>(
  'publicity.press-picture',
  `select media_type as type, name, bytes from stored_file f where f.id = :id and media_type like 'image/%' and ${isFileReleased('f')}`,
);

export const pressPicture = (read: ReadContext, id: string): Promise<KeptPicture | null> =>
  read.one(pictureQuery, { id });

const ENDINGS: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' };

/** As the text counts them: picture-1.jpg. */
export const pictureName = (number: number, type: string): string => `picture-${number}.${ENDINGS[type] ?? 'bin'}`;
