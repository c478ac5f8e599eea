import { useAt } from '#app/layout/link'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readUpload } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Select } from '#app/ui/field'
import { Page } from '#app/ui/page'
import { Invalid } from '#server/platform/errors'
import { newId } from '#server/platform/id'
import { importPeople } from '#server/techmart/attendance/attendance'
import { listFileBytes, mostPeople, peopleListSchema } from '#server/techmart/attendance/groups/groups.schema'
import { ticketKinds } from '#server/techmart/attendance/tickets/tickets.schema'
import { getFair } from '#server/techmart/techmart'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { PeopleFileForm } from './people-file-form'
import { FairTrail } from '../fair-trail'

export const handle = titled('attendance:list.import')

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const fair = await answered(() => getFair(person, args.params.fairId ?? ''))
  return { fair: { id: fair.id, title_vi: fair.title_vi, title_en: fair.title_en }, requestId: newId() }
}

export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  const fairId = args.params.fairId ?? ''
  const { form, files } = await readUpload(args.request, { maxBytes: listFileBytes, maxFiles: 1 })
  return act(form, peopleListSchema, async ({ requestId, kind = 'visitor' }) => {
    const [file] = files
    if (!file) throw new Invalid({ file: ['attendance:faults.no-file'] })
    await importPeople(person, fairId, { requestId, kind }, file)
    return redirectTo(args, paths.officeTickets(fairId, `kind=${kind}`))
  })
}

export default function ImportPeople() {
  const { fair, requestId } = useLoaderData<typeof loader>()
  const { t } = useTranslation('attendance')
  const at = useAt()
  return (
    <Page
      title={t('list.import')}
      lead={t('group.lead')}
      width="narrow"
      breadcrumbs={
        <FairTrail
          of="office"
          fair={fair}
          crumbs={[
            { text: t('office.title'), href: at(paths.officeAttendance(fair.id)) },
            { text: t('list.title'), href: at(paths.officeTickets(fair.id)) },
            { text: t('list.import') },
          ]}
        />
      }
    >
      <PeopleFileForm requestId={requestId} most={mostPeople}>
        <Select
          name="kind"
          id="kind"
          label={t('person.kind')}
          width="medium"
          options={ticketKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        />
      </PeopleFileForm>
    </Page>
  )
}
