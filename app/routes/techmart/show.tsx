import { useAt } from '#app/layout/link'
import { useNames } from '#app/layout/names'
import { useFormat } from '#app/layout/reader'
import { titledBy } from '#app/layout/titled'
import { paths } from '#app/paths'
import { actorOf } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Notice } from '#app/ui/notice'
import { Page, Section, TwoColumn } from '#app/ui/page'
import { Pages } from '#app/layout/pages'
import { Prose } from '#app/ui/prose'
import { Tag } from '#app/ui/tag'
import { listPartners } from '#server/techmart/partners/partners'
import { listPictures } from '#server/techmart/pictures/pictures'
import { type FairRow, getFair, getFairNumbers, listExhibitors } from '#server/techmart/techmart'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Exhibitors } from './exhibitors'
import { FairEvent } from './fair-event'
import { FairFacts } from './fair-facts'
import { fairTone, pageIn, useDays } from './labels'
import { FairPlan } from './plan/fair-plan'

const pageSize = 20

export const handle = titledBy<{ fair: Pick<FairRow, 'title_vi' | 'title_en'> }>(({ fair }, _t, words) =>
  words(fair.title_vi, fair.title_en),
)

export async function loader(args: LoaderFunctionArgs) {
  const actor = actorOf(args)
  const id = args.params.fairId ?? ''
  const page = pageIn(new URL(args.request.url))
  return answered(async () => {
    const fair = await getFair(actor, id)
    const [numbers, exhibitors, partners, pictures] = await Promise.all([
      getFairNumbers(id),
      listExhibitors(id, page, pageSize),
      listPartners(id),
      listPictures(id, 6),
    ])
    const open = fair.state === 'open' || fair.state === 'running'
    return {
      fair,
      numbers,
      exhibitors,
      partners,
      pictures,
      page,
      can: { register: open && !actor.office, ticket: open, run: actor.office },
    }
  })
}

export default function Fair() {
  const { fair, numbers, exhibitors, partners, pictures, page, can } = useLoaderData<typeof loader>()
  const { t } = useTranslation('techmart')
  const { words } = useFormat()
  const names = useNames()
  const days = useDays()
  const at = useAt()
  const title = words(fair.title_vi, fair.title_en)
  const where = [fair.venue, names.province(fair.province)].filter(Boolean).join(', ')
  return (
    <Page
      title={title}
      eyebrow={[days(fair), fair.place === 'online' ? t('places.online') : where].join(' · ')}
      breadcrumbs={
        <Breadcrumbs label={t('common:breadcrumbs')} crumbs={[{ text: t('fairs'), href: at(paths.fairs()) }, { text: title }]} />
      }
      status={<Tag tone={fairTone[fair.state]}>{t(`states.${fair.state}`)}</Tag>}
      actions={
        <>
          {can.register ? (
            <LinkButton href={at(paths.fairRegistration(fair.id))} size="large">
              {t('page.register')}
            </LinkButton>
          ) : null}
          <LinkButton href={at(paths.fairProgramme(fair.id))} variant="secondary" icon="calendar">
            {t('programme:link')}
          </LinkButton>
          <LinkButton href={at(paths.fairPlan(fair.id))} variant="secondary">
            {t('booths:plan.link')}
          </LinkButton>
          {can.ticket ? (
            <LinkButton href={at(paths.newTicket(fair.id))} size="large" variant="secondary">
              {t('attendance:page.get-ticket')}
            </LinkButton>
          ) : null}
          {fair.state === 'reported' ? (
            <LinkButton href={at(paths.fairSummary(fair.id))} variant="secondary" icon="chart">
              {t('fair-report:public.link')}
            </LinkButton>
          ) : null}
          {can.run ? (
            <LinkButton href={at(paths.officeFair(fair.id))} variant="secondary">
              {t('page.run')}
            </LinkButton>
          ) : null}
        </>
      }
    >
      <FairEvent fair={fair} title={title} about={words(fair.about_vi, fair.about_en)} province={names.province(fair.province)} />
      {fair.state === 'cancelled' ? (
        <Notice tone="danger" title={t('page.cancelled')}>
          {fair.cancel_note}
        </Notice>
      ) : null}
      <TwoColumn asideLabel={t('page.facts')} aside={<FairFacts fair={fair} where={where} numbers={numbers} />}>
        <Section title={t('page.about')} id="about">
          <Prose text={words(fair.about_vi, fair.about_en)} />
        </Section>
        <div className="mt-8">
          <Section title={t('page.who')} id="who">
            {exhibitors.length > 0 ? (
              <Exhibitors exhibitors={exhibitors} />
            ) : (
              <EmptyState level={3} title={t('page.nobody')}>
                {t('page.nobody-text')}
              </EmptyState>
            )}
            <div className="mt-6">
              <Pages page={page} pages={Math.ceil(numbers.exhibitors / pageSize)} href={(to) => at(`${paths.fair(fair.id)}?page=${to}`)} />
            </div>
          </Section>
        </div>
      </TwoColumn>
      <FairPlan fairId={fair.id} partners={partners} pictures={pictures} />
    </Page>
  )
}
