import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Page } from '#app/ui/page'
import { getFair, updateFair } from '#server/techmart/techmart'
import { fairSchema } from '#server/techmart/techmart.schema'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { FairForm, type FairValues } from './fair-form'
import { FairTrail } from './fair-trail'

export const handle = titled('techmart:form.edit-title')

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const fair = await answered(() => getFair(person, args.params.fairId ?? ''))
  const values: FairValues = {
    id: fair.id,
    titleVi: fair.title_vi,
    titleEn: fair.title_en,
    aboutVi: fair.about_vi,
    aboutEn: fair.about_en,
    place: fair.place,
    level: fair.level,
    themeVi: fair.theme_vi,
    themeEn: fair.theme_en,
    venue: fair.venue,
    province: fair.province,
    startsOn: fair.starts_on,
    endsOn: fair.ends_on,
    dayStarts: fair.day_starts,
    dayEnds: fair.day_ends,
    breakStarts: fair.break_starts ?? '',
    breakEnds: fair.break_ends ?? '',
    meetingMinutes: String(fair.meeting_minutes),
    tables: String(fair.tables),
    fields: fair.fields,
  }
  return { values }
}

export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  const id = args.params.fairId ?? ''
  return act(await readForm(args.request), fairSchema, async (input) => {
    await updateFair(person, { ...input, id })
    return redirectTo(args, `${paths.officeFair(id)}?done=saved`)
  })
}

export default function EditFair() {
  const { values } = useLoaderData<typeof loader>()
  const { t } = useTranslation('techmart')
  return (
    <Page
      title={t('form.edit-title')}
      width="narrow"
      breadcrumbs={<FairTrail of="office" fair={{ id: values.id, title_vi: values.titleVi, title_en: values.titleEn }} />}
    >
      <FairForm values={values} submit={t('form.save')} />
    </Page>
  )
}
