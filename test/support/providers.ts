import { createHash, createSign, generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { signatureOf } from '../../server/src/modules/identity/elsewhere/zwdingtalk.js';

/** A server of a test's own on a free port. */
export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

export async function served(answer: (req: IncomingMessage, res: ServerResponse, url: URL) => void): Promise<Served> {
  const server = createServer((req, res) => answer(req, res, new URL(req.url ?? '/', 'http://stub')));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function textIn(req: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of req) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

export const bodyOf = async (req: IncomingMessage): Promise<URLSearchParams> => new URLSearchParams(await textIn(req));

export function json(res: ServerResponse, said: unknown, status = 200): void {
  const body = JSON.stringify(said);
  res.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
  res.end(body);
}

/** What goes wrong at a provider that is there and says nothing one can read. */
export type Trouble = 'SLOW' | '500' | 'CUT' | 'REDIRECT' | 'ENDLESS' | 'NO_JSON';

/** Answers with this trouble in place of an answer. Nothing is left waiting: the server is closed with its connections. */
export function trouble(res: ServerResponse, kind: Trouble): void {
  const json200 = { 'content-type': 'application/json' };
  switch (kind) {
    case 'SLOW':
      break;
    case '500':
      json(res, { error: 'server_error' }, 500);
      break;
    case 'NO_JSON':
      res.writeHead(200, json200).end('<html>');
      break;
    case 'REDIRECT':
      res.writeHead(302, { location: 'http://127.0.0.1:1/' }).end();
      break;
    case 'ENDLESS':
      res.writeHead(200).end(Buffer.alloc(300 * 1024, 0x20));
      break;
    case 'CUT':
      res.writeHead(200, { ...json200, 'content-length': 5000 });
      res.write('{"access_token":"');
      res.socket?.end();
  }
}

const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Somebody as the lying provider knows them. */
export interface StubPerson {
  readonly sub: string;
  readonly name?: string;
  readonly email?: string;
  readonly phone_number?: string;
}

export interface Lies {
  /** At the token endpoint, or where it says what it is. */
  token?: Trouble;
  discovery?: Trouble;
  jwks?: Trouble;
  userinfo?: Trouble;
  /** Claims in place of the true ones. */
  claims?: Record<string, unknown>;
  /** Signed with a key that nobody published, or not at all. */
  signature?: 'OTHER_KEY' | 'NONE';
  /** The issuer it says it is. */
  issuer?: string;
  /** What its second answer says: somebody else. */
  userinfoSub?: string;
}

/** A provider of OpenID Connect that tells the truth unless it is told to lie. `codeFor` is what its sign-in page does. */
export async function aLyingProvider(clientId: string, clientSecret: string) {
  const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const others = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const codes = new Map<string, { person: StubPerson; nonce: string; challenge: string }>();
  const tokens = new Map<string, StubPerson>();
  const lies: Lies = {};
  const atTheDoor: { person: StubPerson | null } = { person: null };
  const given: string[] = [];
  /** Signs this person in at the address the browser was sent to, and gives the address it is led back to. */
  const codeFor = (door: string, person: StubPerson): URL => {
    const { searchParams } = new URL(door);
    const code = randomUUID();
    given.push(code);
    const [nonce, challenge] = [searchParams.get('nonce') ?? '', searchParams.get('code_challenge') ?? ''];
    codes.set(code, { person, nonce, challenge });
    const back = new URL(searchParams.get('redirect_uri') ?? '');
    back.search = String(new URLSearchParams({ code, state: searchParams.get('state') ?? '' }));
    return back;
  };
  const idToken = (claims: Record<string, unknown>) => {
    const none = lies.signature === 'NONE';
    const content = `${base64url({ alg: none ? 'none' : 'RS256', kid: 'one' })}.${base64url(claims)}`;
    if (none) return `${content}.`;
    const key = lies.signature === 'OTHER_KEY' ? others.privateKey : keys.privateKey;
    return `${content}.${createSign('RSA-SHA256').update(content).sign(key, 'base64url')}`;
  };
  const exchange = async (req: IncomingMessage, res: ServerResponse) => {
    const body = await bodyOf(req);
    const asked = codes.get(body.get('code') ?? '');
    codes.delete(body.get('code') ?? '');
    // Each is encoded as in a form before it stands in the header (RFC 6749, 2.3.1).
    const inForm = (text: string) => new URLSearchParams({ a: text }).toString().slice(2);
    const shown = `Basic ${Buffer.from(`${inForm(clientId)}:${inForm(clientSecret)}`).toString('base64')}`;
    if (req.headers.authorization !== shown) return json(res, { error: 'invalid_client' }, 401);
    const challenge = createHash('sha256')
      .update(body.get('code_verifier') ?? '')
      .digest('base64url');
    if (!asked || asked.challenge !== challenge) return json(res, { error: 'invalid_grant' }, 400);
    const { sub, ...more } = asked.person;
    const seconds = Math.floor(Date.now() / 1000);
    const claims = { iss: stub.url, aud: clientId, iat: seconds, exp: seconds + 300, nonce: asked.nonce, sub };
    const token = randomUUID();
    tokens.set(token, asked.person);
    const signed = idToken({ ...claims, ...more, ...lies.claims });
    given.push(token, signed);
    json(res, { access_token: token, token_type: 'Bearer', expires_in: 300, id_token: signed });
  };
  const stub = await served((req, res, { pathname }) => {
    if (pathname === '/.well-known/openid-configuration') {
      if (lies.discovery) return trouble(res, lies.discovery);
      return json(res, {
        issuer: lies.issuer ?? stub.url,
        authorization_endpoint: `${stub.url}/auth`,
        token_endpoint: `${stub.url}/token`,
        jwks_uri: `${stub.url}/jwks`,
        userinfo_endpoint: `${stub.url}/me`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
      });
    }
    if (pathname === '/jwks') {
      if (lies.jwks) return trouble(res, lies.jwks);
      return json(res, {
        keys: [{ ...keys.publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' }],
      });
    }
    if (pathname === '/me') {
      if (lies.userinfo) return trouble(res, lies.userinfo);
      const person = tokens.get((req.headers.authorization ?? '').replace('Bearer ', ''));
      return json(res, { ...person, ...(lies.userinfoSub && { sub: lies.userinfoSub }) });
    }
    if (pathname === '/auth') {
      const person = atTheDoor.person;
      const location = person ? codeFor(stub.url + (req.url ?? ''), person).href : '/nobody';
      return void res.writeHead(302, { location }).end();
    }
    if (lies.token) return trouble(res, lies.token);
    void exchange(req, res);
  });
  return {
    ...stub,
    lies,
    /** Who its own page signs in without a question: for real browsers. */
    atTheDoor,
    /** Every token it gave out, and every code: none of them belongs into a log. */
    given,
    tellTheTruth() {
      for (const key of Object.keys(lies)) delete lies[key as keyof Lies];
    },
    codeFor,
  };
}

/** A message as 企业微信 was asked to send it. */
export interface WecomMessage {
  readonly touser: string;
  readonly agentid: number;
  readonly msgtype: string;
  readonly text?: { readonly content: string };
  readonly textcard?: { readonly title: string; readonly description: string; readonly url: string };
}

/** 企业微信 as its documentation has it: `gettoken`, `auth/getuserinfo`, `message/send`. */
export async function aWecom(corpId: string, secret: string) {
  const state = { token: '', asked: 0, errcode: 0, trouble: null as Trouble | null };
  const codes = new Map<string, Record<string, string>>();
  const messages: WecomMessage[] = [];
  /** Who is in the range of the application; everybody else is in `invaliduser`. */
  const members = new Set<string>();
  /** The next answers to messages, before it looks at them; then it does. */
  const answers: (number | Trouble)[] = [];
  const send = async (req: IncomingMessage, res: ServerResponse) => {
    const message = JSON.parse(await textIn(req)) as WecomMessage;
    const answer = answers.shift();
    if (typeof answer === 'string') return trouble(res, answer);
    if (answer) return json(res, { errcode: answer, errmsg: 'no' });
    if (message.textcard && Buffer.byteLength(message.textcard.description) > 512) {
      return json(res, { errcode: 40058, errmsg: 'description exceeds 512 bytes' });
    }
    if (!members.has(message.touser)) {
      return json(res, { errcode: 81013, errmsg: 'user & party & tag all invalid', invaliduser: message.touser });
    }
    messages.push(message);
    json(res, { errcode: 0, errmsg: 'ok', msgid: randomUUID() });
  };
  const stub = await served((req, res, { pathname, searchParams }) => {
    if (state.trouble) return trouble(res, state.trouble);
    if (pathname === '/cgi-bin/gettoken') {
      if (searchParams.get('corpid') !== corpId) return json(res, { errcode: 40013, errmsg: 'invalid corpid' });
      if (searchParams.get('corpsecret') !== secret) return json(res, { errcode: 40001, errmsg: 'invalid credential' });
      state.asked += 1;
      state.token = randomUUID();
      return json(res, { errcode: 0, errmsg: 'ok', access_token: state.token, expires_in: 7200 });
    }
    const known = ['/cgi-bin/auth/getuserinfo', '/cgi-bin/message/send'].includes(pathname);
    if (!known) return json(res, {}, 404);
    if (searchParams.get('access_token') !== state.token) {
      return json(res, { errcode: 42001, errmsg: 'access_token expired' });
    }
    if (pathname === '/cgi-bin/message/send') return void send(req, res);
    if (state.errcode) return json(res, { errcode: state.errcode, errmsg: 'no' });
    const person = codes.get(searchParams.get('code') ?? '');
    codes.delete(searchParams.get('code') ?? '');
    if (!person) return json(res, { errcode: 40029, errmsg: 'invalid code' });
    json(res, { errcode: 0, errmsg: 'ok', ...person });
  });
  return { ...stub, state, codes, messages, members, answers };
}

/** 专有钉钉 as its documentation has it: signed requests, `gettoken.json`, `getuserinfo_bycode.json`, `workNotification`. */
export async function aZwdingtalk(appKey: string, appSecret: string) {
  const state = { token: '', asked: 0, trouble: null as Trouble | null };
  const codes = new Map<string, Record<string, unknown>>();
  const nonces = new Set<string>();
  /** What people got, by `bizMsgId`, and who there is to get anything. */
  const messages = new Map<string, Record<string, string>>();
  const people = new Set<string>();
  /** The next answers to messages, before it looks at them: its own words of an error, or some trouble. */
  const answers: ({ readonly error: string } | Trouble)[] = [];
  const notify = (res: ServerResponse, body: URLSearchParams) => {
    const answer = answers.shift();
    if (typeof answer === 'string') return trouble(res, answer);
    const no = (errorMsg: string) => json(res, { success: false, errorCode: 'OPF-B001-05-16-0044', errorMsg });
    if (answer) return no(answer.error);
    const { bizMsgId = '', receiverIds = '', tenantId = '', msg = '' } = Object.fromEntries(body);
    if (Buffer.byteLength(msg) > 2048) return no('msg too long');
    if (messages.has(bizMsgId)) return no('bizMsgId重复');
    if (!people.has(`${tenantId}$${receiverIds}`)) return no('接收人不存在');
    messages.set(bizMsgId, { receiverIds, tenantId, msg });
    json(res, { success: true, content: randomUUID() });
  };
  const isSigned = ({ headers }: IncomingMessage, method: 'GET' | 'POST', path: string, given: URLSearchParams) => {
    const [timestamp, nonce] = [String(headers['x-hmac-auth-timestamp']), String(headers['x-hmac-auth-nonce'])];
    const isNew = !nonces.has(nonce);
    nonces.add(nonce);
    const signature = signatureOf(appSecret, { method, path, params: Object.fromEntries(given) }, timestamp, nonce);
    const shape = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+08:00$/.test(timestamp) && /^\d{17}$/.test(nonce);
    return isNew && shape && headers.apikey === appKey && headers['x-hmac-auth-signature'] === signature;
  };
  const content = (data: object) => ({
    success: true,
    content: { data, success: true, responseMessage: 'OK', responseCode: '0' },
  });
  const failed = (responseCode: string) => ({
    success: true,
    content: { success: false, responseMessage: 'no', responseCode },
  });
  const answer = async (req: IncomingMessage, res: ServerResponse, { pathname, searchParams }: URL) => {
    if (state.trouble) return trouble(res, state.trouble);
    if (pathname === '/gettoken.json') {
      if (!isSigned(req, 'GET', pathname, searchParams) || searchParams.get('appsecret') !== appSecret) {
        return json(res, { success: false, errorCode: 'OPF-B001-05-16-0009', errorMsg: 'SignatureDoesNotMatch' });
      }
      state.asked += 1;
      state.token = randomUUID();
      return json(res, content({ accessToken: state.token, expiresIn: '7200' }));
    }
    const body = await bodyOf(req);
    const known = ['/rpc/oauth2/getuserinfo_bycode.json', '/message/workNotification'].includes(pathname);
    if (!known || !isSigned(req, 'POST', pathname, body)) {
      return json(res, { success: false, errorCode: 'OPF-B001-05-16-0009' });
    }
    if (pathname === '/message/workNotification') return notify(res, body);
    if (body.get('access_token') !== state.token) return json(res, failed('240133'));
    const person = codes.get(body.get('code') ?? '');
    codes.delete(body.get('code') ?? '');
    json(res, person ? content(person) : failed('240111'));
  };
  const stub = await served((req, res, url) => void answer(req, res, url));
  return { ...stub, state, codes, messages, people, answers };
}
