import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon, type IconName } from './icons'
import { toneText, type Tone } from './tone'

export interface TimelineItem {
  key: string
  title: ReactNode
  /** As the reader sees it, and for machines. */
  time?: string
  dateTime?: string
  body?: ReactNode
  tone?: Tone
  icon?: IconName
  /** Not reached yet. */
  ahead?: boolean
}

/** What happened, in order. */
export function Timeline({ items, label }: { items: readonly TimelineItem[]; label?: string }) {
  return (
    <ol aria-label={label} className="flex flex-col">
      {items.map(({ key, title, time, dateTime, body, tone = 'neutral', icon, ahead = false }) => (
        <li key={key} className="group/step relative flex gap-4 pb-6 last:pb-0">
          <span aria-hidden className="absolute top-8 bottom-0 left-[0.9375rem] w-0.5 bg-gray-200 group-last/step:hidden" />
          <span
            className={classNames(
              'z-[1] flex size-8 shrink-0 items-center justify-center rounded-full border bg-white',
              ahead ? 'border-dashed border-gray-400 text-gray-500' : 'border-current',
              !ahead && (tone === 'neutral' ? 'text-accent-700' : toneText[tone]),
            )}
          >
            <Icon name={icon ?? (ahead ? 'circle' : 'check')} size={16} />
          </span>
          <div className="min-w-0 grow pt-0.5">
            <p className={ahead ? 'text-muted' : 'font-medium'}>{title}</p>
            {time ? (
              <time dateTime={dateTime} className="block text-sm text-muted tabular-nums">
                {time}
              </time>
            ) : null}
            {body ? <div className="mt-1 text-sm">{body}</div> : null}
          </div>
        </li>
      ))}
    </ol>
  )
}
