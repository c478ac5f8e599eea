import { Form } from '#app/layout/link'
import { useFormSummary } from '#app/layout/form-summary'
import { Button } from '#app/ui/button'
import { Disclosure } from '#app/ui/disclosure'
import { Select, TextArea } from '#app/ui/field'
import type { DealRoom } from '#server/deals/deals'
import { useTranslation } from 'react-i18next'
import { useDealWords } from './deal-words'
import { useIntentForm } from './intent-form'

/** For the side that is asked: yes, or no with a reason. */
export function AnswerPanel({ room }: { room: DealRoom }) {
  const { t } = useTranslation('deals')
  const { reasonOptions } = useDealWords()
  const [form, fields] = useIntentForm('decline')
  const summary = useFormSummary(form, { reason: t('answer.reason'), note: t('answer.note') })
  const anonymous = room.side === 'enterprise' && room.unknownToSupplier
  return (
    <section aria-labelledby="answer-title" className="rounded-lg border-2 border-accent-700 bg-white p-5 shadow-card sm:p-6">
      <h2 id="answer-title" className="text-xl font-semibold">
        {t('answer.title')}
      </h2>
      <p className="mt-2">{anonymous ? t('answer.text-anonymous') : t('answer.text')}</p>
      <Form method="post" className="mt-4">
        <input type="hidden" name="intent" value="accept" />
        <Button icon="check">{t('answer.accept')}</Button>
      </Form>
      <div className="mt-3">
        <Disclosure summary={t('answer.decline')} open={form.status === 'error'}>
          <Form method="post" id={form.id} noValidate className="flex flex-col gap-5 py-2">
            {summary}
            <input type="hidden" name="intent" value="decline" />
            <Select
              field={fields.reason}
              label={t('answer.reason')}
              options={reasonOptions('decline-deal')}
              empty={t('answer.choose-reason')}
            />
            <TextArea
              field={fields.note}
              label={t('answer.note')}
              hint={anonymous ? t('answer.note-hint-anonymous') : t('answer.note-hint')}
              rows={3}
              optional
            />
            <div>
              <Button variant="danger">{t('answer.confirm-decline')}</Button>
            </div>
          </Form>
        </Disclosure>
      </div>
    </section>
  )
}
