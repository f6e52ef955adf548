import { createHmac } from 'node:crypto';
import { DeliveryFailure, type NoticeAdapter } from './notice-adapter.js';

const PATIENCE_MS = 5000;

export interface WebhookSettings {
  readonly url: string;
  readonly secret: string;
}

/** `t=1772413200,v1=…`: the receiver computes the same from its secret, the time and the bytes it got. */
export function signatureOf(secret: string, at: Date, body: string): string {
  const seconds = Math.floor(at.getTime() / 1000);
  return `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`;
}

/** Posts each message as signed JSON to the gateway the operator named. Any 2xx means that it was taken. */
export function webhookAdapter({ url, secret }: WebhookSettings, patienceMs = PATIENCE_MS): NoticeAdapter {
  return {
    name: 'WEBHOOK',
    issuer: null,
    async send({ id, kind, to: phone, text, template, link, sentAt }) {
      const body = JSON.stringify({ id, kind, phone, text, template, link, sentAt: sentAt.toISOString() });
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'idempotency-key': id,
          'x-bandeng-signature': signatureOf(secret, sentAt, body),
        },
        body,
        redirect: 'manual',
        signal: AbortSignal.timeout(patienceMs),
      }).catch((error: unknown) => {
        const { name } = error as { readonly name?: string };
        throw new DeliveryFailure(name === 'TimeoutError' ? 'TIMEOUT' : 'UNREACHABLE');
      });
      await response.body?.cancel().catch(() => undefined);
      if (response.ok) return;
      const isPermanent = response.status >= 300 && response.status < 500 && ![408, 425, 429].includes(response.status);
      throw new DeliveryFailure(`HTTP_${response.status}`, { isPermanent });
    },
  };
}
