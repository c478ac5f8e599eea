// biome-ignore-all lint/a11y/noRedundantRoles: display: block on a phone takes a table's own roles away
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import { classNames } from './class-names'
import { Icon } from './icons'
import { Anchor } from './link'

export interface Column<Row> {
  key: string
  header: string
  cell: (row: Row) => ReactNode
  /** Numbers stand to the right in figures of one width. */
  number?: boolean
  /** The link that sorts by this column, and how it is sorted now. */
  sort?: { href: string; direction: 'ascending' | 'descending' | 'none' }
  footer?: ReactNode
  className?: string
}

export interface TableProps<Row> {
  caption: string
  /** The caption is still read aloud. */
  captionHidden?: boolean
  /** The first column names the row. */
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Stands in place of the table when there are no rows. */
  empty?: ReactNode
  /** Keeps rows and columns on a phone, with sideways scrolling; otherwise each row becomes a card. */
  keepColumns?: boolean
  /** Without the frame, inside a card. */
  plain?: boolean
}

const sortIcon = { ascending: 'arrow-up', descending: 'arrow-down', none: 'sort' } as const

function Header<Row>({ column }: { column: Column<Row> }) {
  const { header, sort, number } = column
  return (
    <th scope="col" role="columnheader" aria-sort={sort?.direction} className={classNames(number && 'is-number', column.className)}>
      {sort ? (
        <Anchor
          href={sort.href}
          preventScrollReset
          className="-my-1 inline-flex min-h-8 items-center gap-1 text-accent-800 hover:underline"
        >
          {header}
          <Icon name={sortIcon[sort.direction]} size={14} className={sort.direction === 'none' ? 'text-gray-500' : undefined} />
        </Anchor>
      ) : (
        header
      )}
    </th>
  )
}

/** Whether a box is too narrow for what it holds, so that it must be scrolled sideways. */
function useOverflow(box: RefObject<HTMLElement>, before: boolean): boolean {
  const [overflows, setOverflows] = useState(before)
  useEffect(() => {
    const { current } = box
    if (!current) return
    const seen = new ResizeObserver(() => setOverflows(current.scrollWidth > current.clientWidth))
    for (const part of [current, ...current.children]) seen.observe(part)
    return () => seen.disconnect()
  }, [box])
  return overflows
}

/** Records in rows; cards on a phone. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, captionHidden = false, columns, rows, rowKey, empty, keepColumns = false, plain = false } = props
  const box = useRef<HTMLDivElement>(null)
  // What scrolls must be reached by keyboard; without scripts, browsers see to it where nothing in it can be focused.
  const scrolls = useOverflow(box, keepColumns)
  if (rows.length === 0 && empty) return <>{empty}</>
  const cells = (row: Row) =>
    columns.map((column, index) => {
      const className = classNames(column.number && 'is-number', column.className)
      return index === 0 ? (
        <th key={column.key} scope="row" role="rowheader" className={className}>
          {column.cell(row)}
        </th>
      ) : (
        <td key={column.key} role="cell" data-label={column.header} className={className}>
          <span className="min-w-0">{column.cell(row)}</span>
        </td>
      )
    })
  const footer = columns.some((column) => column.footer !== undefined)
  // A group, not a region: the section around a table often bears the same name.
  const scroll = scrolls ? { tabIndex: 0, role: 'group', 'aria-label': caption } : {}
  return (
    <div ref={box} {...scroll} className={classNames('overflow-x-auto', !plain && 'rounded-lg border border-line bg-white shadow-card')}>
      <table role="table" className={classNames('data-table', !keepColumns && 'data-table-stacked')}>
        <caption className={captionHidden ? 'sr-only' : 'px-4 py-3 text-left text-base font-semibold'}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <Header key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row">
              {cells(row)}
            </tr>
          ))}
        </tbody>
        {footer ? (
          <tfoot role="rowgroup">
            <tr role="row">
              {columns.map((column, index) => (
                <td
                  key={column.key}
                  role="cell"
                  data-label={index === 0 ? undefined : column.header}
                  className={classNames(column.number && 'is-number')}
                >
                  {column.footer}
                </td>
              ))}
            </tr>
          </tfoot>
        ) : null}
      </table>
    </div>
  )
}
