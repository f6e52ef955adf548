import type { Page, Request } from 'playwright-core';

const WAITED_TOO_LONG_MS = 60_000;

/** What a page has asked for and not been given yet, over HTTP and over its socket. Begin before the page is opened. */
export function traffic(page: Page) {
  const awaited = new Set<Request | string>();
  let changed = () => {};
  const begin = (what: Request | string) => {
    awaited.add(what);
    changed();
  };
  const end = (what: Request | string) => {
    awaited.delete(what);
    changed();
  };
  /** Whether another document was asked for: what the one before it opens until then goes with it. */
  let leaving = false;
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) leaving = true;
    // A line in place of a socket is read as long as the page is open: the socket before it was given up.
    if (!request.url().endsWith('/graphql/line')) return begin(request);
    for (const what of awaited) if (typeof what === 'string') end(what);
  });
  page.on('requestfinished', end);
  page.on('requestfailed', end);
  let sockets = 0;
  /** Those of documents that were left: of sockets that end with their document nobody is told. */
  let gone = 0;
  page.on('framenavigated', (frame) => {
    if (!leaving || frame !== page.mainFrame()) return;
    leaving = false;
    gone = sockets;
    for (const what of awaited) if (typeof what === 'string') end(what);
  });
  page.on('websocket', (socket) => {
    const number = ++sockets;
    const socketName = `socket ${number}`;
    // A live view has come when its first state has; what it pushes afterwards is nobody's to wait for.
    begin(socketName);
    socket.on('framesent', ({ payload }) => {
      const { type, id } = messageIn(payload);
      if (type === 'subscribe' && number > gone) begin(`${socketName} view ${id}`);
      if (type === 'complete') end(`${socketName} view ${id}`);
    });
    socket.on('framereceived', ({ payload }) => {
      const { type, id } = messageIn(payload);
      if (type === 'connection_ack') end(socketName);
      if (type === 'next' || type === 'error' || type === 'complete') end(`${socketName} view ${id}`);
    });
    socket.on('close', () => {
      for (const what of awaited) if (typeof what === 'string' && what.startsWith(socketName)) end(what);
    });
  });

  return {
    /** Everything asked for has come and is drawn, what that asked for in turn as well, and nothing says it is still coming. */
    async settled(): Promise<void> {
      const deadline = AbortSignal.timeout(WAITED_TOO_LONG_MS);
      for (let quiet = 0; quiet < 3; ) {
        while (awaited.size > 0) {
          if (deadline.aborted) throw new Error(`the page still waits for ${[...awaited].map(nameOf).join(', ')}`);
          await new Promise<void>((wake) => {
            changed = wake;
            deadline.addEventListener('abort', () => wake(), { once: true });
          });
        }
        const isBusy = await page.evaluate(async () => {
          await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
          return document.querySelector('[aria-busy="true"], .ant-spin-spinning') !== null;
        });
        if (isBusy && deadline.aborted) throw new Error('the page says that something is still coming');
        quiet = isBusy || awaited.size > 0 ? 0 : quiet + 1;
      }
    },
  };
}

const nameOf = (what: Request | string) => (typeof what === 'string' ? what : what.url());

function messageIn(payload: string | Buffer): { type?: string; id?: string } {
  try {
    return JSON.parse(String(payload)) as { type?: string; id?: string };
  } catch {
    return {};
  }
}
