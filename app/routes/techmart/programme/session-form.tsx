import { useFormSummary } from '#app/layout/form-summary'
import { Form } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { Button } from '#app/ui/button'
import { CheckboxGroup, Select, TextArea, TextInput } from '#app/ui/field'
import { Fieldset } from '#app/ui/fieldset'
import { FormActions } from '#app/ui/form-actions'
import { SESSION_KINDS } from '#server/techmart/programme/programme.schema'
import { type SubmissionResult, useForm } from '@conform-to/react'
import { useActionData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

export type SessionValues = {
  id: string
  kind: string
  titleVi: string
  titleEn: string
  aboutVi: string
  aboutEn: string
  roomId: string
  day: string
  start: string
  end: string
  onlineUrl: string
  speakerIds: string[]
}

interface SessionFormProps {
  values: SessionValues
  days: readonly string[]
  rooms: readonly { id: string; name_vi: string; name_en: string; seats: number | null }[]
  speakers: readonly { id: string; name: string; organisation_vi: string; organisation_en: string }[]
  /** A fair that is held on the spot alone has no session without a room. */
  onSite: boolean
}

/** Everything that a session says of itself, with its place and its speakers. */
export function SessionForm({ values, days, rooms, speakers, onSite }: SessionFormProps) {
  const { t } = useTranslation('programme')
  const { words, day } = useFormat()
  const [form, fields] = useForm({
    lastResult: useActionData<SubmissionResult<string[]>>(),
    defaultValue: values,
  })
  const labels = {
    kind: t('form.kind'),
    titleVi: t('form.title-vi'),
    titleEn: t('form.title-en'),
    aboutVi: t('form.about-vi'),
    aboutEn: t('form.about-en'),
    day: t('form.day'),
    start: t('form.start'),
    end: t('form.end'),
    roomId: t('form.room'),
    onlineUrl: t('form.online-url'),
    speakerIds: t('form.speakers'),
  }
  const summary = useFormSummary(form, labels)
  return (
    <Form method="post" id={form.id} noValidate className="flex max-w-3xl flex-col gap-10">
      {summary}
      <input type="hidden" name="id" value={values.id} />
      <Fieldset legend={t('form.place')} id="place">
        <div className="grid gap-6 sm:grid-cols-3">
          <Select field={fields.day} label={labels.day} options={days.map((value) => ({ value, label: day(value) }))} />
          <TextInput field={fields.start} label={labels.start} type="time" width="short" />
          <TextInput field={fields.end} label={labels.end} type="time" width="short" />
        </div>
        <Select
          field={fields.roomId}
          label={labels.roomId}
          hint={rooms.length === 0 ? t('form.rooms-none') : undefined}
          empty={onSite ? '' : t('form.online-only')}
          options={rooms.map(({ id, name_vi, name_en }) => ({ value: id, label: words(name_vi, name_en) }))}
        />
        <TextInput field={fields.onlineUrl} label={labels.onlineUrl} hint={t('form.online-hint')} type="url" maxLength={300} optional />
        {speakers.length > 0 ? (
          <CheckboxGroup
            field={fields.speakerIds}
            label={labels.speakerIds}
            scroll={speakers.length > 8}
            options={speakers.map(({ id, name, organisation_vi, organisation_en }) => ({
              value: id,
              label: [name, words(organisation_vi, organisation_en)].filter(Boolean).join(', '),
            }))}
          />
        ) : (
          <p className="text-muted">{t('form.speakers-none')}</p>
        )}
      </Fieldset>
      <Fieldset legend={t('form.content')} id="content">
        <Select field={fields.kind} label={labels.kind} options={SESSION_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))} />
        <TextInput field={fields.titleVi} label={labels.titleVi} maxLength={200} />
        <TextInput field={fields.titleEn} label={labels.titleEn} maxLength={200} lang="en" optional />
        <TextArea field={fields.aboutVi} label={labels.aboutVi} rows={5} optional />
        <TextArea field={fields.aboutEn} label={labels.aboutEn} rows={5} lang="en" optional />
      </Fieldset>
      <FormActions>
        <Button size="large">{t('form.save')}</Button>
      </FormActions>
    </Form>
  )
}
