import { AlikeRecords } from '#app/layout/alike-records'
import { useAt } from '#app/layout/link'
import { useFormat, useReader } from '#app/layout/reader'
import { StructuredData } from '#app/layout/structured-data'
import { titledBy } from '#app/layout/titled'
import { paths } from '#app/paths'
import { actorOf } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { LinkButton } from '#app/ui/button'
import { Card } from '#app/ui/card'
import { TextLink } from '#app/ui/link'
import { Notice } from '#app/ui/notice'
import { Page, Stack, TwoColumn } from '#app/ui/page'
import { OF_A_KIND, findAlike } from '#server/matching/matching'
import { getPublishedTechnology } from '#server/technologies/technologies'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { TechnologyBody } from './body'
import { Marks, SupplierCard, Terms } from './facts'
import { shownTechnology, textsOfTechnology } from './shown.server'
import { shortened } from './tabs'
import { structuredTechnology } from './structured.server'

export const handle = titledBy<{ technology: { title: string } }>(({ technology }) => technology.title)

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ name: 'description', content: data.technology.summary.slice(0, 200) }] : []

export async function loader(args: LoaderFunctionArgs) {
  const actor = actorOf(args)
  const published = await answered(() => getPublishedTechnology(actor, args.params.id ?? ''))
  const technology = shownTechnology(actor.locale, published)
  const own = actor.organisation?.id === technology.supplier.id
  return {
    technology,
    alike: (await findAlike(actor.locale, 'technology', textsOfTechnology(technology.id, published), OF_A_KIND)) ?? [],
    structured: technology.state === 'published' ? structuredTechnology(actor.locale, technology) : null,
    can: { contact: technology.state === 'published' && !own, manage: own, openConfidential: technology.hasConfidential && !own },
  }
}

export default function ShowTechnology() {
  const { technology, alike, structured, can } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['technologies', 'matching'])
  const common = useTranslation('common').t
  const { day } = useFormat()
  const at = useAt()
  const reader = useReader()
  return (
    <Page
      title={technology.title}
      eyebrow={technology.supplier.name}
      status={<Marks content={technology} />}
      actions={
        can.contact ? (
          <LinkButton href={at(paths.newDeal(technology.id))} icon="chat" className="lg:hidden max-sm:w-full">
            {t('show.contact')}
          </LinkButton>
        ) : null
      }
      breadcrumbs={
        <Breadcrumbs
          label={t('common:breadcrumbs')}
          crumbs={[{ text: common('nav.technologies'), href: at(paths.technologies()) }, { text: shortened(technology.title) }]}
        />
      }
    >
      {structured ? <StructuredData data={structured} /> : null}
      {technology.state === 'published' ? null : <Notice tone="warning">{t(`show.state-${technology.state}`)}</Notice>}
      {technology.fallback ? <Notice>{t('show.fallback')}</Notice> : null}
      {technology.outlineUntil ? (
        <Notice title={t('show.outline-title')}>{t('show.outline', { until: day(technology.outlineUntil) })}</Notice>
      ) : null}
      <TwoColumn
        asideLabel={t('show.terms')}
        aside={
          <Stack>
            <Card as="section" level={2} title={t('show.terms')}>
              <Terms content={technology} />
              <div className="mt-3 flex flex-col gap-3">
                {can.contact ? (
                  <LinkButton href={at(paths.newDeal(technology.id))} size="large" icon="chat">
                    {t('show.contact')}
                  </LinkButton>
                ) : null}
                {can.contact && !reader?.accountId ? <p className="text-sm text-muted">{t('show.contact-hint')}</p> : null}
                {can.manage ? (
                  <LinkButton href={at(paths.myTechnology(technology.id))} variant="secondary" icon="edit">
                    {t('show.manage')}
                  </LinkButton>
                ) : null}
                <LinkButton href={at(paths.technologySheet(technology.id))} variant="quiet" icon="print">
                  {t('show.sheet')}
                </LinkButton>
              </div>
            </Card>
            <SupplierCard supplier={technology.supplier} />
            {alike.length > 0 ? (
              <Card as="section" level={2} title={t('matching:alike.title')}>
                <AlikeRecords records={alike} path={paths.technology} />
              </Card>
            ) : null}
            {can.openConfidential ? (
              <Card as="section" level={2} title={t('show.confidential')}>
                <p className="text-sm text-muted">{t('show.confidential-hint')}</p>
                <p>
                  <TextLink href={at(paths.technologyConfidential(technology.id))}>{t('show.confidential-open')}</TextLink>
                </p>
              </Card>
            ) : null}
            <p className="text-sm text-muted">
              {t('show.dates', {
                version: technology.version,
                confirmed: technology.confirmedAt ? day(technology.confirmedAt) : '–',
                id: technology.id,
              })}
            </p>
          </Stack>
        }
      >
        <TechnologyBody content={technology} />
      </TwoColumn>
    </Page>
  )
}
