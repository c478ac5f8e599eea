import { Form } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { Button } from '#app/ui/button'
import { RadioGroup } from '#app/ui/field'
import { Progress } from '#app/ui/progress'
import { Tag } from '#app/ui/tag'
import type { PollTold } from '#server/techmart/programme/programme'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useIntentForm } from '../intent-form'
import { pollTone } from './labels'

interface PollCardProps {
  poll: PollTold
  /** A participant who has not voted yet may. */
  votes: boolean
  /** What the Office does with it. */
  acts?: ReactNode
}

/** One poll: its choices to vote, or the result once that may be seen. */
export function PollCard({ poll, votes, acts }: PollCardProps) {
  const { t } = useTranslation('programme')
  const { words } = useFormat()
  const question = words(poll.question_vi, poll.question_en)
  const may = votes && poll.state === 'open' && poll.chosen === null
  return (
    <li className="flex flex-col gap-3 rounded-lg border border-line bg-white p-4">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <h3 className="min-w-0 font-semibold">{question}</h3>
        <Tag tone={pollTone[poll.state]}>{t(`polls.states.${poll.state}`)}</Tag>
      </div>
      {may ? (
        <VoteForm poll={poll} />
      ) : poll.votes === null ? (
        <ul className="list-disc pl-6">
          {poll.options.map(({ position, vi, en }) => (
            <li key={position}>{words(vi, en)}</li>
          ))}
        </ul>
      ) : (
        <ul className="grid gap-3">
          {poll.options.map(({ position, vi, en, votes: given }) => (
            <li key={position}>
              <Progress label={words(vi, en)} value={given ?? 0} max={poll.votes ?? 0} text={t('polls.votes', { count: given ?? 0 })} />
              {poll.chosen === position ? <p className="text-sm text-accent-800">{t('polls.chosen')}</p> : null}
            </li>
          ))}
        </ul>
      )}
      {poll.votes === null ? (
        <p className="text-sm text-muted">{t('polls.later')}</p>
      ) : (
        <p className="text-sm text-muted tabular-nums">{t('polls.votes', { count: poll.votes })}</p>
      )}
      {acts ? <div className="flex flex-wrap gap-3">{acts}</div> : null}
    </li>
  )
}

function VoteForm({ poll }: { poll: PollTold }) {
  const { t } = useTranslation('programme')
  const { words } = useFormat()
  const [form, fields] = useIntentForm('vote', {}, { field: 'pollId', id: poll.id })
  return (
    <Form method="post" id={form.id} noValidate preventScrollReset className="flex flex-col items-start gap-3">
      <input type="hidden" name="intent" value="vote" />
      <input type="hidden" name="pollId" value={poll.id} />
      <RadioGroup
        field={fields.option}
        label={t('polls.choose')}
        labelHidden
        options={poll.options.map(({ position, vi, en }) => ({ value: String(position), label: words(vi, en) }))}
      />
      <Button size="small">{t('polls.vote')}</Button>
    </Form>
  )
}
