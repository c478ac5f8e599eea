import { useAt } from '#app/layout/link'
import { titled } from '#app/layout/titled'
import { useLive } from '#app/live/use-live'
import { paths } from '#app/paths'
import { actorOf } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Page, Section, Stack } from '#app/ui/page'
import { Pages } from '#app/layout/pages'
import { SearchBox } from '#app/ui/search-box'
import { getPlan } from '#server/techmart/booths/booths'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { addressOf, choiceIn } from './choice-address'
import { HallDrawing } from './hall-drawing'
import { ExhibitorList } from './exhibitor-list'
import { HallTabs, Legend, Zoom } from './plan-parts'
import { FairTrail } from '../fair-trail'

export const handle = titled('booths:plan.title')

export async function loader(args: LoaderFunctionArgs) {
  const choice = choiceIn(new URL(args.request.url))
  return { choice, ...(await answered(() => getPlan(actorOf(args), args.params.fairId ?? '', choice))) }
}

export default function Plan() {
  const { choice, fair, halls, hall, booths, list, pages, total, can } = useLoaderData<typeof loader>()
  const { t } = useTranslation('booths')
  const at = useAt()
  useLive(`fair:${fair.id}`)
  const path = paths.fairPlan(fair.id)
  const to = (change: Partial<typeof choice>) => addressOf(path, choice, change)
  const chosen = choice.booth
  return (
    <Page
      title={t('plan.title')}
      lead={hall ? t('plan.lead') : undefined}
      width="wide"
      breadcrumbs={<FairTrail of="public" fair={fair} />}
      actions={can.choose && hall ? <LinkButton href={at(paths.boothChoice(fair.id))}>{t('plan.choose')}</LinkButton> : null}
    >
      {hall ? (
        <>
          <Stack gap="small">
            <SearchBox
              action={at(path)}
              label={t('plan.search')}
              labelHidden={false}
              buttonText={t('plan.search-button')}
              placeholder={t('plan.search-hint')}
              defaultValue={choice.q}
            />
            {choice.q ? (
              <p role="status" className="flex flex-wrap items-center gap-x-4 gap-y-1">
                <strong>{t('plan.found', { count: halls.reduce((sum, { found = 0 }) => sum + found, 0) })}</strong>
                <LinkButton href={at(to({ q: '', booth: undefined }))} size="small" variant="quiet">
                  {t('plan.all')}
                </LinkButton>
              </p>
            ) : null}
          </Stack>
          <Stack gap="small">
            <HallTabs halls={halls} hallId={hall.id} href={(id) => to({ hall: id, booth: undefined })} />
            <div className="flex flex-wrap items-center justify-between gap-3">
              <Legend mine={booths.some(({ mine }) => mine)} />
              <Zoom zoom={choice.zoom} href={(zoom) => to({ zoom, page: choice.page })} />
            </div>
            <HallDrawing
              hall={hall}
              features={hall.features}
              booths={booths}
              chosen={chosen}
              zoom={choice.zoom}
              href={({ id }) => at(`${to({ booth: id, hall: hall.id })}#list`)}
            />
            <p className="no-print text-sm text-muted">{t('plan.scroll')}</p>
          </Stack>
          <Section title={t('plan.list')} id="list">
            <Stack>
              <ExhibitorList list={list} chosen={chosen} href={(id) => at(to({ booth: id, hall: hall.id, page: choice.page }))} />
              {total === 0 ? (
                <EmptyState level={3} title={t('plan.not-found')} picture="search">
                  {t('plan.not-found-text')}
                </EmptyState>
              ) : null}
              <Pages page={choice.page} pages={pages} href={(page) => at(to({ page }))} />
            </Stack>
          </Section>
        </>
      ) : (
        <EmptyState title={t('plan.empty')}>{t('plan.empty-text')}</EmptyState>
      )}
    </Page>
  )
}
