import type { ReactNode } from 'react'
import { Disclosure } from './disclosure'

export interface ChartProps {
  /** Title of the figure, visible. */
  caption: string
  /** What the drawing shows in a sentence or two, read in its place. */
  description: string
  /** Drawn on the server by our own code: never text that a person typed unescaped. */
  svg: string
  /** Text of the fold that holds the table. */
  tableText: string
  /** The same figures as a table; never left out. */
  table: ReactNode
  source?: ReactNode
}

/** A drawing with its figures beneath it. */
export function Chart({ caption, description, svg, tableText, table, source }: ChartProps) {
  return (
    <figure className="card min-w-0 rounded-lg border border-line bg-white p-5 shadow-card">
      <figcaption className="text-base font-semibold">{caption}</figcaption>
      <div role="img" aria-label={description} className="chart mt-3" dangerouslySetInnerHTML={{ __html: svg }} />
      {source ? <div className="mt-2 text-sm text-muted">{source}</div> : null}
      <div className="mt-2">
        <Disclosure summary={tableText}>{table}</Disclosure>
      </div>
    </figure>
  )
}
