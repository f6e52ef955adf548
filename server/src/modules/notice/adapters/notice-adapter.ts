import { registerEnumType } from 'type-graphql';
import type { NoticeKind } from '../notice.kinds.js';

/** 模板编号 and what stands in its parameters, in their order. */
export interface MessageTemplateCall {
  readonly id: string;
  readonly parameters: readonly { readonly name: string; readonly value: string }[];
}

/** What leaves the house for one person. The address goes to the adapter and nowhere else: never into a log. */
export interface NoticeMessage {
  /** The same for every attempt: a receiver that has seen it does nothing. */
  readonly id: string;
  /** TEST: somebody at the desk looks whether the way is open. */
  readonly kind: NoticeKind | 'TEST';
  /** A telephone; or who they are at the provider that the adapter names. */
  readonly to: string;
  /** Ready to send, in Chinese. */
  readonly text: string;
  /** The provider's own template, for gateways that send no free text; null where none was named. */
  readonly template: MessageTemplateCall | null;
  /** Where it leads, or null when the installation has no address of its own. */
  readonly link: string | null;
  /** When this attempt was made. */
  readonly sentAt: Date;
}

export enum MessageWay {
  FILE = 'FILE',
  WEBHOOK = 'WEBHOOK',
  WECOM = 'WECOM',
  ZWDINGTALK = 'ZWDINGTALK',
}
registerEnumType(MessageWay, { name: 'MessageWay', description: 'How a message leaves the house.' });

/** A way out of the house: to an SMS gateway, to WeChat. Resolves once the other side has taken the message. */
export interface NoticeAdapter {
  readonly name: `${MessageWay}`;
  /** It reaches whoever is bound to somebody there; null: whoever has a telephone. */
  readonly issuer: string | null;
  send(message: NoticeMessage): Promise<void>;
}

interface Kind {
  /** What is permanent is not tried again. */
  readonly isPermanent?: boolean;
  /** The other side takes no more for so long: that was no try. */
  readonly waitMs?: number | null;
}

/** Nobody there is called so, or they cannot be written to: a telephone may reach them. */
export const UNKNOWN_THERE = 'UNKNOWN_THERE';

/** Why it was not taken, as a code. */
export class DeliveryFailure extends Error {
  readonly code: string;
  readonly isPermanent: boolean;
  readonly waitMs: number | null;

  constructor(code: string, { isPermanent = false, waitMs = null }: Kind = {}) {
    super(code);
    this.code = code;
    this.isPermanent = isPermanent;
    this.waitMs = waitMs;
  }
}
