import { useFormSummary } from '#app/layout/form-summary'
import { Form } from '#app/layout/link'
import { Button } from '#app/ui/button'
import { TextArea, TextInput } from '#app/ui/field'
import type { PollTold } from '#server/techmart/programme/programme'
import { useTranslation } from 'react-i18next'
import { useIntentForm } from '../intent-form'

/** A poll's question and choices, one a line, in both languages. */
export function PollForm({ pollId }: { pollId: string }) {
  const { t } = useTranslation('programme')
  const [form, fields] = useIntentForm('poll')
  const labels = {
    questionVi: t('moderation.question-vi'),
    questionEn: t('moderation.question-en'),
    optionsVi: t('moderation.options-vi'),
    optionsEn: t('moderation.options-en'),
  }
  const summary = useFormSummary(form, labels)
  return (
    <Form
      method="post"
      id={form.id}
      noValidate
      className="grid items-start gap-5 rounded-lg border border-line bg-white p-5 sm:grid-cols-2"
    >
      {summary ? <div className="sm:col-span-2">{summary}</div> : null}
      <input type="hidden" name="intent" value="poll" />
      <input type="hidden" name="id" value={pollId} />
      <TextInput field={fields.questionVi} label={labels.questionVi} maxLength={300} />
      <TextInput field={fields.questionEn} label={labels.questionEn} maxLength={300} lang="en" optional />
      <TextArea field={fields.optionsVi} label={labels.optionsVi} hint={t('moderation.options-hint')} rows={4} />
      <TextArea field={fields.optionsEn} label={labels.optionsEn} hint={t('moderation.options-hint')} rows={4} lang="en" optional />
      <div className="sm:col-span-2">
        <Button>{t('moderation.write')}</Button>
      </div>
    </Form>
  )
}

/** What the Office may do with a poll in its state. */
export function PollActs({ poll }: { poll: PollTold }) {
  const { t } = useTranslation('programme')
  const acts = poll.state === 'draft' ? (['open-poll', 'remove-poll'] as const) : poll.state === 'open' ? (['close-poll'] as const) : []
  return acts.map((intent) => (
    <Form key={intent} method="post" preventScrollReset>
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="pollId" value={poll.id} />
      <Button size="small" variant={intent === 'open-poll' ? 'primary' : 'secondary'}>
        {t(`moderation.${intent}`)}
        <span className="sr-only">: {poll.question_vi}</span>
      </Button>
    </Form>
  ))
}
