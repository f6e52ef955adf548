import type { ProviderCode } from '../../../config-of-elsewhere.js';
import type { RequestContext, Services } from '../../../kernel/context.js';
import { oidcProvider } from './oidc.js';
import type { PersonProvider } from './provider.js';
import { wecomProvider } from './wecom.js';
import { zwdingtalkProvider } from './zwdingtalk.js';

const made = new WeakMap<Services, readonly PersonProvider[]>();

/** Those that this installation is set up with, in the order of their buttons. */
export function providersOf({ services }: Pick<RequestContext, 'services'>): readonly PersonProvider[] {
  const known = made.get(services);
  if (known) return known;
  const { oidc, wecom, zwdingtalk, timeoutMs } = services.config.elsewhere;
  const parts = { timeoutMs, now: () => services.now() };
  const providers = [
    ...(oidc ? [oidcProvider(oidc, parts)] : []),
    ...(wecom ? [wecomProvider(wecom, parts)] : []),
    ...(zwdingtalk ? [zwdingtalkProvider(zwdingtalk, parts)] : []),
  ];
  made.set(services, providers);
  return providers;
}

export function providerOf(ctx: Pick<RequestContext, 'services'>, code: string): PersonProvider | null {
  return providersOf(ctx).find((one) => one.code === code) ?? null;
}

/** Where a provider leads the browser back to: by the address people use, never by what a request says of itself. */
export function callbackOf({ services }: Pick<RequestContext, 'services'>, code: ProviderCode): string {
  return `${services.config.publicUrl}/sign-in/elsewhere/${code.toLowerCase()}`;
}
