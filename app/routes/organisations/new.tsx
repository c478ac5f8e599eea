import { useReader } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { redirectTo, signedIn } from '#app/request/actor.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { createOrganisation } from '#server/organisations/organisations'
import { newOrganisationSchema } from '#server/organisations/organisations.schema'
import { newId } from '#server/platform/id'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ProfileForm } from './profile-form'

export const handle = titled('organisations:new.title')

export async function loader(args: LoaderFunctionArgs) {
  signedIn(args)
  return { id: newId() }
}

export async function action(args: ActionFunctionArgs) {
  const person = signedIn(args)
  return act(await readForm(args.request), newOrganisationSchema, async (input) => {
    await createOrganisation(person, input)
    return redirectTo(args, `${paths.myOrganisation()}?done=created`)
  })
}

export default function NewOrganisation() {
  const { id } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t } = useTranslation('organisations')
  const reader = useReader()
  return (
    <Page title={t('new.title')} lead={t('new.lead')} width="narrow">
      <Notice>{t('new.joining', { email: reader?.email ?? '' })}</Notice>
      <ProfileForm lastResult={lastResult} hidden={{ name: 'id', value: id }} submit={t('new.submit')} />
    </Page>
  )
}
