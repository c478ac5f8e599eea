import { useFormSummary } from '#app/layout/form-summary'
import { Form, useAt } from '#app/layout/link'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { member, redirectTo } from '#app/request/actor.server'
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
import { addStaff, importStaff, listStaff, mayBring } from '#server/techmart/attendance/attendance'
import { listFileBytes, mostMembers, peopleListSchema } from '#server/techmart/attendance/groups/groups.schema'
import { staffSchema } from '#server/techmart/attendance/tickets/tickets.schema'
import { getFair } from '#server/techmart/techmart'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useIntentForm } from '../intent-form'
import { pageIn } from '../labels'
import { PeopleFileForm } from './people-file-form'
import { PersonFields, usePersonLabels } from './person-fields'
import { TicketLines } from './ticket-lines'
import { FairTrail } from '../fair-trail'

const pageSize = 25

export const handle = titled('attendance:staff.title')

export async function loader(args: LoaderFunctionArgs) {
  const person = member(args)
  const page = pageIn(new URL(args.request.url))
  return answered(async () => {
    const fair = await getFair(person, args.params.fairId ?? '')
    const [{ tickets, count }, bring] = await Promise.all([listStaff(person, fair.id, page, pageSize), mayBring(person, fair)])
    return {
      fair: { id: fair.id, title_vi: fair.title_vi, title_en: fair.title_en },
      tickets: tickets.map(({ mail: _mail, phone: _phone, created_at: _created, waiting_since: _since, ...ticket }) => ticket),
      count,
      page,
      requests: [newId(), newId()] as const,
      can: { bring },
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const person = member(args)
  const fairId = args.params.fairId ?? ''
  const { form, files } = await readUpload(args.request, { maxBytes: listFileBytes, maxFiles: 1 })
  const done = (count: number) => redirectTo(args, paths.fairStaff(fairId, `done=${count}`))
  if (form.get('intent') === 'member')
    return act(form, staffSchema, async (input) => {
      await addStaff(person, fairId, input)
      return done(1)
    })
  return act(form, peopleListSchema, async ({ requestId }) => {
    const [file] = files
    if (!file) throw new Invalid({ file: ['attendance:faults.no-file'] })
    return done(await importStaff(person, fairId, requestId, file))
  })
}

export default function Staff() {
  const { fair, tickets, count, page, requests, can } = useLoaderData<typeof loader>()
  const { t } = useTranslation('attendance')
  const at = useAt()
  const [search] = useSearchParams()
  const [form, fields] = useIntentForm('member')
  const summary = useFormSummary(form, usePersonLabels())
  const done = Number(search.get('done'))
  return (
    <Page
      title={t('staff.title')}
      lead={t('staff.lead')}
      breadcrumbs={<FairTrail of="own" fair={fair} crumbs={[{ text: t('staff.title') }]} />}
    >
      {done > 0 ? (
        <Notice kind="alert" tone="success">
          {t('delegation.done-added', { count: done })}
        </Notice>
      ) : null}
      {count === 0 ? <EmptyState title={t('staff.nobody')} /> : <TicketLines caption={t('staff.title')} tickets={tickets} kinds={false} />}
      <Pages page={page} pages={Math.ceil(count / pageSize)} href={(to) => at(paths.fairStaff(fair.id, `page=${to}`))} />
      {can.bring ? (
        <>
          <Section title={t('staff.one')} id="one">
            <Form method="post" id={form.id} key={requests[1]} noValidate className="flex max-w-2xl flex-col gap-6">
              {summary}
              <input type="hidden" name="intent" value="member" />
              <input type="hidden" name="requestId" value={requests[1]} />
              <PersonFields fields={fields} organisation={false} />
              <Button className="self-start">{t('staff.add')}</Button>
            </Form>
          </Section>
          <Section title={t('group.title')} id="list" lead={t('group.lead')}>
            <PeopleFileForm requestId={requests[0]} most={mostMembers} />
          </Section>
        </>
      ) : null}
    </Page>
  )
}
