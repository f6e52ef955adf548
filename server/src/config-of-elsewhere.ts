import { isIPv4 } from 'node:net';
import { z } from 'zod';

const isLoopback = (host: string) =>
  host === 'localhost' || host === '[::1]' || (isIPv4(host) && host.startsWith('127.'));

/** Secrets and codes travel there: by https, or within this very machine. */
const address = z
  .url({ protocol: /^https?$/ })
  .refine(
    (text) => text.startsWith('https:') || isLoopback(new URL(text).hostname),
    'an address that begins with https',
  );
const base = address.transform((text) => text.replace(/\/{1,9}$/, ''));
const word = z.string().trim().min(1).max(512);
const name = z.string().trim().min(1).max(20);

export const PROVIDERS = ['OIDC', 'WECOM', 'ZWDINGTALK'] as const;
export type ProviderCode = (typeof PROVIDERS)[number];

/** Those of them that also bring messages. */
const MESSENGERS = ['WECOM', 'ZWDINGTALK'] as const;
export type MessengerCode = (typeof MESSENGERS)[number];

/** What the environment says of houses whose people sign in elsewhere. */
export const environmentOfElsewhere = {
  /** As the provider writes it, a stroke at its end included. */
  OIDC_ISSUER: address.optional(),
  OIDC_CLIENT_ID: word.optional(),
  OIDC_CLIENT_SECRET: word.optional(),
  OIDC_SCOPE: word.default('openid profile'),
  OIDC_NAME: name.default('统一身份认证'),
  WECOM_CORP_ID: word.optional(),
  WECOM_AGENT_ID: word.optional(),
  WECOM_SECRET: word.optional(),
  WECOM_NAME: name.default('企业微信'),
  WECOM_URL: base.default('https://qyapi.weixin.qq.com'),
  WECOM_LOGIN_URL: base.default('https://login.work.weixin.qq.com'),
  WECOM_AUTHORIZE_URL: base.default('https://open.weixin.qq.com'),
  ZWDINGTALK_APP_KEY: word.optional(),
  ZWDINGTALK_APP_SECRET: word.optional(),
  ZWDINGTALK_CLIENT_ID: word.optional(),
  ZWDINGTALK_MESSAGE_APP_KEY: word.optional(),
  ZWDINGTALK_MESSAGE_APP_SECRET: word.optional(),
  ZWDINGTALK_NAME: name.default('专有钉钉'),
  ZWDINGTALK_URL: base.default('https://openplatform.dg-work.cn'),
  ZWDINGTALK_LOGIN_URL: base.default('https://login.dg-work.cn'),
  ELSEWHERE_COUNTS_AS_SECOND_FACTOR: z
    .string()
    .default('')
    .transform((text) => text.split(',').flatMap((part) => part.trim().toUpperCase() || []))
    .pipe(z.array(z.enum(PROVIDERS), 'providers such as OIDC, WECOM, separated by commas')),
  NOTICE_ELSEWHERE: z
    .string()
    .default('')
    .transform((text) => text.split(',').flatMap((part) => part.trim().toUpperCase() || []))
    .pipe(z.array(z.enum(MESSENGERS), 'WECOM, ZWDINGTALK, separated by commas')),
  ELSEWHERE_TIMEOUT_SECONDS: z.coerce.number().int().min(1).max(30).default(8),
};

interface Named {
  /** What stands on the button. */
  readonly name: string;
}

export interface OidcSettings extends Named {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope: string;
}

export interface WecomSettings extends Named {
  readonly corpId: string;
  readonly agentId: string;
  readonly secret: string;
  /** Where it is asked, where a browser is led, and where one inside 企业微信 is. */
  readonly url: string;
  readonly loginUrl: string;
  readonly authorizeUrl: string;
}

export interface ZwdingtalkSettings extends Named {
  readonly appKey: string;
  readonly appSecret: string;
  readonly clientId: string;
  readonly url: string;
  readonly loginUrl: string;
  /** The application whose 工作通知 people get: another one where signing in is an application of its own. */
  readonly messages: { readonly appKey: string; readonly appSecret: string };
}

/** Where people of this house may sign in beside their passwords. */
export interface ElsewhereSettings {
  readonly oidc: OidcSettings | null;
  readonly wecom: WecomSettings | null;
  readonly zwdingtalk: ZwdingtalkSettings | null;
  /** Whoever came by one of these has shown a second factor there. */
  readonly counts: readonly ProviderCode[];
  readonly timeoutMs: number;
}

export const NOWHERE_ELSE: ElsewhereSettings = {
  ...{ oidc: null, wecom: null, zwdingtalk: null },
  ...{ counts: [], timeoutMs: 8000 },
};

const given = z.object(environmentOfElsewhere);
type Given = z.output<typeof given>;

/** All of one provider's variables, or none of them. Throws by the name of what is missing. */
function together<const Names extends readonly (keyof Given)[]>(given: Given, names: Names): boolean {
  const missing = names.filter((one) => given[one] === undefined);
  if (missing.length === names.length) return false;
  if (missing[0]) throw new Error(`${missing[0]}: needed with ${names.find((one) => given[one] !== undefined)}`);
  return true;
}

export function readElsewhere(given: Given, publicUrl: string | undefined): ElsewhereSettings {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, WECOM_CORP_ID, WECOM_AGENT_ID, WECOM_SECRET } = given;
  const { ZWDINGTALK_APP_KEY, ZWDINGTALK_APP_SECRET, ZWDINGTALK_CLIENT_ID } = given;
  const oidc = together(given, ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET']);
  const wecom = together(given, ['WECOM_CORP_ID', 'WECOM_AGENT_ID', 'WECOM_SECRET']);
  const zwdingtalk = together(given, ['ZWDINGTALK_APP_KEY', 'ZWDINGTALK_APP_SECRET', 'ZWDINGTALK_CLIENT_ID']);
  together(given, ['ZWDINGTALK_MESSAGE_APP_KEY', 'ZWDINGTALK_MESSAGE_APP_SECRET']);
  if (given.NOTICE_ELSEWHERE.includes('WECOM') && !(wecom && /^\d{1,9}$/.test(String(WECOM_AGENT_ID)))) {
    throw new Error('NOTICE_ELSEWHERE: WECOM needs WECOM_CORP_ID, WECOM_SECRET and WECOM_AGENT_ID, a number');
  }
  if (given.NOTICE_ELSEWHERE.includes('ZWDINGTALK') && !zwdingtalk) {
    throw new Error('NOTICE_ELSEWHERE: ZWDINGTALK needs ZWDINGTALK_APP_KEY and what belongs to it');
  }
  if ((oidc || wecom || zwdingtalk) && !publicUrl) throw new Error('PUBLIC_URL: needed where people sign in elsewhere');
  return {
    oidc: oidc
      ? {
          name: given.OIDC_NAME,
          issuer: String(OIDC_ISSUER),
          clientId: String(OIDC_CLIENT_ID),
          clientSecret: String(OIDC_CLIENT_SECRET),
          scope: given.OIDC_SCOPE,
        }
      : null,
    wecom: wecom
      ? {
          name: given.WECOM_NAME,
          corpId: String(WECOM_CORP_ID),
          agentId: String(WECOM_AGENT_ID),
          secret: String(WECOM_SECRET),
          url: given.WECOM_URL,
          loginUrl: given.WECOM_LOGIN_URL,
          authorizeUrl: given.WECOM_AUTHORIZE_URL,
        }
      : null,
    zwdingtalk: zwdingtalk
      ? {
          name: given.ZWDINGTALK_NAME,
          appKey: String(ZWDINGTALK_APP_KEY),
          appSecret: String(ZWDINGTALK_APP_SECRET),
          clientId: String(ZWDINGTALK_CLIENT_ID),
          url: given.ZWDINGTALK_URL,
          loginUrl: given.ZWDINGTALK_LOGIN_URL,
          messages: {
            appKey: given.ZWDINGTALK_MESSAGE_APP_KEY ?? String(ZWDINGTALK_APP_KEY),
            appSecret: given.ZWDINGTALK_MESSAGE_APP_SECRET ?? String(ZWDINGTALK_APP_SECRET),
          },
        }
      : null,
    counts: given.ELSEWHERE_COUNTS_AS_SECOND_FACTOR,
    timeoutMs: given.ELSEWHERE_TIMEOUT_SECONDS * 1000,
  };
}
