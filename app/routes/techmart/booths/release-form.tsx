import { useFormSummary } from '#app/layout/form-summary'
import { Form } from '#app/layout/link'
import { Button } from '#app/ui/button'
import { Disclosure } from '#app/ui/disclosure'
import { TextArea } from '#app/ui/field'
import { type SubmissionResult, useForm } from '@conform-to/react'
import { useActionData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

/** Gives a booth back: by its exhibitor while choosing, or by the Office among the bookings. */
export function ReleaseForm({ of, bookingId, code }: { of: 'choose' | 'bookings'; bookingId: string; code: string }) {
  const { t } = useTranslation('booths')
  const result = useActionData<SubmissionResult<string[]>>()
  const [form, fields] = useForm<Record<string, unknown>, Record<string, unknown>, string[]>({
    id: `release-${bookingId}`,
    lastResult: result?.initialValue?.intent === 'release' && result.initialValue.bookingId === bookingId ? result : undefined,
  })
  const summary = useFormSummary(form, { note: t(`${of}.release-note`) })
  return (
    <Disclosure summary={t(`${of}.release`, { code })} open={summary !== null}>
      <Form method="post" id={form.id} noValidate className="flex max-w-xl flex-col items-start gap-3">
        {summary}
        <p>{t(`${of}.release-text`)}</p>
        <input type="hidden" name="intent" value="release" />
        <input type="hidden" name="bookingId" value={bookingId} />
        <TextArea field={fields.note} label={t(`${of}.release-note`)} rows={2} className="w-full" />
        <Button variant="danger" size="small">
          {t(`${of}.release-confirm`)}
        </Button>
      </Form>
    </Disclosure>
  )
}
