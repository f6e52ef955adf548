import { randomBytes } from 'node:crypto';
import type { Config } from '../config.js';
import { migrationState } from '../kernel/database.js';
import { type ActivationSlip, accountCreate } from '../modules/identity/index.js';
import { openContext } from './open-context.js';

const ACTIVATE = `mutation ($input: ActivateAccountInput!) { activateAccount(input: $input) { __typename } }`;
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }`;
const QUESTION = `{ viewer { displayName } auditTrail(first: 1) { totalCount } }`;
const NAME = '演练';

interface Said {
  readonly cookie: string | null;
  readonly data: Record<string, { readonly __typename?: string } & Record<string, unknown>> | null;
}

/** As somebody of the office would: a slip, a password, signing in with it, and one page. Whether all of it was answered. */
export async function askOneQuestion(config: Config, url: string): Promise<boolean> {
  const { ctx, close } = await openContext(config);
  try {
    if ((await migrationState(ctx.pool)).pending.length > 0) return false;
    const args = { operands: { NAME }, options: { role: 'SECRETARIAT' } };
    const { slip } = (await accountCreate.run(ctx, args)) as { slip?: ActivationSlip };
    if (!slip) return false;
    const password = randomBytes(18).toString('base64url');
    const code = slip.oneTimeCode;
    const activated = await post(url, null, ACTIVATE, { input: { code, password } });
    if (activated.data?.activateAccount?.__typename !== 'SignedIn') return false;
    const signedIn = await post(url, null, SIGN_IN, { input: { loginName: slip.loginName, password } });
    if (signedIn.data?.signIn?.__typename !== 'SignedIn' || !signedIn.cookie) return false;
    const { data } = await post(url, signedIn.cookie, QUESTION, {});
    return data?.viewer?.displayName === NAME && Number(data?.auditTrail?.totalCount) > 0;
  } finally {
    await close();
  }
}

async function post(url: string, cookie: string | null, query: string, variables: object): Promise<Said> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, ...(cookie ? { cookie } : {}) },
    body: JSON.stringify({ query, variables }),
  });
  const cookies = response.headers.getSetCookie().map((one) => one.split(';')[0]);
  const { data } = (await response.json()) as Pick<Said, 'data'>;
  return { cookie: cookies.length > 0 ? cookies.join('; ') : null, data };
}
