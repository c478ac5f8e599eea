import { useFormSummary } from '#app/layout/form-summary'
import { Form, useAt } from '#app/layout/link'
import { titledBy } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Button, LinkButton } from '#app/ui/button'
import { Disclosure } from '#app/ui/disclosure'
import { TextArea } from '#app/ui/field'
import { Notice } from '#app/ui/notice'
import { NotFound } from '#server/platform/errors'
import { cancelSession, prepareSession, saveSession } from '#server/techmart/programme/programme'
import { cancelSessionSchema, sessionSchema } from '#server/techmart/programme/programme.schema'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useIntentForm } from '../intent-form'
import { PlanPage } from '../plan/plan-page'
import { SessionForm } from './session-form'

export const handle = titledBy<{ session: { title_vi: string; title_en: string } }>(({ session }, _t, words) =>
  words(session.title_vi, session.title_en),
)

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  return answered(async () => {
    const { session, ...rest } = await prepareSession(person, args.params.fairId ?? '', args.params.sessionId ?? '')
    if (!session) throw new NotFound()
    return { ...rest, session }
  })
}

export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  const { fairId = '', sessionId = '' } = args.params
  const form = await readForm(args.request)
  if (form.get('intent') === 'cancel') {
    return act(form, cancelSessionSchema, async ({ note }) => {
      await cancelSession(person, fairId, sessionId, note)
      return redirectTo(args, paths.officeProgramme(fairId, 'done=cancel'))
    })
  }
  return act(form, sessionSchema, async (input) => {
    await saveSession(person, fairId, { ...input, id: sessionId })
    return redirectTo(args, paths.officeProgramme(fairId, 'done=session'))
  })
}

export default function EditSession() {
  const { fair, session, days, rooms, speakers, can } = useLoaderData<typeof loader>()
  const { t } = useTranslation('programme')
  const at = useAt()
  const values = {
    id: session.id,
    kind: session.kind,
    titleVi: session.title_vi,
    titleEn: session.title_en,
    aboutVi: session.about_vi,
    aboutEn: session.about_en,
    roomId: session.room_id ?? '',
    day: session.on_day,
    start: session.start,
    end: session.end,
    onlineUrl: session.online_url,
    speakerIds: session.speakers.map(({ id }) => id),
  }
  return (
    <PlanPage
      fair={fair}
      tab="programme"
      title={t('office.edit')}
      inside
      actions={
        <>
          <LinkButton href={at(paths.officeModeration(fair.id, session.id))} variant="secondary" icon="chat">
            {t('office.questions')}
          </LinkButton>
          <LinkButton href={at(paths.fairSession(fair.id, session.id))} variant="quiet">
            {t('office.public')}
          </LinkButton>
        </>
      }
    >
      {session.state === 'cancelled' ? (
        <Notice tone="danger" title={t('session.cancelled')}>
          {session.cancel_note}
        </Notice>
      ) : can.change ? (
        <>
          <SessionForm values={values} days={days} rooms={rooms} speakers={speakers} onSite={fair.place === 'on-site'} />
          <CancelSession />
        </>
      ) : (
        <Notice>{t('office.over')}</Notice>
      )}
    </PlanPage>
  )
}

function CancelSession() {
  const { t } = useTranslation('programme')
  const [form, fields] = useIntentForm('cancel')
  const summary = useFormSummary(form, { note: t('form.cancel-note') })
  return (
    <Disclosure summary={t('form.cancel')} open={summary !== null}>
      <Form method="post" id={form.id} noValidate className="flex max-w-xl flex-col items-start gap-3">
        {summary}
        <p>{t('form.cancel-text')}</p>
        <input type="hidden" name="intent" value="cancel" />
        <TextArea field={fields.note} label={t('form.cancel-note')} rows={2} className="w-full" />
        <Button variant="danger">{t('form.cancel-confirm')}</Button>
      </Form>
    </Disclosure>
  )
}
