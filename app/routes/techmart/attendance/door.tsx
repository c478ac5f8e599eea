import { Form, useAt } from '#app/layout/link'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { Disclosure } from '#app/ui/disclosure'
import { TextInput } from '#app/ui/field'
import { Section } from '#app/ui/page'
import { useLocation, useNavigation, useRevalidator } from '@remix-run/react'
import { type FormEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FoundTickets } from './found-tickets'
import { RecentScans } from './recent-scans'
import type { KnownTicket, ShownAnswer } from './scan-answers'
import { ScanForm } from './scan-form'
import { SoundSwitch, useSound } from './sound-switch'
import { useScans } from './use-scans'
import { useScanWorker } from './use-scan-worker'

type Found = Omit<KnownTicket, 'hash'>

interface DoorProps {
  fairId: string
  words: string
  found: readonly Found[]
  /** What was answered without scripts. */
  answer: ShownAnswer | undefined
  scanId: string
}

/** The door of a fair: camera, number, name; with scripts on the device first, without them by plain forms. */
export function Door({ fairId, words, found, answer, scanId }: DoorProps) {
  const { t } = useTranslation('attendance')
  const at = useAt()
  const { revalidate } = useRevalidator()
  const { state, scan, sync, forget, find } = useScans(
    { place: `door:${fairId}`, syncPath: at(paths.checkInSync(fairId)), listPath: at(paths.checkInList(fairId)) },
    () => words && revalidate(),
  )
  useScanWorker(paths.scanWorker())
  const sound = useSound(state.answer)
  const [local, setLocal] = useState<{ words: string; found: Found[] }>()
  // A form without scripts has answered; the next scan takes its place.
  const [told, setTold] = useState(answer)
  useEffect(() => setTold(answer), [answer])
  const shown = state.answer ?? told

  const take = async (code: string, way: 'camera' | 'code' | 'list') => {
    setTold(undefined)
    await scan(code, way)
  }
  const searched = (event: FormEvent<HTMLFormElement>) => {
    // With a line the exchange searches, which knows tickets given out a moment ago.
    if (!state.ready || state.online) return setLocal(undefined)
    event.preventDefault()
    const typed = String(new FormData(event.currentTarget).get('q') ?? '')
    void find(typed).then((tickets) => setLocal({ words: typed, found: tickets }))
  }
  // A search that met a lost line: its page came from the device, which keeps none with names, or it still waits.
  const [here, to] = [useLocation(), useNavigation().location]
  const { search } = to?.pathname === here.pathname ? to : here
  const asked = (new URLSearchParams(search).get('q') ?? '').trim()
  const unanswered = state.ready && !state.online && asked !== words ? asked : ''
  useEffect(() => {
    if (unanswered) void find(unanswered).then((tickets) => setLocal((before) => before ?? { words: unanswered, found: tickets }))
  }, [unanswered, find])
  const lines = local ?? { words, found }

  return (
    <div className="flex flex-col gap-8">
      <ScanForm
        state={state}
        answer={shown}
        here={paths.checkIn(fairId)}
        scanId={scanId}
        button={t('door.check')}
        onScan={(code, way) => void take(code, way)}
        onSend={() => void sync()}
      />
      <Section title={t('door.by-name')} id="by-name">
        <Form method="get" action={paths.checkIn(fairId)} role="search" onSubmit={searched} className="flex flex-wrap items-end gap-3">
          <TextInput
            name="q"
            id="q"
            type="search"
            key={words}
            defaultValue={words}
            label={t('door.name')}
            autoComplete="off"
            className="min-w-0 grow basis-60"
          />
          <Button variant="secondary" icon="search">
            {t('list.find')}
          </Button>
        </Form>
        <FoundTickets
          fairId={fairId}
          words={lines.words}
          found={lines.found}
          onTake={state.ready ? (id) => void take(id, 'list') : undefined}
        />
      </Section>
      {state.ready ? (
        <>
          <Section title={t('door.recent')} id="recent">
            <RecentScans recent={state.recent} />
          </Section>
          <Disclosure summary={t('door.device')}>
            <div className="flex flex-col items-start gap-4">
              <SoundSwitch sound={sound} />
              <p>{t('door.device-text')}</p>
              <Button type="button" variant="secondary" onClick={() => void forget()}>
                {t('door.forget')}
              </Button>
            </div>
          </Disclosure>
        </>
      ) : (
        <noscript>
          <p className="text-muted">{t('door.no-script')}</p>
        </noscript>
      )}
    </div>
  )
}
