import type { ReactNode } from 'react'
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
    <ol aria-label={label} className="divide-y divide-line border-y border-line">
      {tasks.map((task, index) => {
        const statusId = `task-${index + 1}-status`
        return (
          <li
            key={task.title}
            className="relative flex min-h-14 flex-wrap items-center gap-x-4 gap-y-1 py-3 has-[a:hover]:bg-accent-50"
          >
            <span aria-hidden className="w-7 shrink-0 text-right text-muted tabular-nums">
              {index + 1}.
            </span>
            <div className="min-w-0 flex-1 basis-48">
              {task.href ? (
                <Anchor
                  className="link font-medium after:absolute after:inset-0"
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
            <span id={statusId} className="ml-11 shrink-0 sm:ml-0">
              <Tag tone={task.status.tone}>{task.status.text}</Tag>
            </span>
          </li>
        )
      })}
    </ol>
  )
}
