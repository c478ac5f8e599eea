import { useRevalidator } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

/**
 * How long a hold still lasts, counted down from what the server says: the clock of the device is not asked what time it is.
 * When it is over the page looks again. Without scripts the time at which it ends stands beside it.
 */
export function HoldClock({ secondsLeft }: { secondsLeft: number }) {
  const { t } = useTranslation('booths')
  const { revalidate } = useRevalidator()
  const look = useRef(revalidate)
  look.current = revalidate
  const [left, setLeft] = useState(secondsLeft)
  useEffect(() => {
    const began = performance.now()
    setLeft(secondsLeft)
    let ended = false
    const timer = setInterval(() => {
      const now = Math.max(0, secondsLeft - Math.floor((performance.now() - began) / 1000))
      setLeft(now)
      if (now > 0 || ended) return
      ended = true
      look.current()
    }, 1_000)
    return () => clearInterval(timer)
  }, [secondsLeft])
  const minutes = Math.floor(left / 60)
  const said =
    minutes >= 60
      ? t('choose.left-hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 })
      : t('choose.left-minutes', { minutes, seconds: String(left % 60).padStart(2, '0') })
  return (
    <span role="timer" className="font-semibold tabular-nums">
      {left > 0 ? t('choose.left', { left: said }) : t('choose.over')}
    </span>
  )
}
