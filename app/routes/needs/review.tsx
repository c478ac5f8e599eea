import { useAt } from '#app/layout/link'
import { NearlyTheSame } from '#app/layout/nearly-the-same'
import { useNames } from '#app/layout/names'
import { useFormat } from '#app/layout/reader'
import { titledBy } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Definition } from '#app/ui/definition'
import { TextLink } from '#app/ui/link'
import { Notice } from '#app/ui/notice'
import { Page, Section, Stack, TwoColumn } from '#app/ui/page'
import { Tag } from '#app/ui/tag'
import { NEARLY_THE_SAME, findAlike } from '#server/matching/matching'
import { getNeedForReview, publishNeed, returnNeed } from '#server/needs/needs'
import { reviewSchema } from '#server/needs/review/review.schema'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { NeedBody, NeedFacts } from './need-body'
import { NeedState } from './need-state'
import { ReviewForms } from './review-forms'
import { ReviewWarnings } from './review-warnings'

export type ReviewData = Awaited<ReturnType<typeof getNeedForReview>>

export const handle = titledBy<ReviewData>(({ content }, _t, words) => words(content.titleVi, content.titleEn))

export async function loader(args: LoaderFunctionArgs) {
  const actor = officer(args)
  const need = await answered(() => getNeedForReview(actor, args.params.id ?? ''))
  return { ...need, alike: await findAlike(actor.locale, 'need', textsOfNeed(args.params.id ?? '', need.content), NEARLY_THE_SAME) }
}

/** What a need says, as the index compares it. */
function textsOfNeed(id: string, content: ReviewData['content']) {
  return {
    id,
    title: { vi: content.titleVi, en: content.titleEn },
    texts: [
      { vi: content.problemVi, en: content.problemEn },
      { vi: content.currentProcessVi, en: content.currentProcessEn },
      { vi: content.expectsVi, en: content.expectsEn },
    ],
  }
}

export async function action(args: ActionFunctionArgs) {
  const actor = officer(args)
  const id = args.params.id ?? ''
  return act(await readForm(args.request), reviewSchema, async (answer) => {
    if (answer.intent === 'publish') await publishNeed(actor, id, answer)
    else await returnNeed(actor, id, answer)
    return redirectTo(args, `${paths.officeReviewNeed(id)}?done=${answer.intent === 'publish' ? 'published' : 'returned'}`)
  })
}

export default function ReviewNeed() {
  const need = useLoaderData<typeof loader>()
  const { t } = useTranslation(['needs', 'common'])
  const { words, day } = useFormat()
  const names = useNames()
  const at = useAt()
  const [search] = useSearchParams()
  const did = search.get('done')
  const { content, organisation, visit, changed, can } = need
  const title = words(content.titleVi, content.titleEn)
  const marked = (part: string) =>
    changed.some((name) => name.startsWith(part)) ? (
      <Tag tone="info" icon="edit">
        {t('review.changed')}
      </Tag>
    ) : null
  return (
    <Page
      width="wide"
      breadcrumbs={
        <Breadcrumbs
          label={t('common:breadcrumbs')}
          crumbs={[{ text: t('review.crumb'), href: at(paths.officeReview()) }, { text: title }]}
        />
      }
      eyebrow={need.version > 0 ? t('review.revised') : t('review.first')}
      title={title}
      status={
        <>
          <NeedState state={need.state} revision={need.revision} recorded={visit !== null} />
          {content.anonymous ? <Tag icon="eye">{t('anonymous')}</Tag> : null}
          {marked('title')}
        </>
      }
    >
      {did === 'published' || did === 'returned' ? (
        <Notice kind="alert" tone="success">
          {t(`review.done.${did}`)}
        </Notice>
      ) : null}
      <ReviewWarnings need={need} />
      <TwoColumn
        asideLabel={t('review.publish-title')}
        aside={
          <Stack>
            {can.publish || can.return ? <ReviewForms seen={need.seen} /> : <Notice>{t('review.decided')}</Notice>}
            <NearlyTheSame records={need.alike} path={paths.need} />
          </Stack>
        }
      >
        <Stack gap="large">
          <Section title={t('fields.organisation')}>
            <Definition
              items={[
                {
                  term: t('fields.organisation'),
                  value: (
                    <TextLink href={at(paths.organisation(organisation.id))}>{words(organisation.nameVi, organisation.nameEn)}</TextLink>
                  ),
                },
                { term: t('show.kind'), value: names.organisationKind(organisation.kind) },
                { term: t('review.visit-by'), value: visit?.by },
                { term: t('fields.visitedOn'), value: visit?.on ? day(visit.on) : '' },
                { term: t('fields.consentBy'), value: visit?.consentBy },
                { term: t('fields.visitNote'), value: visit?.note },
              ]}
            />
          </Section>
          <NeedBody need={content} mark={marked} />
          <Section title={t('show.facts')} actions={['fields', 'province', 'deadline', 'trl', 'modes', 'budget'].map(marked).find(Boolean)}>
            <NeedFacts need={content} />
          </Section>
        </Stack>
      </TwoColumn>
    </Page>
  )
}
