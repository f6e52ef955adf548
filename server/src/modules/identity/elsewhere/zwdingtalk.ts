import { createHmac, randomInt } from 'node:crypto';
import { networkInterfaces } from 'node:os';
import type { ZwdingtalkSettings } from '../../../config-of-elsewhere.js';
import { AppToken } from './app-token.js';
import { askForJson } from './asking.js';
import { codeOf, forTheLog, type PersonProvider, ProviderAway, ProviderRefused, textOf } from './provider.js';

interface Parts {
  readonly timeoutMs: number;
  now(): Date;
}

const CODE_NOT_GOOD = '240111';
const TOKEN_GONE = '240133';
const CHINA_MS = 8 * 3_600_000;

/** `2026-03-02T09:00:00.000+08:00`, as its gateway wants the time. */
const inChina = (at: Date) => new Date(at.getTime() + CHINA_MS).toISOString().replace('Z', '+08:00');

interface Signed {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
}

/** What its gateway compares: the method, the time, a number that comes once, the path, and the parameters in order. */
export function signatureOf(
  secret: string,
  { method, path, params }: Signed,
  timestamp: string,
  nonce: string,
): string {
  const sorted = Object.keys(params)
    .sort()
    .map((key) => `${key}=${params[key]}`)
    .join('&');
  const text = [method, timestamp, nonce, path, ...(sorted ? [sorted] : [])].join('\n');
  return createHmac('sha256', secret).update(text).digest('base64');
}

/** Its gateway asks which machine it is that asks. */
function thisMachine(): { readonly address: string; readonly mac: string } {
  const own = Object.values(networkInterfaces())
    .flatMap((found) => found ?? [])
    .find(({ internal, family }) => !internal && family === 'IPv4');
  return { address: own?.address ?? '127.0.0.1', mac: own?.mac ?? '00:00:00:00:00:00' };
}

/** Within it a `tenantUserId` is one person's. */
export const zwdingtalkIssuer = ({ url }: Pick<ZwdingtalkSettings, 'url'>) => `zwdingtalk:${new URL(url).host}`;

type GatewaySettings = Pick<ZwdingtalkSettings, 'appKey' | 'appSecret' | 'url'>;

export interface GatewayAnswer {
  readonly data: Record<string, unknown>;
  /** `0` where all is well. */
  readonly code: string;
  /** In its own words: to be compared, never to be written down. */
  readonly words: string;
}

/** Asks its gateway with signed requests. Throws {@link ProviderAway}. */
export function zwdingtalkGateway({ appKey, appSecret, url }: GatewaySettings, { timeoutMs, now }: Parts) {
  return async (asked: Signed): Promise<GatewayAnswer> => {
    const timestamp = inChina(now());
    const nonce = `${now().getTime()}${randomInt(1000, 10_000)}`;
    const machine = thisMachine();
    const params = String(new URLSearchParams(asked.params));
    const headers = {
      'X-Hmac-Auth-Timestamp': timestamp,
      'X-Hmac-Auth-Version': '1.0',
      'X-Hmac-Auth-Nonce': nonce,
      'X-Hmac-Auth-Signature': signatureOf(appSecret, asked, timestamp, nonce),
      'X-Hmac-Auth-IP': machine.address,
      'X-Hmac-Auth-MAC': machine.mac,
      apiKey: appKey,
    };
    const { method, path } = asked;
    const said =
      method === 'GET'
        ? await askForJson(`${url}${path}?${params}`, { headers }, timeoutMs)
        : await askForJson(
            `${url}${path}`,
            { method, body: params, headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' } },
            timeoutMs,
          );
    const content = recordOf(said.content);
    const good = said.success === true && content.success !== false;
    const code =
      textOf(content.responseCode) ?? textOf(said.errorCode) ?? textOf(said.Code) ?? (good ? '0' : 'UNKNOWN');
    const words = textOf(content.responseMessage) ?? textOf(said.errorMsg) ?? '';
    return { data: good && code === '0' ? recordOf(content.data) : {}, code, words };
  };
}

/** 专有钉钉 and those that are made of it (浙政钉): a code of the browser is exchanged for the person's `tenantUserId`. */
export function zwdingtalkProvider(settings: ZwdingtalkSettings, parts: Parts): PersonProvider {
  const { name, appKey, appSecret, clientId, loginUrl } = settings;
  const issuer = zwdingtalkIssuer(settings);
  const ask = zwdingtalkGateway(settings, parts);

  const token = new AppToken(async () => {
    const params = { appkey: appKey, appsecret: appSecret };
    const { data, code } = await ask({ method: 'GET', path: '/gettoken.json', params });
    const given = textOf(data.accessToken);
    if (!given) throw new ProviderAway(`GETTOKEN_${forTheLog(code)}`);
    return { token: given, seconds: Number(data.expiresIn) || 0 };
  }, parts.now);

  const whoseIs = async (code: string, again: boolean): Promise<Record<string, unknown>> => {
    const shown = await token.get();
    const params = { access_token: shown, code };
    const said = await ask({ method: 'POST', path: '/rpc/oauth2/getuserinfo_bycode.json', params });
    if (said.code === '0') return said.data;
    if (said.code === TOKEN_GONE) {
      token.forget(shown);
      if (again) return whoseIs(code, false);
    }
    if (said.code === CODE_NOT_GOOD) throw new ProviderRefused(`CODE_${CODE_NOT_GOOD}`);
    throw new ProviderAway(`CODE_${forTheLog(said.code)}`);
  };

  return {
    ...{ code: 'ZWDINGTALK', name, issuer },
    async leadTo({ state, callback }) {
      const door = new URL(`${loginUrl}/oauth2/auth.htm`);
      const asked = { response_type: 'code', client_id: clientId, redirect_uri: callback, scope: 'get_user_info' };
      door.search = String(new URLSearchParams({ ...asked, authType: 'QRCODE', state }));
      return door;
    },
    async personOf(returned) {
      const said = await whoseIs(codeOf(returned), true);
      const subject = textOf(said.tenantUserId);
      if (!subject) throw new ProviderRefused('NO_SUBJECT');
      return { issuer, subject, name: textOf(said.lastName) ?? textOf(said.nickNameCn), phone: null };
    },
  };
}

const recordOf = (given: unknown): Record<string, unknown> =>
  typeof given === 'object' && given !== null && !Array.isArray(given) ? (given as Record<string, unknown>) : {};
