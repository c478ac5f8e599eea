import { Form, useAt } from '#app/layout/link'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { TextInput } from '#app/ui/field'
import { Section } from '#app/ui/page'
import type { SubmissionResult } from '@conform-to/react'
import { useActionData, useRevalidator } from '@remix-run/react'
import { type FormEvent, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { AnswerPanel } from './answer-panel'
import { Camera } from './camera'
import { ScanStatus } from './scan-status'
import { useSound } from './sound-switch'
import { useScans } from './use-scans'
import { useScanWorker } from './use-scan-worker'

interface LeadScannerProps {
  fairId: string
  organisationId: string
  scanId: string
  /** The page came from the device itself, without the list. */
  kept: boolean
}

/** Scans visitors' badges at a stand. The device holds no list of people: who it was, the exchange says, where that person agreed. */
export function LeadScanner({ fairId, organisationId, scanId, kept }: LeadScannerProps) {
  const { t } = useTranslation('attendance')
  const at = useAt()
  const { revalidate } = useRevalidator()
  const refused = useActionData<SubmissionResult<string[]>>()?.error
  const { state, scan, sync } = useScans({ place: `leads:${fairId}:${organisationId}`, syncPath: at(paths.leadsSync(fairId)) }, revalidate)
  useScanWorker(paths.scanWorker())
  useSound(state.answer)
  const again = kept && state.ready && state.online
  useEffect(() => {
    if (again) revalidate()
  }, [again, revalidate])
  const typed = (event: FormEvent<HTMLFormElement>) => {
    if (!state.ready) return
    event.preventDefault()
    const form = event.currentTarget
    const code = String(new FormData(form).get('code') ?? '').trim()
    if (!code) return
    form.reset()
    void scan(code, 'code')
  }
  return (
    <Section title={t('leads.scan')} id="scan">
      <div className="flex max-w-2xl flex-col gap-4">
        {state.ready ? <ScanStatus state={state} here={paths.leads(fairId)} onSend={() => void sync()} /> : null}
        <AnswerPanel answer={state.answer} by={state.answer && !state.answer.settled ? 'device' : 'exchange'} />
        {state.ready ? <Camera onCode={(code) => void scan(code, 'camera')} /> : null}
        <Form method="post" action={paths.leads(fairId)} onSubmit={typed} className="flex flex-wrap items-end gap-3" noValidate>
          <input type="hidden" name="intent" value="visit" />
          <input type="hidden" name="scanId" value={scanId} />
          <TextInput
            name="code"
            id="code"
            label={t('door.code')}
            errors={refused?.code ?? undefined}
            hint={t('door.code-hint')}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={200}
            className="min-w-0 grow basis-60"
          />
          <Button>{t('leads.note-visit')}</Button>
        </Form>
      </div>
    </Section>
  )
}
