import { useFormSummary } from '#app/layout/form-summary'
import { Form } from '#app/layout/link'
import { Button } from '#app/ui/button'
import { TextArea } from '#app/ui/field'
import { FormActions } from '#app/ui/form-actions'
import { Notice } from '#app/ui/notice'
import type { Brokering } from '#server/deals/deals'
import { type SubmissionResult, useForm } from '@conform-to/react'
import { useActionData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

/** The Office's invitation to both sides. */
export function BrokerForm({ prepared }: { prepared: Brokering }) {
  const { t } = useTranslation('deals')
  const [form, fields] = useForm<Record<string, unknown>, Record<string, unknown>, string[]>({
    lastResult: useActionData<SubmissionResult<string[]>>(),
    defaultValue: { id: prepared.id, message: '' },
  })
  const summary = useFormSummary(form, { message: t('broker.message'), needId: t('broker.need'), enterpriseId: t('broker.enterprise') })
  const sentId = fields.id?.initialValue
  return (
    <Form method="post" id={form.id} noValidate className="flex flex-col gap-6">
      {summary}
      <input type="hidden" name="id" value={typeof sentId === 'string' ? sentId : prepared.id} />
      <input type="hidden" name="technologyId" value={prepared.technology?.id} />
      {prepared.need ? <input type="hidden" name="needId" value={prepared.need.id} /> : null}
      {prepared.matchId ? <input type="hidden" name="matchId" value={prepared.matchId} /> : null}
      {!prepared.need && prepared.enterprise ? <input type="hidden" name="enterpriseId" value={prepared.enterprise.id} /> : null}
      {prepared.need?.anonymous ? <Notice tone="warning">{t('broker.anonymous')}</Notice> : null}
      <TextArea field={fields.message} label={t('broker.message')} hint={t('broker.message-hint')} rows={6} />
      <FormActions>
        <Button>{t('broker.submit')}</Button>
      </FormActions>
    </Form>
  )
}
