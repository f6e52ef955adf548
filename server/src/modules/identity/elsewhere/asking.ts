import { ProviderAway } from './provider.js';

const MOST_BYTES = 256 * 1024;

/** Asks a provider within bounds of time and size, and follows it nowhere else. */
export async function askWithin(url: string | URL, init: RequestInit, timeoutMs: number): Promise<Response> {
  const patience = AbortSignal.timeout(timeoutMs);
  const signal = init.signal ? AbortSignal.any([init.signal, patience]) : patience;
  try {
    const answer = await fetch(url, { ...init, redirect: 'manual', signal });
    const parts: Uint8Array[] = [];
    let size = 0;
    for await (const part of answer.body ?? []) {
      size += part.byteLength;
      if (size > MOST_BYTES) throw new ProviderAway('TOO_LONG');
      parts.push(part);
    }
    const { status, headers } = answer;
    return new Response(size === 0 ? null : Buffer.concat(parts), { status, headers: plain(headers) });
  } catch (error) {
    if (error instanceof ProviderAway) throw error;
    throw new ProviderAway((error as Error).name === 'TimeoutError' ? 'TIMEOUT' : 'UNREACHABLE');
  }
}

/** The body has been unpacked already. */
function plain(headers: Headers): Headers {
  const kept = new Headers(headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) kept.delete(name);
  return kept;
}

/** What a provider answered, as JSON. */
export async function askForJson(
  url: string | URL,
  init: RequestInit,
  timeoutMs: number,
): Promise<Record<string, unknown>> {
  const answer = await askWithin(url, init, timeoutMs);
  if (answer.status !== 200) throw new ProviderAway(`HTTP_${answer.status}`);
  const said: unknown = await answer.json().catch(() => null);
  if (typeof said !== 'object' || said === null || Array.isArray(said)) throw new ProviderAway('NOT_JSON');
  return said as Record<string, unknown>;
}
