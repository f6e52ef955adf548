import { COMMON_PASSWORDS } from './common-passwords.js';
import { IdentityRefusal, IdentityRefusalCode } from './identity.refusal.js';

const LONG = 10;
const SHORTEST = 8;
const LONGEST = 128;
/** As typed, before full-width characters are folded: what is longer is nobody's password and costs nothing. */
const LONGEST_TYPED = 512;

export function isTooLongToBePassword(typed: string): boolean {
  return typed.length > LONGEST_TYPED;
}

/** The one form of a password, so that full-width digits typed on a Chinese keyboard are the digits they look like. */
export function normalisePassword(typed: string): string {
  return typed.normalize('NFKC');
}

/** Why this may not become the password, or null when it may: ten characters, or eight of three kinds. */
export function whyWeakPassword(typed: string, loginName: string): IdentityRefusal | null {
  if (isTooLongToBePassword(typed)) return new IdentityRefusal(IdentityRefusalCode.PASSWORD_TOO_LONG);
  const password = normalisePassword(typed);
  const length = [...password].length;
  if (length > LONGEST) return new IdentityRefusal(IdentityRefusalCode.PASSWORD_TOO_LONG);
  if (length < SHORTEST || (length < LONG && kindsOf(password) < 3)) {
    return new IdentityRefusal(IdentityRefusalCode.PASSWORD_TOO_SHORT);
  }
  const plain = password.toLowerCase();
  if (plain.includes(loginName.toLowerCase())) return new IdentityRefusal(IdentityRefusalCode.PASSWORD_LIKE_NAME);
  if (COMMON_PASSWORDS.has(plain) || new Set(plain).size < 4 || isRun(plain)) {
    return new IdentityRefusal(IdentityRefusalCode.PASSWORD_TOO_COMMON);
  }
  return null;
}

function kindsOf(password: string): number {
  return [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{Ll}\p{Lu}\p{Nd}]/u].filter((kind) => kind.test(password)).length;
}

/** 1234567890, abcdefghij, 0987654321. */
function isRun(text: string): boolean {
  const codes = [...text].map((character) => character.codePointAt(0) ?? 0);
  const steps = new Set(codes.slice(1).map((code, i) => code - (codes[i] ?? 0)));
  steps.delete(-9);
  steps.delete(9);
  return steps.size === 1 && [1, -1].some((step) => steps.has(step));
}
