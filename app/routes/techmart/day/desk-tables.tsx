import { Form, useAt } from '#app/layout/link'
import { Pages } from '#app/layout/pages'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { TextLink } from '#app/ui/link'
import { type Column, Table } from '#app/ui/table'
import { useTranslation } from 'react-i18next'
import { Tag, type Tone } from '#app/ui/tag'
import { DeskSides, type DeskSide } from './desk-sides'

type Standing = 'ahead' | 'due' | 'late' | 'running' | 'over-time' | 'finished' | 'missed'

export interface DeskLine {
  id: string
  code: string
  table: number
  sides: DeskSide[]
  standing: Standing
  can: { start: boolean; finish: boolean; repair: boolean }
}

export interface DeskTable {
  table: number
  closed: boolean
  now?: DeskLine
  next?: DeskLine
}

const tones: Record<Standing, Tone> = {
  ahead: 'neutral',
  due: 'info',
  late: 'danger',
  running: 'success',
  'over-time': 'warning',
  finished: 'neutral',
  missed: 'warning',
}

interface DeskTablesProps {
  desk: { fair: { id: string }; tables: DeskTable[]; next?: string; start: string; day: string; page: number; pages: number }
}

/** Each table: who should sit there now and next, how far they are, and what the desk may do about it. */
export function DeskTables({ desk }: DeskTablesProps) {
  const { t } = useTranslation('day')
  const at = useAt()
  const { fair, tables, page, pages } = desk
  const nextColumn: Column<DeskTable> = {
    key: 'next',
    header: t('desk.next', { start: desk.next ?? '' }),
    cell: ({ next, closed }) =>
      next ? <DeskSides sides={next.sides} href={at(paths.officeMeeting(fair.id, next.id))} /> : <Free closed={closed} />,
  }
  const columns: Column<DeskTable>[] = [
    { key: 'table', header: t('desk.table'), cell: ({ table }) => <span className="text-lg font-semibold tabular-nums">{table}</span> },
    {
      key: 'now',
      header: t('desk.now'),
      cell: ({ now, closed, table }) => (now ? <NowCell line={now} fairId={fair.id} table={table} /> : <Free closed={closed} />),
    },
    ...(desk.next ? [nextColumn] : []),
  ]
  return (
    <div className="flex flex-col gap-6">
      <Table caption={t('desk.tables')} captionHidden columns={columns} rows={tables} rowKey={({ table }) => String(table)} />
      <Pages
        page={page}
        pages={pages}
        href={(to) => at(paths.officeDesk(fair.id, `page=${to}&day=${desk.day}&start=${desk.start}`))}
        label={t('desk.pages')}
      />
    </div>
  )
}

function Free({ closed }: { closed: boolean }) {
  const { t } = useTranslation('day')
  return <span className="text-muted">{closed ? t('desk.closed') : t('desk.free')}</span>
}

function NowCell({ line, fairId, table }: { line: DeskLine; fairId: string; table: number }) {
  const { t } = useTranslation('day')
  const { words } = useFormat()
  const at = useAt()
  const absent = line.sides.filter((side) => side.presence !== 'in')
  return (
    <div className="flex flex-col items-start gap-2">
      <div className="flex flex-wrap gap-2">
        <Tag tone={tones[line.standing]}>{t(`desk.standing.${line.standing}`)}</Tag>
        <span className="text-sm text-muted">{t('code', { code: line.code })}</span>
      </div>
      <DeskSides sides={line.sides} href={at(paths.officeMeeting(fairId, line.id))} />
      {line.can.start || line.can.finish ? (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="meetingId" value={line.id} />
          <Button size="small" variant={line.can.start ? 'primary' : 'secondary'} name="intent" value={line.can.start ? 'start' : 'finish'}>
            {line.can.start ? t('desk.start') : t('desk.finish')}
            <span className="sr-only"> {t('desk.of-table', { table })}</span>
          </Button>
        </Form>
      ) : null}
      {line.can.repair && line.standing !== 'ahead'
        ? absent.map((side) => (
            <p key={side.id} className="flex flex-wrap gap-x-3 text-sm">
              <TextLink href={at(paths.officeRepair(fairId, `event=no-show&organisationId=${side.id}`))}>
                {t('desk.no-show')}: {words(side.vi, side.en)}
              </TextLink>
            </p>
          ))
        : null}
    </div>
  )
}
