import { useFormSummary } from '#app/layout/form-summary'
import { Form } from '#app/layout/link'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { member, redirectTo } from '#app/request/actor.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Button } from '#app/ui/button'
import { FormActions } from '#app/ui/form-actions'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { newId } from '#server/platform/id'
import { createTechnology } from '#server/technologies/technologies'
import { createSchema } from '#server/technologies/technologies.schema'
import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { BasicsFields } from './steps/basics'
import { OwnCrumbs } from './tabs'

export const handle = titled('technologies:new.title')

export async function loader(args: LoaderFunctionArgs) {
  const { organisation } = member(args)
  return { id: newId(), organisation: organisation.name, can: { create: organisation.role !== 'viewer' } }
}

export async function action(args: ActionFunctionArgs) {
  const person = member(args)
  return act(await readForm(args.request), createSchema, async (input) => {
    const { id } = await createTechnology(person, input)
    return redirectTo(args, paths.editTechnology(id, 'description'))
  })
}

export default function NewTechnology() {
  const { id, organisation, can } = useLoaderData<typeof loader>()
  const { t } = useTranslation('technologies')
  const [form, fields] = useForm({ lastResult: useActionData<typeof action>() })
  const summary = useFormSummary(form, t('fields', { returnObjects: true }) as Record<string, string>)
  return (
    <Page title={t('new.title')} lead={t('new.lead', { organisation })} width="narrow" breadcrumbs={<OwnCrumbs title={t('new.title')} />}>
      {can.create ? (
        <Form method="post" id={form.id} noValidate className="flex flex-col gap-8">
          {summary}
          <input type="hidden" name="id" value={String(form.initialValue?.id ?? id)} />
          <BasicsFields fields={fields as never} />
          <FormActions>
            <Button>{t('steps.save')}</Button>
          </FormActions>
        </Form>
      ) : (
        <Notice tone="warning">{t('new.viewer')}</Notice>
      )}
    </Page>
  )
}
