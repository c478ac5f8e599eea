import { Form } from '#app/layout/link'
import { useFormSummary } from '#app/layout/form-summary'
import { Button } from '#app/ui/button'
import { Disclosure } from '#app/ui/disclosure'
import { Select, TextArea } from '#app/ui/field'
import type { DealRoom } from '#server/deals/deals'
import { useTranslation } from 'react-i18next'
import { useDealWords } from './deal-words'
import { useIntentForm } from './intent-form'

/** Ends the talks, or takes an invitation back, with a reason. */
export function EndForm({ room }: { room: DealRoom }) {
  const { t } = useTranslation('deals')
  const { reasonOptions } = useDealWords()
  const [form, fields] = useIntentForm('end')
  const summary = useFormSummary(form, { reason: t('closing.reason'), note: t('answer.note') })
  return (
    <Disclosure summary={t(room.state === 'proposed' ? 'closing.take-back' : 'closing.end')} open={form.status === 'error'} framed>
      <Form method="post" id={form.id} noValidate className="flex flex-col gap-5">
        {summary}
        <input type="hidden" name="intent" value="end" />
        <p className="text-sm text-muted">{t('closing.text')}</p>
        <Select field={fields.reason} label={t('closing.reason')} options={reasonOptions('end-deal')} empty={t('answer.choose-reason')} />
        <TextArea field={fields.note} label={t('answer.note')} hint={t('answer.note-hint')} rows={3} optional />
        <div>
          <Button variant="danger">{t(room.state === 'proposed' ? 'closing.take-back' : 'closing.submit')}</Button>
        </div>
      </Form>
    </Disclosure>
  )
}
