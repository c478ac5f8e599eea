import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { Icon } from '#app/ui/icons'
import { Anchor } from '#app/ui/link'
import { Logo } from '#app/ui/logo'
import { inLocale, withoutLocale } from '#server/i18n/text'
import { useLocation } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Form, useAt } from './link'
import { useLocale, useReader } from './reader'

const places = [
  ['technologies', paths.technologies()],
  ['needs', paths.needs()],
  ['fairs', paths.fairs()],
  ['organisations', paths.organisations()],
] as const

/** The head of every page: where one can go, the language, and who is signed in. */
export function SiteHeader() {
  const { t } = useTranslation('common')
  const at = useAt()
  return (
    <header className="border-b border-line bg-white no-print">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:left-4 focus:top-2 focus:z-50 focus:rounded-md focus:bg-white focus:px-4 focus:py-2 focus:shadow-raised"
      >
        {t('skip')}
      </a>
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-6 gap-y-2 px-4 py-3">
        <Anchor href={at(paths.home())} className="mr-auto no-underline">
          <Logo name={t('site.name')} tagline={t('site.office')} />
        </Anchor>
        <nav aria-label={t('nav.label')} className="order-last w-full md:order-none md:w-auto">
          <ul className="-mx-2 flex flex-wrap gap-x-1">
            {places.map(([name, path]) => (
              <li key={name}>
                <Place href={at(path)}>{t(`nav.${name}`)}</Place>
              </li>
            ))}
          </ul>
        </nav>
        <div className="flex items-center gap-1">
          <LanguageSwitch />
          <PersonMenu />
        </div>
      </div>
    </header>
  )
}

function Place({ href, children }: { href: string; children: string }) {
  const { pathname } = useLocation()
  const here = pathname === href || pathname.startsWith(`${href}/`)
  return (
    <Anchor
      href={href}
      aria-current={here ? 'page' : undefined}
      className="inline-flex min-h-10 items-center rounded-md px-2 font-medium text-ink no-underline hover:bg-accent-50 hover:text-accent-800 aria-[current]:text-accent-700 aria-[current]:underline aria-[current]:decoration-2 aria-[current]:underline-offset-8"
    >
      {children}
    </Anchor>
  )
}

/** Leads to the same page in the other language; the whole page is loaded anew, with that language's texts. */
function LanguageSwitch() {
  const { t } = useTranslation('common')
  const { pathname, search } = useLocation()
  const other = useLocale() === 'vi' ? 'en' : 'vi'
  return (
    <Anchor
      href={`${inLocale(other, withoutLocale(pathname))}${search}`}
      reloadDocument
      lang={other}
      hrefLang={other}
      className="inline-flex min-h-11 items-center gap-1.5 rounded-md px-2 text-sm font-medium text-ink no-underline hover:bg-accent-50"
    >
      <Icon name="globe" />
      {t('other-language')}
    </Anchor>
  )
}

function PersonMenu() {
  const reader = useReader()
  const { t } = useTranslation('common')
  const at = useAt()
  if (!reader?.accountId) {
    return (
      <LinkButton href={at(paths.signIn())} variant="secondary" size="small">
        {t('nav.sign-in')}
      </LinkButton>
    )
  }
  return (
    <>
      <Anchor
        href={at(paths.notifications())}
        aria-label={t('nav.notifications', { count: reader.unread })}
        className="relative inline-flex size-11 items-center justify-center rounded-md text-ink hover:bg-accent-50"
      >
        <Icon name="bell" />
        {reader.unread > 0 ? (
          <span
            className="absolute right-0.5 top-1 min-w-5 rounded-full bg-danger px-1 text-center text-xs font-semibold leading-5 text-white"
            aria-hidden
          >
            {reader.unread > 99 ? '99+' : reader.unread}
          </span>
        ) : null}
      </Anchor>
      <details className="relative [&_summary::-webkit-details-marker]:hidden [&_summary]:list-none">
        <summary className="inline-flex min-h-11 cursor-pointer items-center gap-1.5 rounded-md px-2 font-medium hover:bg-accent-50">
          <Icon name="user" />
          <span className="hidden max-w-40 truncate sm:inline">{reader.name}</span>
          <span className="sr-only sm:hidden">{reader.name}</span>
          <Icon name="chevron-down" />
        </summary>
        <div className="absolute right-0 z-20 mt-1 w-72 rounded-lg border border-line bg-white p-2 shadow-raised">
          <p className="px-3 py-2 text-sm text-muted">{reader.email}</p>
          <ul>
            <MenuPlace href={at(reader.office ? paths.office() : paths.dashboard())}>
              {t(reader.office ? 'nav.office' : 'nav.dashboard')}
            </MenuPlace>
            <MenuPlace href={at(paths.account())}>{t('nav.account')}</MenuPlace>
          </ul>
          {reader.memberships.length > 0 ? (
            <Form method="post" action={paths.actFor()} className="mt-1 border-t border-line pt-2">
              <p className="px-3 text-sm font-semibold text-muted">{t('nav.acting-for')}</p>
              {reader.memberships.map((membership) => (
                <button
                  key={membership.id}
                  type="submit"
                  name="organisationId"
                  value={membership.id}
                  aria-current={membership.id === reader.organisation?.id ? 'true' : undefined}
                  className="block w-full rounded-md px-3 py-2 text-left hover:bg-accent-50 aria-[current]:font-semibold aria-[current]:text-accent-700"
                >
                  {membership.name}
                </button>
              ))}
            </Form>
          ) : null}
          <Form method="post" action={paths.signOut()} className="mt-1 border-t border-line pt-2">
            <Button variant="quiet" size="small">
              {t('nav.sign-out')}
            </Button>
          </Form>
        </div>
      </details>
    </>
  )
}

function MenuPlace({ href, children }: { href: string; children: string }) {
  return (
    <li>
      <Anchor href={href} className="block rounded-md px-3 py-2 text-ink no-underline hover:bg-accent-50">
        {children}
      </Anchor>
    </li>
  )
}
