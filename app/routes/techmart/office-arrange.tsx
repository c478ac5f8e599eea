import { useFormSummary } from '#app/layout/form-summary'
import { Form, useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Button } from '#app/ui/button'
import { Card } from '#app/ui/card'
import { Definition } from '#app/ui/definition'
import { Fieldset } from '#app/ui/fieldset'
import { FormActions } from '#app/ui/form-actions'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { newId } from '#server/platform/id'
import { arrangeMeeting, prepareMeeting } from '#server/techmart/techmart'
import { arrangeSchema } from '#server/techmart/meetings/meetings.schema'
import { type SubmissionResult, useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { PlaceFields } from './place-fields'
import { FairTrail } from './fair-trail'

export const handle = titled('techmart:timetable.arrange-title')

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const asked = new URL(args.request.url).searchParams
  const of = {
    matchId: asked.get('match') ?? undefined,
    technologyId: asked.get('technology') ?? undefined,
    needId: asked.get('need') ?? undefined,
  }
  return answered(async () => {
    const { fair, pair, conflictOfInterest, free, days, slots } = await prepareMeeting(person, args.params.fairId ?? '', of)
    return {
      id: newId(),
      fair: { id: fair.id, title_vi: fair.title_vi, title_en: fair.title_en, tables: fair.tables },
      pair,
      conflictOfInterest,
      free,
      days,
      slots,
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  const fairId = args.params.fairId ?? ''
  return act(await readForm(args.request), arrangeSchema, async (input) => {
    const { id } = await arrangeMeeting(person, { ...input, fairId })
    return redirectTo(args, `${paths.officeMeeting(fairId, id)}?done=arranged`)
  })
}

export default function Arrange() {
  const { id, fair, pair, conflictOfInterest, free, days, slots } = useLoaderData<typeof loader>()
  const { t } = useTranslation('techmart')
  const { words, number } = useFormat()
  const at = useAt()
  const [form, fields] = useForm<Record<string, unknown>, Record<string, unknown>, string[]>({
    lastResult: useActionData<SubmissionResult<string[]>>(),
    defaultValue: { day: free?.day ?? days[0], start: free?.start ?? slots[0], table: String(free?.table ?? 1) },
  })
  const summary = useFormSummary(form, { day: t('timetable.day'), start: t('timetable.start'), table: t('timetable.table') })
  return (
    <Page
      title={t('timetable.arrange-title')}
      width="narrow"
      breadcrumbs={<FairTrail of="office" fair={fair} crumbs={[{ text: t('timetable.title'), href: at(paths.officeMeetings(fair.id)) }]} />}
    >
      <Card as="section">
        <Definition
          items={[
            { term: t('meeting.supplier'), value: words(pair.supplier_vi, pair.supplier_en) },
            { term: t('meeting.technology'), value: words(pair.technology_vi, pair.technology_en) },
            { term: t('meeting.enterprise'), value: words(pair.enterprise_vi, pair.enterprise_en) },
            { term: t('meeting.need'), value: words(pair.need_vi, pair.need_en) },
            { term: t('timetable.score'), value: pair.score === null ? '' : number(pair.score) },
          ]}
        />
      </Card>
      {conflictOfInterest ? (
        <Notice tone="warning" title={t('learning:conflict.title')}>
          {t('learning:problems.conflict-of-interest')}
        </Notice>
      ) : (
        <>
          {free ? null : <Notice tone="warning">{t('timetable.full')}</Notice>}
          <Form method="post" id={form.id} noValidate className="flex flex-col gap-6">
            {summary}
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="fairId" value={fair.id} />
            {pair.match_id ? <input type="hidden" name="matchId" value={pair.match_id} /> : null}
            <input type="hidden" name="technologyId" value={pair.technology_id} />
            <input type="hidden" name="needId" value={pair.need_id} />
            <Fieldset legend={t('timetable.place')} hint={free ? t('timetable.first-free') : undefined} id="place">
              <PlaceFields fields={fields} days={days} slots={slots} tables={fair.tables} />
            </Fieldset>
            <FormActions>
              <Button size="large">{t('timetable.arrange')}</Button>
            </FormActions>
          </Form>
        </>
      )}
    </Page>
  )
}
