import { Form, useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { redirectTo, signedIn } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { type Result, act } from '#app/request/input.server'
import { readUpload } from '#app/request/form.server'
import { Button, LinkButton } from '#app/ui/button'
import { FormActions } from '#app/ui/form-actions'
import { Notice } from '#app/ui/notice'
import { Page, Section } from '#app/ui/page'
import { Steps } from '#app/ui/progress'
import { inWords } from '#server/i18n/format'
import { addFile, describeFiles, getOwnTechnology, removeFile } from '#server/technologies/technologies'
import { steps } from '#server/technologies/technologies.schema'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { attachmentSchema, onlyUpload, uploadLimits } from './attachment.server'
import { UploadForm } from './upload-form'
import { OwnCrumbs } from './tabs'

export const handle = titled('technologies:steps.files')

export async function loader(args: LoaderFunctionArgs) {
  const person = signedIn(args)
  const id = args.params.id ?? ''
  return answered(async () => {
    const { content, can } = await getOwnTechnology(person, id)
    const files = await describeFiles(content.files)
    return {
      id,
      title: inWords(person.locale, content.titleVi, content.titleEn),
      files: files.map(({ fileId, ...file }) => ({ id: fileId, ...file })),
      can: { save: can.save },
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const person = signedIn(args)
  const id = args.params.id ?? ''
  const { form, files } = await readUpload(args.request, uploadLimits)
  return act(form, attachmentSchema, async (input) => {
    if (input.intent === 'remove') await removeFile(person, id, input.fileId)
    else await addFile(person, id, { use: input.intent, caption: input.caption, upload: onlyUpload(files, input.intent) })
    return redirectTo(args, `${paths.editTechnology(id, 'files')}?done=${input.intent === 'remove' ? 'removed' : 'added'}`)
  })
}

export default function Attach() {
  const { id, title, files, can } = useLoaderData<typeof loader>()
  const { t } = useTranslation('technologies')
  const result = useActionData<Result>()
  const at = useAt()
  const done = useSearchParams()[0].get('done')
  const number = steps.indexOf('files') + 1
  return (
    <Page
      title={t('steps.files')}
      lead={t('leads.files')}
      width="narrow"
      breadcrumbs={<OwnCrumbs id={id} title={title} here={t('steps.files')} />}
    >
      <Steps text={t('steps.of', { number, total: steps.length })} step={number} steps={steps.length} />
      {(done === 'added' || done === 'removed') && !result ? (
        <Notice kind="alert" tone="success">
          {t(`done.file-${done}`)}
        </Notice>
      ) : null}
      {(['picture', 'document'] as const).map((use) => (
        <Section key={use} title={t(`attach.${use}s`)} lead={t(`attach.${use}-hint`)}>
          <Attached files={files.filter((file) => file.use === use)} removable={can.save} />
          {can.save ? <UploadForm use={use} lastResult={result} /> : null}
        </Section>
      ))}
      {can.save ? null : <Notice tone="warning">{t('steps.closed')}</Notice>}
      <FormActions>
        <LinkButton href={at(paths.editTechnology(id, 'confidential'))}>{t('steps.next')}</LinkButton>
        <LinkButton href={at(paths.myTechnology(id))} variant="quiet">
          {t('steps.leave')}
        </LinkButton>
      </FormActions>
    </Page>
  )
}

interface AttachedProps {
  files: { id: string; name: string; caption: string; size: number; use?: string }[]
  removable: boolean
}

export function Attached({ files, removable }: AttachedProps) {
  const { t } = useTranslation('technologies')
  const { number } = useFormat()
  if (files.length === 0) return null
  return (
    <ul className="mb-5 flex flex-col gap-3">
      {files.map(({ id, name, caption, size, use }) => (
        <li key={id} className="flex flex-wrap items-center gap-4 rounded-md border border-line bg-white p-3">
          {use === 'picture' ? <img src={paths.file(id)} alt="" className="h-16 w-24 rounded-sm border border-line object-cover" /> : null}
          <div className="min-w-0 flex-1 basis-48">
            <p className="font-medium [overflow-wrap:anywhere]">{caption || name}</p>
            <p className="text-sm text-muted [overflow-wrap:anywhere]">
              {t('file-size', { name, size: number(Math.max(1, Math.round(size / 1024))) })}
            </p>
          </div>
          {removable ? (
            <Form method="post">
              <input type="hidden" name="fileId" value={id} />
              <Button name="intent" value="remove" variant="quiet" size="small" icon="trash">
                {t('attach.remove')}
                <span className="sr-only"> {caption || name}</span>
              </Button>
            </Form>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
