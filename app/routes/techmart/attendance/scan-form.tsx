import { Form } from '#app/layout/link'
import { Button } from '#app/ui/button'
import { TextInput } from '#app/ui/field'
import type { SubmissionResult } from '@conform-to/react'
import { useActionData } from '@remix-run/react'
import type { FormEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { AnswerPanel } from './answer-panel'
import { Camera } from './camera'
import type { ShownAnswer } from './scan-answers'
import { ScanStatus } from './scan-status'
import type { ScanState } from './scan-state'

interface ScanFormProps {
  state: ScanState
  /** What is told of the last scan. */
  answer: ShownAnswer | undefined
  /** The page's own address, to which the form goes without scripts. */
  here: string
  scanId: string
  button: string
  onScan(code: string, way: 'camera' | 'code'): void
  onSend(): void
  children?: ReactNode
}

/** Camera and number of a ticket: taken by the device first where scripts run, by a plain form without them. */
export function ScanForm({ state, answer, here, scanId, button, onScan, onSend, children }: ScanFormProps) {
  const { t } = useTranslation('attendance')
  const refused = useActionData<SubmissionResult<string[]>>()?.error
  const typed = (event: FormEvent<HTMLFormElement>) => {
    if (!state.ready) return
    event.preventDefault()
    const form = event.currentTarget
    const code = String(new FormData(form).get('code') ?? '').trim()
    if (!code) return
    form.reset()
    onScan(code, 'code')
  }
  return (
    <div className="flex max-w-2xl flex-col gap-4">
      {state.ready ? <ScanStatus state={state} here={here} onSend={onSend} /> : null}
      <AnswerPanel answer={answer} by={state.answer && !state.answer.settled ? 'device' : 'exchange'} />
      {state.ready ? <Camera onCode={(code) => onScan(code, 'camera')} /> : null}
      <Form method="post" action={here} onSubmit={typed} className="flex flex-wrap items-end gap-3" noValidate>
        {children}
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
        <Button>{button}</Button>
      </Form>
    </div>
  )
}
