import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Anchor } from './link'

export interface CardProps {
  title?: ReactNode
  /** Makes the title a link and the whole card pressable; other links inside still work. */
  href?: string
  /** Level of the title, 3 unless said. */
  level?: 2 | 3 | 4
  /** Small line above the title: kind, code, place. */
  eyebrow?: ReactNode
  /** Tags beside the eyebrow. */
  status?: ReactNode
  image?: { src: string; alt: string; width: number; height: number }
  actions?: ReactNode
  /** Quiet facts in one line at the bottom. */
  footer?: ReactNode
  className?: string
  as?: 'div' | 'li' | 'article' | 'section'
  children?: ReactNode
}

/** One thing in a frame. */
export function Card(props: CardProps) {
  const { title, href, level = 3, eyebrow, status, image, actions, footer, className, as: Tag = 'article', children } = props
  const Heading = `h${level}` as const
  return (
    <Tag
      className={classNames(
        'card relative flex min-w-0 flex-col overflow-hidden rounded-lg border border-line bg-white shadow-card',
        href && 'transition-shadow hover:border-accent-400 hover:shadow-raised',
        className,
      )}
    >
      {image ? (
        <img
          src={image.src}
          alt={image.alt}
          width={image.width}
          height={image.height}
          loading="lazy"
          decoding="async"
          className="aspect-[16/9] w-full bg-gray-100 object-cover"
        />
      ) : null}
      <div className="flex grow flex-col gap-2 p-5">
        {eyebrow || status ? (
          <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1.5 text-sm text-muted">
            {eyebrow ? <div className="min-w-0">{eyebrow}</div> : null}
            {status ? <div className="flex flex-wrap gap-1.5">{status}</div> : null}
          </div>
        ) : null}
        {title ? (
          <Heading className="text-lg font-semibold leading-snug">
            {href ? (
              <Anchor href={href} prefetch="intent" className="text-ink after:absolute after:inset-0 hover:text-accent-800 hover:underline">
                {title}
              </Anchor>
            ) : (
              title
            )}
          </Heading>
        ) : null}
        {children}
        {actions ? <div className="relative z-[1] mt-auto flex flex-wrap gap-2 pt-2">{actions}</div> : null}
        {footer ? <div className="mt-auto flex flex-wrap items-center gap-x-4 gap-y-1 pt-2 text-sm text-muted">{footer}</div> : null}
      </div>
    </Tag>
  )
}
