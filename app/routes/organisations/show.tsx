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
import { Page, Section, TwoColumn } from '#app/ui/page'
import { Tag } from '#app/ui/tag'
import { getOrganisation } from '#server/organisations/organisations'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Facts } from './facts'

export const handle = titledBy<typeof loader extends (...args: never[]) => Promise<infer Data> ? Data : never>(
  ({ organisation }, _t, words) => words(organisation.nameVi, organisation.nameEn),
)

export async function loader(args: LoaderFunctionArgs) {
  return answered(() => getOrganisation(actorOf(args), args.params.organisationId ?? ''))
}

export default function Organisation() {
  const { organisation, can } = useLoaderData<typeof loader>()
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
        <Section title={t('show.about')} id="about">
          {about ? <p className="max-w-prose whitespace-pre-line">{about}</p> : <p className="text-muted">{t('show.no-about')}</p>}
        </Section>
      </TwoColumn>
    </Page>
  )
}
