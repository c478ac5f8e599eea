import { useAt } from '#app/layout/link'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { getTimetableSettings, saveTimetableSettings } from '#server/techmart/techmart'
import { ROOMS, settingsSchema } from '#server/techmart/meetings/timetabling/settings.schema'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { SettingsForm, type SettingsValues } from './settings-form'
import { FairTrail } from './fair-trail'

export const handle = titled('timetabling:settings.title')

/** Lines for interpreted languages. */
const pools = 3

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  return answered(async () => {
    const { fair, settings } = await getTimetableSettings(person, args.params.fairId ?? '')
    const text = (value: number | null | undefined) => (value === null || value === undefined ? '' : String(value))
    const roomLines = Math.min(ROOMS, Math.max(2, settings.rooms.length + 1))
    const values: SettingsValues = {
      rooms: Array.from({ length: roomLines }, (_, index) => ({
        name: settings.rooms[index]?.name ?? '',
        tables: text(settings.rooms[index]?.tables),
      })),
      walkingSlots: String(settings.walkingSlots),
      mostMeetings: text(settings.mostMeetings),
      interpreters: Array.from({ length: Math.max(pools, settings.interpreters.length + 1) }, (_, index) => ({
        language: settings.interpreters[index]?.language ?? '',
        count: text(settings.interpreters[index]?.count),
      })),
      fairness: text(settings.fairness),
      seconds: String(settings.seconds),
    }
    return { fair: { id: fair.id, title_vi: fair.title_vi, title_en: fair.title_en, tables: fair.tables }, values }
  })
}

export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  const fairId = args.params.fairId ?? ''
  return act(await readForm(args.request), settingsSchema, async (input) => {
    await saveTimetableSettings(person, fairId, input)
    return redirectTo(args, `${paths.officeTimetableSettings(fairId)}?done=saved`)
  })
}

export default function TimetableSettings() {
  const { fair, values } = useLoaderData<typeof loader>()
  const { t } = useTranslation('timetabling')
  const at = useAt()
  const [search] = useSearchParams()
  return (
    <Page
      title={t('settings.title')}
      lead={t('settings.lead')}
      width="narrow"
      breadcrumbs={<FairTrail of="office" fair={fair} crumbs={[{ text: t('title'), href: at(paths.officeTimetable(fair.id)) }]} />}
    >
      {search.get('done') === 'saved' ? (
        <Notice kind="alert" tone="success">
          {t('settings.saved')}
        </Notice>
      ) : null}
      <SettingsForm values={values} tables={fair.tables} />
    </Page>
  )
}
