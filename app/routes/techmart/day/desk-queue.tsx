import { Form, useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { Card } from '#app/ui/card'
import { EmptyState } from '#app/ui/empty-state'
import { useTranslation } from 'react-i18next'

interface Waiting {
  id: string
  from: { vi: string; en: string }
  to: { vi: string; en: string }
  since: string | Date | null
  note: string
  own: boolean
}

interface DeskQueueProps {
  queue: readonly Waiting[]
  more: boolean
  fairId: string
  can: { act: boolean }
}

const acts = [
  ['seat', 'primary'],
  ['seat-now', 'secondary'],
  ['remove', 'quiet'],
] as const

/** Pairs that wait for a table, in their order. */
export function DeskQueue({ queue, more, fairId, can }: DeskQueueProps) {
  const { t } = useTranslation('day')
  const { words, moment } = useFormat()
  const at = useAt()
  const register = can.act ? (
    <LinkButton href={at(paths.officeWalkIn(fairId))} variant="secondary" icon="plus">
      {t('desk.register')}
    </LinkButton>
  ) : null
  if (queue.length === 0) {
    return (
      <EmptyState level={3} title={t('desk.queue-empty')} action={register}>
        {t('desk.queue-empty-text')}
      </EmptyState>
    )
  }
  return (
    <div className="flex flex-col items-start gap-4">
      <ol className="grid w-full gap-3 md:grid-cols-2">
        {queue.map((line, index) => {
          const pair = t('desk.pair', { from: words(line.from.vi, line.from.en), to: words(line.to.vi, line.to.en) })
          return (
            <Card
              key={line.id}
              as="li"
              title={`${index + 1}. ${pair}`}
              eyebrow={line.since ? t('desk.waiting-since', { time: moment(line.since) }) : undefined}
              actions={
                can.act && !line.own ? (
                  <Form method="post" preventScrollReset className="flex flex-wrap gap-2">
                    <input type="hidden" name="walkInId" value={line.id} />
                    {acts.map(([intent, variant]) => (
                      <Button key={intent} size="small" variant={variant} name="intent" value={intent}>
                        {t(`desk.${intent}`)}
                        <span className="sr-only"> {pair}</span>
                      </Button>
                    ))}
                  </Form>
                ) : null
              }
            >
              {line.note ? <p>{line.note}</p> : null}
            </Card>
          )
        })}
      </ol>
      {more ? <p className="text-muted">{t('desk.queue-more')}</p> : null}
      {register}
    </div>
  )
}
