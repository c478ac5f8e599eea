import { useFormSummary } from '#app/layout/form-summary'
import { Form } from '#app/layout/link'
import { Button } from '#app/ui/button'
import { FileInput, TextInput } from '#app/ui/field'
import { type SubmissionResult, useForm } from '@conform-to/react'
import { useTranslation } from 'react-i18next'

interface UploadFormProps {
  use: 'picture' | 'document' | 'confidential'
  lastResult: SubmissionResult<string[]> | undefined
}

const accept = { picture: '.png,.jpg,.jpeg,.webp', document: '.pdf,.docx,.xlsx', confidential: '.pdf,.docx,.xlsx' }

/** One file with what it shows. Only the form that was sent shows its problems; a file itself must be chosen again. */
export function UploadForm({ use, lastResult }: UploadFormProps) {
  const { t } = useTranslation('technologies')
  const sent = lastResult?.initialValue?.intent === use
  const [form, fields] = useForm<Record<string, string>, Record<string, string>, string[]>({
    id: use,
    lastResult: sent ? lastResult : undefined,
  })
  const file = fields[use]
  const summary = useFormSummary(form, { [use]: t('attach.file'), caption: t('attach.caption') })
  return (
    <Form
      method="post"
      encType="multipart/form-data"
      id={form.id}
      noValidate
      className="flex flex-col gap-5 rounded-lg border border-line bg-white p-4 sm:p-5"
    >
      {summary}
      <input type="hidden" name="intent" value={use} />
      <FileInput
        name={use}
        id={file?.id ?? `${use}-${use}`}
        errors={file?.errors}
        label={t('attach.file')}
        hint={t(use === 'picture' ? 'attach.picture-kinds' : 'attach.document-kinds')}
        accept={accept[use]}
      />
      <TextInput
        field={fields.caption}
        label={t(use === 'picture' ? 'attach.caption-picture' : 'attach.caption')}
        maxLength={200}
        optional={use !== 'picture'}
      />
      <div>
        <Button variant="secondary" icon="upload">
          {t('attach.send')}
        </Button>
      </div>
    </Form>
  )
}
