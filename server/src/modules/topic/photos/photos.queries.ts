import type { RequestContext } from '../../../kernel/context.js';
import { uploaderOnDevice } from '../../../kernel/files/index.js';
import { prepared } from '../../../kernel/read.js';
import { canScreenTopic } from '../topic.policy.js';
import type { PublicTopicPhoto, TopicPhotoRow } from './photos.types.js';

const photosQuery = prepared<Omit<TopicPhotoRow, 'viewerCanRelease' | 'viewerCanWithdraw'>, { topicId: string }>(
  'topic.photos',
  `select p.id, p.version, p.file_id as "fileId", p.shown_id as "shownId", p.released_at as "releasedAt",
     a.display_name as "releasedByName"
   from topic_photo p left join account a on a.id = p.released_by where p.topic_id = :topicId order by p.place limit 3`,
);

/** The photographs of a topic. Who may read it was asked before. */
export async function readPhotos(
  ctx: RequestContext,
  { id, committeeId }: { readonly id: string; readonly committeeId: string | null },
): Promise<TopicPhotoRow[]> {
  const screens = canScreenTopic(ctx.viewer, { committeeId });
  const photos = await ctx.read.all(photosQuery, { topicId: id });
  return photos.map((photo) => ({
    ...photo,
    viewerCanRelease: screens && photo.shownId === null,
    viewerCanWithdraw: screens && photo.shownId !== null,
  }));
}

interface Sent {
  readonly fileId: string;
  readonly shownId: string | null;
  readonly uploadedBy: string | null;
}

/** What `photosByCode` needs of topic `t`. */
export const SENT_PHOTOS = `(select coalesce(json_agg(json_build_object('fileId', p.file_id, 'shownId', p.shown_id,
    'uploadedBy', f.uploaded_by) order by p.place), '[]')
  from topic_photo p join stored_file f on f.id = p.file_id where p.topic_id = t.id)`;

/**
 * By a code, everybody sees what was released; the rest only whoever sent it, with the account or on the telephone it came
 * from: codes stand on slips and boards.
 */
export function photosByCode(
  { deviceToken }: RequestContext,
  sent: readonly Sent[],
  isOwn: boolean,
): PublicTopicPhoto[] {
  const device = deviceToken ? uploaderOnDevice(deviceToken) : null;
  return sent.flatMap<PublicTopicPhoto>(({ fileId, shownId, uploadedBy }) => {
    if (shownId !== null) return [{ fileId: shownId, released: true }];
    return isOwn || (device !== null && uploadedBy === device) ? [{ fileId, released: false }] : [];
  });
}
