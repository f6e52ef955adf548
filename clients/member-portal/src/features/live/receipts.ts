import { recall, remember } from '@bandeng/ui';

const SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const key = (clauseId: string) => `ballot-receipt.${clauseId}`;

/** A code drawn on this phone; `getRandomValues` needs no secure context. */
export function drawReceipt(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => SIGNS[byte % SIGNS.length]).join('');
}

export function keepReceipt(clauseId: string, receipt: string): void {
  remember(key(clauseId), receipt);
}

export function receiptFor(clauseId: string): string | null {
  return recall(key(clauseId)) || null;
}
