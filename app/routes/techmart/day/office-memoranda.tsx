import { useAt } from '#app/layout/link'
import { Pages } from '#app/layout/pages'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { useLive } from '#app/live/use-live'
import { paths } from '#app/paths'
import { officer } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { FigureTile } from '#app/ui/figure-tile'
import { Page, Section } from '#app/ui/page'
import { listMemoranda, memorandaPage } from '#server/techmart/day/day'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { pageIn } from '../labels'
import { OpenSignings, RecordedMemoranda } from './memorandum-lists'
import { FairTrail } from '../fair-trail'

export const handle = titled('day:desk.memoranda')

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const page = pageIn(new URL(args.request.url))
  return answered(async () => {
    const { fair, open, ...rest } = await listMemoranda(person, args.params.fairId ?? '', page)
    return {
      ...rest,
      fair: { id: fair.id, title_vi: fair.title_vi, title_en: fair.title_en },
      open: open.map((each) => ({
        id: each.id,
        state: each.state,
        value: each.potential_value,
        supplier: { vi: each.supplier_vi, en: each.supplier_en, confirmed: each.supplier_confirmed_at !== null },
        enterprise: { vi: each.enterprise_vi, en: each.enterprise_en, confirmed: each.enterprise_confirmed_at !== null },
        technology: { vi: each.technology_vi, en: each.technology_en },
      })),
      page,
      pages: Math.ceil(rest.count / memorandaPage),
    }
  })
}

export default function OfficeMemoranda() {
  const { fair, open, recorded, count, potential, can, page, pages } = useLoaderData<typeof loader>()
  const { t } = useTranslation('day')
  const { number, money } = useFormat()
  const at = useAt()
  useLive(`fair:${fair.id}`)
  return (
    <Page
      title={t('desk.memoranda')}
      lead={t('signing.list-lead')}
      breadcrumbs={<FairTrail of="office" fair={fair} crumbs={[{ text: t('desk.title'), href: at(paths.officeDesk(fair.id)) }]} />}
      actions={
        can.prepare ? (
          <LinkButton href={at(paths.officeNewMemorandum(fair.id))} icon="plus">
            {t('signing.new')}
          </LinkButton>
        ) : null
      }
    >
      <div className="grid gap-3 sm:grid-cols-2">
        <FigureTile label={t('signing.count')} value={number(count)} href={at(`${paths.officeMemoranda(fair.id)}#recorded`)} />
        <FigureTile label={t('signing.potential-sum')} value={money(potential)} href={at(`${paths.officeMemoranda(fair.id)}#recorded`)} />
      </div>
      <Section title={t('signing.waiting')} id="waiting">
        {open.length === 0 ? <p className="text-muted">{t('signing.waiting-none')}</p> : <OpenSignings signings={open} fairId={fair.id} />}
      </Section>
      <Section title={t('signing.recorded')} id="recorded">
        {recorded.length === 0 ? (
          <EmptyState level={3} title={t('signing.recorded-none')} />
        ) : (
          <RecordedMemoranda memoranda={recorded} fairId={fair.id} />
        )}
        <Pages page={page} pages={pages} href={(to) => at(paths.officeMemoranda(fair.id, `page=${to}`))} />
      </Section>
    </Page>
  )
}
