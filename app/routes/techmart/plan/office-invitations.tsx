import { useAt } from '#app/layout/link'
import { Pages } from '#app/layout/pages'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { useLive } from '#app/live/use-live'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { EmptyState } from '#app/ui/empty-state'
import { Notice } from '#app/ui/notice'
import { Section, Stack } from '#app/ui/page'
import { TabsNav } from '#app/ui/tabs-nav'
import { getInvitations, inviteOrganisations } from '#server/techmart/invitations/invitations'
import { INVITATION_STEPS, inviteSchema } from '#server/techmart/invitations/invitations.schema'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormKey } from '../intent-form'
import { pageIn } from '../labels'
import { Funnel, InviteForm, SentList } from './invitation-parts'
import { PlanPage, doneOf } from './plan-page'

const pageSize = 20

export const handle = titled('fair-invitations:title')

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const url = new URL(args.request.url)
  const step = INVITATION_STEPS.find((each) => each === url.searchParams.get('step'))
  const [page, sentPage] = [pageIn(url), pageIn(url, 'sent')]
  return answered(async () => ({
    step,
    page,
    sentPage,
    ...(await getInvitations(person, args.params.fairId ?? '', { step, page, sentPage, pageSize })),
  }))
}

export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  const fairId = args.params.fairId ?? ''
  return act(await readForm(args.request), inviteSchema, async (input) => {
    await inviteOrganisations(person, fairId, input)
    return redirectTo(args, paths.officeInvitations(fairId, 'done=invited'))
  })
}

export default function OfficeInvitations() {
  const { fair, searched, candidates, total, counts, sent, step, page, sentPage, can } = useLoaderData<typeof loader>()
  const { t } = useTranslation('fair-invitations')
  const { number } = useFormat()
  const at = useAt()
  const formKey = useFormKey()
  const [search] = useSearchParams()
  useLive('office:all')
  const query = (to: Record<string, string | number | undefined>) =>
    at(
      paths.officeInvitations(
        fair.id,
        new URLSearchParams(Object.entries(to).flatMap(([key, value]) => (value ? [[key, String(value)]] : []))).toString(),
      ),
    )
  return (
    <PlanPage fair={fair} tab="invitations" title={t('title')} lead={t('lead')} done={doneOf(search, 'fair-invitations:', ['invited'])}>
      <Section title={t('funnel.title')} id="funnel">
        <Funnel fairId={fair.id} counts={counts} />
      </Section>
      <Section title={t('candidates.title')} id="candidates" lead={can.invite ? number(total) : undefined}>
        <Stack>
          {can.invite ? null : <Notice>{t('candidates.closed')}</Notice>}
          {searched ? null : <Notice tone="warning">{t('candidates.not-searched')}</Notice>}
          {can.invite && candidates.length === 0 ? (
            <EmptyState level={3} title={t('candidates.empty')} picture="done">
              {t('candidates.empty-text')}
            </EmptyState>
          ) : null}
          {candidates.length > 0 ? <InviteForm key={formKey} candidates={candidates} /> : null}
          <Pages page={page} pages={Math.ceil(total / pageSize)} href={(to) => query({ page: to, step })} label={t('candidates.title')} />
        </Stack>
      </Section>
      <Section title={t('sent.title')} id="sent">
        <Stack>
          <TabsNav
            label={t('sent.title')}
            tabs={[
              { href: query({}), text: t('sent.all'), current: step === undefined, count: number(counts.all) },
              ...INVITATION_STEPS.map((each) => ({
                href: query({ step: each }),
                text: t(`steps.${each}`),
                current: step === each,
                count: number(counts[each]),
              })),
            ]}
          />
          <SentList sent={sent} />
          <Pages
            label={t('sent.caption')}
            page={sentPage}
            pages={Math.ceil((step ? counts[step] : counts.all) / pageSize)}
            href={(to) => query({ sent: to, step })}
          />
        </Stack>
      </Section>
    </PlanPage>
  )
}
