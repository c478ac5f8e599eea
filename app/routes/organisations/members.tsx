import { useAt } from '#app/layout/link'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { member, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Notice } from '#app/ui/notice'
import { Page, Section } from '#app/ui/page'
import { inviteMember, revokeInvitation } from '#server/organisations/invitations/invitations'
import { changeRole, leaveOrganisation, listMembers, removeMember } from '#server/organisations/members/members'
import { memberActSchema } from '#server/organisations/organisations.schema'
import { newId } from '#server/platform/id'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { InviteForm, OpenInvitations } from './member-invitations'
import { LeaveForm, MemberTable } from './member-table'

export const handle = titled('organisations:members.title')

export async function loader(args: LoaderFunctionArgs) {
  const { organisation, ...person } = member(args)
  const list = await answered(() => listMembers({ ...person, organisation }, organisation.id))
  return { ...list, organisation: { id: organisation.id, name: organisation.name }, newId: newId() }
}

const done = { invite: 'invited', revoke: 'revoked', 'change-role': 'changed', remove: 'removed' } as const

export async function action(args: ActionFunctionArgs) {
  const person = member(args)
  return act(await readForm(args.request), memberActSchema, async (input) => {
    if (input.intent === 'leave') {
      await leaveOrganisation(person, input.organisationId)
      return redirectTo(args, paths.dashboard())
    }
    if (input.intent === 'invite') await inviteMember(person, input)
    else if (input.intent === 'revoke') await revokeInvitation(person, input.organisationId, input.invitationId)
    else if (input.intent === 'change-role') await changeRole(person, input.organisationId, input.accountId, input.role)
    else await removeMember(person, input.organisationId, input.accountId)
    return redirectTo(args, `${paths.members()}?done=${done[input.intent]}`)
  })
}

const outcomes = new Set<string>(Object.values(done))

export default function Members() {
  const { members, invitations, can, organisation, newId: id } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslation('organisations')
  const at = useAt()
  const [search] = useSearchParams()
  const outcome = search.get('done') ?? ''
  return (
    <Page
      title={t('members.title')}
      lead={t('members.lead', { organisation: organisation.name })}
      breadcrumbs={
        <Breadcrumbs
          label={t('common:breadcrumbs')}
          crumbs={[{ text: t('mine.title'), href: at(paths.myOrganisation()) }, { text: t('members.title') }]}
        />
      }
    >
      {outcomes.has(outcome) && !answer ? (
        <Notice kind="alert" tone="success">
          {t(`members.done-${outcome}`)}
        </Notice>
      ) : null}
      <MemberTable members={members} organisationId={organisation.id} manages={can.manage} />
      {can.manage ? (
        <>
          {invitations.length > 0 ? (
            <Section title={t('members.invitations')} id="invitations">
              <OpenInvitations invitations={invitations} organisationId={organisation.id} />
            </Section>
          ) : null}
          <Section title={t('members.invite')} id="invite">
            <InviteForm id={id} organisationId={organisation.id} lastResult={answer} />
          </Section>
        </>
      ) : null}
      {can.leave ? <LeaveForm organisationId={organisation.id} /> : null}
    </Page>
  )
}
