// Keeps the scanning page and its files on the device, so that it opens without a line and after the browser was closed.
// It answers for nothing else: what is scanned lies in IndexedDB and is sent by the page.

const cacheName = `techmart-scans ${self.registration.scope}`
/** A line that says nothing for this long is none, where there is a page kept. */
const patienceMs = 4_000

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('message', (event) => {
  if (event.data?.kind === 'keep') event.waitUntil(keep(event.data.page, event.data.files))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  if (request.mode === 'navigate') event.respondWith(page(event))
  else if (/^\/assets\/|\.(svg|png|woff2)$/.test(url.pathname)) event.respondWith(file(request))
})

async function keep(page, files) {
  const cache = await caches.open(cacheName)
  const known = new Set((await cache.keys()).map(({ url }) => url))
  const missing = files.filter((address) => !known.has(new URL(address, self.location.origin).href))
  await Promise.all(missing.map((address) => cache.add(address).catch(() => {})))
  // The page as it is without anybody's data: what somebody takes back later must not stay on a disk.
  const answer = await fetch(`${page}?kept=yes`, { credentials: 'same-origin' }).catch(() => undefined)
  if (answer?.ok && !answer.redirected) await cache.put(page, answer)
}

async function page(event) {
  const cache = await caches.open(cacheName)
  const kept = await cache.match(new URL(event.request.url).pathname)
  const fresh = fetch(event.request)
  if (!kept) return fresh
  event.waitUntil(fresh.catch(() => {}))
  const late = new Promise((resolve) => setTimeout(() => resolve(kept), patienceMs))
  return Promise.race([fresh.catch(() => kept), late])
}

async function file(request) {
  const cache = await caches.open(cacheName)
  const kept = await cache.match(request, { ignoreVary: true })
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok && answer.type === 'basic') await cache.put(request, answer.clone())
  return answer
}
