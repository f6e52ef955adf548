import { setTimeout as rest } from 'node:timers/promises';

/** Looking without a rest takes the processor from whatever is being waited for. */
const REST_MS = 20;

/** Asks until the answer fits, and gives it. How long that takes is the machine's business. */
export async function until<Answer>(
  question: () => Answer | Promise<Answer>,
  fits: (answer: Answer) => boolean = Boolean,
): Promise<Answer> {
  for (;;) {
    const answer = await question();
    if (fits(answer)) return answer;
    await rest(REST_MS);
  }
}

const LOOKS_IN_A_SECOND = 50;

/**
 * What comes within so many seconds, as long as they take on this machine: each is fifty rests with a question to the
 * database in between, which other work makes longer as it does what is waited for.
 */
export async function within<What>(
  seconds: number,
  database: { query(text: string): Promise<unknown> },
  what: Promise<What>,
): Promise<What | 'too late'> {
  const late = async () => {
    for (let look = 0; look < seconds * LOOKS_IN_A_SECOND; look += 1) {
      await rest(REST_MS);
      await database.query('select 1');
    }
    return 'too late' as const;
  };
  return Promise.race([what, late()]);
}
