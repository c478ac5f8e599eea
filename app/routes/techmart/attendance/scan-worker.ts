import source from './scan-worker.js?raw'

/**
 * The service worker of the scanning pages. It stands at the root so that the pages of both languages can have it; each registers
 * it for its own address alone.
 */
export function loader() {
  return new Response(source, {
    headers: {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'no-cache',
      'Service-Worker-Allowed': '/',
    },
  })
}
