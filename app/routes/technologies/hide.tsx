import { useFormSummary } from '#app/layout/form-summary'
import { Form, useAt } from '#app/layout/link'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { redirectTo, signedIn } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { type Result, act } from '#app/request/input.server'
import { readUpload } from '#app/request/form.server'
import { Button, LinkButton } from '#app/ui/button'
import { TextArea } from '#app/ui/field'
import { FormActions } from '#app/ui/form-actions'
import { Notice } from '#app/ui/notice'
import { Page, Section } from '#app/ui/page'
import { Steps } from '#app/ui/progress'
import { inWords } from '#server/i18n/format'
import { addFile, readConfidential, removeFile, saveConfidential } from '#server/technologies/technologies'
import { confidentialSchema, steps } from '#server/technologies/technologies.schema'
import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { Attached } from './attach'
import { attachmentSchema, onlyUpload, uploadLimits } from './attachment.server'
import { OwnCrumbs } from './tabs'
import { UploadForm } from './upload-form'

export const handle = titled('technologies:steps.confidential')

export async function loader(args: LoaderFunctionArgs) {
  const person = signedIn(args)
  const id = args.params.id ?? ''
  return answered(async () => {
    const { titleVi, titleEn, ...confidential } = await readConfidential(person, id)
    return { id, title: inWords(person.locale, titleVi, titleEn), ...confidential }
  })
}

const schema = z.union([confidentialSchema.extend({ intent: z.literal('save') }), attachmentSchema])

export async function action(args: ActionFunctionArgs) {
  const person = signedIn(args)
  const id = args.params.id ?? ''
  const { form, files } = await readUpload(args.request, uploadLimits)
  return act(form, schema, async (input) => {
    if (input.intent === 'save') {
      await saveConfidential(person, id, input.body)
      return redirectTo(args, `${paths.myTechnology(id)}?done=saved`)
    }
    if (input.intent === 'remove') await removeFile(person, id, input.fileId)
    else await addFile(person, id, { use: 'confidential', caption: input.caption, upload: onlyUpload(files, 'confidential') })
    return redirectTo(args, paths.editTechnology(id, 'confidential'))
  })
}

export default function Hide() {
  const { id, title, body, files, can } = useLoaderData<typeof loader>()
  const { t } = useTranslation('technologies')
  const result = useActionData<Result>()
  const at = useAt()
  const [form, fields] = useForm({ lastResult: result?.initialValue?.intent === 'save' ? result : undefined, defaultValue: { body } })
  const summary = useFormSummary(form, { body: t('fields.body') })
  const number = steps.indexOf('confidential') + 1
  return (
    <Page
      title={t('steps.confidential')}
      lead={t('leads.confidential')}
      width="narrow"
      breadcrumbs={<OwnCrumbs id={id} title={title} here={t('steps.confidential')} />}
    >
      <Steps text={t('steps.of', { number, total: steps.length })} step={number} steps={steps.length} />
      <Notice>{t('hide.hint')}</Notice>
      <Section title={t('attach.confidentials')} lead={t('attach.confidential-hint')}>
        <Attached files={files} removable={can.save} />
        {can.save ? <UploadForm use="confidential" lastResult={result} /> : null}
      </Section>
      {can.save ? (
        <Form method="post" id={form.id} noValidate className="flex flex-col gap-6">
          {summary}
          <TextArea field={fields.body} label={t('fields.body')} hint={t('hints.body')} rows={10} maxLength={20000} optional />
          <FormActions>
            <Button name="intent" value="save">
              {t('hide.save')}
            </Button>
            {can.submit ? (
              <LinkButton href={at(paths.checkTechnology(id))} variant="secondary">
                {t('overview.check')}
              </LinkButton>
            ) : null}
            <LinkButton href={at(paths.myTechnology(id))} variant="quiet">
              {t('steps.leave')}
            </LinkButton>
          </FormActions>
        </Form>
      ) : (
        <p className="whitespace-pre-line">{body}</p>
      )}
    </Page>
  )
}
