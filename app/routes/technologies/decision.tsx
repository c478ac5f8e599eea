import { useFormSummary } from '#app/layout/form-summary'
import { Form } from '#app/layout/link'
import { Button } from '#app/ui/button'
import { Card } from '#app/ui/card'
import { Select, TextArea } from '#app/ui/field'
import { type SubmissionResult, useForm } from '@conform-to/react'
import { useTranslation } from 'react-i18next'

interface DecisionProps {
  /** When the copy on this page was sent in; what was changed since is not published unread. */
  seen: string
  reasons: { value: string; label: string }[]
  lastResult: SubmissionResult<string[]> | undefined
}

/** Publish, or return with a reason of the list and what to do about it. */
export function Decision({ seen, reasons, lastResult }: DecisionProps) {
  const { t } = useTranslation('technologies')
  const [form, fields] = useForm<Record<string, string>, Record<string, string>, string[]>({ id: 'return', lastResult })
  const summary = useFormSummary(form, { reason: t('review.reason'), note: t('review.note') })
  return (
    <Card as="section" level={2} title={t('review.decide')}>
      {summary}
      <Form method="post" className="flex flex-col gap-2">
        <input type="hidden" name="seen" value={seen} />
        <Button name="intent" value="publish" icon="check" size="large">
          {t('review.publish')}
        </Button>
        <p className="text-sm text-muted">{t('review.publish-hint')}</p>
      </Form>
      <Form method="post" id={form.id} noValidate className="mt-3 flex flex-col gap-5 border-t border-line pt-4">
        <Select field={fields.reason} label={t('review.reason')} options={reasons} empty={t('choose')} />
        <TextArea field={fields.note} label={t('review.note')} hint={t('review.note-hint')} rows={4} maxLength={1000} />
        <Button name="intent" value="return" variant="secondary">
          {t('review.return')}
        </Button>
      </Form>
    </Card>
  )
}
