import type { IncomingMessage, ServerResponse } from 'node:http';
import { storePicture } from '../../../kernel/files/index.js';
import { bodies } from '../../../kernel/gate/bodies.js';
import { JSON_TYPE, refuseBody, refuseRequest, send } from '../../../kernel/gate/http-answer.js';
import { isPreflighted } from '../../../kernel/gate/origin.js';
import type { HttpRoute, RouteCall } from '../../../kernel/module.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { brakeDevice, keptDeviceToken } from '../../identity/index.js';
import { PHOTO_KIND } from './file-access.js';

/** A telephone sends what it has made small; this is several times as much. */
const MOST_BYTES = 4 * 1024 * 1024;
/** Of a telephone three for each of some topics, and as many again; of a market behind one address, of three hundred people three each. */
const PHOTOS = { purpose: 'topic.photo', ofDevice: 30, ofPlace: 1000 } as const;
/** What may wait in the whole house to be sent with something: some fifteen hundred as telephones make them. */
const MOST_WAITING_BYTES = 1024 ** 3;

/** `POST /topic-photos?name=…` with the bytes as the body answers `{"id": "…"}`. For everybody; the picture is the telephone's. */
async function receivePhoto(
  req: IncomingMessage,
  res: ServerResponse,
  { ctx, url, keepCookies }: RouteCall,
): Promise<void> {
  if (!isPreflighted(req)) return refuseRequest(res, 415, 'CONTENT_TYPE');
  await brakeDevice(ctx, PHOTOS);
  const deviceToken = keptDeviceToken(ctx);
  if (deviceToken === null) return refuseRequest(res, 400, 'BAD_USER_INPUT');
  keepCookies();
  const bytes = await bodies.read(req, MOST_BYTES).catch((error: unknown) => refuseBody(res, error));
  if (!bytes) return;
  const picture = { name: url.searchParams.get('name'), deviceToken, kind: PHOTO_KIND, hold: holdToRoom };
  const { id } = await storePicture(ctx, bytes, picture);
  send(res, 201, `${JSON_TYPE}; charset=utf-8`, JSON.stringify({ id }));
}

/** What waited longest makes room, however large it was sent: telephones bring theirs again when they find it gone. */
async function holdToRoom(tx: Transaction): Promise<void> {
  await tx.em.execute(
    `delete from stored_file where subject_id is null and id in (select w.id from (
       select f.id, sum(f.size_bytes) over (order by f.created_at desc, f.id desc) as held from stored_file f
       where f.subject_kind = ? and f.subject_id is null) w where w.held > ?)`,
    [PHOTO_KIND, MOST_WAITING_BYTES],
  );
}

export const photoRoutes: readonly HttpRoute[] = [
  { method: 'POST', pattern: '/topic-photos', open: true, handle: receivePhoto },
];
