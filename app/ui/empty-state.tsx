import type { ReactNode } from 'react'
import { classNames } from './class-names'

export interface EmptyStateProps {
  title: string
  /** Why it is empty and what fills it. */
  children?: ReactNode
  /** What to do now, usually one button. */
  action?: ReactNode
  /** Level of the title, 2 unless said. */
  level?: 2 | 3
  /** nothing: an empty tray; search: a lens that found nothing; done: all is in order. */
  picture?: 'nothing' | 'search' | 'done'
}

const pictures = {
  nothing: (
    <>
      <path d="M36 62h22l6 10h32l6-10h22v26a6 6 0 0 1-6 6H42a6 6 0 0 1-6-6V62Z" fill="#eef8f5" />
      <path d="m36 62 12-26a6 6 0 0 1 5.5-3.5h53A6 6 0 0 1 112 36l12 26" />
      <path d="M36 62h22l6 10h32l6-10h22v26a6 6 0 0 1-6 6H42a6 6 0 0 1-6-6V62Z" />
      <path d="M66 46h28M72 54h16" stroke="#79cbbc" />
    </>
  ),
  search: (
    <>
      <rect x="34" y="22" width="62" height="74" rx="6" fill="#eef8f5" />
      <path d="M46 38h38M46 50h24M46 62h18" stroke="#79cbbc" />
      <circle cx="96" cy="66" r="19" fill="#ffffff" />
      <path d="m110 80 15 15M89 66h14" />
    </>
  ),
  done: (
    <>
      <rect x="42" y="24" width="76" height="70" rx="6" fill="#eef8f5" />
      <path d="M62 24v-6h36v6M58 46h44" stroke="#79cbbc" />
      <path d="m63 66 12 12 23-24" strokeWidth="4" />
    </>
  ),
}

/** What a list shows before it has anything: a picture, the reason, the next step. */
export function EmptyState({ title, children, action, level = 2, picture = 'nothing' }: EmptyStateProps) {
  const Heading = `h${level}` as const
  return (
    <div
      className={classNames(
        'flex flex-col items-center rounded-lg border',
        'border-dashed border-gray-300 bg-white px-6 py-10 text-center',
      )}
    >
      <svg
        viewBox="0 0 160 112"
        width="160"
        height="112"
        fill="none"
        stroke="#0b5e57"
        strokeWidth="2.5"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden
        focusable="false"
      >
        <ellipse cx="80" cy="102" rx="58" ry="5" fill="#edf1f0" stroke="none" />
        {pictures[picture]}
      </svg>
      <Heading className="mt-4 text-lg font-semibold">{title}</Heading>
      {children ? <div className="mt-1 max-w-md text-balance text-muted">{children}</div> : null}
      {action ? <div className="mt-5 flex flex-wrap justify-center gap-3">{action}</div> : null}
    </div>
  )
}
