import { useFormSummary } from '#app/layout/form-summary'
import { Form } from '#app/layout/link'
import { Button } from '#app/ui/button'
import { Checkbox, TextArea } from '#app/ui/field'
import { useTranslation } from 'react-i18next'
import { useIntentForm } from '../intent-form'

/** A question to the session; the name stands beside it only where the asker says so. */
export function AskForm({ questionId }: { questionId: string }) {
  const { t } = useTranslation('programme')
  const [form, fields] = useIntentForm('ask')
  const summary = useFormSummary(form, { body: t('questions.body'), named: t('questions.named') })
  return (
    <Form
      method="post"
      id={form.id}
      noValidate
      preventScrollReset
      className="flex flex-col items-start gap-4 rounded-lg border border-line bg-white p-4"
    >
      {summary}
      <input type="hidden" name="intent" value="ask" />
      <input type="hidden" name="id" value={questionId} />
      <TextArea field={fields.body} label={t('questions.body')} rows={3} maxLength={600} className="w-full" />
      <Checkbox field={fields.named} label={t('questions.named')} />
      <Button icon="chat">{t('questions.send')}</Button>
    </Form>
  )
}
