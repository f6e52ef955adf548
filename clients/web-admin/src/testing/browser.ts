import { TextDecoder, TextEncoder } from 'node:util';

// Every browser has these; jsdom does not.
Object.assign(globalThis, { TextEncoder, TextDecoder });
window.matchMedia ??= ((query: string) => ({
  matches: false,
  media: query,
  addListener: () => undefined,
  removeListener: () => undefined,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
})) as never;
// The looks of the house are not what is tried here, and jsdom takes seconds to work them out.
window.getComputedStyle = ((element: HTMLElement) => element.style) as never;
globalThis.MessageChannel ??= class {
  readonly port1: { onmessage?: (event: unknown) => void } = {};
  readonly port2 = { postMessage: () => setTimeout(() => this.port1.onmessage?.({})) };
} as never;
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
