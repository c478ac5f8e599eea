import { Form, useAt } from '#app/layout/link'
import { useFormSummary } from '#app/layout/form-summary'
import { titledBy } from '#app/layout/titled'
import { paths } from '#app/paths'
import { redirectTo, signedIn } from '#app/request/actor.server'
import { answered, refusal } from '#app/request/failure.server'
import { act } from '#app/request/input.server'
import { readUpload } from '#app/request/form.server'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Button } from '#app/ui/button'
import { FileInput } from '#app/ui/file-input'
import { FormActions } from '#app/ui/form-actions'
import { Page } from '#app/ui/page'
import { Invalid, NotFound } from '#server/platform/errors'
import { newId } from '#server/platform/id'
import { prepareImport, startImport } from '#server/technologies/imports/imports'
import { importFileBytes, importKindSchema, startImportSchema } from '#server/technologies/imports/imports.schema'
import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useNavigation } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ForWhom } from './for-whom'
import { Steps } from './steps'

export const handle = titledBy<Awaited<ReturnType<typeof loader>>>(({ kind }, t) => t(`imports:new.title.${kind}`))

function kindOf({ params }: Pick<LoaderFunctionArgs, 'params'>) {
  const { data } = importKindSchema.safeParse(params.kind)
  if (!data) throw refusal(new NotFound())
  return data
}

export async function loader(args: LoaderFunctionArgs) {
  const person = signedIn(args)
  const kind = kindOf(args)
  const search = new URL(args.request.url).searchParams.get('q') ?? ''
  return { kind, id: newId(), ...(await answered(() => prepareImport(person, search))) }
}

export async function action(args: ActionFunctionArgs) {
  const person = signedIn(args)
  const kind = kindOf(args)
  await answered(() => prepareImport(person))
  const { form, files } = await readUpload(args.request, { maxBytes: importFileBytes, maxFiles: 1 })
  return act(form, startImportSchema, async (input) => {
    const upload = files.find(({ field }) => field === 'file')
    if (!upload) throw new Invalid({ file: ['imports:problems.no-file'] })
    const { id } = await startImport(person, kind, input, upload)
    return redirectTo(args, paths.import(id))
  })
}

type Fields = { id: string; organisationId: string; file: string }

export default function NewImport() {
  const { kind, id, organisation, search, organisations } = useLoaderData<typeof loader>()
  const { t } = useTranslation('imports')
  const at = useAt()
  const busy = useNavigation().state === 'submitting'
  const [form, fields] = useForm<Fields>({ lastResult: useActionData<typeof action>(), defaultValue: { id } })
  const summary = useFormSummary(form, { file: t('new.file'), organisationId: t('new.for') })
  return (
    <Page
      title={t(`new.title.${kind}`)}
      lead={t('new.lead')}
      width="narrow"
      breadcrumbs={
        <Breadcrumbs
          label={t('common:breadcrumbs')}
          crumbs={[{ text: t('list.title'), href: at(paths.imports()) }, { text: t(`new.title.${kind}`) }]}
        />
      }
    >
      <Steps kind={kind} />
      {organisation ? null : <ForWhom.Search action={at(paths.newImport(kind))} search={search} found={organisations.length} />}
      {organisation || organisations.length > 0 ? (
        <Form method="post" encType="multipart/form-data" id={form.id} noValidate className="space-y-6">
          {summary}
          <input type="hidden" name="id" value={fields.id.initialValue ?? id} />
          {organisation ? (
            <ForWhom.Own name={organisation.name} />
          ) : (
            <ForWhom.Choice field={fields.organisationId} organisations={organisations} />
          )}
          <FileInput field={fields.file} label={t('new.file')} hint={t('new.file-hint')} accept=".xlsx,.csv" />
          <FormActions>
            <Button icon="upload" busy={busy}>
              {t('new.submit')}
            </Button>
          </FormActions>
        </Form>
      ) : null}
    </Page>
  )
}
