import { Form } from '#app/layout/link'
import { useFormSummary } from '#app/layout/form-summary'
import type { Result } from '#app/request/input.server'
import { Button } from '#app/ui/button'
import { TextInput } from '#app/ui/field'
import { Section } from '#app/ui/page'
import { PasswordInput } from '#app/ui/password-input'
import { useForm } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { answerTo } from './form-of'

interface Steps {
  pending: { secret: string; qr: string } | null
  asksPassword: boolean
  lastResult: Result | undefined
}

/** Setting the factor up: first a secret is made, then the app reads it and its first code turns the factor on. */
export function SecondFactorSteps({ pending, asksPassword, lastResult }: Steps) {
  const { t } = useTranslation('identity')
  if (!pending) {
    return (
      <Section title={`1. ${t('setup.step-app')}`}>
        <p className="mb-5">{t('setup.step-app-text')}</p>
        <BeginForm asksPassword={asksPassword} lastResult={lastResult} text={t('setup.begin')} />
      </Section>
    )
  }
  return (
    <>
      <Section title={`2. ${t('setup.step-scan')}`}>
        <img src={pending.qr} alt={t('setup.qr')} width={220} height={220} className="rounded-lg border border-line bg-white" />
        <p className="mt-4 text-muted">{t('setup.by-hand')}</p>
        <p className="font-mono text-lg font-semibold break-all">{pending.secret.match(/.{1,4}/g)?.join(' ')}</p>
      </Section>
      <Section title={`3. ${t('setup.step-code')}`}>
        <ConfirmForm lastResult={lastResult} />
      </Section>
    </>
  )
}

export function BeginForm({ asksPassword, lastResult, text }: { asksPassword: boolean; lastResult: Result | undefined; text: string }) {
  const { t } = useTranslation('identity')
  const [form, fields] = useForm({ id: 'begin', lastResult: answerTo(lastResult, 'begin') })
  const summary = useFormSummary(form, { currentPassword: t('account.current-password') })
  return (
    <Form method="post" id={form.id} noValidate className="flex flex-col items-start gap-5">
      {summary}
      <input type="hidden" name="intent" value="begin" />
      {asksPassword ? (
        <PasswordInput
          field={fields.currentPassword}
          label={t('account.current-password')}
          className="w-full"
          showText={t('password.show')}
          hideText={t('password.hide')}
        />
      ) : null}
      <Button>{text}</Button>
    </Form>
  )
}

function ConfirmForm({ lastResult }: { lastResult: Result | undefined }) {
  const { t } = useTranslation('identity')
  const [form, fields] = useForm({ id: 'confirm', lastResult: answerTo(lastResult, 'confirm') })
  const summary = useFormSummary(form, { code: t('setup.code') })
  return (
    <Form method="post" id={form.id} noValidate className="flex flex-col items-start gap-5">
      {summary}
      <input type="hidden" name="intent" value="confirm" />
      <TextInput field={fields.code} label={t('setup.code')} width="short" inputMode="numeric" autoComplete="one-time-code" />
      <Button>{t('setup.confirm')}</Button>
    </Form>
  )
}
