import { useFormSummary } from '#app/layout/form-summary'
import { Form } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { Button } from '#app/ui/button'
import { Disclosure } from '#app/ui/disclosure'
import { DateInput, MoneyInput, TextArea } from '#app/ui/field'
import { nextSteps, nothingReasons, quickValues } from '#server/techmart/day/slips/slips.schema'
import { type SubmissionResult, useForm } from '@conform-to/react'
import { useActionData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { type Subject, SubjectField } from '../subject-field'
import { ChoiceTiles } from './choice-tiles'

interface SlipFormProps {
  meetingId: string
  dealId: string
  slip: {
    took_place: boolean
    next_step: string | null
    reason: string | null
    value_hoped: number | null
    follow_up_on: string | null
    note: string
  } | null
  /** What the deal may be about, where that is not settled yet. */
  subjects: readonly Subject[]
  days: readonly { count: number; day: string }[]
  today: string
  can: { deal: boolean; miss: boolean }
}

/** What was said before, as the fields have it: an amount or a day that is not on offer stands among the others. */
function before(slip: SlipFormProps['slip'], days: SlipFormProps['days']): Record<string, string> {
  if (!slip) return {}
  const { value_hoped: value, follow_up_on: day } = slip
  const offered = value !== null && quickValues.some((quick) => quick === value)
  const near = days.some((quick) => quick.day === day)
  return {
    step: slip.took_place ? (slip.next_step ?? '') : 'missed',
    reason: slip.reason ?? '',
    value: value === null ? '' : offered ? String(value) : 'other',
    otherValue: value === null || offered ? '' : String(value),
    followUp: day === null ? '' : near ? day : 'other',
    otherDay: day === null || near ? '' : day,
    note: slip.note,
  }
}

/** The whole outcome on one screen: one press for what comes next and one to send; sum, day and note where there is more to say. */
export function SlipForm({ meetingId, dealId, slip, subjects, days, today, can }: SlipFormProps) {
  const { t } = useTranslation('day')
  const { money, roundMoney } = useFormat()
  const [form, fields] = useForm<Record<string, unknown>, Record<string, unknown>, string[]>({
    id: 'slip',
    lastResult: useActionData<SubmissionResult<string[]>>(),
    defaultValue: before(slip, days),
  })
  const summary = useFormSummary(form, {
    step: t('slip.question'),
    technologyId: t('techmart:outcome.technology'),
    value: t('slip.value'),
    otherValue: t('slip.value-typed'),
    followUp: t('slip.follow-up'),
    otherDay: t('slip.follow-up-typed'),
    note: t('slip.note'),
  })
  const steps = [...nextSteps.filter((step) => step !== 'deal' || can.deal), ...(can.miss ? (['missed'] as const) : [])]
  // What is hoped for is asked of those alone who go on.
  const goesOn = 'group-has-[input[value=nothing]:checked]/slip:hidden group-has-[input[value=missed]:checked]/slip:hidden'
  return (
    <Form method="post" id={form.id} noValidate className="group/slip flex flex-col gap-6">
      {summary}
      <input type="hidden" name="meetingId" value={meetingId} />
      <input type="hidden" name="dealId" value={dealId} />
      <ChoiceTiles
        field={fields.step as never}
        legend={t('slip.question')}
        hint={can.deal ? undefined : t('slip.no-deal')}
        options={steps.map((value) => ({
          value,
          label: t(`slip.steps.${value}`),
          wide: value === 'missed' || (value === 'nothing' && can.deal),
        }))}
      />
      {subjects.length > 0 ? (
        <div className="hidden group-has-[input[value=deal]:checked]/slip:block">
          <SubjectField field={fields.technologyId as never} subjects={subjects} />
        </div>
      ) : null}
      <div className="hidden group-has-[input[value=nothing]:checked]/slip:block">
        <ChoiceTiles
          field={fields.reason as never}
          legend={t('slip.reason')}
          options={nothingReasons.map((value) => ({ value, label: t(`slip.reasons.${value}`) }))}
        />
      </div>
      <div className={`group/value ${goesOn}`}>
        <ChoiceTiles
          field={fields.value as never}
          legend={t('slip.value')}
          hint={t('slip.value-hint')}
          first=""
          options={[
            { value: '', label: t('slip.value-none') },
            ...quickValues.map((value) => ({ value: String(value), label: roundMoney(value) })),
            { value: 'other', label: t('slip.value-other') },
          ]}
        >
          <div className="mt-3 hidden group-has-[input[value=other]:checked]/value:block">
            <MoneyInput field={fields.otherValue} label={t('slip.value-typed')} readout={(amount) => money(Number(amount))} />
          </div>
        </ChoiceTiles>
      </div>
      <div className={`group/day ${goesOn}`}>
        <ChoiceTiles
          field={fields.followUp as never}
          legend={t('slip.follow-up')}
          first=""
          options={[
            { value: '', label: t('slip.follow-up-none') },
            ...days.map(({ count, day }) => ({ value: day, label: t('slip.in-days', { count }) })),
            { value: 'other', label: t('slip.follow-up-other') },
          ]}
        >
          <div className="mt-3 hidden group-has-[input[value=other]:checked]/day:block">
            <DateInput field={fields.otherDay} label={t('slip.follow-up-typed')} min={today} />
          </div>
        </ChoiceTiles>
      </div>
      <Disclosure summary={t('slip.note-open')} open={summary !== null || Boolean(slip?.note)}>
        <TextArea field={fields.note} label={t('slip.note')} rows={2} maxLength={1_000} optional />
      </Disclosure>
      <div className="sticky bottom-0 -mx-4 border-t border-line bg-white/95 px-4 py-3 sm:static sm:mx-0 sm:border-0 sm:px-0">
        <Button size="large" className="w-full sm:w-auto">
          {t('slip.submit')}
        </Button>
      </div>
    </Form>
  )
}
