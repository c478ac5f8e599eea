import { Form, useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { Card } from '#app/ui/card'
import { Tag, type Tone } from '#app/ui/tag'
import { useTranslation } from 'react-i18next'

type State = 'asked' | 'waiting' | 'seated' | 'declined' | 'withdrawn' | 'expired'

interface WalkInLine {
  id: string
  asks: boolean
  name: { vi: string; en: string }
  state: State
  day: string
  note: string
  meetingId: string | null
  start: string | null
  table: number | null
  can: { accept: boolean; decline: boolean; withdraw: boolean }
}

const tones: Record<State, Tone> = {
  asked: 'warning',
  waiting: 'info',
  seated: 'success',
  declined: 'neutral',
  withdrawn: 'neutral',
  expired: 'neutral',
}

const acts = [
  ['accept', 'primary'],
  ['decline', 'secondary'],
  ['withdraw', 'secondary'],
] as const

/** What an organisation asked for and what was asked of it, each with its answers. */
export function WalkInLines({ lines, fairId }: { lines: readonly WalkInLine[]; fairId: string }) {
  const { t } = useTranslation('day')
  const { words, day } = useFormat()
  const at = useAt()
  return (
    <ul className="grid gap-3 md:grid-cols-2">
      {lines.map((line) => {
        const name = words(line.name.vi, line.name.en)
        return (
          <Card
            key={line.id}
            as="li"
            title={name}
            href={line.meetingId ? at(paths.myMeeting(fairId, line.meetingId)) : undefined}
            eyebrow={`${t(line.asks ? 'walk-ins.asked-by-you' : 'walk-ins.asked-of-you')} · ${day(line.day)}`}
            status={<Tag tone={tones[line.state]}>{t(`walk-ins.states.${line.state}`)}</Tag>}
            actions={
              line.can.accept || line.can.decline || line.can.withdraw ? (
                <Form method="post" preventScrollReset className="flex flex-wrap gap-2">
                  <input type="hidden" name="walkInId" value={line.id} />
                  {acts
                    .filter(([intent]) => line.can[intent])
                    .map(([intent, variant]) => (
                      <Button key={intent} variant={variant} name="intent" value={intent}>
                        {t(`walk-ins.${intent}`)}
                        <span className="sr-only"> {name}</span>
                      </Button>
                    ))}
                </Form>
              ) : null
            }
          >
            {line.start && line.table ? (
              <p className="text-lg font-medium tabular-nums">{t('walk-ins.where', { start: line.start, table: line.table })}</p>
            ) : null}
            {line.note ? <p>{line.note}</p> : null}
          </Card>
        )
      })}
    </ul>
  )
}
