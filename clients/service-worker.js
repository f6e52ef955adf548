// Opens a client's pages where there is no signal. Written out by the build, which fills in BASE, VERSION and FILES.
const VERSION = '__VERSION__';
const FILES = __FILES__;
const PAGE = '__BASE__';
/** The page that draws itself: what the server draws at an address is that address's alone. */
const BARE_PAGE = `${PAGE}index.html`;
const OURS = `${PAGE.replaceAll('/', '')}-`;
const KEPT = `${OURS}${VERSION}`;
/** A weak signal that never answers is no signal. */
const PATIENCE_MS = 4000;
const AT_A_TIME = 4;

self.addEventListener('install', (event) => {
  event.waitUntil(keepAll().then(() => self.skipWaiting()));
});

/** A few at a time, so that whoever uses the page meanwhile is not kept waiting by those they may need later. */
async function keepAll() {
  const cache = await caches.open(KEPT);
  await cache.add(new Request(BARE_PAGE, { cache: 'reload' }));
  // What the page itself has loaded is not loaded again: a file's name changes with its content.
  for (let at = 0; at < FILES.length; at += AT_A_TIME) await cache.addAll(FILES.slice(at, at + AT_A_TIME));
}

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => names.filter((name) => name.startsWith(OURS) && name !== KEPT))
      .then((old) => Promise.all(old.map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  // Only this client's own pages and code. What people wrote and what the server says never pass here.
  if (request.method !== 'GET' || origin !== self.location.origin || !pathname.startsWith(PAGE)) return;
  if (request.mode === 'navigate') event.respondWith(newestPage(request));
  else if (pathname.startsWith(`${PAGE}assets/`)) event.respondWith(file(request));
});

/** The server's page whenever it answers in time, so that nobody is left on an old one. */
async function newestPage(request) {
  const asked = fetch(request);
  return (await inTime(asked)) ?? (await kept(BARE_PAGE)) ?? asked;
}

/**
 * A file's name changes with its content: the browser's own cache answers first, and at once. What is kept here stands in
 * where neither it nor the server does.
 */
async function file(request) {
  const asked = fetch(request);
  const answer = await inTime(asked);
  return answer?.ok ? answer : ((await kept(request)) ?? asked);
}

function kept(request) {
  return caches.match(request, { cacheName: KEPT, ignoreVary: true });
}

/** Its answer; nothing where there is no signal, or one that lets people wait. */
function inTime(answer) {
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  return Promise.race([answer.catch(() => undefined), late]);
}
