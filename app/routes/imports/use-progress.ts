import { useLive } from '#app/live/use-live'
import { useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'

/**
 * Looks again whenever the import has come further, and every few seconds while it is under way: a short one may be over
 * before this page listens.
 */
export function useProgress(id: string, underWay: boolean): void {
  const { revalidate } = useRevalidator()
  useLive(`import:${id}`)
  useEffect(() => {
    if (!underWay) return
    const timer = setInterval(revalidate, 4_000)
    return () => clearInterval(timer)
  }, [underWay, revalidate])
}
