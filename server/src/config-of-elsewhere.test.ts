import { expect, it } from '@jest/globals';
import { readConfig } from './config.js';

const BASE = { DATABASE_URL: 'postgresql://localhost/x', PUBLIC_URL: 'https://bandeng.example.test/' };
const OIDC = { OIDC_ISSUER: 'https://id.test/realm/', OIDC_CLIENT_ID: 'bandeng', OIDC_CLIENT_SECRET: 'a secret' };
const WECOM = { WECOM_CORP_ID: 'ww', WECOM_AGENT_ID: '1', WECOM_SECRET: 's' };
const ZWDINGTALK = { ZWDINGTALK_APP_KEY: 'k', ZWDINGTALK_APP_SECRET: 's', ZWDINGTALK_CLIENT_ID: 'c' };
const elsewhere = (more: Record<string, string>) => readConfig({ ...BASE, ...more }).elsewhere;

it('is off unless it is set up', () => {
  expect(elsewhere({})).toMatchObject({ oidc: null, wecom: null, zwdingtalk: null, counts: [] });
});

it('takes each provider as a whole, the issuer as it is written', () => {
  expect(elsewhere(OIDC).oidc).toMatchObject({ issuer: 'https://id.test/realm/', scope: 'openid profile' });
  expect(elsewhere({ ...WECOM, WECOM_URL: 'https://wx.gov.test/' }).wecom).toMatchObject({
    url: 'https://wx.gov.test',
    name: '企业微信',
  });
  expect(elsewhere({ ...ZWDINGTALK, ELSEWHERE_COUNTS_AS_SECOND_FACTOR: 'oidc, zwdingtalk' })).toMatchObject({
    zwdingtalk: { clientId: 'c' },
    counts: ['OIDC', 'ZWDINGTALK'],
  });
  expect(elsewhere({ ...OIDC, OIDC_ISSUER: 'http://127.0.0.1:3000' }).oidc?.issuer).toBe('http://127.0.0.1:3000');
});

it('refuses what is wrong by its name, and shows no value', () => {
  for (const [more, name] of [
    [{ OIDC_ISSUER: 'https://id.test' }, 'OIDC_CLIENT_ID'],
    [{ WECOM_SECRET: 'kept-to-ourselves' }, 'WECOM_CORP_ID'],
    [{ ...ZWDINGTALK, ZWDINGTALK_URL: 'http://in-clear.test' }, 'ZWDINGTALK_URL'],
    [{ ...OIDC, OIDC_ISSUER: 'http://in-clear.test' }, 'OIDC_ISSUER'],
    [{ ...OIDC, OIDC_ISSUER: 'http://127.0.0.1.evil.test' }, 'OIDC_ISSUER'],
    [{ ...OIDC, ELSEWHERE_COUNTS_AS_SECOND_FACTOR: 'everybody' }, 'ELSEWHERE_COUNTS_AS_SECOND_FACTOR'],
    [{ ...OIDC, OIDC_NAME: '' }, 'OIDC_NAME'],
  ] as const) {
    expect(() => elsewhere(more)).toThrow(`configuration refused: ${name}`);
    expect(() => elsewhere(more)).not.toThrow(/kept-to-ourselves/);
  }
  expect(() => readConfig({ DATABASE_URL: BASE.DATABASE_URL, ...OIDC })).toThrow('PUBLIC_URL');
});
