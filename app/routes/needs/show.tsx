import { useAt } from '#app/layout/link'
import { useNames } from '#app/layout/names'
import { useFormat } from '#app/layout/reader'
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
import { Tag } from '#app/ui/tag'
import { type PublishedNeed, getPublishedNeed } from '#server/needs/needs'
import { isPerson } from '#server/platform/actor'
import { type HeadersFunction, type LoaderFunctionArgs, type MetaFunction, data } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { NeedBody, NeedFacts } from './need-body'
import { NeedState } from './need-state'
import { inOneLanguage } from './one-language.server'
import { structuredNeed } from './structured.server'

export const handle = titledBy<{ need: PublishedNeed }>(({ need }, _t, words) => words(need.titleVi, need.titleEn))

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  loaded ? [{ name: 'description', content: (loaded.need.problemVi || loaded.need.problemEn).slice(0, 200) }] : []

export async function loader(args: LoaderFunctionArgs) {
  const actor = actorOf(args)
  const need = inOneLanguage(await answered(() => getPublishedNeed(actor, args.params.id ?? '')), actor.locale)
  const structured = need.state === 'published' ? structuredNeed(actor.locale, need) : null
  // A visitor's page is the same for all visitors; with a session it is the reader's own.
  const caching = actor.sessionId ? 'private, no-store' : 'public, max-age=0, must-revalidate'
  return data({ need, structured, signedIn: isPerson(actor) }, { headers: { 'Cache-Control': caching } })
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export default function ShowNeed() {
  const { need, structured, signedIn } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['needs', 'common'])
  const { words, day } = useFormat()
  const at = useAt()
  const title = words(need.titleVi, need.titleEn)
  return (
    <Page
      breadcrumbs={
        <Breadcrumbs label={t('common:breadcrumbs')} crumbs={[{ text: t('common:nav.needs'), href: at(paths.needs()) }, { text: title }]} />
      }
      eyebrow={t('show.eyebrow')}
      title={title}
      status={
        <>
          {need.state === 'published' ? null : <NeedState state={need.state} revision={null} />}
          {need.anonymous ? <Tag icon="eye">{t('anonymous')}</Tag> : null}
          <Tag icon="calendar">{t('show.posted-on', { day: day(need.publishedOn) })}</Tag>
        </>
      }
    >
      {structured ? <StructuredData data={structured} /> : null}
      {need.state === 'published' ? null : <Notice tone="warning">{t('show.hidden')}</Notice>}
      <TwoColumn
        asideLabel={t('show.facts')}
        aside={
          <Stack gap="normal">
            <Card as="section" level={2} title={t('show.facts')}>
              <NeedFacts need={need} daysLeft={need.daysLeft} />
            </Card>
            <Organisation need={need} />
            {need.state === 'published' && !need.can.manage ? <Answer signedIn={signedIn} /> : null}
            <div className="no-print flex flex-col gap-3">
              {need.can.manage ? (
                <LinkButton href={at(paths.myNeed(need.id))} variant="secondary" icon="edit">
                  {t('show.manage')}
                </LinkButton>
              ) : null}
              {need.can.review ? (
                <LinkButton href={at(paths.officeReviewNeed(need.id))} variant="secondary" icon="shield">
                  {t('show.review')}
                </LinkButton>
              ) : null}
              <LinkButton href={at(paths.needSheet(need.id))} variant="quiet" icon="print">
                {t('show.sheet')}
              </LinkButton>
            </div>
          </Stack>
        }
      >
        <NeedBody need={need} />
      </TwoColumn>
    </Page>
  )
}

function Organisation({ need: { organisation, anonymous } }: { need: PublishedNeed }) {
  const { t } = useTranslation('needs')
  const { words } = useFormat()
  const { organisationKind } = useNames()
  const at = useAt()
  return (
    <Card as="section" level={2} title={t('fields.organisation')}>
      {organisation ? (
        <>
          <p className="font-medium">
            <TextLink href={at(paths.organisation(organisation.id))}>{words(organisation.nameVi, organisation.nameEn)}</TextLink>
          </p>
          <p className="text-sm text-muted">{organisationKind(organisation.kind)}</p>
          {anonymous ? <p className="text-sm text-muted">{t('show.anonymous-own')}</p> : null}
        </>
      ) : (
        <p className="text-muted">{t('anonymous-organisation')}</p>
      )}
    </Card>
  )
}

/** What a supplier can do about it. */
function Answer({ signedIn }: { signedIn: boolean }) {
  const { t } = useTranslation('needs')
  const at = useAt()
  return (
    <section className="no-print rounded-lg bg-accent-50 p-5">
      <h2 className="text-lg font-semibold">{t('show.answer-title')}</h2>
      <p className="mt-1 text-sm">{t('show.answer-text')}</p>
      <div className="mt-4 flex flex-col gap-3">
        <LinkButton href={at(signedIn ? paths.newTechnology() : paths.signIn(paths.newTechnology()))}>{t('show.answer-list')}</LinkButton>
        {signedIn ? (
          <LinkButton href={at(paths.matches())} variant="secondary">
            {t('show.answer-matches')}
          </LinkButton>
        ) : null}
      </div>
    </section>
  )
}
