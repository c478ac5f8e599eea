import { Form } from '#app/layout/link'
import { useProblem } from '#app/layout/problem'
import { titled } from '#app/layout/titled'
import { useLive } from '#app/live/use-live'
import { usePassingTime } from '#app/live/use-passing-time'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Button } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import { Page, Section } from '#app/ui/page'
import { newId } from '#server/platform/id'
import { callNext, finishMeeting, getDesk, seatWalkIn, settleWalkIn, startMeeting } from '#server/techmart/day/day'
import { deskSchema } from '#server/techmart/day/desk/desk.schema'
import type { SubmissionResult } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { pageIn } from '../labels'
import { DeskFigures } from './desk-figures'
import { DeskLinks } from './desk-links'
import { DeskQueue } from './desk-queue'
import { DeskTables } from './desk-tables'
import { TurnChoice } from './turn-choice'
import { FairTrail } from '../fair-trail'

export const handle = titled('day:desk.title')

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const url = new URL(args.request.url)
  const [day, start] = ['day', 'start'].map((name) => url.searchParams.get(name) ?? undefined)
  return answered(async () => ({
    ...(await getDesk(person, args.params.fairId ?? '', { day, start, page: pageIn(url) })),
    nextId: newId(),
    chosen: start !== undefined || day !== undefined,
  }))
}

/** A meeting begins or ends, or somebody of the queue gets a table. */
export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  const fairId = args.params.fairId ?? ''
  const page = pageIn(new URL(args.request.url))
  return act(await readForm(args.request), deskSchema, async (input) => {
    const done = (what: string) => redirectTo(args, paths.officeDesk(fairId, `done=${what}${page > 1 ? `&page=${page}` : ''}`))
    if ('meetingId' in input) {
      await (input.intent === 'start' ? startMeeting : finishMeeting)(person, input.meetingId)
      return done(input.intent)
    }
    if (input.intent === 'remove') {
      await settleWalkIn(person, input.walkInId, 'withdraw')
      return done('remove')
    }
    const seated =
      input.intent === 'call-next'
        ? await callNext(person, fairId, input.nextId)
        : await seatWalkIn(person, input.walkInId, { atOnce: input.intent === 'seat-now' })
    return done(`seated&table=${seated.table}&at=${seated.start}`)
  })
}

const said = ['start', 'finish', 'seated', 'remove', 'register']

export default function Desk() {
  const desk = useLoaderData<typeof loader>()
  const { fair, queue, can } = desk
  const { t } = useTranslation('day')
  const say = useProblem()
  const [search] = useSearchParams()
  const problems = useActionData<SubmissionResult<string[]>>()?.error?.[''] ?? []
  useLive(`fair:${fair.id}`)
  useLive(`attendance:${fair.id}`)
  usePassingTime(30)
  const done = search.get('done') ?? ''
  return (
    <Page
      title={t('desk.title')}
      width="wide"
      lead={desk.time ? t('desk.clock', { time: desk.time }) : t('desk.lead')}
      breadcrumbs={<FairTrail of="office" fair={fair} crumbs={[{ text: t('desk.title') }]} />}
      actions={<DeskLinks fairId={fair.id} />}
    >
      {said.includes(done) && problems.length === 0 ? (
        <Notice kind="alert" tone="success">
          {t(`desk.done-${done}`, { table: search.get('table') ?? '', start: search.get('at') ?? '' })}
        </Notice>
      ) : null}
      {problems.length > 0 ? (
        <Notice kind="alert" tone="danger">
          {problems.map((problem) => say(problem)).join(' ')}
        </Notice>
      ) : null}
      {can.act ? null : <Notice>{t('desk.off')}</Notice>}
      <TurnChoice desk={desk} />
      <DeskFigures desk={desk} />
      <Section
        title={t('desk.queue')}
        id="queue"
        lead={t('desk.queue-lead')}
        actions={
          can.act && queue.length > 0 ? (
            <Form method="post">
              <input type="hidden" name="intent" value="call-next" />
              <input type="hidden" name="nextId" value={desk.nextId} />
              <Button icon="bell">{t('desk.call-next')}</Button>
            </Form>
          ) : null
        }
      >
        <DeskQueue queue={queue} more={desk.moreWait} fairId={fair.id} can={can} />
      </Section>
      <Section title={t('desk.tables')} id="tables">
        <DeskTables desk={desk} />
      </Section>
    </Page>
  )
}
