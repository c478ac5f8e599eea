import { Form } from '#app/layout/link'
import { useFormSummary } from '#app/layout/form-summary'
import { paths } from '#app/paths'
import type { Result } from '#app/request/input.server'
import { Button } from '#app/ui/button'
import { RadioGroup, TextInput } from '#app/ui/field'
import { PasswordInput } from '#app/ui/password-input'
import { useForm } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { answerTo } from './form-of'

/** Name, and the language of letters. */
export function ProfileForm({ account, lastResult }: { account: { name: string; locale: string }; lastResult: Result | undefined }) {
  const { t } = useTranslation('identity')
  const [form, fields] = useForm({
    id: 'profile-form',
    lastResult: answerTo(lastResult, 'profile'),
    defaultValue: { name: account.name, locale: account.locale },
  })
  const summary = useFormSummary(form, { name: t('account.name'), locale: t('account.language') })
  const languages = (['vi', 'en'] as const).map((value) => ({ value, label: t(`account.languages.${value}`) }))
  return (
    <Form method="post" action={paths.account()} id={form.id} noValidate className="flex flex-col items-start gap-5">
      {summary}
      <input type="hidden" name="intent" value="profile" />
      <TextInput field={fields.name} label={t('account.name')} autoComplete="name" className="w-full" />
      <RadioGroup field={fields.locale} label={t('account.language')} options={languages} columns={2} />
      <Button>{t('account.save')}</Button>
    </Form>
  )
}

/** Another address, with the password again. */
export function EmailForm({ lastResult }: { lastResult: Result | undefined }) {
  const { t } = useTranslation('identity')
  const [form, fields] = useForm({ id: 'email-form', lastResult: answerTo(lastResult, 'email') })
  const summary = useFormSummary(form, { email: t('account.new-email'), currentPassword: t('account.current-password') })
  return (
    <Form method="post" action={paths.account()} id={form.id} noValidate className="flex flex-col items-start gap-5">
      {summary}
      <input type="hidden" name="intent" value="email" />
      <TextInput
        field={fields.email}
        label={t('account.new-email')}
        hint={t('account.new-email-hint')}
        type="email"
        autoComplete="email"
        className="w-full"
      />
      <PasswordInput
        field={fields.currentPassword}
        label={t('account.current-password')}
        className="w-full"
        showText={t('password.show')}
        hideText={t('password.hide')}
      />
      <Button variant="secondary">{t('account.change-email')}</Button>
    </Form>
  )
}
