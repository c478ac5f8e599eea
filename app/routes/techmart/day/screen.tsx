import { useFormat } from '#app/layout/reader'
import { titledBy } from '#app/layout/titled'
import { useLive } from '#app/live/use-live'
import { usePassingTime } from '#app/live/use-passing-time'
import { actorOf } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { getScreen } from '#server/techmart/day/day'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { data } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ScreenAside } from './screen-aside'
import { ScreenTables } from './screen-tables'

export { ErrorBoundary } from '#app/layout/public'

export const handle = titledBy<{ fair: { title_vi: string; title_en: string } }>(
  ({ fair }, t, words) => `${t('day:screen.title')}: ${words(fair.title_vi, fair.title_en)}`,
)

export async function loader(args: LoaderFunctionArgs) {
  const screen = await answered(() => getScreen(actorOf(args), args.params.fairId ?? ''))
  // What it shows changes with the clock: no page that was kept will do.
  return data(screen, { headers: { 'Cache-Control': 'no-store' } })
}

export const headers = () => ({ 'Cache-Control': 'no-store' })

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** For a screen of 1920 by 1080 in the hall: read from afar, without a pointer. */
export default function Screen() {
  const { fair, on, time, now, next, ahead, sessions } = useLoaderData<typeof loader>()
  const { t } = useTranslation('day')
  const { words } = useFormat()
  useLive(`fair:${fair.id}`)
  usePassingTime(20)
  const shown = now ?? next
  return (
    <main id="main" className="on-dark flex min-h-screen flex-col gap-[2vh] bg-accent-950 p-[2vw] text-white">
      <header className="flex flex-wrap items-end justify-between gap-x-10 gap-y-2">
        <h1 className="max-w-[60vw] text-[clamp(1.25rem,2.2vw,3rem)] font-semibold leading-tight">
          {words(fair.title_vi, fair.title_en)}
          <span className="block text-[clamp(0.9rem,1.2vw,1.6rem)] font-normal text-accent-200">{fair.venue}</span>
        </h1>
        <p className="text-[clamp(2rem,5vw,6rem)] font-semibold leading-none tabular-nums">{time}</p>
      </header>
      {on ? null : (
        <p className="text-[clamp(1.5rem,4vw,4rem)] font-semibold">{t(fair.state === 'closed' ? 'screen.over' : 'screen.off')}</p>
      )}
      {on ? (
        <div className="grid flex-1 gap-[2vw] lg:grid-cols-[minmax(0,1fr)_24vw]">
          <section aria-labelledby="turn" className="min-w-0">
            <h2 id="turn" className="mb-[1.5vh] flex flex-wrap items-baseline gap-x-6 text-[clamp(1.25rem,2.4vw,3rem)] font-semibold">
              <span>{now ? t('screen.now') : next ? t('screen.next') : t('screen.day-over')}</span>
              {shown ? <span className="tabular-nums">{`${shown.start} – ${shown.end}`}</span> : null}
              {now ? (
                <span className="text-[0.6em] font-normal text-accent-200">
                  {t('screen.minutes', { count: minutesOf(now.end) - minutesOf(time) })}
                </span>
              ) : null}
            </h2>
            {shown ? <ScreenTables key={shown.start} meetings={shown.meetings} /> : null}
          </section>
          <ScreenAside now={now} next={now ? next : null} ahead={ahead} sessions={sessions} />
        </div>
      ) : null}
    </main>
  )
}
