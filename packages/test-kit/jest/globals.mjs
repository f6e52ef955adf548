// What `@jest/globals` gives to a test that runs in Node itself: always that of the file that runs now.
const GLOBALS = Symbol.for('bandeng.jest.globals');

const current = (name) => {
  const globals = globalThis[GLOBALS];
  if (!globals) throw new Error(`${name} outside of a test file`);
  return globals[name];
};

const live = (name) =>
  new Proxy(() => {}, {
    apply: (_, self, args) => Reflect.apply(current(name), self, args),
    get: (_, key) => current(name)[key],
  });

export const expect = live('expect');
export const it = live('it');
export const test = live('test');
export const describe = live('describe');
export const beforeAll = live('beforeAll');
export const beforeEach = live('beforeEach');
export const afterEach = live('afterEach');
export const afterAll = live('afterAll');
