import { useAt } from '#app/layout/link'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { openDeal, prepareBrokering } from '#server/deals/deals'
import { openDealSchema } from '#server/deals/deals.schema'
import { searchNeeds, searchTechnologies } from '#server/matching/matching'
import { findPublicOrganisations } from '#server/organisations/organisations'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { idIn } from './address'
import { BrokerForm } from './broker-form'
import { Chosen, Finder } from './broker-finder'

export const handle = titled('deals:broker.title')

const shown = 8

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const { searchParams } = new URL(args.request.url)
  const text = (name: string) => (searchParams.get(name) ?? '').trim().slice(0, 200)
  const words = { technology: text('find-technology'), need: text('find-need'), enterprise: text('find-enterprise') }
  return answered(async () => {
    const asked = {
      technologyId: idIn(searchParams.get('technology')),
      needId: idIn(searchParams.get('need')),
      matchId: idIn(searchParams.get('match')),
      enterpriseId: idIn(searchParams.get('enterprise')),
    }
    const prepared = await prepareBrokering(person, asked)
    const search = (q: string) => ({ q, filters: {}, sort: undefined, page: 1 })
    const technologies = words.technology && !prepared.technology ? (await searchTechnologies(person, search(words.technology))).cards : []
    const needs = words.need && !prepared.need ? (await searchNeeds(person, search(words.need))).cards : []
    const enterprises =
      words.enterprise && !prepared.enterprise ? (await findPublicOrganisations({ q: words.enterprise, page: 1 })).organisations : []
    return {
      prepared,
      words,
      found: {
        technology: technologies.slice(0, shown).map(({ id, title, supplier }) => ({ id, vi: title, en: title, note: supplier.name })),
        need: needs.slice(0, shown).map(({ id, title, organisation }) => ({ id, vi: title, en: title, note: organisation })),
        enterprise: enterprises.slice(0, shown).map(({ id, nameVi, nameEn }) => ({ id, vi: nameVi, en: nameEn, note: null })),
      },
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  return act(await readForm(args.request), openDealSchema, async (input) => {
    const { id, isNew } = await openDeal(person, input)
    return redirectTo(args, `${paths.deal(id)}?done=${isNew ? 'opened' : 'existing'}`)
  })
}

export default function Broker() {
  const { prepared, words, found } = useLoaderData<typeof loader>()
  const { t } = useTranslation('deals')
  const at = useAt()
  const { technology, need, enterprise } = prepared
  const chosen = { technology: technology?.id, need: need?.id, enterprise: need ? undefined : enterprise?.id }
  return (
    <Page
      title={t('broker.title')}
      lead={t('broker.lead')}
      width="narrow"
      breadcrumbs={
        <Breadcrumbs
          label={t('common:breadcrumbs')}
          crumbs={[{ text: t('office.title'), href: at(paths.officeDeals()) }, { text: t('broker.title') }]}
        />
      }
    >
      {technology ? (
        <Chosen label={t('broker.technology')} record={technology} chosen={chosen} what="technology" />
      ) : (
        <Finder what="technology" label={t('broker.find-technology')} words={words.technology} found={found.technology} chosen={chosen} />
      )}
      {need ? <Chosen label={t('broker.need')} record={need} chosen={chosen} what="need" /> : null}
      {enterprise ? (
        <Chosen
          label={need ? t('broker.of-need') : t('broker.enterprise')}
          record={enterprise}
          chosen={chosen}
          what={need ? undefined : 'enterprise'}
        />
      ) : null}
      {technology && !need && !enterprise ? (
        <>
          <Finder what="need" label={t('broker.find-need')} words={words.need} found={found.need} chosen={chosen} />
          <Finder what="enterprise" label={t('broker.find-enterprise')} words={words.enterprise} found={found.enterprise} chosen={chosen} />
        </>
      ) : null}
      {prepared.conflictOfInterest ? (
        <Notice tone="warning" title={t('learning:conflict.title')}>
          {t('learning:conflict.office')}
        </Notice>
      ) : technology && enterprise ? (
        <BrokerForm prepared={prepared} />
      ) : (
        <p className="text-muted">{t(technology ? 'broker.then-need' : 'broker.first-technology')}</p>
      )}
    </Page>
  )
}
