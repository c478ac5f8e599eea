import { useFormSummary } from '#app/layout/form-summary'
import { Form } from '#app/layout/link'
import { useNames } from '#app/layout/names'
import { Button } from '#app/ui/button'
import { CheckboxGroup, DateInput, NumberInput, RadioGroup, Select, TextArea, TextInput } from '#app/ui/field'
import { Fieldset } from '#app/ui/fieldset'
import { FormActions } from '#app/ui/form-actions'
import { FAIR_LEVELS, FAIR_PLACES } from '#server/techmart/techmart.schema'
import { type SubmissionResult, useForm } from '@conform-to/react'
import { useActionData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

export type FairValues = {
  id: string
  titleVi: string
  titleEn: string
  aboutVi: string
  aboutEn: string
  place: string
  level: string
  themeVi: string
  themeEn: string
  venue: string
  province: string
  startsOn: string
  endsOn: string
  dayStarts: string
  dayEnds: string
  breakStarts: string
  breakEnds: string
  meetingMinutes: string
  tables: string
  fields: string[]
}

/** Everything that a fair says of itself, and what its timetable is cut from. */
export function FairForm({ values, submit }: { values: FairValues; submit: string }) {
  const { t } = useTranslation('techmart')
  const names = useNames()
  const [form, fields] = useForm({
    lastResult: useActionData<SubmissionResult<string[]>>(),
    defaultValue: values,
  })
  const summary = useFormSummary(form, {
    titleVi: t('form.title-vi'),
    titleEn: t('form.title-en'),
    aboutVi: t('form.about-vi'),
    aboutEn: t('form.about-en'),
    place: t('form.place'),
    level: t('form.level'),
    themeVi: t('form.theme-vi'),
    themeEn: t('form.theme-en'),
    venue: t('form.venue'),
    province: t('form.province'),
    startsOn: t('form.starts-on'),
    endsOn: t('form.ends-on'),
    dayStarts: t('form.day-starts'),
    dayEnds: t('form.day-ends'),
    breakStarts: t('form.break-starts'),
    breakEnds: t('form.break-ends'),
    meetingMinutes: t('form.meeting-minutes'),
    tables: t('form.tables'),
    fields: t('form.fields'),
  })
  return (
    <Form method="post" id={form.id} noValidate className="flex flex-col gap-10">
      {summary}
      <input type="hidden" name="id" value={values.id} />
      <Fieldset legend={t('form.about')} id="about">
        <TextInput field={fields.titleVi} label={t('form.title-vi')} maxLength={200} />
        <TextInput field={fields.titleEn} label={t('form.title-en')} maxLength={200} lang="en" optional />
        <TextArea field={fields.aboutVi} label={t('form.about-vi')} rows={6} />
        <TextArea field={fields.aboutEn} label={t('form.about-en')} rows={6} lang="en" optional />
        <RadioGroup
          field={fields.level}
          label={t('form.level')}
          columns={2}
          options={FAIR_LEVELS.map((value) => ({ value, label: t(`levels.${value}`) }))}
        />
        <TextInput field={fields.themeVi} label={t('form.theme-vi')} hint={t('form.theme-hint')} maxLength={200} optional />
        <TextInput field={fields.themeEn} label={t('form.theme-en')} maxLength={200} lang="en" optional />
        <CheckboxGroup field={fields.fields} label={t('form.fields')} hint={t('form.fields-hint')} options={names.fieldOptions} />
      </Fieldset>
      <Fieldset legend={t('form.where')} id="where">
        <RadioGroup
          field={fields.place}
          label={t('form.place')}
          columns={3}
          options={FAIR_PLACES.map((value) => ({ value, label: t(`places.${value}`) }))}
        />
        <TextInput field={fields.venue} label={t('form.venue')} maxLength={300} />
        <Select field={fields.province} label={t('form.province')} options={names.provinceOptions} empty="" width="medium" />
        <div className="grid gap-6 sm:grid-cols-2">
          <DateInput field={fields.startsOn} label={t('form.starts-on')} />
          <DateInput field={fields.endsOn} label={t('form.ends-on')} />
        </div>
      </Fieldset>
      <Fieldset legend={t('form.timetable')} hint={t('form.timetable-hint')} id="timetable">
        <div className="grid gap-6 sm:grid-cols-2">
          <TextInput field={fields.dayStarts} label={t('form.day-starts')} type="time" width="short" />
          <TextInput field={fields.dayEnds} label={t('form.day-ends')} type="time" width="short" />
          <TextInput field={fields.breakStarts} label={t('form.break-starts')} type="time" width="short" optional />
          <TextInput field={fields.breakEnds} label={t('form.break-ends')} type="time" width="short" optional />
          <NumberInput field={fields.meetingMinutes} label={t('form.meeting-minutes')} suffix={t('form.minutes')} width="short" />
          <NumberInput field={fields.tables} label={t('form.tables')} width="short" />
        </div>
      </Fieldset>
      <FormActions>
        <Button size="large">{submit}</Button>
      </FormActions>
    </Form>
  )
}
