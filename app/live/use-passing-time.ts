import { useRevalidator } from '@remix-run/react'
import { useEffect, useRef } from 'react'

/** Looks again every so many seconds while the page is in sight: for what changes by the passing of time alone. */
export function usePassingTime(seconds: number): void {
  const { revalidate } = useRevalidator()
  const latest = useRef(revalidate)
  latest.current = revalidate
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) latest.current()
    }, seconds * 1_000)
    return () => clearInterval(timer)
  }, [seconds])
}
