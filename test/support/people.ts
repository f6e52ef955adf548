import type { TestClient } from '@bandeng/test-kit';

/** Somebody who uses the product. `arrive` is what they do before anything else, such as signing in. */
export interface Person {
  readonly name: string;
  arrive(client: TestClient): Promise<void>;
}

/** Anyone at all: no account, no code. */
export const anonymous: Person = { name: 'anonymous', arrive: async () => {} };
