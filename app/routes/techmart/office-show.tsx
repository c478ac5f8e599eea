import { useAt } from '#app/layout/link'
import { useNames } from '#app/layout/names'
import { useFormat } from '#app/layout/reader'
import { titledBy } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Notice } from '#app/ui/notice'
import { Page, Section, Stack } from '#app/ui/page'
import { Pages } from '#app/layout/pages'
import { TabsNav } from '#app/ui/tabs-nav'
import { Tag } from '#app/ui/tag'
import { acceptRegistration, fairActs, getFair, listRegistrations, refuseRegistration, runFair } from '#server/techmart/techmart'
import { fairPageSchema } from '#server/techmart/techmart.schema'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { FairSteps } from './fair-steps'
import { fairTone, pageIn, useDays } from './labels'
import { OfficeLinks } from './office-links'
import { RegistrationCard } from './registration-card'

const pageSize = 20
const states = ['applied', 'accepted', 'refused', 'withdrawn'] as const

export const handle = titledBy<{ fair: { title_vi: string; title_en: string } }>(({ fair }, _t, words) =>
  words(fair.title_vi, fair.title_en),
)

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const url = new URL(args.request.url)
  const state = states.find((each) => each === url.searchParams.get('state'))
  const page = pageIn(url)
  return answered(async () => {
    const fair = await getFair(person, args.params.fairId ?? '')
    const { registrations, counts } = await listRegistrations(person, fair.id, state, page, pageSize)
    return { fair, registrations, counts, state, page, can: fairActs(person, fair) }
  })
}

/** Every act of this page comes back to it: the fair's own steps, and the answers to its registrations. */
export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  const fairId = args.params.fairId ?? ''
  return act(await readForm(args.request), fairPageSchema, async (input) => {
    if (input.intent === 'accept') await acceptRegistration(person, input.registrationId)
    else if (input.intent === 'refuse') await refuseRegistration(person, input.registrationId, input.note)
    else await runFair(person, fairId, input)
    return redirectTo(args, `${paths.officeFair(fairId)}?done=${input.intent}`)
  })
}

const said = ['created', 'saved', 'announce', 'start', 'close', 'cancel', 'accept', 'refuse']

export default function OfficeFair() {
  const { fair, registrations, counts, state, page, can } = useLoaderData<typeof loader>()
  const { t } = useTranslation('techmart')
  const { words, number } = useFormat()
  const names = useNames()
  const days = useDays()
  const at = useAt()
  const [search] = useSearchParams()
  const done = search.get('done') ?? ''
  const title = words(fair.title_vi, fair.title_en)
  const all = counts.applied + counts.accepted + counts.refused + counts.withdrawn
  const query = (to: { state?: string; page?: number }) =>
    at(
      `${paths.officeFair(fair.id)}?${new URLSearchParams({ ...(to.state && { state: to.state }), ...(to.page && { page: String(to.page) }) })}`,
    )
  return (
    <Page
      title={title}
      width="wide"
      eyebrow={`${days(fair)} · ${[fair.venue, names.province(fair.province)].filter(Boolean).join(', ')}`}
      breadcrumbs={
        <Breadcrumbs
          label={t('common:breadcrumbs')}
          crumbs={[{ text: t('office.title'), href: at(paths.officeFairs()) }, { text: title }]}
        />
      }
      status={<Tag tone={fairTone[fair.state]}>{t(`states.${fair.state}`)}</Tag>}
      actions={
        <>
          <OfficeLinks fair={fair} />
          {can.change ? (
            <LinkButton href={at(paths.officeEditFair(fair.id))} variant="secondary" icon="edit">
              {t('office.edit')}
            </LinkButton>
          ) : null}
          <LinkButton href={at(paths.fair(fair.id))} variant="quiet">
            {t('office.public')}
          </LinkButton>
        </>
      }
    >
      {said.includes(done) ? (
        <Notice kind="alert" tone="success">
          {t(`office.done-${done}`)}
        </Notice>
      ) : null}
      {fair.state === 'cancelled' ? (
        <Notice tone="danger" title={t('page.cancelled')}>
          {fair.cancel_note}
        </Notice>
      ) : null}
      <FairSteps fair={fair} can={can} />
      <Section title={t('office.registrations')} id="registrations">
        <Stack>
          <TabsNav
            label={t('office.registrations')}
            tabs={[
              { href: query({}), text: t('office.all'), current: state === undefined, count: number(all) },
              ...states.map((each) => ({
                href: query({ state: each }),
                text: t(`registration-states.${each}`),
                current: state === each,
                count: number(counts[each]),
              })),
            ]}
          />
          {registrations.length === 0 ? <EmptyState level={3} title={t('office.no-registrations')} /> : null}
          <ul className="grid gap-4">
            {registrations.map((registration) => (
              <RegistrationCard key={registration.id} registration={registration} decides={can.arrange} />
            ))}
          </ul>
          <Pages page={page} pages={Math.ceil((state ? counts[state] : all) / pageSize)} href={(to) => query({ state, page: to })} />
        </Stack>
      </Section>
    </Page>
  )
}
