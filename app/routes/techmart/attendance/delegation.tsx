import { Form } from '#app/layout/link'
import { useFormSummary } from '#app/layout/form-summary'
import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { actorOf, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readUpload } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Button } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Notice } from '#app/ui/notice'
import { Page, Section } from '#app/ui/page'
import { Pages } from '#app/layout/pages'
import { Invalid } from '#server/platform/errors'
import { newId } from '#server/platform/id'
import { addMember, importMembers, openDelegation } from '#server/techmart/attendance/attendance'
import { listFileBytes, memberSchema, mostMembers, peopleListSchema } from '#server/techmart/attendance/groups/groups.schema'
import { type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction, data } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useIntentForm } from '../intent-form'
import { pageIn, useDays } from '../labels'
import { PeopleFileForm } from './people-file-form'
import { PersonFields, usePersonLabels } from './person-fields'
import { TicketLines } from './ticket-lines'
import { tokenIn, unseen } from '#app/request/unseen'

const pageSize = 25

export const handle = titled('attendance:delegation.title')
export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex, nofollow' }]
export const headers: HeadersFunction = () => unseen

export async function loader(args: LoaderFunctionArgs) {
  const token = tokenIn(args.request)
  const page = pageIn(new URL(args.request.url))
  const { delegation, fair, members, count, open } = await answered(() => openDelegation(token, page, pageSize))
  return data(
    {
      token,
      page,
      count,
      open,
      delegation: { name: delegation.name, head_name: delegation.head_name },
      fair: { id: fair.id, title_vi: fair.title_vi, title_en: fair.title_en, starts_on: fair.starts_on, ends_on: fair.ends_on },
      // The head knows who comes; each person's mail and telephone stay theirs.
      members: members.map(({ id, kind, state, name, position, organisation_name, days }) => ({
        id,
        kind,
        state,
        name,
        position,
        organisation_name,
        days,
      })),
      requests: [newId(), newId()] as const,
    },
    { headers: unseen },
  )
}

export async function action(args: ActionFunctionArgs) {
  const actor = actorOf(args)
  const token = tokenIn(args.request)
  await answered(() => openDelegation(token))
  const { form, files } = await readUpload(args.request, { maxBytes: listFileBytes, maxFiles: 1 })
  const done = (count: number) => redirectTo(args, paths.delegation(token, `done=added&count=${count}`))
  if (form.get('intent') === 'member') return act(form, memberSchema, async (input) => done(await addMember(actor, token, input)))
  return act(form, peopleListSchema, async ({ requestId }) => {
    const [file] = files
    if (!file) throw new Invalid({ file: ['attendance:faults.no-file'] })
    return done(await importMembers(actor, token, requestId, file))
  })
}

export default function Delegation() {
  const { token, page, count, open, delegation, fair, members, requests } = useLoaderData<typeof loader>()
  const { t } = useTranslation('attendance')
  const { words } = useFormat()
  const days = useDays()
  const at = useAt()
  const [search] = useSearchParams()
  return (
    <Page
      title={delegation.name}
      eyebrow={`${words(fair.title_vi, fair.title_en)} · ${days(fair)}`}
      lead={t('delegation.led-by', { name: delegation.head_name })}
    >
      {search.get('done') === 'registered' ? (
        <Notice kind="alert" tone="success">
          {t('delegation.done-registered')}
        </Notice>
      ) : null}
      {search.get('done') === 'added' ? (
        <Notice kind="alert" tone="success">
          {t('delegation.done-added', { count: Number(search.get('count')) || 0 })}
        </Notice>
      ) : null}
      <Section title={t('delegation.members', { count })} id="members">
        {count === 0 ? (
          <EmptyState level={3} title={t('delegation.nobody')}>
            {t('delegation.nobody-text')}
          </EmptyState>
        ) : (
          <TicketLines caption={t('delegation.title')} tickets={members} kinds={false} />
        )}
        <div className="mt-6">
          <Pages page={page} pages={Math.ceil(count / pageSize)} href={(to) => at(paths.delegation(token, `page=${to}`))} />
        </div>
      </Section>
      {open ? (
        <>
          <Section title={t('group.title')} id="list" lead={t('group.lead')}>
            <PeopleFileForm requestId={requests[0]} most={mostMembers} />
          </Section>
          <Section title={t('delegation.one')} id="one">
            <MemberForm key={requests[1]} requestId={requests[1]} />
          </Section>
        </>
      ) : null}
    </Page>
  )
}

function MemberForm({ requestId }: { requestId: string }) {
  const { t } = useTranslation('attendance')
  const [form, fields] = useIntentForm('member')
  const summary = useFormSummary(form, usePersonLabels())
  return (
    <Form method="post" id={form.id} noValidate className="flex max-w-2xl flex-col gap-6">
      {summary}
      <input type="hidden" name="intent" value="member" />
      <input type="hidden" name="requestId" value={requestId} />
      <PersonFields fields={fields} organisation={false} />
      <Button className="self-start">{t('delegation.add')}</Button>
    </Form>
  )
}
