import { useFormSummary } from '#app/layout/form-summary'
import { Form, useAt } from '#app/layout/link'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { FileInput } from '#app/ui/file-input'
import { TextLink } from '#app/ui/link'
import { type SubmissionResult, useForm } from '@conform-to/react'
import { useActionData, useNavigation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { usePersonLabels } from './person-fields'

interface PeopleFileFormProps {
  requestId: string
  most: number
  /** Further fields, such as the kind. */
  children?: ReactNode
}

/** A list of people as a file: taken in whole, or not at all with every fault by its line. */
export function PeopleFileForm({ requestId, most, children }: PeopleFileFormProps) {
  const { t } = useTranslation('attendance')
  const at = useAt()
  const busy = useNavigation().state === 'submitting'
  const result = useActionData<SubmissionResult<string[]>>()
  const sent = result?.initialValue?.intent === 'file'
  const [form, fields] = useForm<Record<string, string>>({ id: 'people-file', lastResult: sent ? result : undefined })
  const summary = useFormSummary(form, usePersonLabels())
  return (
    <Form method="post" encType="multipart/form-data" id={form.id} noValidate className="flex flex-col items-start gap-5">
      {summary}
      <input type="hidden" name="intent" value="file" />
      <input type="hidden" name="requestId" value={requestId} />
      {children}
      <FileInput field={fields.file} label={t('group.file')} hint={t('group.file-hint', { most })} accept=".xlsx,.csv" className="w-full" />
      <div className="flex flex-wrap items-center gap-4">
        <Button icon="upload" busy={busy}>
          {t('group.submit')}
        </Button>
        <TextLink href={at(paths.peopleTemplate())} download>
          {t('group.template')}
        </TextLink>
      </div>
    </Form>
  )
}
