import { Form } from '#app/layout/link'
import { useFormSummary } from '#app/layout/form-summary'
import { useFormat } from '#app/layout/reader'
import type { Result } from '#app/request/input.server'
import { Button } from '#app/ui/button'
import { Disclosure } from '#app/ui/disclosure'
import { Notice } from '#app/ui/notice'
import { PasswordInput } from '#app/ui/password-input'
import { useForm } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { answerTo } from './form-of'
import { BeginForm } from './second-factor-steps'

interface Current {
  since: string | null
  compulsory: boolean
  codesLeft: number
  can: { turnOff: boolean }
  lastResult: Result | undefined
}

/** A factor that is on: what is left of the codes, and what can be done. */
export function CurrentSecondFactor({ since, compulsory, codesLeft, can, lastResult }: Current) {
  const { t } = useTranslation('identity')
  const { day } = useFormat()
  const sent = lastResult?.initialValue?.intent
  return (
    <div className="flex flex-col gap-4">
      <p>
        {since ? `${t('setup.since', { day: day(since) })}. ` : null}
        {t('setup.codes-left', { count: codesLeft })}.
      </p>
      <Disclosure framed summary={t('setup.renew')} open={sent === 'codes'}>
        <ProofForm intent="codes" text={t('setup.renew-text')} button={t('setup.renew')} lastResult={lastResult} />
      </Disclosure>
      <Disclosure framed summary={t('setup.begin-again')} open={sent === 'begin'}>
        <BeginForm asksPassword lastResult={lastResult} text={t('setup.begin-again')} />
      </Disclosure>
      {can.turnOff ? (
        <Disclosure framed summary={t('setup.turn-off')} open={sent === 'turn-off'}>
          <ProofForm intent="turn-off" text={t('setup.turn-off-text')} button={t('setup.turn-off')} danger lastResult={lastResult} />
        </Disclosure>
      ) : null}
      {compulsory ? <Notice>{t('setup.compulsory')}</Notice> : null}
    </div>
  )
}

interface Proof {
  intent: 'codes' | 'turn-off'
  text: string
  button: string
  danger?: boolean
  lastResult: Result | undefined
}

/** One act that the password is asked for again. */
function ProofForm({ intent, text, button, danger, lastResult }: Proof) {
  const { t } = useTranslation('identity')
  const [form, fields] = useForm({ id: intent, lastResult: answerTo(lastResult, intent) })
  const summary = useFormSummary(form, { currentPassword: t('account.current-password') })
  return (
    <Form method="post" id={form.id} noValidate className="flex flex-col items-start gap-4">
      {summary}
      <input type="hidden" name="intent" value={intent} />
      <p>{text}</p>
      <PasswordInput
        field={fields.currentPassword}
        label={t('account.current-password')}
        className="w-full"
        showText={t('password.show')}
        hideText={t('password.hide')}
      />
      <Button variant={danger ? 'danger' : 'secondary'}>{button}</Button>
    </Form>
  )
}
