import { useAt } from '#app/layout/link'
import { paths } from '#app/paths'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { TabsNav } from '#app/ui/tabs-nav'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { FairTrail } from '../fair-trail'

const tabs = [
  { key: 'programme', text: 'programme:title', href: paths.officeProgramme },
  { key: 'rooms', text: 'programme:rooms.title', href: paths.officeRooms },
  { key: 'speakers', text: 'programme:speakers.title', href: paths.officeSpeakers },
  { key: 'partners', text: 'partners:title', href: paths.officePartners },
  { key: 'pictures', text: 'pictures:title', href: paths.officePictures },
  { key: 'budget', text: 'budget:title', href: paths.officeBudget },
  { key: 'invitations', text: 'fair-invitations:title', href: paths.officeInvitations },
] as const

export type PlanTab = (typeof tabs)[number]['key']

interface PlanPageProps {
  fair: { id: string; title_vi: string; title_en: string }
  tab: PlanTab
  title: string
  lead?: ReactNode
  /** What has just been done, said by a full text key. */
  done?: string
  actions?: ReactNode
  status?: ReactNode
  /** A page below the tab's own, such as one record of it. */
  inside?: boolean
  children: ReactNode
}

/** One of the Office's pages on the plan of a fair, with the ways to the others. */
export function PlanPage({ fair, tab, title, lead, done, actions, status, inside = false, children }: PlanPageProps) {
  const { t } = useTranslation()
  const at = useAt()
  const current = tabs.find(({ key }) => key === tab)
  return (
    <Page
      title={title}
      lead={lead}
      width="wide"
      status={status}
      breadcrumbs={
        <FairTrail
          of="office"
          fair={fair}
          crumbs={[...(inside && current ? [{ text: t(current.text), href: at(current.href(fair.id)) }] : [])]}
        />
      }
      actions={actions}
    >
      <TabsNav
        label={t('techmart:office.plan')}
        tabs={tabs.map(({ key, text, href }) => ({ href: at(href(fair.id)), text: t(text), current: key === tab }))}
      />
      {done ? (
        <Notice kind="alert" tone="success">
          {t(done)}
        </Notice>
      ) : null}
      {children}
    </Page>
  )
}

/** The text key of what an address says was done, where it is one of the page's own. */
export function doneOf(search: URLSearchParams, namespace: string, said: readonly string[]): string | undefined {
  const done = search.get('done') ?? ''
  return said.includes(done) ? `${namespace}.done-${done}`.replace(/:\./, ':') : undefined
}
