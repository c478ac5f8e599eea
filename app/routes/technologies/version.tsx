import { useFormat } from '#app/layout/reader'
import { titledBy } from '#app/layout/titled'
import { signedIn } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { Card } from '#app/ui/card'
import { Notice } from '#app/ui/notice'
import { Page, TwoColumn } from '#app/ui/page'
import { getPublishedVersion } from '#server/technologies/technologies'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { TechnologyBody } from './body'
import { Marks, Terms } from './facts'
import { shownContent } from './shown.server'
import { OwnCrumbs } from './tabs'

export const handle = titledBy<{ version: number; content: { title: string } }>(
  ({ version, content }, t) => `${content.title} (${t('technologies:versions.number', { version })})`,
)

export async function loader(args: LoaderFunctionArgs) {
  const person = signedIn(args)
  const id = args.params.id ?? ''
  const number = /^\d{1,6}$/.test(args.params.version ?? '') ? Number(args.params.version) : 0
  const { version, publishedAt, content } = await answered(() => getPublishedVersion(person, id, number))
  return { id, version, publishedAt: publishedAt.toISOString(), content: shownContent(person.locale, content) }
}

/** One version as it was published. */
export default function Version() {
  const { id, version, publishedAt, content } = useLoaderData<typeof loader>()
  const { t } = useTranslation('technologies')
  const { moment } = useFormat()
  const name = t('versions.number', { version })
  return (
    <Page
      title={content.title}
      eyebrow={name}
      status={<Marks content={content} />}
      breadcrumbs={<OwnCrumbs id={id} title={content.title} here={name} />}
    >
      <Notice>{t('versions.as-published', { moment: moment(publishedAt) })}</Notice>
      <TwoColumn
        asideLabel={t('show.terms')}
        aside={
          <Card as="section" level={2} title={t('show.terms')}>
            <Terms content={content} />
          </Card>
        }
      >
        <TechnologyBody content={content} />
      </TwoColumn>
    </Page>
  )
}
