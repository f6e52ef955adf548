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
