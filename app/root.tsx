import { countUnread } from '#server/notifications/notifications'
import { isPerson } from '#server/platform/actor'
import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { Links, Meta, Outlet, Scripts, ScrollRestoration, type ShouldRevalidateFunctionArgs } from '@remix-run/react'
import { type ReactNode, useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { FieldTexts } from './ui/field-control'
import { LostLine } from './layout/lost-line'
import { NonceContext } from './layout/nonce'
import { useProblem } from './layout/problem'
import { type Reader, useLocale } from './layout/reader'
import { useTitle } from './layout/titled'
import styles from './styles.css?url'

export { ErrorPage as ErrorBoundary } from './layout/error-page'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

export async function loader({ context }: LoaderFunctionArgs) {
  const { accountId, name, email, office, awaitsSecondFactor, organisation, memberships } = context.actor
  const unread = isPerson(context.actor) ? await countUnread(context.actor) : 0
  const reader: Reader = { accountId, name, email, office, awaitsSecondFactor, organisation, memberships, unread }
  return { reader }
}

/** The reader stays the same while they look around; a form may change who they are. */
export function shouldRevalidate({ formMethod, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return formMethod !== undefined && formMethod !== 'GET' ? true : defaultShouldRevalidate
}

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useContext(NonceContext)
  return (
    <html lang={useLocale()}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{useTitle()}</title>
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function App() {
  const { t } = useTranslation('common')
  return (
    <FieldTexts value={{ optional: t('optional'), errorPrefix: t('error-prefix'), message: useProblem() }}>
      <Outlet />
      <LostLine />
    </FieldTexts>
  )
}
