import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { useLive } from '#app/live/use-live'
import { paths } from '#app/paths'
import { member, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { LinkButton } from '#app/ui/button'
import { FigureTile } from '#app/ui/figure-tile'
import { Notice } from '#app/ui/notice'
import { Grid, Page, Section, Stack } from '#app/ui/page'
import { Pages } from '#app/layout/pages'
import { TabsNav } from '#app/ui/tabs-nav'
import { newId } from '#server/platform/id'
import { listLeads, noteLead, noteVisitByHand, takesScans } from '#server/techmart/attendance/attendance'
import { interests, leadPageSchema } from '#server/techmart/attendance/leads/leads.schema'
import { getFair } from '#server/techmart/techmart'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { pageIn } from '../labels'
import { LeadLines } from './lead-lines'
import { LeadScanner } from './lead-scanner'
import { FairTrail } from '../fair-trail'

const pageSize = 20

export const handle = titled('attendance:leads.title')

export async function loader(args: LoaderFunctionArgs) {
  const person = member(args)
  const url = new URL(args.request.url)
  const page = pageIn(url)
  const interest = interests.find((each) => each === url.searchParams.get('interest'))
  const agreed = url.searchParams.get('agreed') === 'yes' ? true : undefined
  // The copy that stays on the device for hours without a line.
  const kept = url.searchParams.has('kept')
  return answered(async () => {
    const fair = await getFair(person, args.params.fairId ?? '')
    const filter = { ...(interest && { interest }), ...(agreed !== undefined && { agreed }) }
    const { leads, counts, count, can } = await listLeads(person, fair.id, filter, page, pageSize)
    return {
      fair: { id: fair.id, title_vi: fair.title_vi, title_en: fair.title_en },
      organisationId: person.organisation.id,
      leads: kept ? [] : leads,
      kept,
      counts,
      count,
      page,
      interest: interest ?? '',
      agreed: agreed ?? false,
      scanId: `${newId()}${newId()}`,
      can: { note: can.note, scan: can.note && takesScans(fair) },
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const person = member(args)
  const fairId = args.params.fairId ?? ''
  return act(await readForm(args.request), leadPageSchema, async (input) => {
    if (input.intent === 'note') {
      await noteLead(person, fairId, input)
      return redirectTo(args, paths.leads(fairId, 'done=note'))
    }
    const { outcome, reason } = await noteVisitByHand(person, fairId, input)
    return redirectTo(args, paths.leads(fairId, `done=${outcome === 'refused' ? reason : 'noted'}`))
  })
}

export default function Leads() {
  const { fair, organisationId, leads, kept, counts, count, page, interest, agreed, scanId, can } = useLoaderData<typeof loader>()
  const { t } = useTranslation('attendance')
  const { number } = useFormat()
  const at = useAt()
  const [search] = useSearchParams()
  useLive(`organisation:${organisationId}`)
  const done = search.get('done') ?? ''
  const list = (query: string) => at(paths.leads(fair.id, query))
  const filter = interest ? `interest=${interest}` : agreed ? 'agreed=yes' : ''
  return (
    <Page
      title={t('leads.title')}
      lead={t('leads.lead')}
      breadcrumbs={<FairTrail of="own" fair={fair} crumbs={[{ text: t('leads.title') }]} />}
      actions={
        can.note && counts.agreed > 0 ? (
          <LinkButton href={at(paths.leadsFile(fair.id))} download variant="secondary" icon="download">
            {t('leads.file')}
          </LinkButton>
        ) : null
      }
    >
      {done === 'note' || done === 'noted' ? (
        <Notice kind="alert" tone="success">
          {t(`leads.done-${done}`)}
        </Notice>
      ) : null}
      {['foreign', 'forged', 'unknown', 'other-fair', 'wrong-day'].includes(done) ? (
        <Notice kind="alert" tone="danger">
          {t(`reasons.${done}`)}
        </Notice>
      ) : null}
      {can.scan ? <LeadScanner fairId={fair.id} organisationId={organisationId} scanId={scanId} kept={kept} /> : null}
      <Grid columns={3}>
        <FigureTile label={t('leads.people')} value={number(counts.people)} href={list('')} />
        <FigureTile label={t('leads.visits')} value={number(counts.visits)} />
        <FigureTile label={t('leads.agreed')} value={number(counts.agreed)} href={list('agreed=yes')} />
      </Grid>
      <Section title={t('leads.list')} id="leads">
        <Stack>
          <TabsNav
            label={t('leads.interest')}
            tabs={[
              { href: list(''), text: t('leads.all'), current: !interest && !agreed },
              { href: list('agreed=yes'), text: t('leads.agreed'), current: agreed },
              ...interests.map((each) => ({ href: list(`interest=${each}`), text: t(`interests.${each}`), current: interest === each })),
            ]}
          />
          {kept ? <Notice>{t('leads.kept')}</Notice> : <LeadLines leads={leads} mayNote={can.note} />}
          <Pages page={page} pages={Math.ceil(count / pageSize)} href={(to) => list([filter, `page=${to}`].filter(Boolean).join('&'))} />
        </Stack>
      </Section>
    </Page>
  )
}
