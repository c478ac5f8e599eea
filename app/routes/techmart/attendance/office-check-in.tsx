import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { newId } from '#server/platform/id'
import { checkIn, getScan, listTickets, takesScans } from '#server/techmart/attendance/attendance'
import { handScanSchema, scanIdSchema } from '#server/techmart/attendance/scans/scans.schema'
import { getFair } from '#server/techmart/techmart'
import { isOver } from '#server/techmart/techmart.states'
import { type ActionFunctionArgs, type LoaderFunctionArgs, data } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useDays } from '../labels'
import { Door } from './door'
import type { ShownAnswer } from './scan-answers'
import { FairTrail } from '../fair-trail'

export const handle = titled('attendance:door.title')

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const { searchParams } = new URL(args.request.url)
  const words = (searchParams.get('q') ?? '').trim().slice(0, 100)
  const asked = scanIdSchema.safeParse(searchParams.get('scan')).data
  return answered(async () => {
    const fair = await getFair(person, args.params.fairId ?? '')
    const [found, scan] = await Promise.all([
      words ? listTickets(person, fair.id, { search: words }, 1, 20) : undefined,
      asked ? getScan(person, fair.id, asked) : undefined,
    ])
    const answer: ShownAnswer | undefined = scan && {
      id: scan.id,
      outcome: scan.outcome,
      reason: scan.reason,
      name: scan.name ?? '',
      organisation: scan.organisation_name ?? '',
      kind: scan.kind ?? '',
      enteredAt: scan.first_at?.toISOString() ?? '',
    }
    return data({
      fair: { id: fair.id, title_vi: fair.title_vi, title_en: fair.title_en, starts_on: fair.starts_on, ends_on: fair.ends_on },
      words,
      found: (found?.tickets ?? []).map(({ id, name, organisation_name, kind, state, days }) => ({
        id,
        name,
        organisation: organisation_name,
        kind,
        state,
        days,
      })),
      answer,
      scanId: `${newId()}${newId()}`,
      open: takesScans(fair),
      over: isOver(fair.state),
    })
  })
}

/** A number typed or a line chosen, without scripts. */
export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  const fairId = args.params.fairId ?? ''
  return act(await readForm(args.request), handScanSchema, async (input) => {
    await checkIn(person, fairId, input)
    return redirectTo(args, paths.checkIn(fairId, `scan=${input.scanId}`))
  })
}

export default function CheckIn() {
  const { fair, words, found, answer, scanId, open, over } = useLoaderData<typeof loader>()
  const { t } = useTranslation('attendance')
  const format = useFormat()
  const days = useDays()
  const at = useAt()
  const title = format.words(fair.title_vi, fair.title_en)
  return (
    <Page
      title={t('door.title')}
      eyebrow={`${title} · ${days(fair)}`}
      width="narrow"
      breadcrumbs={
        <FairTrail
          of="office"
          fair={fair}
          crumbs={[{ text: t('office.title'), href: at(paths.officeAttendance(fair.id)) }, { text: t('door.title') }]}
        />
      }
    >
      {over ? <Notice tone="warning">{t('door.over')}</Notice> : null}
      {open ? (
        <Door fairId={fair.id} words={words} found={found} answer={answer} scanId={scanId} />
      ) : (
        <Notice tone="warning">{t('problems.not-running')}</Notice>
      )}
    </Page>
  )
}
