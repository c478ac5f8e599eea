import { useAt } from '#app/layout/link'
import { useProblem } from '#app/layout/problem'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { LinkButton } from '#app/ui/button'
import { FigureTile } from '#app/ui/figure-tile'
import { Notice } from '#app/ui/notice'
import { Grid, Page, Section } from '#app/ui/page'
import { newId } from '#server/platform/id'
import { discardTimetable, getTimetabling, publishTimetable, startTimetable, stopTimetable } from '#server/techmart/techmart'
import { timetablePageSchema } from '#server/techmart/meetings/timetabling/settings.schema'
import type { SubmissionResult } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { pageIn } from './labels'
import { TimetableDraft } from './timetable-draft'
import { TimetableRun } from './timetable-run'
import { FairTrail } from './fair-trail'

export const handle = titled('timetabling:title')

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const page = pageIn(new URL(args.request.url))
  return answered(async () => {
    const { fair, ...timetabling } = await getTimetabling(person, args.params.fairId ?? '', page)
    const { id, title_vi, title_en } = fair
    return { fair: { id, title_vi, title_en }, ...timetabling, page, runId: newId() }
  })
}

/** A run is ordered or ended, its draft published or thrown away. */
export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  const fairId = args.params.fairId ?? ''
  return act(await readForm(args.request), timetablePageSchema, async ({ intent, id }) => {
    if (intent === 'start') await startTimetable(person, fairId, { id })
    else await { stop: stopTimetable, publish: publishTimetable, discard: discardTimetable }[intent](person, id)
    return redirectTo(args, paths.officeTimetable(fairId, `done=${intent}`))
  })
}

const said = ['start', 'stop', 'publish', 'discard']

export default function OfficeTimetable() {
  const { fair, counts, run, can, page, runId } = useLoaderData<typeof loader>()
  const { t } = useTranslation('timetabling')
  const { number } = useFormat()
  const at = useAt()
  const say = useProblem()
  const [search] = useSearchParams()
  const done = search.get('done') ?? ''
  const [first, ...changes] = useActionData<SubmissionResult<string[]>>()?.error?.[''] ?? []
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      breadcrumbs={<FairTrail of="office" fair={fair} />}
      actions={
        <>
          <LinkButton href={at(paths.officeTimetableSettings(fair.id))} variant="secondary" icon="edit">
            {t('settings.open')}
          </LinkButton>
          <LinkButton href={at(paths.officeWishes(fair.id))} variant="secondary">
            {t('marks.open')}
          </LinkButton>
          {can.repair ? (
            <LinkButton href={at(paths.officeRepair(fair.id))} variant="secondary">
              {t('repair.open')}
            </LinkButton>
          ) : null}
        </>
      }
    >
      {said.includes(done) ? (
        <Notice kind="alert" tone="success">
          {t(`done.${done}`)}
        </Notice>
      ) : null}
      {first ? (
        <Notice kind="alert" tone="danger" title={say(first)}>
          {changes.length > 0 ? (
            <ul className="list-disc pl-5">
              {changes.map((change) => (
                <li key={change}>{say(change)}</li>
              ))}
            </ul>
          ) : null}
        </Notice>
      ) : null}
      <Section title={t('wishes')} id="wishes">
        <Grid columns={4}>
          {(['pairs', 'mutual', 'asked', 'declined'] as const).map((key) => (
            <FigureTile key={key} label={t(`counts.${key}`)} value={number(counts[key])} />
          ))}
        </Grid>
      </Section>
      <TimetableRun run={run} runId={runId} can={can} none={counts.accepted === 0} />
      {run ? <TimetableDraft fairId={fair.id} run={run} can={can} page={page} /> : null}
    </Page>
  )
}
