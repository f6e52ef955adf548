import type { ZwdingtalkSettings } from '../../../config-of-elsewhere.js';
import { forTheLog, ProviderAway, zwdingtalkGateway, zwdingtalkIssuer } from '../../identity/index.js';
import { cutToBytes } from './cut.js';
import {
  DeliveryFailure,
  MessageWay,
  type NoticeAdapter,
  type NoticeMessage,
  UNKNOWN_THERE,
} from './notice-adapter.js';
import { Pace } from './pace.js';

/** What is over a hundred a day to one person it takes, and does not show. */
const TO_ONE_PERSON = { most: 100, withinMs: 24 * 3_600_000 };
const REST_MS = 60_000;
/** Of the whole message, as its documentation has it. */
const MOST_BYTES = 2048;
const PATH = '/message/workNotification';
/** `57$93`: the tenant, and the person in it. */
const TENANT_AND_PERSON = /^(\d{1,20})\$(\d{1,20})$/;

/** 工作通知 of 专有钉钉 and those made of it (政务钉钉, 浙政钉), to people that an account is bound to. */
export function zwdingtalkAdapter(
  settings: ZwdingtalkSettings,
  parts: { readonly timeoutMs: number; now(): Date },
): NoticeAdapter {
  const { messages, ...signIn } = settings;
  const ask = zwdingtalkGateway({ ...signIn, ...messages }, parts);
  const pace = new Pace(TO_ONE_PERSON);
  return {
    name: MessageWay.ZWDINGTALK,
    issuer: zwdingtalkIssuer(settings),
    async send(message) {
      const [, tenantId, receiverIds] = TENANT_AND_PERSON.exec(message.to) ?? [];
      if (!tenantId || !receiverIds) throw new DeliveryFailure(UNKNOWN_THERE, { isPermanent: true });
      const now = message.sentAt.getTime();
      pace.take(message.to, now);
      const params = { tenantId, receiverIds, bizMsgId: message.id, msg: JSON.stringify(bodyOf(message)) };
      const { code, words } = await ask({ method: 'POST', path: PATH, params }).catch((error: unknown) => {
        throw error instanceof ProviderAway ? failureOf(error.code) : error;
      });
      // The same `bizMsgId` a second time: it has it already.
      if (code === '0' || words.includes('重复')) return;
      if (words.includes('限流') || words.includes('频率')) throw pace.rest(now, REST_MS);
      if (words.includes('不存在')) throw new DeliveryFailure(UNKNOWN_THERE, { isPermanent: true });
      throw new DeliveryFailure(`CODE_${forTheLog(code)}`);
    },
  };

  function failureOf(code: string): DeliveryFailure {
    return code === 'HTTP_429' ? pace.rest(parts.now().getTime(), REST_MS) : new DeliveryFailure(code);
  }
}

/** A card that opens where the act is; plain text where the installation has no address. */
function bodyOf({ text, link }: NoticeMessage): object {
  const make = (words: string) =>
    link === null
      ? { msgtype: 'text', text: { content: words } }
      : {
          msgtype: 'action_card',
          action_card: { title: '板凳协商', markdown: plain(words), single_title: '打开', single_url: link },
        };
  const room = MOST_BYTES - Buffer.byteLength(JSON.stringify(make('')));
  // Marks that are escaped take twice their room, and once more in JSON: what is cut is cut to half.
  const whole = make(text);
  return Buffer.byteLength(JSON.stringify(whole)) <= MOST_BYTES ? whole : make(cutToBytes(text, Math.floor(room / 3)));
}

/** What people wrote is words there too, and no headings, links or pictures. */
const plain = (text: string) => text.replaceAll(/[\\`*_{}[\]()#+\-!<>|~]/g, '\\$&');
