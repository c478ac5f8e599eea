import { Icon, type IconName } from '#app/ui/icons'
import { Anchor } from '#app/ui/link'
import type { ReactNode } from 'react'

interface ResultProps {
  href: string
  title: string
  summary: string
  /** Of title and summary, where they are not in the page's language. */
  lang?: string
  /** Whose it is. */
  by: ReactNode
  /** Of a picture that says nothing new. */
  picture?: string
  badges: string[]
  children?: ReactNode
  facts: { icon: IconName; text: string }[]
}

/** One result: the whole of it can be pressed. Few elements, as a page holds twenty. */
export function Result({ href, title, summary, lang, by, picture, badges, facts, children }: ResultProps) {
  return (
    <li className="card relative flex gap-5 rounded-lg border border-line bg-white p-5 shadow-card transition-shadow hover:border-accent-400 hover:shadow-raised">
      <div className="flex min-w-0 grow flex-col gap-2">
        <p className="text-sm text-muted">{by}</p>
        <h3 lang={lang} className="text-lg font-semibold leading-snug">
          <Anchor
            href={href}
            prefetch="intent"
            className="text-ink after:absolute after:inset-0 after:rounded-lg hover:text-accent-800 hover:underline"
          >
            {title}
          </Anchor>
        </h3>
        <p lang={lang} className="line-clamp-3 text-muted">
          {summary}
        </p>
        {children}
        <p className="flex flex-wrap gap-1.5">
          {badges.map((badge) => (
            <span key={badge} className="rounded-sm bg-accent-50 px-2 py-0.5 text-xs font-medium text-accent-800">
              {badge}
            </span>
          ))}
        </p>
        <p className="mt-1 flex flex-wrap gap-x-5 gap-y-1 text-sm text-muted">
          {facts.map(({ icon, text }) => (
            <span key={text} className="inline-flex items-center gap-1.5">
              <Icon name={icon} size={16} />
              {text}
            </span>
          ))}
        </p>
      </div>
      {picture ? (
        <img
          src={picture}
          alt=""
          width={176}
          height={132}
          loading="lazy"
          decoding="async"
          className="hidden h-33 w-44 shrink-0 rounded-md bg-gray-100 object-cover sm:block"
        />
      ) : null}
    </li>
  )
}
