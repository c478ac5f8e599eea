import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon } from './icons'
import { toneBox, toneIcon, toneText, type Tone } from './tone'

export interface NoticeProps {
  /** inset stands in text, alert is read aloud when it appears, banner spans the page. */
  kind?: 'inset' | 'alert' | 'banner'
  tone?: Tone
  title?: ReactNode
  children?: ReactNode
  actions?: ReactNode
  className?: string
}

/** Something to know before going on. */
export function Notice({ kind = 'inset', tone = 'info', title, children, actions, className }: NoticeProps) {
  return (
    <div
      role={kind === 'alert' ? (tone === 'danger' ? 'alert' : 'status') : undefined}
      className={classNames('flex gap-3', toneBox[tone], kind === 'banner' ? 'border-y px-4 py-3' : 'rounded-md border p-4', className)}
    >
      <Icon name={toneIcon[tone]} size={22} className={classNames('mt-[0.15rem]', toneText[tone])} />
      <div className="min-w-0 grow">
        {title ? <p className={classNames('font-semibold', toneText[tone])}>{title}</p> : null}
        {children ? <div className={classNames('text-ink', title ? 'mt-0.5' : undefined)}>{children}</div> : null}
        {actions ? <div className="mt-3 flex flex-wrap gap-3">{actions}</div> : null}
      </div>
    </div>
  )
}
