import type { District } from './load-district.js';
import { picture } from './picture.js';
import type { Stage } from './stage.js';

const MADE_PUBLIC = { title: '农产品集散点想搭个棚', committee: '顺河镇' };
const WITH_PHOTOS: readonly string[] = [MADE_PUBLIC.title, '村口公交站改个位置'];

/** Somebody without an account hands it in from a telephone; some of them bring what they saw. */
export async function handInWithPhotos(stage: Stage, input: { readonly title: string }): Promise<void> {
  const phone = stage.telephone(input.title);
  const photoIds: string[] = [];
  if (WITH_PHOTOS.includes(input.title)) {
    for (const variant of [21, 22]) photoIds.push(await phone.bring(picture('MUDDLE', variant)));
  }
  await phone.handIn({ ...input, photoIds });
}

/** The committee has looked at one and made it public; the others wait for whoever screens. */
export async function releaseAPhoto(stage: Stage, district: District): Promise<void> {
  const officer = district.committees.get(MADE_PUBLIC.committee)?.officer;
  if (!officer) throw new Error(`the demonstration has no officer in ${MADE_PUBLIC.committee}`);
  const filter = { text: MADE_PUBLIC.title };
  const { nodes } = await stage.ask<{ nodes: { id: string }[] }>(
    officer,
    'topics',
    { filter, first: 1 },
    'nodes { id }',
  );
  const { photos } = await stage.ask<{ photos: { id: string; version: number }[] }>(
    officer,
    'topic',
    { id: nodes[0]?.id },
    'photos { id version }',
  );
  for (const { id, version } of photos.slice(0, 1)) {
    await stage.act(officer, 'releaseTopicPhoto', { input: { photoId: id, version } }, '... on TopicPhoto { fileId }');
  }
}
