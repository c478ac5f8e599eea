import { useEffect } from 'react'

/** Keeps the page with everything that it has loaded on the device, under a service worker of this page alone. */
export function useScanWorker(workerPath: string): void {
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return
    const page = window.location.pathname
    const keep = async () => {
      const { active } = await navigator.serviceWorker.ready
      const loaded = performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name))
        .filter(({ origin, pathname }) => origin === window.location.origin && /^\/assets\/|\.(svg|png|woff2)$/.test(pathname))
      active?.postMessage({ kind: 'keep', page, files: [...new Set(loaded.map(({ pathname }) => pathname))] })
    }
    navigator.serviceWorker
      .register(workerPath, { scope: page })
      .then(keep)
      .catch(() => {})
    // What was loaded a little later, the camera's reader above all.
    const timer = setTimeout(() => void keep(), 4_000)
    return () => clearTimeout(timer)
  }, [workerPath])
}
