import { useFormSummary } from '#app/layout/form-summary'
import { Form } from '#app/layout/link'
import { Button } from '#app/ui/button'
import { Checkbox, NumberInput } from '#app/ui/field'
import { Section } from '#app/ui/page'
import { type SubmissionResult, useForm } from '@conform-to/react'
import { useActionData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

interface AdmissionFormProps {
  admission: { capacity: number | null; accreditsPress: boolean; taken: number }
}

/** How many may come, and whether the press is asked who it is. */
export function AdmissionForm({ admission }: AdmissionFormProps) {
  const { t } = useTranslation('attendance')
  const [form, fields] = useForm<Record<string, unknown>, Record<string, unknown>, string[]>({
    lastResult: useActionData<SubmissionResult<string[]>>(),
    defaultValue: {
      capacity: admission.capacity === null ? '' : String(admission.capacity),
      accreditsPress: admission.accreditsPress ? 'on' : undefined,
    },
  })
  const summary = useFormSummary(form, { capacity: t('office.capacity') })
  return (
    <Section title={t('office.admission')} id="admission" lead={t('office.taken', { count: admission.taken })}>
      <Form method="post" id={form.id} noValidate className="flex max-w-2xl flex-col items-start gap-6">
        {summary}
        <NumberInput field={fields.capacity} label={t('office.capacity')} hint={t('office.capacity-hint')} width="short" optional />
        <Checkbox field={fields.accreditsPress} label={t('office.accredits-press')} />
        <Button variant="secondary">{t('office.save')}</Button>
      </Form>
    </Section>
  )
}
