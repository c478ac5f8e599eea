import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { signedIn } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { EmptyState } from '#app/ui/empty-state'
import { TextLink } from '#app/ui/link'
import { Page } from '#app/ui/page'
import { Table } from '#app/ui/table'
import { getTechnologyTitle, listVersions } from '#server/technologies/technologies'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { OwnCrumbs, TechnologyTabs } from './tabs'

export const handle = titled('technologies:tabs.versions')

export async function loader(args: LoaderFunctionArgs) {
  const person = signedIn(args)
  const id = args.params.id ?? ''
  return answered(async () => {
    const versions = await listVersions(person, id)
    return {
      id,
      title: await getTechnologyTitle(person, id),
      versions: versions.map(({ version, published_at, officer }) => ({ version, publishedAt: published_at.toISOString(), officer })),
    }
  })
}

export default function Versions() {
  const { id, title, versions } = useLoaderData<typeof loader>()
  const { t } = useTranslation('technologies')
  const { moment } = useFormat()
  const at = useAt()
  return (
    <Page
      title={t('tabs.versions')}
      eyebrow={title}
      lead={t('versions.lead')}
      breadcrumbs={<OwnCrumbs id={id} title={title} here={t('tabs.versions')} />}
    >
      <TechnologyTabs id={id} version={versions[0]?.version ?? 0} />
      <Table
        caption={t('tabs.versions')}
        captionHidden
        rows={versions}
        rowKey={({ version }) => String(version)}
        empty={<EmptyState title={t('versions.empty')}>{t('versions.empty-hint')}</EmptyState>}
        columns={[
          {
            key: 'version',
            header: t('versions.version'),
            cell: ({ version }) => <TextLink href={at(paths.technologyVersion(id, version))}>{t('versions.number', { version })}</TextLink>,
          },
          { key: 'published', header: t('versions.published'), cell: ({ publishedAt }) => moment(publishedAt) },
          { key: 'officer', header: t('versions.officer'), cell: ({ officer }) => officer },
        ]}
      />
    </Page>
  )
}
