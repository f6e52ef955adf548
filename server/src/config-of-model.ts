import { z } from 'zod';

const word = z.string().trim().min(1).max(512);

const namesNobody = ({ username, password }: URL) => username === '' && password === '';

/** Named whole and by the operator alone: nothing is added to it, and no name or password stands in it. */
const address = z
  .url({ protocol: /^https?$/ })
  .refine((text) => !URL.canParse(text) || namesNobody(new URL(text)), 'an address without a password');

/** What the environment says of a language model within the house. */
export const environmentOfModel = {
  MODEL_URL: address.optional(),
  MODEL_NAME: word.optional(),
  MODEL_KEY: word.optional(),
  MODEL_TIMEOUT_SECONDS: z.coerce.number().int().min(1).max(60).default(20),
};

export interface ModelSettings {
  /** Where chat completions are asked for, as OpenAI’s interface has them. */
  readonly url: string;
  readonly name: string;
  /** Never logged. */
  readonly key: string | null;
  readonly timeoutMs: number;
}

const given = z.object(environmentOfModel);

export function readModel(value: z.output<typeof given>): ModelSettings | null {
  const { MODEL_URL: url, MODEL_NAME: name, MODEL_KEY: key, MODEL_TIMEOUT_SECONDS: seconds } = value;
  if (!url) {
    if (name || key) throw new Error('MODEL_URL: needed with MODEL_NAME and MODEL_KEY');
    return null;
  }
  if (!name) throw new Error('MODEL_NAME: needed with MODEL_URL');
  return { url, name, key: key ?? null, timeoutMs: seconds * 1000 };
}
