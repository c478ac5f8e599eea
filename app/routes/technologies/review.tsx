import { useAt } from '#app/layout/link'
import { NearlyTheSame } from '#app/layout/nearly-the-same'
import { useFormat } from '#app/layout/reader'
import { titledBy } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { TextLink } from '#app/ui/link'
import { Notice } from '#app/ui/notice'
import { Page, Stack, TwoColumn } from '#app/ui/page'
import { inWords } from '#server/i18n/format'
import { NEARLY_THE_SAME, findAlike } from '#server/matching/matching'
import { getTechnologyInReview, publishTechnology, returnTechnology } from '#server/technologies/technologies'
import { reviewSchema } from '#server/technologies/technologies.schema'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { TechnologyBody } from './body'
import { Checklist } from './checklist'
import { Decision } from './decision'
import { Marks, SupplierCard, Terms } from './facts'
import { reasonOptions } from './reasons.server'
import { shownContent, textsOfTechnology } from './shown.server'
import { StateTags } from './state-tag'
import { shortened } from './tabs'

export const handle = titledBy<{ content: { title: string } }>(({ content }) => content.title)

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const words = (vi: string, en: string) => inWords(person.locale, vi, en)
  const { technology, content, supplier, similar, ...review } = await answered(() => getTechnologyInReview(person, args.params.id ?? ''))
  const alike = await findAlike(person.locale, 'technology', textsOfTechnology(technology.id, content), NEARLY_THE_SAME)
  return {
    alike,
    ...review,
    id: technology.id,
    state: technology.state,
    revision: technology.revision,
    version: technology.version,
    content: shownContent(person.locale, content),
    supplier: {
      id: supplier.id,
      name: words(supplier.name_vi, supplier.name_en),
      kind: supplier.kind,
      province: supplier.province,
      verified: supplier.verification === 'verified',
    },
    hasConfidential: Boolean(supplier.has_confidential),
    similar: similar.map((row) => ({
      id: row.id,
      title: words(row.title_vi, row.title_en),
      organisation: words(row.organisation_vi, row.organisation_en),
    })),
    reasons: reasonOptions(person.locale, 'return-technology'),
  }
}

export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  const id = args.params.id ?? ''
  return act(await readForm(args.request), reviewSchema, async (input) => {
    if (input.intent === 'publish') await publishTechnology(person, id, input.seen)
    else await returnTechnology(person, id, { reason: input.reason, note: input.note })
    return redirectTo(args, `${paths.officeReviewTechnology(id)}?done=${input.intent}`)
  })
}

/** What an officer reads before a technology is published: the page as it will be, what to look at, and the decision. */
export default function Review() {
  const review = useLoaderData<typeof loader>()
  const { id, content, can } = review
  const { t } = useTranslation('technologies')
  const { day } = useFormat()
  const at = useAt()
  const lastResult = useActionData<typeof action>()
  const done = useSearchParams()[0].get('done')
  return (
    <Page
      width="wide"
      title={content.title || t('mine.untitled')}
      eyebrow={t(review.version > 0 ? 'review.revised' : 'review.first')}
      status={
        <>
          <StateTags state={review.state} revision={review.revision} />
          <Marks content={content} />
        </>
      }
      breadcrumbs={
        <Breadcrumbs
          label={t('common:breadcrumbs')}
          crumbs={[{ text: t('queue.title'), href: at(paths.officeReview()) }, { text: shortened(content.title) }]}
        />
      }
    >
      {done === 'publish' || done === 'return' ? (
        <Notice kind="alert" tone="success" actions={<TextLink href={at(paths.officeReview())}>{t('review.next')}</TextLink>}>
          {t(`review.done-${done}`)}
        </Notice>
      ) : null}
      {review.changed.length > 0 ? (
        <Notice title={t('review.changed')}>{review.changed.map((field) => t(`fields.${field}`)).join(' · ')}</Notice>
      ) : null}
      {review.embargoUntil ? (
        <Notice tone="warning" title={t('show.outline-title')}>
          {t('review.embargo', { until: day(review.embargoUntil) })}
        </Notice>
      ) : null}
      {content.fallback ? <Notice>{t('show.fallback')}</Notice> : null}
      <TwoColumn
        asideLabel={t('review.decide')}
        aside={
          <Stack>
            <Checklist checks={review.checklist} contactData={review.contactData} similar={review.similar} />
            <NearlyTheSame records={review.alike} path={paths.technology} />
            {can.publish ? (
              <Decision seen={review.seen} reasons={review.reasons} lastResult={lastResult} />
            ) : (
              <Notice>{t('review.closed')}</Notice>
            )}
            <Card as="section" level={2} title={t('show.terms')}>
              <Terms content={content} />
            </Card>
            <SupplierCard supplier={review.supplier} />
            {review.hasConfidential ? <TextLink href={at(paths.technologyConfidential(id))}>{t('show.confidential-open')}</TextLink> : null}
          </Stack>
        }
      >
        <TechnologyBody content={content} />
      </TwoColumn>
    </Page>
  )
}
