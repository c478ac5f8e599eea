import { useAt } from '#app/layout/link'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Page } from '#app/ui/page'
import { addDays, today } from '#server/platform/clock'
import { newId } from '#server/platform/id'
import { createFair } from '#server/techmart/techmart'
import { fairSchema } from '#server/techmart/techmart.schema'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { FairForm, type FairValues } from './fair-form'

export const handle = titled('techmart:form.new-title')

export async function loader(args: LoaderFunctionArgs) {
  officer(args)
  const startsOn = addDays(today(), 60)
  const values: FairValues = {
    id: newId(),
    titleVi: '',
    titleEn: '',
    aboutVi: '',
    aboutEn: '',
    place: 'on-site',
    level: 'provincial',
    themeVi: '',
    themeEn: '',
    venue: '',
    province: '',
    startsOn,
    endsOn: addDays(startsOn, 1),
    dayStarts: '08:30',
    dayEnds: '16:30',
    breakStarts: '11:30',
    breakEnds: '13:30',
    meetingMinutes: '20',
    tables: '20',
    fields: [],
  }
  return { values }
}

export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  return act(await readForm(args.request), fairSchema, async (input) => {
    const { id } = await createFair(person, input)
    return redirectTo(args, `${paths.officeFair(id)}?done=created`)
  })
}

export default function NewFair() {
  const { values } = useLoaderData<typeof loader>()
  const { t } = useTranslation('techmart')
  const at = useAt()
  return (
    <Page
      title={t('form.new-title')}
      width="narrow"
      breadcrumbs={
        <Breadcrumbs
          label={t('common:breadcrumbs')}
          crumbs={[{ text: t('office.title'), href: at(paths.officeFairs()) }, { text: t('form.new-title') }]}
        />
      }
    >
      <FairForm values={values} submit={t('form.create')} />
    </Page>
  )
}
