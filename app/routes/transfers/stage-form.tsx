import { useFormSummary } from '#app/layout/form-summary'
import { Form } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { Button } from '#app/ui/button'
import { Card } from '#app/ui/card'
import { DateInput, RadioGroup, Select, TextArea, TextInput } from '#app/ui/field'
import { REASONS } from '#server/platform/reference/reasons'
import type { TransferDetail } from '#server/transfers/transfers'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EvidenceInput } from './evidence'
import { useIntentForm } from './intent-form'

interface StageFormProps {
  transfer: TransferDetail
  id: string
  today: string
}

/** What may follow in the life of the contract; what a stage needs to say shows once it is chosen. */
export function StageForm({ transfer, id, today }: StageFormProps) {
  const { t } = useTranslation('transfers')
  const { words, day } = useFormat()
  // Kept while the page looks again, so that the form sent twice is one record.
  const [own] = useState(id)
  const [form, fields] = useIntentForm('stage', { happenedOn: today })
  const summary = useFormSummary(form, {
    stage: t('stage-form.stage'),
    happenedOn: t('stage-form.on'),
    registrationNumber: t('stage-form.number'),
    reason: t('stage-form.reason'),
    note: t('stage-form.note'),
    evidence: t('stage-form.evidence'),
  })
  const earliest = transfer.next.map(({ from }) => from).sort()[0] ?? today
  return (
    <Card as="section" level={2} title={t('stage-form.title')}>
      <Form method="post" encType="multipart/form-data" id={form.id} noValidate className="flex flex-col gap-5">
        {summary}
        <input type="hidden" name="intent" value="stage" />
        <input type="hidden" name="id" value={own} />
        <RadioGroup
          field={fields.stage}
          label={t('stage-form.stage')}
          options={transfer.next.map(({ stage }) => ({
            value: stage,
            label: t(`stages.${stage}`),
            hint: stage === 'paid' && !transfer.fullyPaid ? t('stage-form.paid-hint') : undefined,
          }))}
          revealed={{
            registered: <TextInput field={fields.registrationNumber} label={t('stage-form.number')} />,
            failed: (
              <Select
                field={fields.reason}
                label={t('stage-form.reason')}
                empty={t('stage-form.choose-reason')}
                options={REASONS.filter(({ list }) => list === 'fail-transfer').map(({ code, label_vi, label_en }) => ({
                  value: code,
                  label: words(label_vi, label_en),
                }))}
              />
            ),
          }}
        />
        <DateInput
          field={fields.happenedOn}
          label={t('stage-form.on')}
          hint={t('stage-form.on-hint', { day: day(earliest) })}
          max={today}
        />
        <TextArea field={fields.note} label={t('stage-form.note')} rows={3} optional />
        <EvidenceInput field={fields.evidence} />
        <div>
          <Button>{t('stage-form.submit')}</Button>
        </div>
      </Form>
    </Card>
  )
}
