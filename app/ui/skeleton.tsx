import { classNames } from './class-names'

export interface SkeletonProps {
  /** What is being waited for, read aloud. */
  label: string
  lines?: number
  /** A picture or chart above the lines. */
  block?: boolean
}

const lineWidths = ['w-full', 'w-11/12', 'w-4/5', 'w-2/3']

/** The shape of what is on its way; only where waiting is real. */
export function Skeleton({ label, lines = 3, block = false }: SkeletonProps) {
  return (
    <div role="status" aria-busy="true" className="flex flex-col gap-3">
      <span className="sr-only">{label}</span>
      {block ? <div className="skeleton h-40 rounded-lg" /> : null}
      {Array.from({ length: lines }, (_, index) => (
        <div key={`line-${index + 1}`} className={classNames('skeleton h-4 rounded-sm', lineWidths[index % lineWidths.length])} />
      ))}
    </div>
  )
}
