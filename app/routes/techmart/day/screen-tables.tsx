import { useFormat } from '#app/layout/reader'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

export interface ScreenMeeting {
  code: string
  table: number
  running: boolean
  sides: { vi: string; en: string }[]
  coded: boolean
}

/** As many as are read from the back of a hall. */
const onePage = 12
const secondsPerPage = 10

/** The tables of a slot; more than fit take turns. Whoever stands before the screen can hold a page with the one key there is. */
export function ScreenTables({ meetings }: { meetings: readonly ScreenMeeting[] }) {
  const { t } = useTranslation('day')
  const { words } = useFormat()
  const pages = Math.max(1, Math.ceil(meetings.length / onePage))
  const [page, setPage] = useState(0)
  const [turning, setTurning] = useState(true)
  useEffect(() => {
    if (!turning || pages < 2) return
    const timer = setInterval(() => setPage((before) => (before + 1) % pages), secondsPerPage * 1_000)
    return () => clearInterval(timer)
  }, [turning, pages])
  if (meetings.length === 0) return <p className="text-[clamp(1.1rem,1.8vw,2.2rem)] text-accent-200">{t('screen.nobody')}</p>
  const from = Math.min(page, pages - 1) * onePage
  return (
    <>
      <ul className="grid gap-[1vw] sm:grid-cols-2 xl:grid-cols-3">
        {meetings.slice(from, from + onePage).map((meeting) => (
          <li
            key={`${meeting.table} ${meeting.code}`}
            className={`flex min-h-[14vh] gap-[1vw] rounded-xl border-2 p-[1vw] ${meeting.running ? 'border-accent-200 bg-accent-900' : 'border-accent-800'}`}
          >
            <span className="text-[clamp(1.75rem,3.6vw,4.5rem)] font-semibold leading-none tabular-nums">
              <span className="sr-only">{t('desk.table')} </span>
              {meeting.table}
            </span>
            <span className="min-w-0 text-[clamp(1rem,1.35vw,1.75rem)] leading-snug">
              {meeting.sides.map((side) => (
                <span key={side.vi} className="line-clamp-2 font-medium">
                  {words(side.vi, side.en)}
                </span>
              ))}
              {meeting.coded ? (
                <span className="block font-semibold text-accent-200 tabular-nums">{t('screen.code', { code: meeting.code })}</span>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      {pages > 1 ? (
        <p className="mt-[1.5vh] flex items-center gap-6 text-[clamp(1rem,1.2vw,1.5rem)]">
          {t('screen.page', { page: Math.min(page, pages - 1) + 1, pages })}
          <button type="button" className="min-h-11 rounded-md border border-accent-200 px-4" onClick={() => setTurning(!turning)}>
            {t(turning ? 'screen.stop' : 'screen.go')}
          </button>
        </p>
      ) : null}
    </>
  )
}
