import { useAt } from '#app/layout/link'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { member, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { editOrganisation, getOwnOrganisation } from '#server/organisations/organisations'
import { editOrganisationSchema } from '#server/organisations/organisations.schema'
import { Forbidden } from '#server/platform/errors'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ProfileForm } from './profile-form'

export const handle = titled('organisations:edit.title')

export async function loader(args: LoaderFunctionArgs) {
  const person = member(args)
  return answered(async () => {
    const { organisation, can } = await getOwnOrganisation(person)
    if (!can.edit) throw new Forbidden()
    const { id, kind, nameVi, nameEn, taxCode, province, address, website, phone, aboutVi, aboutEn, fields, verified } = organisation
    return {
      id,
      verified,
      profile: { kind, nameVi, nameEn, taxCode: taxCode ?? '', province, address, website, phone, aboutVi, aboutEn, fields },
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const person = member(args)
  return act(await readForm(args.request), editOrganisationSchema, async (input) => {
    await editOrganisation(person, input)
    return redirectTo(args, `${paths.myOrganisation()}?done=edited`)
  })
}

export default function EditOrganisation() {
  const { id, verified, profile } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t } = useTranslation('organisations')
  const at = useAt()
  return (
    <Page
      title={t('edit.title')}
      width="narrow"
      breadcrumbs={
        <Breadcrumbs
          label={t('common:breadcrumbs')}
          crumbs={[{ text: t('mine.title'), href: at(paths.myOrganisation()) }, { text: t('edit.title') }]}
        />
      }
    >
      {verified ? <Notice tone="warning">{t('edit.anew')}</Notice> : null}
      <ProfileForm
        lastResult={lastResult}
        defaultValue={profile}
        hidden={{ name: 'organisationId', value: id }}
        submit={t('edit.submit')}
      />
    </Page>
  )
}
