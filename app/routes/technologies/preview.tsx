import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { signedIn } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { Card } from '#app/ui/card'
import { Notice } from '#app/ui/notice'
import { Page, Stack, TwoColumn } from '#app/ui/page'
import { previewTechnology } from '#server/technologies/technologies'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { TechnologyBody } from './body'
import { Marks, SupplierCard, Terms } from './facts'
import { shownTechnology } from './shown.server'
import { OwnCrumbs, TechnologyTabs } from './tabs'

export const handle = titled('technologies:tabs.preview')

export async function loader(args: LoaderFunctionArgs) {
  const person = signedIn(args)
  return { technology: shownTechnology(person.locale, await answered(() => previewTechnology(person, args.params.id ?? ''))) }
}

/** The working copy as everybody would see it. */
export default function Preview() {
  const { technology } = useLoaderData<typeof loader>()
  const { t } = useTranslation('technologies')
  const { day } = useFormat()
  return (
    <Page
      title={technology.title || t('mine.untitled')}
      status={<Marks content={technology} />}
      breadcrumbs={<OwnCrumbs id={technology.id} title={technology.title} here={t('tabs.preview')} />}
    >
      <TechnologyTabs id={technology.id} version={technology.version - 1} />
      <Notice>{t('preview.hint')}</Notice>
      {technology.fallback ? <Notice>{t('show.fallback')}</Notice> : null}
      {technology.outlineUntil ? (
        <Notice title={t('show.outline-title')}>{t('preview.outline', { until: day(technology.outlineUntil) })}</Notice>
      ) : null}
      <TwoColumn
        asideLabel={t('show.terms')}
        aside={
          <Stack>
            <Card as="section" level={2} title={t('show.terms')}>
              <Terms content={technology} />
            </Card>
            <SupplierCard supplier={technology.supplier} />
          </Stack>
        }
      >
        <TechnologyBody content={technology} />
      </TwoColumn>
    </Page>
  )
}
