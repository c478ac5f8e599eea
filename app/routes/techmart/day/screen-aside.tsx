import { useFormat } from '#app/layout/reader'
import { useTranslation } from 'react-i18next'
import type { ScreenMeeting } from './screen-tables'

interface ScreenSession {
  id: string
  title_vi: string
  title_en: string | null
  start: string
  end: string
  /** none where it is online alone */
  room_vi: string | null
  room_en: string | null
}

interface ScreenAsideProps {
  now: { free: string; freeCount: number } | null
  next: { start: string; meetings: ScreenMeeting[] } | null
  ahead: { start: string; count: number }[]
  sessions: ScreenSession[]
}

const nextShown = 6
const big = 'text-[clamp(1.1rem,1.6vw,2.1rem)] font-semibold'
const line = 'text-[clamp(0.95rem,1.15vw,1.5rem)] leading-snug'

/** Beside the tables: which are free, who is next, how full the hours ahead are, what is on in the rooms. */
export function ScreenAside({ now, next, ahead, sessions }: ScreenAsideProps) {
  const { t } = useTranslation('day')
  const { words, number } = useFormat()
  return (
    <div className="flex min-w-0 flex-col gap-[3vh]">
      {now ? (
        <section aria-labelledby="free" className="rounded-xl bg-accent-200 p-[1.2vw] text-accent-950">
          <h2 id="free" className={big}>
            {t('screen.free')} <span className="tabular-nums">({number(now.freeCount)})</span>
          </h2>
          <p className="text-[clamp(1.25rem,2.2vw,2.75rem)] font-semibold tabular-nums">{now.free || t('screen.none-free')}</p>
        </section>
      ) : null}
      {next ? (
        <section aria-labelledby="next">
          <h2 id="next" className={`${big} mb-2`}>
            {t('screen.next')} <span className="tabular-nums">{next.start}</span>
          </h2>
          <ul className="flex flex-col gap-2">
            {next.meetings.slice(0, nextShown).map((meeting) => (
              <li key={`${meeting.table} ${meeting.code}`} className={`${line} flex gap-3`}>
                <span className="w-[2.5em] shrink-0 font-semibold tabular-nums">{meeting.table}</span>
                <span className="line-clamp-2 min-w-0">
                  {[
                    ...meeting.sides.map((side) => words(side.vi, side.en)),
                    ...(meeting.coded ? [t('screen.code', { code: meeting.code })] : []),
                  ].join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {ahead.length > 0 ? (
        <section aria-labelledby="ahead">
          <h2 id="ahead" className={`${big} mb-2`}>
            {t('screen.ahead')}
          </h2>
          <ul className={`${line} tabular-nums`}>
            {ahead.map(({ start, count }) => (
              <li key={start}>
                {start} · {t('screen.count', { count })}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {sessions.length > 0 ? (
        <section aria-labelledby="programme">
          <h2 id="programme" className={`${big} mb-2`}>
            {t('screen.programme')}
          </h2>
          <ul className="flex flex-col gap-2">
            {sessions.map((session) => (
              <li key={session.id} className={line}>
                <span className="font-semibold tabular-nums">{t('techmart:hours', { from: session.start, to: session.end })}</span>
                <span className="line-clamp-2">
                  {words(session.title_vi, session.title_en ?? '')}
                  {' · '}
                  {session.room_vi === null ? t('programme:online') : words(session.room_vi, session.room_en ?? '')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <p className="mt-auto text-[clamp(0.8rem,0.9vw,1.1rem)] text-accent-200">{t('screen.code-hint')}</p>
    </div>
  )
}
