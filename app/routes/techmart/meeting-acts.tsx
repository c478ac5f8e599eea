import { useFormSummary } from '#app/layout/form-summary'
import { Form } from '#app/layout/link'
import { Button } from '#app/ui/button'
import { Disclosure } from '#app/ui/disclosure'
import { TextArea } from '#app/ui/field'
import { useTranslation } from 'react-i18next'
import { useIntentForm } from './intent-form'
import { PlaceFields } from './place-fields'

interface MoveMeetingProps {
  meeting: { id: string; on_day: string; start: string; table_number: number }
  places: { days: string[]; slots: string[]; tables: number }
}

/** Another time or table for a meeting. */
export function MoveMeeting({ meeting, places }: MoveMeetingProps) {
  const { t } = useTranslation('techmart')
  const [form, fields] = useIntentForm('move', { day: meeting.on_day, start: meeting.start, table: String(meeting.table_number) })
  const summary = useFormSummary(form, { day: t('timetable.day'), start: t('timetable.start'), table: t('timetable.table') })
  return (
    <Disclosure framed summary={t('timetable.move')} open={summary !== null}>
      <Form method="post" id={form.id} noValidate className="flex flex-col items-start gap-5">
        {summary}
        <input type="hidden" name="intent" value="move" />
        <input type="hidden" name="meetingId" value={meeting.id} />
        <PlaceFields fields={fields} {...places} />
        <Button>{t('timetable.move-submit')}</Button>
      </Form>
    </Disclosure>
  )
}

/** Takes a meeting off the timetable, with a word to both sides. */
export function CancelMeeting({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('techmart')
  const [form, fields] = useIntentForm('cancel')
  const summary = useFormSummary(form, { note: t('timetable.cancel-note') })
  return (
    <Disclosure framed summary={t('timetable.cancel')} open={summary !== null}>
      <Form method="post" id={form.id} noValidate className="flex flex-col items-start gap-5">
        {summary}
        <input type="hidden" name="intent" value="cancel" />
        <input type="hidden" name="meetingId" value={meetingId} />
        <TextArea field={fields.note} label={t('timetable.cancel-note')} rows={3} className="w-full" />
        <Button variant="danger">{t('timetable.cancel-submit')}</Button>
      </Form>
    </Disclosure>
  )
}
