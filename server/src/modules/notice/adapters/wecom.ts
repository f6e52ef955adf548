import type { WecomSettings } from '../../../config-of-elsewhere.js';
import { ProviderAway, wecomApplication, wecomIssuer } from '../../identity/index.js';
import { cutToBytes } from './cut.js';
import {
  DeliveryFailure,
  MessageWay,
  type NoticeAdapter,
  type NoticeMessage,
  UNKNOWN_THERE,
} from './notice-adapter.js';
import { Pace } from './pace.js';

/** 企业微信 drops what is over thirty a minute to one member, and says nothing. */
const TO_ONE_MEMBER = { most: 25, withinMs: 60_000 };
/** After a minute it takes messages again. */
const REST_MS = 60_000;
/** 45009 and 45033: too many, or too many at once; 45011: too often. */
const LIMITED = new Set([45009, 45011, 45033]);
/** Not in the application's range, not a member any more, or not a `userid` at all. */
const UNKNOWN = new Set([40003, 40031, 60111, 81013, 82001]);
/** Busy there (-1), or wrong here: the secret, the application, this server's address. An operator can mend it meanwhile. */
const TRIED_AGAIN = new Set([-1, 40001, 40014, 40056, 41001, 42001, 48002, 60020, 301002]);
/** Its longest time for knowing a message again. */
const KNOWN_AGAIN_SECONDS = 14_400;

/** Messages of our application in 企业微信, `cgi-bin/message/send`, to members that an account is bound to. */
export function wecomAdapter(
  settings: WecomSettings,
  parts: { readonly timeoutMs: number; now(): Date },
): NoticeAdapter {
  const ask = wecomApplication(settings, parts);
  const pace = new Pace(TO_ONE_MEMBER);
  return {
    name: MessageWay.WECOM,
    issuer: wecomIssuer(settings),
    async send(message) {
      const now = message.sentAt.getTime();
      pace.take(message.to, now);
      const body = JSON.stringify(bodyOf(message, settings.agentId));
      const init = { method: 'POST', headers: { 'content-type': 'application/json; charset=utf-8' }, body };
      const said = await ask('message/send', {}, init).catch((error: unknown) => {
        throw error instanceof ProviderAway ? new DeliveryFailure(error.code) : error;
      });
      const errcode = Number(said.errcode);
      if (LIMITED.has(errcode)) throw pace.rest(now, REST_MS);
      const missed = [said.invaliduser, said.unlicenseduser].some((whom) => typeof whom === 'string' && whom !== '');
      if (UNKNOWN.has(errcode) || (errcode === 0 && missed)) {
        throw new DeliveryFailure(UNKNOWN_THERE, { isPermanent: true });
      }
      if (errcode === 0) return;
      const code = Number.isSafeInteger(errcode) ? `ERRCODE_${errcode}` : 'NOT_UNDERSTOOD';
      throw new DeliveryFailure(code, { isPermanent: Number.isSafeInteger(errcode) && !TRIED_AGAIN.has(errcode) });
    },
  };
}

/** A card that opens where the act is; plain text where the installation has no address. */
function bodyOf({ to, text, link }: NoticeMessage, agentId: string): object {
  const whom = { touser: to, agentid: Number(agentId) };
  const words = plain(text);
  if (link === null) return { ...whom, msgtype: 'text', text: { content: cutToBytes(words, 2048) } };
  const card = { title: '板凳协商', description: cutToBytes(words, 512), url: link, btntxt: '打开' };
  // What was sent, and not noted here as sent, is not shown to them twice. The link makes every message another one.
  const again = { enable_duplicate_check: 1, duplicate_check_interval: KNOWN_AGAIN_SECONDS };
  return { ...whom, msgtype: 'textcard', textcard: card, ...again };
}

/** What people wrote is words there too, and no tags. */
const plain = (text: string) => text.replaceAll('<', '＜').replaceAll('>', '＞');
