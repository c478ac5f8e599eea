import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { TextLink } from '#app/ui/link'
import { Table } from '#app/ui/table'
import { Tag } from '#app/ui/tag'
import type { MeetingState } from '#server/techmart/techmart.states'
import { useTranslation } from 'react-i18next'
import { meetingTone } from './labels'

interface DayMeeting {
  id: string
  start: string
  end: string
  table_number: number
  state: MeetingState
  supplier_vi: string
  supplier_en: string
  enterprise_vi: string
  enterprise_en: string
}

interface DayTableProps {
  fairId: string
  day: string
  slots: readonly string[]
  tables: { from: number; to: number }
  meetings: readonly DayMeeting[]
}

/** One day of the timetable: a line for each time, a column for each table. */
export function DayTable({ fairId, day, slots, tables, meetings }: DayTableProps) {
  const { t } = useTranslation('techmart')
  const format = useFormat()
  const at = useAt()
  const numbers = Array.from({ length: tables.to - tables.from + 1 }, (_, index) => tables.from + index)
  // A meeting arranged under earlier hours has a line of its own, so that none is out of sight.
  const lines = [...new Set([...slots, ...meetings.map(({ start }) => start)])].sort()
  const cell = (start: string, table: number) => {
    const here = meetings.filter((meeting) => meeting.start === start && meeting.table_number === table)
    if (here.length === 0) return <span className="text-sm text-muted">{t('timetable.free')}</span>
    return here.map((meeting) => (
      <span key={meeting.id} className="flex min-w-40 flex-col items-start gap-1">
        <TextLink href={at(paths.officeMeeting(fairId, meeting.id))} className="text-sm">
          {t('timetable.meeting', {
            supplier: format.words(meeting.supplier_vi, meeting.supplier_en),
            enterprise: format.words(meeting.enterprise_vi, meeting.enterprise_en),
          })}
        </TextLink>
        <Tag tone={meetingTone[meeting.state]}>{t(`meeting-states.${meeting.state}`)}</Tag>
      </span>
    ))
  }
  return (
    <Table
      caption={t('timetable.caption', { day: format.day(day), from: tables.from, to: tables.to })}
      captionHidden
      keepColumns
      rows={lines}
      rowKey={(start) => start}
      columns={[
        { key: 'start', header: t('timetable.slot'), cell: (start) => <span className="tabular-nums">{start}</span> },
        ...numbers.map((table) => ({ key: String(table), header: t('table', { table }), cell: (start: string) => cell(start, table) })),
      ]}
    />
  )
}
