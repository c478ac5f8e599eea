import { Choice } from '#app/ui/field'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ShownAnswer } from './scan-answers'
import { signal } from './signals'

const key = 'techmart-sound'

export interface Sound {
  on: boolean
  setOn: (on: boolean) => void
}

/** Tells each new answer, and each that the exchange has put right, by sound and shake. */
export function useSound(answer: ShownAnswer | undefined): Sound {
  const [on, setOn] = useState(true)
  const said = useRef('')
  useEffect(() => setOn(localStorage.getItem(key) !== 'off'), [])
  useEffect(() => {
    const what = answer ? `${answer.id} ${answer.outcome}` : ''
    if (answer && what !== said.current) signal(answer.outcome, on)
    said.current = what
  }, [answer, on])
  return {
    on,
    setOn: (next) => {
      localStorage.setItem(key, next ? 'on' : 'off')
      setOn(next)
    },
  }
}

export function SoundSwitch({ sound }: { sound: Sound }) {
  const { t } = useTranslation('attendance')
  return (
    <Choice
      id="sound"
      type="checkbox"
      label={t('door.sound')}
      checked={sound.on}
      onChange={(event) => sound.setOn(event.currentTarget.checked)}
    />
  )
}
