import { useAt } from '#app/layout/link'
import { paths } from '#app/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { TabsNav } from '#app/ui/tabs-nav'
import { useLocation } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

/** The pages of one of the organisation's technologies beside each other. */
export function TechnologyTabs({ id, version }: { id: string; version: number }) {
  const { t } = useTranslation('technologies')
  const { pathname } = useLocation()
  const at = useAt()
  const tabs = [
    { href: at(paths.myTechnology(id)), text: t('tabs.overview') },
    { href: at(paths.technologyPreview(id)), text: t('tabs.preview') },
    ...(version > 0
      ? [
          { href: at(paths.matchesOfTechnology(id)), text: t('tabs.matches') },
          { href: at(paths.technologyVersions(id)), text: t('tabs.versions') },
        ]
      : []),
    { href: at(paths.technologyOpenings(id)), text: t('tabs.openings') },
  ]
  return <TabsNav label={t('tabs.label')} tabs={tabs.map((tab) => ({ ...tab, current: tab.href === pathname }))} />
}

/** A title for a narrow place, cut at a word. */
export function shortened(title: string, longest = 48): string {
  return title.length <= longest ? title : `${title.slice(0, Math.max(title.lastIndexOf(' ', longest), longest / 2))}…`
}

/** The way from the list of own technologies to a page of one. */
export function OwnCrumbs({ id, title, here }: { id?: string; title: string; here?: string }) {
  const { t } = useTranslation('technologies')
  const at = useAt()
  const name = shortened(title || t('mine.untitled'))
  return (
    <Breadcrumbs
      label={t('common:breadcrumbs')}
      crumbs={[
        { text: t('mine.title'), href: at(paths.myTechnologies()) },
        ...(here && id ? [{ text: name, href: at(paths.myTechnology(id)) }, { text: here }] : [{ text: name }]),
      ]}
    />
  )
}
