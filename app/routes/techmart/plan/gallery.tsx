import { useFormat } from '#app/layout/reader'
import { titledBy } from '#app/layout/titled'
import { actorOf } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { EmptyState } from '#app/ui/empty-state'
import { Page } from '#app/ui/page'
import { listPictures } from '#server/techmart/pictures/pictures'
import { getFair } from '#server/techmart/techmart'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useDays } from '../labels'
import { PictureList } from './picture-list'
import { FairTrail } from '../fair-trail'

export const handle = titledBy<{ fair: { title_vi: string; title_en: string } }>(
  ({ fair }, t, words) => `${t('pictures:title')}: ${words(fair.title_vi, fair.title_en)}`,
)

export async function loader(args: LoaderFunctionArgs) {
  return answered(async () => {
    const { id, title_vi, title_en, starts_on, ends_on } = await getFair(actorOf(args), args.params.fairId ?? '')
    return { fair: { id, title_vi, title_en, starts_on, ends_on }, pictures: await listPictures(id) }
  })
}

export default function Gallery() {
  const { fair, pictures } = useLoaderData<typeof loader>()
  const { t } = useTranslation('pictures')
  const { words } = useFormat()
  const days = useDays()
  const title = words(fair.title_vi, fair.title_en)
  return (
    <Page title={t('title')} eyebrow={`${title} · ${days(fair)}`} breadcrumbs={<FairTrail of="public" fair={fair} />}>
      {pictures.length === 0 ? <EmptyState title={t('empty')}>{t('empty-text')}</EmptyState> : <PictureList pictures={pictures} />}
    </Page>
  )
}
