import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Anchor } from './link'
import { Tag, type Tone } from './tag'

export interface Task {
  title: string
  /** Missing where the step cannot be opened yet. */
  href?: string
  hint?: ReactNode
  status: { tone: Tone; text: string }
}

/** The steps of a long form, each with its state. The whole line can be pressed. */
export function TaskList({ tasks, label }: { tasks: readonly Task[]; label?: string }) {
  return (
    <ol aria-label={label} className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-white">
      {tasks.map((task, index) => {
        const statusId = `task-${index + 1}-status`
        return (
          <li
            key={task.title}
            className={classNames('relative flex min-h-14 flex-wrap items-center', 'gap-x-3 gap-y-1 px-4 py-3 has-[a:hover]:bg-accent-50')}
          >
            <span aria-hidden className="w-6 shrink-0 text-muted tabular-nums">
              {index + 1}.
            </span>
            <div className="min-w-0 flex-1 basis-48">
              {task.href ? (
                <Anchor
                  className={classNames(
                    'link font-medium after:absolute after:inset-0',
                    'focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:-outline-offset-3',
                    'focus-visible:after:outline-accent-600',
                  )}
                  href={task.href}
                  aria-describedby={statusId}
                >
                  {task.title}
                </Anchor>
              ) : (
                <span className="text-muted">{task.title}</span>
              )}
              {task.hint ? <div className="text-sm text-muted">{task.hint}</div> : null}
            </div>
            <span id={statusId} className="ml-9 shrink-0 sm:ml-0">
              <Tag tone={task.status.tone}>{task.status.text}</Tag>
            </span>
          </li>
        )
      })}
    </ol>
  )
}
