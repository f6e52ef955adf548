// Opens a client's pages where there is no signal. Written out by the build, which fills in BASE, VERSION and FILES.
const VERSION = '__VERSION__';
const FILES = __FILES__;
const PAGE = '__BASE__';
const OURS = `${PAGE.replaceAll('/', '')}-`;
const KEPT = `${OURS}${VERSION}`;
/** A weak signal that never answers is no signal. */
const PATIENCE_MS = 4000;

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(KEPT)
      .then((kept) => kept.addAll([PAGE, ...FILES].map((file) => new Request(file, { cache: 'reload' }))))
      .then(() => self.skipWaiting()),
  );
});

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
  else if (pathname.startsWith(`${PAGE}assets/`)) event.respondWith(keptFile(request));
});

/** The server's page whenever it answers in time, so that nobody is left on an old one. */
async function newestPage(request) {
  const asked = fetch(request);
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  try {
    const answer = await Promise.race([asked, late]);
    if (answer) return answer;
  } catch {
    // No signal.
  }
  asked.catch(() => undefined);
  return (await caches.match(PAGE, { cacheName: KEPT })) ?? asked;
}

/** A file's name changes with its content: what is kept under it is right. */
async function keptFile(request) {
  return (await caches.match(request, { cacheName: KEPT, ignoreVary: true })) ?? fetch(request);
}
