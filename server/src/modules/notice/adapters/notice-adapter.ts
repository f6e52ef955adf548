import type { NoticeKind } from '../notice.kinds.js';

/** 模板编号 and what stands in its parameters, in their order. */
export interface MessageTemplateCall {
  readonly id: string;
  readonly parameters: readonly { readonly name: string; readonly value: string }[];
}

/** What leaves the house for one person. The telephone goes to the adapter and nowhere else: never into a log. */
export interface NoticeMessage {
  /** The same for every attempt: a receiver that has seen it does nothing. */
  readonly id: string;
  readonly kind: NoticeKind;
  readonly phone: string;
  /** Ready to send, in Chinese. */
  readonly text: string;
  /** The provider's own template, for gateways that send no free text; null where none was named. */
  readonly template: MessageTemplateCall | null;
  /** Where it leads, or null when the installation has no address of its own. */
  readonly link: string | null;
  /** When this attempt was made. */
  readonly sentAt: Date;
}

/** A way out of the house: to an SMS gateway, to WeChat. Resolves once the other side has taken the message. */
export interface NoticeAdapter {
  readonly name: string;
  send(message: NoticeMessage): Promise<void>;
}

/** Why it was not taken, as a code. What is permanent is not tried again. */
export class DeliveryFailure extends Error {
  readonly code: string;
  readonly isPermanent: boolean;

  constructor(code: string, isPermanent = false) {
    super(code);
    this.code = code;
    this.isPermanent = isPermanent;
  }
}
