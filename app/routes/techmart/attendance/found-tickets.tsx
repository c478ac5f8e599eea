import { Form } from '#app/layout/link'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { Tag } from '#app/ui/tag'
import { useTranslation } from 'react-i18next'
import { ticketTone, useCame } from './labels'
import type { KnownTicket } from './scan-answers'

interface FoundTicketsProps {
  fairId: string
  words: string
  found: readonly Omit<KnownTicket, 'hash'>[]
  /** Takes the line on the device; without scripts the form is sent. */
  onTake: ((id: string) => void) | undefined
}

/** People found by name, each with the way in. */
export function FoundTickets({ fairId, words, found, onTake }: FoundTicketsProps) {
  const { t } = useTranslation('attendance')
  const came = useCame()
  if (words === '') return null
  if (found.length === 0) return <p className="mt-4 text-muted">{t('list.nobody')}</p>
  return (
    <ul className="mt-4 divide-y divide-line rounded-lg border border-line bg-white shadow-card">
      {found.map((ticket) => (
        <li key={ticket.id} className="flex flex-wrap items-center justify-between gap-3 p-4">
          <span className="min-w-0">
            <span className="block font-medium break-words">{ticket.name}</span>
            <span className="block text-sm text-muted">{[t(`kinds.${ticket.kind}`), ticket.organisation].filter(Boolean).join(' · ')}</span>
            <span className="text-sm text-muted">{ticket.days.length > 0 ? t('door.came', { days: came(ticket.days) }) : ''}</span>
          </span>
          {ticket.state === 'accepted' || ticket.state === 'checked-in' ? (
            <Form
              method="post"
              action={paths.checkIn(fairId)}
              onSubmit={(event) => {
                if (!onTake) return
                event.preventDefault()
                onTake(ticket.id)
              }}
            >
              {/* Whatever is pressed twice is the same look at the same ticket. */}
              <input type="hidden" name="scanId" value={`hand-${ticket.id}-${ticket.days.length}`} />
              <input type="hidden" name="code" value={ticket.id} />
              <input type="hidden" name="way" value="list" />
              <Button size="small">
                {t('door.let-in')}
                <span className="sr-only"> {ticket.name}</span>
              </Button>
            </Form>
          ) : (
            <Tag tone={ticketTone[ticket.state]}>{t(`states.${ticket.state}`)}</Tag>
          )}
        </li>
      ))}
    </ul>
  )
}
