import { useFormSummary } from '#app/layout/form-summary'
import { Form } from '#app/layout/link'
import { Button } from '#app/ui/button'
import { TextArea, TextInput } from '#app/ui/field'
import { FormActions } from '#app/ui/form-actions'
import { Notice } from '#app/ui/notice'
import { Section } from '#app/ui/page'
import { type SubmissionResult, useForm } from '@conform-to/react'
import { useActionData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

/** The report is sent: its figures stand from then on. */
export function SendForm({ open }: { open: number }) {
  const { t } = useTranslation('fair-report')
  const [form, fields] = useForm<{ recipient: string; assessment: string }, Record<string, unknown>, string[]>({
    lastResult: useActionData<SubmissionResult<string[]>>(),
    defaultValue: { recipient: t('send.recipient-default') },
  })
  const summary = useFormSummary(form, { recipient: t('send.recipient'), assessment: t('send.assessment') })
  return (
    <Section title={t('send.title')} lead={t('send.text')} id="send">
      {open > 0 ? <Notice tone="warning">{t('send.open', { count: open })}</Notice> : null}
      <Form
        method="post"
        id={form.id}
        noValidate
        className="mt-4 flex max-w-3xl flex-col gap-6 rounded-lg border border-line bg-white p-5 shadow-card"
      >
        {summary}
        <TextInput field={fields.recipient} label={t('send.recipient')} hint={t('send.recipient-hint')} />
        <TextArea field={fields.assessment} label={t('send.assessment')} hint={t('send.assessment-hint')} rows={5} optional />
        <FormActions>
          <Button>{t('send.submit')}</Button>
        </FormActions>
      </Form>
    </Section>
  )
}
