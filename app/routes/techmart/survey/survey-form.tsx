import { useFormSummary } from '#app/layout/form-summary'
import { Form } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { Button } from '#app/ui/button'
import { MoneyInput, RadioGroup, TextArea } from '#app/ui/field'
import { FormActions } from '#app/ui/form-actions'
import { Notice } from '#app/ui/notice'
import { agains, founds, marks } from '#server/techmart/survey/survey.schema'
import { type SubmissionResult, useForm } from '@conform-to/react'
import { useActionData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

export interface SurveySent {
  endsOn: string
  answer: {
    satisfaction: number
    meetingsUseful: number | null
    found: string
    valueHoped?: number | undefined
    again: string
    words: string
  } | null
  can: { answer: boolean }
}

// A type, not an interface: only a type has the index that forms need.
type Fields = {
  satisfaction: string
  meetingsUseful: string
  found: string
  valueHoped: string
  again: string
  words: string
}

/** The questions with what was answered; the same for an organisation and for the holder of a letter. */
export function SurveyForm({ survey, done }: { survey: SurveySent; done: boolean }) {
  const { t } = useTranslation('survey')
  const { day, money } = useFormat()
  const { answer, endsOn } = survey
  const [form, fields] = useForm<Fields, Record<string, unknown>, string[]>({
    lastResult: useActionData<SubmissionResult<string[]>>(),
    defaultValue: answer
      ? {
          satisfaction: String(answer.satisfaction),
          meetingsUseful: answer.meetingsUseful === null ? 'none' : String(answer.meetingsUseful),
          found: answer.found,
          valueHoped: answer.valueHoped === undefined ? '' : String(answer.valueHoped),
          again: answer.again,
          words: answer.words,
        }
      : {},
  })
  const names = {
    satisfaction: 'satisfaction',
    meetingsUseful: 'meetings-useful',
    found: 'found',
    valueHoped: 'value-hoped',
    again: 'again',
    words: 'words',
  }
  const summary = useFormSummary(
    form,
    Object.fromEntries(Object.entries(names).map(([field, question]) => [field, t(`questions.${question}`)])),
  )
  const options = (question: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: t(`answers.${question}.${value}`) }))
  return (
    <>
      {done ? (
        <Notice kind="alert" tone="success">
          {t('done', { day: day(endsOn) })}
        </Notice>
      ) : answer ? (
        <Notice tone="info">{t('answered')}</Notice>
      ) : null}
      <p>{t('until', { day: day(endsOn) })}</p>
      <Form method="post" id={form.id} noValidate className="flex flex-col gap-8">
        {summary}
        <RadioGroup field={fields.satisfaction} label={t('questions.satisfaction')} options={options('satisfaction', marks)} />
        <RadioGroup
          field={fields.meetingsUseful}
          label={t('questions.meetings-useful')}
          options={options('meetings-useful', [...marks, 'none'])}
        />
        <RadioGroup field={fields.found} label={t('questions.found')} options={options('found', founds)} />
        <MoneyInput
          field={fields.valueHoped}
          label={t('questions.value-hoped')}
          hint={t('hints.value-hoped')}
          readout={(amount) => money(Number(amount))}
          optional
        />
        <RadioGroup field={fields.again} label={t('questions.again')} options={options('again', agains)} />
        <TextArea field={fields.words} label={t('questions.words')} hint={t('hints.words')} rows={4} optional />
        <FormActions>
          <Button size="large">{answer ? t('change') : t('save')}</Button>
        </FormActions>
      </Form>
    </>
  )
}
