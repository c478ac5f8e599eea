import { useFormSummary } from '#app/layout/form-summary'
import { Form } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { Button } from '#app/ui/button'
import { DateInput, MoneyInput, RadioGroup, TextArea } from '#app/ui/field'
import { FormActions } from '#app/ui/form-actions'
import { Section } from '#app/ui/page'
import { useTranslation } from 'react-i18next'
import { useIntentForm } from './intent-form'
import { type Subject, SubjectField } from './subject-field'

interface OutcomeFormProps {
  meetingId: string
  /** Ids for what may follow, so that a form sent twice makes one deal and one memorandum. */
  dealId: string
  memorandumId: string
  /** What the deal may be about, where that is not settled yet. */
  subjects: readonly Subject[]
  today: string
  can: { memorandum: boolean; miss: boolean }
}

/** What came of a meeting; the memorandum's own fields show once it is chosen. */
export function OutcomeForm({ meetingId, dealId, memorandumId, subjects, today, can }: OutcomeFormProps) {
  const { t } = useTranslation('techmart')
  const { money } = useFormat()
  const [form, fields] = useIntentForm('record', { signedOn: today })
  const summary = useFormSummary(form, {
    outcome: t('outcome.question'),
    technologyId: t('outcome.technology'),
    signedOn: t('outcome.signed-on'),
    potentialValue: t('outcome.potential-value'),
    note: t('outcome.note'),
  })
  const choices = ['follow-up', 'deal', ...(can.memorandum ? ['memorandum'] : []), 'nothing', ...(can.miss ? ['missed'] : [])]
  const hints: Record<string, string> = {
    'follow-up': t('outcome.follow-up-hint'),
    deal: t('outcome.deal-hint'),
    memorandum: t('outcome.memorandum-hint'),
  }
  return (
    <Section title={t('outcome.title')} id="record">
      <Form method="post" id={form.id} noValidate className="group/outcome flex flex-col gap-6">
        {summary}
        <input type="hidden" name="intent" value="record" />
        <input type="hidden" name="meetingId" value={meetingId} />
        <input type="hidden" name="dealId" value={dealId} />
        <input type="hidden" name="memorandumId" value={memorandumId} />
        <RadioGroup
          field={fields.outcome}
          label={t('outcome.question')}
          options={choices.map((value) => ({ value, label: t(`outcome.${value}`), hint: hints[value] }))}
          revealed={{
            memorandum: (
              <div className="flex flex-col gap-5">
                <DateInput field={fields.signedOn} label={t('outcome.signed-on')} max={today} />
                <MoneyInput
                  field={fields.potentialValue}
                  label={t('outcome.potential-value')}
                  readout={(amount) => money(Number(amount))}
                />
              </div>
            ),
          }}
        />
        {subjects.length > 0 ? (
          <div className="hidden group-has-[input[value=deal]:checked]/outcome:block group-has-[input[value=memorandum]:checked]/outcome:block">
            <SubjectField field={fields.technologyId as never} subjects={subjects} />
          </div>
        ) : null}
        <TextArea field={fields.note} label={t('outcome.note')} rows={3} optional />
        <FormActions>
          <Button>{t('outcome.submit')}</Button>
        </FormActions>
      </Form>
    </Section>
  )
}
