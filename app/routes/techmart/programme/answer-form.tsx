import { useFormSummary } from '#app/layout/form-summary'
import { Form } from '#app/layout/link'
import { Button } from '#app/ui/button'
import { Disclosure } from '#app/ui/disclosure'
import { TextArea } from '#app/ui/field'
import type { QuestionRow } from '#server/techmart/programme/programme'
import { useTranslation } from 'react-i18next'
import { useIntentForm } from '../intent-form'

/** What the Office may do with a question in its state. */
export function QuestionActs({ question }: { question: QuestionRow }) {
  const { t } = useTranslation('programme')
  const one = (intent: 'show' | 'hide') => (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="questionId" value={question.id} />
      <Button size="small" variant={intent === 'show' ? 'primary' : 'secondary'}>
        {t(`moderation.${intent}`)}
        <span className="sr-only">: {question.body.slice(0, 80)}</span>
      </Button>
    </Form>
  )
  return (
    <>
      {question.state === 'waiting' || question.state === 'hidden' ? one('show') : null}
      {question.state === 'hidden' ? null : one('hide')}
      {question.state === 'shown' || question.state === 'answered' ? <AnswerForm question={question} /> : null}
    </>
  )
}

function AnswerForm({ question }: { question: QuestionRow }) {
  const { t } = useTranslation('programme')
  const [form, fields] = useIntentForm('answer', { answer: question.answer }, { field: 'questionId', id: question.id })
  const summary = useFormSummary(form, { answer: t('moderation.answer-label') })
  return (
    <Disclosure
      open={summary !== null}
      summary={
        <>
          {question.state === 'answered' ? t('moderation.answer-save') : t('moderation.answer')}
          <span className="sr-only">: {question.body.slice(0, 80)}</span>
        </>
      }
    >
      <Form method="post" id={form.id} noValidate preventScrollReset className="flex w-full max-w-xl flex-col items-start gap-3">
        {summary}
        <input type="hidden" name="intent" value="answer" />
        <input type="hidden" name="questionId" value={question.id} />
        <TextArea field={fields.answer} label={t('moderation.answer-label')} rows={3} className="w-full" />
        <Button size="small">{question.state === 'answered' ? t('moderation.answer-save') : t('moderation.answer')}</Button>
      </Form>
    </Disclosure>
  )
}
