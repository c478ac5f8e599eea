import { useAt } from '#app/layout/link'
import { useNames } from '#app/layout/names'
import { useFormat } from '#app/layout/reader'
import { titledBy } from '#app/layout/titled'
import { paths } from '#app/paths'
import { actorOf } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { LinkButton } from '#app/ui/button'
import { Card } from '#app/ui/card'
import { TextLink } from '#app/ui/link'
import { Page, Section, Stack, TwoColumn } from '#app/ui/page'
import { Tag } from '#app/ui/tag'
import { listNeedsOf } from '#server/needs/needs'
import { getOrganisation } from '#server/organisations/organisations'
import { listOffersOf } from '#server/technologies/technologies'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Facts } from './facts'

export const handle = titledBy<typeof loader extends (...args: never[]) => Promise<infer Data> ? Data : never>(
  ({ organisation }, _t, words) => words(organisation.nameVi, organisation.nameEn),
)

export async function loader(args: LoaderFunctionArgs) {
  return answered(async () => {
    const found = await getOrganisation(actorOf(args), args.params.organisationId ?? '')
    const { id } = found.organisation
    const [offers, needs] = await Promise.all([listOffersOf(id), listNeedsOf(id)])
    return { ...found, offers, needs }
  })
}

export default function Organisation() {
  const { organisation, can, offers, needs } = useLoaderData<typeof loader>()
  const { t } = useTranslation('organisations')
  const { words, day } = useFormat()
  const names = useNames()
  const at = useAt()
  const name = words(organisation.nameVi, organisation.nameEn)
  const about = words(organisation.aboutVi, organisation.aboutEn)
  return (
    <Page
      title={name}
      eyebrow={`${t(`kinds.${organisation.kind}`)} · ${names.province(organisation.province)}`}
      breadcrumbs={
        <Breadcrumbs
          label={t('common:breadcrumbs')}
          crumbs={[{ text: t('list.title'), href: at(paths.organisations()) }, { text: name }]}
        />
      }
      status={
        organisation.verified ? (
          <Tag tone="success" icon="shield">
            {organisation.verifiedAt ? t('show.verified-on', { day: day(organisation.verifiedAt) }) : t('verification.verified')}
          </Tag>
        ) : (
          <Tag>{t('verification.unverified')}</Tag>
        )
      }
      actions={
        <>
          {can.edit ? (
            <LinkButton href={at(paths.editOrganisation())} variant="secondary" icon="edit">
              {t('show.edit')}
            </LinkButton>
          ) : null}
          {can.decide ? (
            <LinkButton href={at(paths.officeVerify(organisation.id))} variant="secondary" icon="shield">
              {t('show.office')}
            </LinkButton>
          ) : null}
        </>
      }
    >
      <TwoColumn
        asideLabel={t('show.facts')}
        aside={
          <Card as="section" title={t('show.facts')} level={2}>
            <Facts organisation={organisation} />
          </Card>
        }
      >
        <Stack gap="large">
          <Section title={t('show.about')} id="about">
            {about ? <p className="max-w-prose whitespace-pre-line">{about}</p> : <p className="text-muted">{t('show.no-about')}</p>}
          </Section>
          <Listings
            title={t('show.offers', { count: offers.count })}
            empty={t('show.no-offers')}
            listings={offers.shown.map((offer) => ({ ...offer, href: at(paths.technology(offer.id)) }))}
            more={offers.count - offers.shown.length}
          />
          {needs.count > 0 ? (
            <Listings
              title={t('show.needs', { count: needs.count })}
              listings={needs.shown.map((need) => ({ ...need, href: at(paths.need(need.id)) }))}
              more={needs.count - needs.shown.length}
            />
          ) : null}
        </Stack>
      </TwoColumn>
    </Page>
  )
}

interface ListingsProps {
  title: string
  empty?: string
  listings: { id: string; titleVi: string; titleEn: string; trl?: number | null; href: string }[]
  more: number
}

function Listings({ title, empty, listings, more }: ListingsProps) {
  const { t } = useTranslation('organisations')
  const { words } = useFormat()
  return (
    <Section title={title}>
      {listings.length === 0 ? <p className="text-muted">{empty}</p> : null}
      <ul className="divide-y divide-line">
        {listings.map(({ id, titleVi, titleEn, trl, href }) => (
          <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 py-3">
            <TextLink href={href} className="min-w-0 basis-80 grow">
              {words(titleVi, titleEn)}
            </TextLink>
            {trl ? <span className="text-sm text-muted">TRL {trl}</span> : null}
          </li>
        ))}
      </ul>
      {more > 0 ? <p className="text-sm text-muted">{t('show.more', { count: more })}</p> : null}
    </Section>
  )
}
