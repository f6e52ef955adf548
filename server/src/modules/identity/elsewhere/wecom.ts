import type { WecomSettings } from '../../../config-of-elsewhere.js';
import { AppToken } from './app-token.js';
import { askForJson } from './asking.js';
import { codeOf, type PersonProvider, ProviderAway, ProviderRefused, textOf } from './provider.js';

interface Parts {
  readonly timeoutMs: number;
  now(): Date;
}

/** The token is wrong, or was taken back before its time: another one is asked for, once. */
const TOKEN_GONE = new Set([40014, 41001, 42001]);
/** The code is wrong, was used, or is another application's. */
const CODE_NOT_GOOD = new Set([40029, 40078, 41008, 42003, 50001]);

/** Within it a `userid` is one person's. */
export const wecomIssuer = ({ corpId }: Pick<WecomSettings, 'corpId'>) => `wecom:${corpId}`;

/** Asks 企业微信 in the name of our application there, which it knows by a token. Throws {@link ProviderAway}. */
export function wecomApplication(
  { corpId, secret, url }: Pick<WecomSettings, 'corpId' | 'secret' | 'url'>,
  { timeoutMs, now }: Parts,
) {
  const ask = (path: string, params: Record<string, string>, init: RequestInit = {}) =>
    askForJson(`${url}/cgi-bin/${path}?${new URLSearchParams(params)}`, init, timeoutMs);
  const token = new AppToken(async () => {
    const said = await ask('gettoken', { corpid: corpId, corpsecret: secret });
    const given = textTokenOf(said.access_token);
    // Its errors here are ours: a wrong secret, an address that is not let in, too many of them.
    if (said.errcode !== 0 || !given) throw new ProviderAway(`GETTOKEN_${String(Number(said.errcode))}`);
    return { token: given, seconds: Number(said.expires_in) || 0 };
  }, now);
  return async (path: string, params: Record<string, string>, init: RequestInit = {}) => {
    for (let again = true; ; again = false) {
      const shown = await token.get();
      const said = await ask(path, { access_token: shown, ...params }, init);
      if (!TOKEN_GONE.has(Number(said.errcode))) return said;
      token.forget(shown);
      if (!again) return said;
    }
  };
}

/** 企业微信: a code of the browser is exchanged for the member's `userid`, by the token of our application there. */
export function wecomProvider(settings: WecomSettings, parts: Parts): PersonProvider {
  const { name, corpId, agentId, loginUrl, authorizeUrl } = settings;
  const issuer = wecomIssuer(settings);
  const ask = wecomApplication(settings, parts);

  const whoseIs = async (code: string): Promise<Record<string, unknown>> => {
    const said = await ask('auth/getuserinfo', { code });
    const errcode = Number(said.errcode);
    if (errcode === 0) return said;
    if (CODE_NOT_GOOD.has(errcode)) throw new ProviderRefused(`ERRCODE_${errcode}`);
    throw new ProviderAway(`ERRCODE_${errcode}`);
  };

  return {
    ...{ code: 'WECOM', name, issuer },
    async leadTo({ state, callback, inApp }) {
      if (inApp) {
        const door = new URL(`${authorizeUrl}/connect/oauth2/authorize`);
        const asked = { appid: corpId, redirect_uri: callback, response_type: 'code', scope: 'snsapi_base' };
        door.search = String(new URLSearchParams({ ...asked, state, agentid: agentId }));
        door.hash = 'wechat_redirect';
        return door;
      }
      const door = new URL(`${loginUrl}/wwlogin/sso/login`);
      const asked = { login_type: 'CorpApp', appid: corpId, agentid: agentId, redirect_uri: callback };
      door.search = String(new URLSearchParams({ ...asked, state }));
      return door;
    },
    async personOf(returned) {
      const said = await whoseIs(codeOf(returned));
      // Somebody outside the organisation has an `openid`, and no `userid`.
      const subject = textOf(said.userid);
      if (!subject) throw new ProviderRefused('NOT_A_MEMBER');
      return { issuer, subject, name: null, phone: null };
    },
  };
}

const textTokenOf = (given: unknown) => (typeof given === 'string' && given.length <= 1024 ? given : null);
