import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Notice } from '#app/ui/notice'
import { newId } from '#server/platform/id'
import { prepareSession, saveSession } from '#server/techmart/programme/programme'
import { sessionSchema } from '#server/techmart/programme/programme.schema'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { PlanPage } from '../plan/plan-page'
import { SessionForm } from './session-form'

export const handle = titled('programme:office.new')

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  return { id: newId(), ...(await answered(() => prepareSession(person, args.params.fairId ?? ''))) }
}

export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  const fairId = args.params.fairId ?? ''
  return act(await readForm(args.request), sessionSchema, async (input) => {
    await saveSession(person, fairId, input)
    return redirectTo(args, paths.officeProgramme(fairId, 'done=session'))
  })
}

export default function NewSession() {
  const { id, fair, days, rooms, speakers, can } = useLoaderData<typeof loader>()
  const { t } = useTranslation('programme')
  const values = {
    id,
    kind: 'talk',
    titleVi: '',
    titleEn: '',
    aboutVi: '',
    aboutEn: '',
    roomId: rooms[0]?.id ?? '',
    day: days[0] ?? '',
    start: fair.day_starts,
    end: '',
    onlineUrl: '',
    speakerIds: [],
  }
  return (
    <PlanPage fair={fair} tab="programme" title={t('office.new')} inside>
      {can.change ? (
        <SessionForm values={values} days={days} rooms={rooms} speakers={speakers} onSite={fair.place === 'on-site'} />
      ) : (
        <Notice>{t('office.over')}</Notice>
      )}
    </PlanPage>
  )
}
