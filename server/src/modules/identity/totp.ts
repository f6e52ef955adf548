import { Secret, TOTP } from 'otpauth';

const PERIOD_SECONDS = 30;
const SECRET_BYTES = 20;
/** A code of the half minute before or after is taken too: telephones are not quite on time. */
const STEPS_AROUND = 1;

export function newSecret(): string {
  return new Secret({ size: SECRET_BYTES }).base32;
}

const of = (secret: string) =>
  new TOTP({ secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: PERIOD_SECONDS });

/** What the code to scan says: read by every authenticator. */
export function enrolmentUri(secret: string, loginName: string): string {
  return new TOTP({
    issuer: 'Bandeng',
    label: loginName,
    secret: Secret.fromBase32(secret),
    algorithm: 'SHA1',
    digits: 6,
    period: PERIOD_SECONDS,
  }).toString();
}

/** The half minute this code belongs to, or null when it is none of about now. */
export function stepOf(secret: string, code: string, now: Date): number | null {
  const timestamp = now.getTime();
  const delta = of(secret).validate({ token: code, timestamp, window: STEPS_AROUND });
  return delta === null ? null : Math.floor(timestamp / 1000 / PERIOD_SECONDS) + delta;
}
