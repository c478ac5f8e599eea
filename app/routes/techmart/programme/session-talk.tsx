import { useAt } from '#app/layout/link'
import { paths } from '#app/paths'
import { EmptyState } from '#app/ui/empty-state'
import { TextLink } from '#app/ui/link'
import { Section, Stack } from '#app/ui/page'
import type { PollTold, QuestionRow } from '#server/techmart/programme/programme'
import { useTranslation } from 'react-i18next'
import { useFormKey } from '../intent-form'
import { AskForm } from './ask-form'
import { PollCard } from './poll-card'
import { QuestionList } from './question-list'

interface SessionTalkProps {
  fairId: string
  questionId: string
  questions: readonly QuestionRow[]
  polls: readonly PollTold[]
  can: { ask: boolean; participate: boolean }
}

/** What the room and those at a distance say: polls, and questions with their votes. */
export function SessionTalk({ fairId, questionId, questions, polls, can }: SessionTalkProps) {
  const { t } = useTranslation('programme')
  const at = useAt()
  const formKey = useFormKey()
  return (
    <>
      {polls.length > 0 ? (
        <Section title={t('polls.title')} id="polls">
          <ul className="grid gap-4 lg:grid-cols-2">
            {polls.map((poll) => (
              <PollCard key={poll.id} poll={poll} votes={can.participate} />
            ))}
          </ul>
        </Section>
      ) : null}
      <Section title={t('questions.title')} id="questions" lead={t('questions.lead')}>
        <Stack>
          {questions.length > 0 ? (
            <QuestionList questions={questions} votes={can.participate} />
          ) : (
            <EmptyState level={3} title={t('questions.empty')}>
              {t('questions.empty-text')}
            </EmptyState>
          )}
          {can.ask ? <AskForm key={formKey} questionId={questionId} /> : null}
          {can.participate ? null : (
            <p className="text-muted">
              {t('questions.participants-only')} <TextLink href={at(paths.newTicket(fairId))}>{t('questions.get-ticket')}</TextLink>
            </p>
          )}
        </Stack>
      </Section>
    </>
  )
}
