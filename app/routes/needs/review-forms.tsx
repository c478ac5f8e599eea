import { useFormSummary } from '#app/layout/form-summary'
import { Form } from '#app/layout/link'
import { Button } from '#app/ui/button'
import { CheckboxGroup, Select, TextArea } from '#app/ui/field'
import { qualityChecks } from '#server/needs/needs.states'
import { useForm } from '@conform-to/react'
import { useActionData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { action } from './review'
import { useReason } from './own-standing'

/** Only the form that was sent shows what was wrong with it. */
function useReviewForm(intent: 'publish' | 'return') {
  const result = useActionData<typeof action>()
  const sent = result && 'initialValue' in result && result.initialValue?.intent === intent
  return useForm({ id: intent, lastResult: sent ? result : undefined })
}

/** The two answers of a review. */
export function ReviewForms({ seen }: { seen: string }) {
  const { t } = useTranslation('needs')
  const { options } = useReason('return-need')
  const [publish, publishing] = useReviewForm('publish')
  const [back, returning] = useReviewForm('return')
  const labels = { checks: t('fields.checks'), reason: t('fields.reason'), note: t('fields.note') }
  const publishSummary = useFormSummary(publish, labels)
  const returnSummary = useFormSummary(back, labels)
  return (
    <div className="flex flex-col gap-6">
      <Answer id={publish.id} title={t('review.publish-title')} seen={seen} summary={publishSummary}>
        <CheckboxGroup
          field={publishing.checks}
          label={t('fields.checks')}
          options={qualityChecks.map((check) => ({ value: check, label: t(`review.checks.${check}`) }))}
          compact
        />
        <Button icon="check">{t('review.publish')}</Button>
      </Answer>
      <Answer id={back.id} title={t('review.return-title')} seen={seen} summary={returnSummary}>
        <Select field={returning.reason} label={t('fields.reason')} options={options} empty={t('choose')} />
        <TextArea field={returning.note} label={t('fields.note')} hint={t('review.return-hint')} rows={4} />
        <Button variant="danger">{t('review.return')}</Button>
      </Answer>
    </div>
  )
}

interface AnswerProps {
  id: string
  title: string
  seen: string
  summary: ReactNode
  children: ReactNode
}

function Answer({ id, title, seen, summary, children }: AnswerProps) {
  return (
    <Form method="post" id={id} noValidate className="flex flex-col gap-4 rounded-lg border border-line bg-white p-5 shadow-card">
      <h2 className="text-lg font-semibold">{title}</h2>
      {summary}
      <input type="hidden" name="intent" value={id} />
      <input type="hidden" name="seen" value={seen} />
      {children}
    </Form>
  )
}
