import { useFormat } from '#app/layout/reader'
import { Card } from '#app/ui/card'
import { FigureTile } from '#app/ui/figure-tile'
import { Tag } from '#app/ui/tag'
import { useTranslation } from 'react-i18next'
import type { DeskLine } from './desk-tables'

interface DeskFiguresProps {
  desk: {
    numbers: { running: number; due: number; late: number; finished: number }
    free: { now: string; next: string; nowCount: number; nextCount: number }
    late: DeskLine[]
    next?: string
  }
}

/** The slot in numbers, and who keeps others waiting. */
export function DeskFigures({ desk: { numbers, free, late, next } }: DeskFiguresProps) {
  const { t } = useTranslation('day')
  const { number, words } = useFormat()
  const tables = (said: string) => (said ? t('desk.tables-free', { tables: said }) : t('desk.none-free'))
  return (
    <>
      <div className="grid grid-cols-2 gap-3 lg:grid-cols-6">
        <FigureTile label={t('desk.running')} value={number(numbers.running)} />
        <FigureTile label={t('desk.due')} value={number(numbers.due)} />
        <FigureTile label={t('desk.late')} value={number(numbers.late)} />
        <FigureTile label={t('desk.finished')} value={number(numbers.finished)} />
        <FigureTile label={t('desk.free-now')} value={number(free.nowCount)} note={tables(free.now)} />
        {next ? <FigureTile label={t('desk.free-next')} value={number(free.nextCount)} note={tables(free.next)} /> : null}
      </div>
      <Card as="section" title={t('desk.late-title')} level={2}>
        {late.length === 0 ? <p className="text-muted">{t('desk.late-none')}</p> : null}
        <ul className="flex flex-wrap gap-x-6 gap-y-2">
          {late.flatMap((line) =>
            line.sides
              .filter((side) => side.presence === 'missing')
              .map((side) => (
                <li key={`${line.id} ${side.id}`} className="flex flex-wrap items-center gap-2">
                  <span className="font-medium">{words(side.vi, side.en)}</span>
                  <span className="text-muted">{t('desk.of-table', { table: line.table })}</span>
                  {side.until ? <Tag tone="warning">{t('desk.until', { until: side.until })}</Tag> : null}
                </li>
              )),
          )}
        </ul>
      </Card>
    </>
  )
}
