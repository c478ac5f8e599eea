import { useFormSummary } from '#app/layout/form-summary'
import { Form, useAt } from '#app/layout/link'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Button } from '#app/ui/button'
import { Select, TextArea } from '#app/ui/field'
import { FormActions } from '#app/ui/form-actions'
import { Page } from '#app/ui/page'
import { newId } from '#server/platform/id'
import { giveTicket } from '#server/techmart/attendance/attendance'
import { officeTicketSchema, ticketKinds } from '#server/techmart/attendance/tickets/tickets.schema'
import { getFair } from '#server/techmart/techmart'
import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { PersonFields, usePersonLabels } from './person-fields'
import { FairTrail } from '../fair-trail'

export const handle = titled('attendance:list.new')

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const fair = await answered(() => getFair(person, args.params.fairId ?? ''))
  return { fair: { id: fair.id, title_vi: fair.title_vi, title_en: fair.title_en }, requestId: newId() }
}

export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  const fairId = args.params.fairId ?? ''
  return act(await readForm(args.request), officeTicketSchema, async (input) => {
    const { id } = await giveTicket(person, fairId, input)
    return redirectTo(args, paths.officeTicket(fairId, id, 'done=issued'))
  })
}

export default function NewTicket() {
  const { fair, requestId } = useLoaderData<typeof loader>()
  const { t } = useTranslation('attendance')
  const at = useAt()
  const [form, fields] = useForm<Record<string, string>>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { kind: 'visitor' },
  })
  const summary = useFormSummary(form, usePersonLabels())
  return (
    <Page
      title={t('list.new')}
      lead={t('list.new-lead')}
      width="narrow"
      breadcrumbs={
        <FairTrail
          of="office"
          fair={fair}
          crumbs={[
            { text: t('office.title'), href: at(paths.officeAttendance(fair.id)) },
            { text: t('list.title'), href: at(paths.officeTickets(fair.id)) },
            { text: t('list.new') },
          ]}
        />
      }
    >
      <Form method="post" id={form.id} noValidate className="flex flex-col gap-8">
        {summary}
        <input type="hidden" name="requestId" value={fields.requestId?.initialValue ?? requestId} />
        <Select
          field={fields.kind}
          label={t('person.kind')}
          width="medium"
          options={ticketKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        />
        <PersonFields fields={fields} />
        <TextArea field={fields.note} label={t('person.note')} rows={2} optional />
        <FormActions>
          <Button size="large">{t('list.give')}</Button>
        </FormActions>
      </Form>
    </Page>
  )
}
