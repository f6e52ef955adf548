import { expect, it } from '@jest/globals';
import { readConfig } from '../config.js';
import { whatOpensIt } from './published-password.js';

it.each([
  [{}, null],
  [{ HOST: '::1' }, null],
  [{ HOST: 'localhost', PUBLIC_URL: 'http://localhost:4000' }, null],
  [{ HOST: '0.0.0.0' }, 'HOST'],
  [{ HOST: '::' }, 'HOST'],
  [{ HOST: '10.1.2.3' }, 'HOST'],
  [{ HOST: '127.0.0.1.example.org' }, 'HOST'],
  [{ PUBLIC_URL: 'https://bandeng.example.org' }, 'PUBLIC_URL'],
  [{ TRUSTED_PROXIES: '127.0.0.1' }, 'TRUSTED_PROXIES'],
])('knows by %j what opens the server to others', (environment, setting) => {
  expect(
    whatOpensIt(readConfig({ NODE_ENV: 'test', DATABASE_URL: 'postgresql://none@127.0.0.1:1/none', ...environment })),
  ).toBe(setting);
});
