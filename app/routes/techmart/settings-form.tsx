import { useFormSummary } from '#app/layout/form-summary'
import { Form } from '#app/layout/link'
import { useProblem } from '#app/layout/problem'
import { Button } from '#app/ui/button'
import { NumberInput, Select, TextInput } from '#app/ui/field'
import { Fieldset } from '#app/ui/fieldset'
import { FormActions } from '#app/ui/form-actions'
import { LANGUAGES } from '#server/techmart/wishes/wishes.schema'
import { type SubmissionResult, useForm } from '@conform-to/react'
import { useActionData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

export type SettingsValues = {
  rooms: { name: string; tables: string }[]
  walkingSlots: string
  mostMeetings: string
  interpreters: { language: string; count: string }[]
  fairness: string
  seconds: string
}

/** Rooms, limits, interpreters and the time given, each with a default that works. */
export function SettingsForm({ values, tables }: { values: SettingsValues; tables: number }) {
  const { t } = useTranslation('timetabling')
  const say = useProblem()
  const [form, fields] = useForm<SettingsValues, SettingsValues, string[]>({
    lastResult: useActionData<SubmissionResult<string[]>>(),
    defaultValue: values,
  })
  const summary = useFormSummary(form as never, {
    rooms: t('settings.rooms'),
    name: t('settings.room-name'),
    tables: t('settings.room-tables'),
    walkingSlots: t('settings.walking'),
    mostMeetings: t('settings.most'),
    interpreters: t('settings.interpreters'),
    language: t('settings.language'),
    count: t('settings.count'),
    fairness: t('settings.fairness'),
    seconds: t('settings.seconds'),
  })
  return (
    <Form method="post" id={form.id} noValidate className="flex flex-col gap-10">
      {summary}
      <Fieldset
        legend={t('settings.rooms')}
        hint={t('settings.rooms-hint', { count: tables })}
        id={`${form.id}-rooms`}
        errors={(fields.rooms.errors ?? []).map((each) => say(each))}
      >
        {fields.rooms.getFieldList().map((room, index) => {
          const line = room.getFieldset()
          return (
            <fieldset key={room.key} className="grid gap-4 sm:grid-cols-[2fr_1fr]">
              <legend className="sr-only">{t('settings.room', { number: index + 1 })}</legend>
              <TextInput
                field={line.name}
                label={`${t('settings.room', { number: index + 1 })}: ${t('settings.room-name')}`}
                maxLength={60}
                optional
              />
              <NumberInput field={line.tables} label={t('settings.room-tables')} width="short" optional />
            </fieldset>
          )
        })}
        <NumberInput field={fields.walkingSlots} label={t('settings.walking')} hint={t('settings.walking-hint')} width="short" />
      </Fieldset>
      <Fieldset legend={t('settings.limits')} id="limits">
        <NumberInput field={fields.mostMeetings} label={t('settings.most')} width="short" optional />
        <NumberInput field={fields.fairness} label={t('settings.fairness')} hint={t('settings.fairness-hint')} width="short" optional />
      </Fieldset>
      <Fieldset
        legend={t('settings.interpreters')}
        hint={t('settings.interpreters-hint')}
        id={`${form.id}-interpreters`}
        errors={(fields.interpreters.errors ?? []).map((each) => say(each))}
      >
        {fields.interpreters.getFieldList().map((pool) => {
          const line = pool.getFieldset()
          return (
            <div key={pool.key} className="grid gap-4 sm:grid-cols-[2fr_1fr]">
              <Select
                field={line.language}
                label={t('settings.language')}
                empty={t('settings.none')}
                options={LANGUAGES.filter((each) => each !== 'vi').map((value) => ({ value, label: t(`wishes:languages.${value}`) }))}
              />
              <NumberInput field={line.count} label={t('settings.count')} width="short" optional />
            </div>
          )
        })}
      </Fieldset>
      <Fieldset legend={t('settings.run')} id="run">
        <NumberInput field={fields.seconds} label={t('settings.seconds')} suffix={t('settings.unit')} width="short" />
      </Fieldset>
      <FormActions>
        <Button size="large">{t('settings.save')}</Button>
      </FormActions>
    </Form>
  )
}
