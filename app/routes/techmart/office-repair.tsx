import { Form, useAt } from '#app/layout/link'
import { useProblem } from '#app/layout/problem'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Button } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import { Page, Section } from '#app/ui/page'
import { newId } from '#server/platform/id'
import { applyRepair, endDisruption, previewRepair } from '#server/techmart/techmart'
import { repairPageSchema } from '#server/techmart/meetings/timetabling/repairs.schema'
import type { SubmissionResult } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { HappeningForms } from './happening-forms'
import { RepairPlan } from './repair-plan'
import { FairTrail } from './fair-trail'

export const handle = titled('timetabling:repair.title')

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const asked = Object.fromEntries(new URL(args.request.url).searchParams)
  return answered(async () => {
    const { fair, ...seen } = await previewRepair(person, args.params.fairId ?? '', asked.event === undefined ? undefined : asked)
    return { fair: { id: fair.id, title_vi: fair.title_vi, title_en: fair.title_en }, ...seen, repairId: newId() }
  })
}

/** What the preview showed is done, or a disruption is over. */
export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  const fairId = args.params.fairId ?? ''
  return act(await readForm(args.request), repairPageSchema, async (input) => {
    if (input.intent === 'end') {
      await endDisruption(person, input.disruptionId)
      return redirectTo(args, paths.officeRepair(fairId, 'done=end'))
    }
    const { changes } = await applyRepair(person, fairId, input)
    return redirectTo(args, paths.officeRepair(fairId, `done=apply&count=${changes}`))
  })
}

export default function OfficeRepair() {
  const { fair, participants, rooms, disruptions, can, happening, plan, problems, repairId } = useLoaderData<typeof loader>()
  const { t } = useTranslation('timetabling')
  const { words, day } = useFormat()
  const at = useAt()
  const say = useProblem()
  const [search] = useSearchParams()
  const done = search.get('done')
  const refused = useActionData<SubmissionResult<string[]>>()?.error
  const wrong = [...(problems ?? []), ...Object.values(refused ?? {}).flatMap((each) => each ?? [])]
  const roomName = (index: number) => rooms[index]?.name || t('repair.room-number', { number: index + 1 })
  return (
    <Page
      title={t('repair.title')}
      lead={t('repair.lead')}
      breadcrumbs={<FairTrail of="office" fair={fair} crumbs={[{ text: t('title'), href: at(paths.officeTimetable(fair.id)) }]} />}
    >
      {done === 'apply' || done === 'end' ? (
        <Notice kind="alert" tone="success">
          {done === 'end' ? t('repair.done-end') : t('repair.done', { count: Number(search.get('count') ?? 0) })}
        </Notice>
      ) : null}
      {wrong.length > 0 ? (
        <Notice kind="alert" tone="danger">
          {wrong.map((problem) => say(problem)).join(' ')}
        </Notice>
      ) : null}
      {plan && happening ? <RepairPlan plan={plan} happening={happening} repairId={repairId} /> : null}
      {can.repair ? <HappeningForms fairId={fair.id} participants={participants} rooms={rooms} /> : null}
      <Section title={t('repair.now')} id="now">
        {disruptions.length === 0 ? <p className="text-muted">{t('repair.now-none')}</p> : null}
        <ul className="flex flex-col gap-3">
          {disruptions.map((each) => {
            const name = each.name ? words(each.name.vi, each.name.en) : roomName(each.room ?? 0)
            const line = t(`repair.line-${each.kind}`, { name, from: each.from, until: each.until ?? '', day: day(each.day) })
            return (
              <li key={each.id} className="flex flex-wrap items-center gap-3">
                <span>{line}</span>
                <Form method="post">
                  <input type="hidden" name="intent" value="end" />
                  <input type="hidden" name="disruptionId" value={each.id} />
                  <Button size="small" variant="secondary">
                    {t('repair.end')} <span className="sr-only">{line}</span>
                  </Button>
                </Form>
              </li>
            )
          })}
        </ul>
      </Section>
    </Page>
  )
}
