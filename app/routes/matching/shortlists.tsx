import { useAt } from '#app/layout/link'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { member } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Page } from '#app/ui/page'
import { listShortlists } from '#server/matching/shortlists/shortlists'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ShortlistTable } from './shortlist-table'

export const handle = titled('shortlists:title')

export async function loader(args: LoaderFunctionArgs) {
  return { shortlists: await answered(() => listShortlists(member(args))) }
}

export default function Shortlists() {
  const { shortlists } = useLoaderData<typeof loader>()
  const { t } = useTranslation('shortlists')
  const at = useAt()
  return (
    <Page title={t('title')} lead={t('lead')}>
      {shortlists.length > 0 ? (
        <ShortlistTable shortlists={shortlists} needs />
      ) : (
        <EmptyState title={t('empty')} action={<LinkButton href={at(`${paths.matches()}?side=needs`)}>{t('pick')}</LinkButton>}>
          {t('empty-text')}
        </EmptyState>
      )}
    </Page>
  )
}
