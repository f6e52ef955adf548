// What attackers do, each until told to stop. Every kind was met with in an attack on a running district.
import { randomInt, randomUUID } from 'node:crypto';

const digits = () => String(randomInt(100_000, 1_000_000));
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const code = () => Array.from({ length: 8 }, () => letters[randomInt(letters.length)]).join('');
const LONG = '村口路灯坏了很久没有人来修,老人晚上出门看不见路。'.repeat(120);
const subscribe = (id, documentId, variables) =>
  JSON.stringify({ id, type: 'subscribe', payload: { query: '', documentId, variables } });

/** A JPEG of 10 MB in segments of two bytes, none of which is a picture. */
const tinySegments = Buffer.concat([
  Buffer.from([0xff, 0xd8]),
  Buffer.alloc(10_000_000, Buffer.from([0xff, 0xe1, 0x00, 0x02])),
  Buffer.from([0xff, 0xd9]),
]);
/** A PNG that says it is 60,000 × 60,000. */
const hugePixels = Buffer.concat([
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  Buffer.from('0000ea600000ea600806000000', 'hex'),
  Buffer.alloc(2000),
]);
const commas = Buffer.from(`姓名,电话\n${','.repeat(19_000_000)}`);
const PASSWORD = 'x'.repeat(900_000);

const picture = (attacker, bytes, options) => {
  const { attackingMembers } = attacker.scene;
  const session = attackingMembers[attacker.n % attackingMembers.length];
  return attacker
    .send(`/files?name=a.jpg`, bytes, {
      session,
      headers: { 'content-type': 'image/jpeg', 'idempotency-key': randomUUID() },
      ...options,
    })
    .then(({ status }) => attacker.got(`HTTP ${status}`));
};

export const kinds = {
  async 'undeclared-variables'(attacker) {
    const { scene } = attacker;
    const socket = await attacker.socket();
    for (let n = 0; socket && n < 100; n += 1) {
      socket.send(subscribe(`${n}`, scene.documents.LivePage, { id: scene.meetingId, [`x${n}-${attacker.n}`]: n }));
      await attacker.pause(5);
    }
    await attacker.pause(500);
  },
  async 'distinct-views'(attacker) {
    const { scene } = attacker;
    const socket = await attacker.socket();
    for (let n = 0; socket && n < 100; n += 1) {
      socket.send(subscribe(`b${n}`, scene.documents.PublicBoardLive, { committeeId: null, first: 1 + n }));
      socket.send(subscribe(`m${n}`, scene.documents.MeetingBroadcast, { id: randomUUID() }));
      socket.send(subscribe(`l${n}`, scene.documents.LivePage, { id: scene.meetingId.toUpperCase() }));
      await attacker.pause(10);
    }
    await attacker.pause(500);
  },
  async 'socket-openers'(attacker) {
    await attacker.socket({ init: attacker.n % 2 === 0 });
  },
  async 'unread-sockets'(attacker) {
    const socket = await attacker.socket();
    if (!socket) return attacker.pause(100);
    socket.pause();
    const filler = 'x'.repeat(50_000);
    for (let n = 0; n < 200 && socket.readyState === socket.OPEN; n += 1) {
      socket.send(JSON.stringify({ type: 'ping', payload: { filler } }));
      if (n % 10 === 0) await attacker.pause(5);
    }
    await attacker.pause(200);
  },
  async 'ping-floods'(attacker) {
    const socket = await attacker.socket();
    for (let n = 0; n < 5000 && socket?.readyState === socket?.OPEN && socket; n += 1) {
      if (n % 2) socket.ping('x');
      else socket.send('{"type":"ping"}');
      if (n % 100 === 0) await attacker.pause(5);
    }
    await attacker.pause(100);
  },
  async 'subscribe-storms'(attacker) {
    const { scene } = attacker;
    const socket = await attacker.socket();
    for (let n = 0; socket && n < 500; n += 1) {
      socket.send(subscribe('same', scene.documents.LivePage, { id: scene.meetingId }));
      socket.send('{"id":"same","type":"complete"}');
      if (n % 20 === 0) await attacker.pause(10);
    }
  },
  'observer-doors': (attacker) =>
    attacker.n % 2
      ? attacker.ask('JoinPage', { code: digits() })
      : attacker.ask('JoinObserver', { input: { joinCode: digits(), name: '路人', clientMutationId: randomUUID() } }),
  'sign-in-guesses': (attacker) =>
    attacker.ask('SignIn', { input: { loginName: `nobody-${randomInt(1000)}`, password: `guess-${randomInt(1e9)}` } }),
  'tracking-codes': (attacker) =>
    attacker.ask(attacker.n % 2 ? 'PublicChain' : 'TopicByCode', {
      code: `BD-${code().slice(0, 4)}-${code().slice(4)}`,
    }),
  'draft-hints': (attacker) =>
    attacker.ask('DraftHints', { draft: { title: `路灯 ${randomInt(1e6)}`, body: LONG.slice(0, 3000), place: null } }),
  pictures: (attacker) => picture(attacker, attacker.n % 3 === 0 ? tinySegments : hugePixels),
  'slow-uploads': (attacker) =>
    picture(attacker, tinySegments.subarray(0, 9_000_000), {
      agent: false,
      async slowly(req, bytes) {
        for (let at = 0; at < bytes.length && !req.destroyed; at += 1_000_000) {
          req.write(bytes.subarray(at, at + 1_000_000));
          await attacker.pause(1500);
        }
        req.end();
      },
    }),
  async 'deep-variables'(attacker) {
    const depth = 20_000;
    const variables = `{"input":${'['.repeat(depth)}${']'.repeat(depth)}}`;
    const body = `{"documentId":"${attacker.scene.documents.SubmitTopic}","variables":${variables}}`;
    const { text, status } = await attacker.send('/graphql', body);
    attacker.got(/"code":"(\w+)"/.exec(text)?.[1] ?? `HTTP ${status}`);
  },
  'long-passwords': (attacker) => attacker.ask('SignIn', { input: { loginName: 'nobody', password: PASSWORD } }),
  async 'giant-bodies'(attacker) {
    const { status } = await attacker.send('/graphql', `{"query":"${'x'.repeat(1_040_000)}"}`);
    attacker.got(`HTTP ${status}`);
  },
  async 'slow-heads'(attacker) {
    const socket = await attacker.hold('GET /portal/ HTTP/1.1\r\nHost: a\r\n');
    socket?.write?.(`X-${randomInt(1e6)}: `);
  },
  async 'slow-bodies'(attacker) {
    const head =
      'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 1000000\r\n\r\n';
    const socket = await attacker.hold(head);
    socket?.write?.('x'.repeat(200_000));
    await attacker.pause(20);
  },
  'keep-alive-floods': (attacker) => attacker.hold('GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n'),
  'pairing-floods': (attacker) => attacker.ask('BeginPairing', {}),
  async 'unknown-documents'(attacker) {
    const { text, status } = await attacker.send('/graphql', JSON.stringify({ documentId: randomUUID() }));
    attacker.got(/"code":"(\w+)"/.exec(text)?.[1] ?? `HTTP ${status}`);
  },
  async 'tables-of-commas'(attacker) {
    const { attackingStaff } = attacker.scene;
    const { status } = await attacker.send('/imports/roster', commas, {
      session: attackingStaff[attacker.n % attackingStaff.length],
      agent: false,
      headers: { 'content-type': 'text/csv', 'x-file-name': 'a.csv' },
    });
    attacker.got(`HTTP ${status}`);
  },
};
