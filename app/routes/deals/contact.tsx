import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { member, redirectTo, signedIn } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { LinkButton } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { openDeal, prepareDeal } from '#server/deals/deals'
import { openDealSchema } from '#server/deals/deals.schema'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { idIn } from './address'
import { ContactForm } from './contact-form'

export const handle = titled('deals:contact.title')

/** The form names the technology by the page it stands on, and never an organisation: that is the Office's to name. */
const askSchema = openDealSchema.omit({ technologyId: true, enterpriseId: true })

export async function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url)
  const technologyId = idIn(args.params.technologyId) ?? ''
  const asked = { needId: idIn(searchParams.get('need')), matchId: idIn(searchParams.get('match')) }
  const person = signedIn(args)
  if (person.office && !person.organisation) {
    const query = new URLSearchParams(
      asked.matchId ? { match: asked.matchId } : { technology: technologyId, ...(asked.needId && { need: asked.needId }) },
    )
    throw redirectTo(args, `${paths.officeNewDeal()}?${query}`)
  }
  return answered(() => prepareDeal(member(args), technologyId, asked))
}

export async function action(args: ActionFunctionArgs) {
  const person = member(args)
  const technologyId = idIn(args.params.technologyId) ?? ''
  return act(await readForm(args.request), askSchema, async (input) => {
    const { id, isNew } = await openDeal(person, { ...input, technologyId })
    return redirectTo(args, `${paths.deal(id)}?done=${isNew ? 'opened' : 'existing'}`)
  })
}

export default function Contact() {
  const preparation = useLoaderData<typeof loader>()
  const { technology, supplier, side, rooms, can, needs } = preparation
  const { t } = useTranslation('deals')
  const common = useTranslation('common').t
  const { words } = useFormat()
  const at = useAt()
  const offers = side === 'supplier'
  const title = t(offers ? 'contact.title-offer' : 'contact.title')
  const [need] = needs
  const crumbs = [
    { text: common('nav.technologies'), href: at(paths.technologies()) },
    { text: words(technology.vi, technology.en), href: at(paths.technology(technology.id)) },
    { text: title },
  ]
  return (
    <Page
      title={title}
      eyebrow={words(technology.vi, technology.en)}
      lead={offers ? t('contact.lead-offer') : t('contact.lead', { name: words(supplier.vi, supplier.en) })}
      width="narrow"
      breadcrumbs={<Breadcrumbs label={t('common:breadcrumbs')} crumbs={crumbs} />}
    >
      {rooms.map((room) => (
        <Notice
          key={room.id}
          title={t('contact.existing')}
          actions={
            <LinkButton href={at(paths.deal(room.id))} variant="secondary" size="small">
              {t('contact.existing-open')}
            </LinkButton>
          }
        >
          {room.needId === null ? null : t('about-need', { title: needTitle(room.needId) })}
        </Notice>
      ))}
      {offers && need ? <p className="font-medium">{t('about-need', { title: words(need.vi, need.en) })}</p> : null}
      {preparation.conflictOfInterest ? (
        <Notice tone="warning" title={t('learning:conflict.title')}>
          {t('learning:problems.conflict-of-interest')}
        </Notice>
      ) : can.open ? (
        <ContactForm preparation={preparation} />
      ) : offers && !need ? (
        <Notice actions={<LinkButton href={at(paths.matchesOfTechnology(technology.id))}>{t('list.matches')}</LinkButton>}>
          {t('problems.own-technology')}
        </Notice>
      ) : (
        <Notice tone="warning">{t('contact.viewer')}</Notice>
      )}
    </Page>
  )

  function needTitle(id: string): string {
    const known = needs.find((one) => one.id === id)
    return known ? words(known.vi, known.en) : id
  }
}
