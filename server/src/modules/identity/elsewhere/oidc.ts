import {
  AuthorizationResponseError,
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type ClientAuth,
  ClientError,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  calculatePKCECodeChallenge,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  ResponseBodyError,
} from 'openid-client';
import type { OidcSettings } from '../../../config-of-elsewhere.js';
import { askWithin } from './asking.js';
import { codeOf, forTheLog, type PersonProvider, ProviderAway, ProviderRefused, textOf } from './provider.js';

interface Parts {
  readonly timeoutMs: number;
  now(): Date;
}

/** What the provider says of itself is asked for again after this: its keys and addresses move. */
const KNOWN_MS = 3_600_000;
/** An answer that is none; everything else that fails is an answer we do not take. */
const UNREADABLE = new Set([
  ...['OAUTH_TIMEOUT', 'OAUTH_ABORT', 'OAUTH_PARSE_ERROR'],
  ...['OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_RESPONSE_IS_NOT_JSON'],
]);

/** By the header, as it is taken everywhere, unless the provider says that it takes the form alone. */
function secretAsItIsTaken(secret: string): ClientAuth {
  const [byHeader, byForm] = [ClientSecretBasic(secret), ClientSecretPost(secret)];
  return (server, client, body, headers) => {
    const taken = server.token_endpoint_auth_methods_supported;
    const way = taken && !taken.includes('client_secret_basic') ? byForm : byHeader;
    return way(server, client, body, headers);
  };
}

/** Whoever speaks OpenID Connect: found by discovery, with PKCE and a nonce, and an id_token whose signature is checked. */
export function oidcProvider(settings: OidcSettings, { timeoutMs, now }: Parts): PersonProvider {
  const { name, issuer, clientId, clientSecret, scope } = settings;
  let known: { readonly config: Promise<Configuration>; readonly until: number } | null = null;

  const find = async (): Promise<Configuration> => {
    const config = await discovery(new URL(issuer), clientId, {}, secretAsItIsTaken(clientSecret), {
      execute: [...(issuer.startsWith('http:') ? [allowInsecureRequests] : []), enableNonRepudiationChecks],
      timeout: timeoutMs / 1000,
      [customFetch]: (url, { body, headers, method, signal }) =>
        askWithin(url, { body: body as RequestInit['body'], headers, method, signal: signal ?? null }, timeoutMs),
    });
    return config;
  };
  const configured = async (): Promise<Configuration> => {
    const at = now().getTime();
    if (!known || known.until <= at) {
      const config = find();
      known = { config, until: at + KNOWN_MS };
      // What failed is asked for again by the next one.
      config.catch(() => {
        if (known?.config === config) known = null;
      });
    }
    return known.config;
  };

  return {
    ...{ code: 'OIDC', name, issuer },
    leadTo: ({ state, nonce, verifier, callback }) =>
      understood(async () =>
        buildAuthorizationUrl(await configured(), {
          ...{ redirect_uri: callback, scope, state, nonce },
          code_challenge: await calculatePKCECodeChallenge(verifier),
          code_challenge_method: 'S256',
        }),
      ),
    personOf: (returned, { state, nonce, verifier, callback }) =>
      understood(async () => {
        const config = await configured();
        const here = new URL(callback);
        here.search = returned.search;
        if (!returned.searchParams.has('error')) codeOf(returned);
        const tokens = await authorizationCodeGrant(config, here, {
          ...{ expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier },
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        const subject = textOf(claims?.sub);
        if (!claims || !subject) throw new ProviderRefused('NO_SUBJECT');
        const asksMore = claims.name === undefined && config.serverMetadata().userinfo_endpoint !== undefined;
        const said = asksMore ? await fetchUserInfo(config, tokens.access_token, claims.sub) : claims;
        return {
          ...{ issuer, subject },
          name: textOf(said.name) ?? textOf(said.preferred_username),
          phone: textOf(said.phone_number),
        };
      }),
  };
}

/** Its errors in our two words, with a code for the log that holds nothing of what was sent. */
async function understood<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    throw inOurWords(error);
  }
}

function inOurWords(error: unknown): ProviderAway | ProviderRefused {
  if (error instanceof ProviderAway || error instanceof ProviderRefused) return error;
  const cause = (error as Error).cause;
  if (cause instanceof ProviderAway) return cause;
  if (error instanceof ResponseBodyError) {
    return error.status >= 500 ? new ProviderAway(`HTTP_${error.status}`) : new ProviderRefused(forTheLog(error.error));
  }
  if (error instanceof AuthorizationResponseError) return new ProviderRefused(forTheLog(error.error));
  const code = error instanceof ClientError ? (error.code ?? 'UNKNOWN') : 'UNKNOWN';
  return UNREADABLE.has(code) || code === 'UNKNOWN' ? new ProviderAway(code) : new ProviderRefused(code);
}
