import { TextLink } from '#app/ui/link'
import { Table } from '#app/ui/table'
import { Tag } from '#app/ui/tag'
import type { TicketKind, TicketState } from '#server/techmart/attendance/tickets/tickets.states'
import { useTranslation } from 'react-i18next'
import { ticketTone, useCame } from './labels'

interface Line {
  id: string
  kind: TicketKind
  state: TicketState
  name: string
  position: string
  organisation_name: string
  days: string[]
}

interface TicketLinesProps {
  caption: string
  tickets: readonly Line[]
  href?: (id: string) => string
  /** In lists of one kind it says nothing. */
  kinds?: boolean
}

/** People with their tickets, one a line. */
export function TicketLines({ caption, tickets, href, kinds = true }: TicketLinesProps) {
  const { t } = useTranslation('attendance')
  const came = useCame()
  return (
    <Table
      caption={caption}
      captionHidden
      rows={tickets}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          header: t('person.name'),
          cell: ({ id, name, position, organisation_name }) => (
            <>
              {href ? <TextLink href={href(id)}>{name}</TextLink> : name}
              <span className="block text-sm font-normal text-muted">{[position, organisation_name].filter(Boolean).join(' · ')}</span>
            </>
          ),
        },
        ...(kinds ? [{ key: 'kind', header: t('person.kind'), cell: ({ kind }: Line) => t(`kinds.${kind}`) }] : []),
        { key: 'state', header: t('list.state'), cell: ({ state }) => <Tag tone={ticketTone[state]}>{t(`states.${state}`)}</Tag> },
        { key: 'days', header: t('list.came'), cell: ({ days }) => came(days) },
      ]}
    />
  )
}
