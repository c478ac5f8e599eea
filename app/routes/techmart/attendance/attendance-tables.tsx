import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { TextLink } from '#app/ui/link'
import { Table } from '#app/ui/table'
import type { TicketKind } from '#server/techmart/attendance/tickets/tickets.states'
import { useTranslation } from 'react-i18next'

interface KindCount {
  kind: TicketKind
  valid: number
  came: number
  today: number
  waiting: number
  applied: number
}

/** Who has come, by kind; each figure opens its people. */
export function KindTable({ fairId, kinds }: { fairId: string; kinds: readonly KindCount[] }) {
  const { t } = useTranslation('attendance')
  const { number } = useFormat()
  const at = useAt()
  const figure = (value: number, query: string) =>
    value === 0 ? number(0) : <TextLink href={at(paths.officeTickets(fairId, query))}>{number(value)}</TextLink>
  return (
    <Table
      caption={t('office.by-kind')}
      rows={kinds}
      rowKey={({ kind }) => kind}
      empty={<p className="text-muted">{t('office.nobody')}</p>}
      columns={[
        {
          key: 'kind',
          header: t('person.kind'),
          cell: ({ kind }) => <TextLink href={at(paths.officeTickets(fairId, `kind=${kind}`))}>{t(`kinds.${kind}`)}</TextLink>,
        },
        { key: 'valid', header: t('office.valid'), number: true, cell: ({ kind, valid }) => figure(valid, `kind=${kind}&state=valid`) },
        { key: 'came', header: t('office.came'), number: true, cell: ({ kind, came }) => figure(came, `kind=${kind}&came=ever`) },
        { key: 'today', header: t('office.today'), number: true, cell: ({ kind, today }) => figure(today, `kind=${kind}&came=today`) },
        {
          key: 'waiting',
          header: t('states.waiting'),
          number: true,
          cell: ({ kind, waiting }) => figure(waiting, `kind=${kind}&state=waiting`),
        },
        {
          key: 'applied',
          header: t('states.applied'),
          number: true,
          cell: ({ kind, applied }) => figure(applied, `kind=${kind}&state=applied`),
        },
      ]}
    />
  )
}

interface Delegation {
  id: string
  name: string
  head_name: string
  members: number
}

/** The groups that come together. */
export function DelegationLines({ fairId, delegations }: { fairId: string; delegations: readonly Delegation[] }) {
  const { t } = useTranslation('attendance')
  const { number } = useFormat()
  const at = useAt()
  return (
    <Table
      caption={t('office.delegations')}
      captionHidden
      rows={delegations}
      rowKey={({ id }) => id}
      empty={<p className="text-muted">{t('office.no-delegations')}</p>}
      columns={[
        {
          key: 'name',
          header: t('delegation.name'),
          cell: ({ id, name }) => <TextLink href={at(paths.officeTickets(fairId, `delegation=${id}`))}>{name}</TextLink>,
        },
        { key: 'head', header: t('delegation.head-name'), cell: ({ head_name }) => head_name },
        { key: 'members', header: t('delegation.count'), number: true, cell: ({ members }) => number(members) },
      ]}
    />
  )
}
