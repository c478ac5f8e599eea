import { Form } from '#app/layout/link'
import { Button } from '#app/ui/button'
import { Tag } from '#app/ui/tag'
import type { QuestionRow } from '#server/techmart/programme/programme'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { questionTone } from './labels'

interface QuestionListProps {
  questions: readonly QuestionRow[]
  /** Participants vote a question up, once each. */
  votes: boolean
  /** What the Office does with each. */
  acts?: (question: QuestionRow) => ReactNode
}

/** The questions of a session, each with its votes. */
export function QuestionList({ questions, votes, acts }: QuestionListProps) {
  const { t } = useTranslation('programme')
  return (
    <ul className="grid gap-4">
      {questions.map((question) => (
        <li key={question.id} className="flex flex-col gap-2 rounded-lg border border-line bg-white p-4">
          <div className="flex flex-wrap items-center justify-between gap-2 text-sm text-muted">
            <span>{question.mine ? t('questions.mine') : question.name || t('questions.anonymous')}</span>
            {/* That it is shown, everybody who reads it sees. */}
            {question.state === 'shown' && !acts ? null : (
              <Tag tone={questionTone[question.state]}>{t(`questions.states.${question.state}`)}</Tag>
            )}
          </div>
          <p className="font-medium whitespace-pre-line [overflow-wrap:anywhere]">{question.body}</p>
          {question.answer ? (
            <p className="border-l-4 border-accent-400 pl-3 whitespace-pre-line [overflow-wrap:anywhere]">
              <span className="font-medium">{t('questions.answer')}: </span>
              {question.answer}
            </p>
          ) : null}
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <span className="text-sm tabular-nums">{t('questions.votes', { count: question.votes })}</span>
            {votes && question.state === 'shown' ? (
              <Form method="post" preventScrollReset>
                <input type="hidden" name="intent" value={question.raised ? 'lower' : 'raise'} />
                <input type="hidden" name="questionId" value={question.id} />
                <Button size="small" variant="secondary" icon={question.raised ? 'check' : 'arrow-up'} aria-pressed={question.raised}>
                  {question.raised ? t('questions.lower') : t('questions.raise')}
                  <span className="sr-only">: {question.body.slice(0, 80)}</span>
                </Button>
              </Form>
            ) : null}
            {acts?.(question)}
          </div>
        </li>
      ))}
    </ul>
  )
}
