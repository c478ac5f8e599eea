import { useFormSummary } from '#app/layout/form-summary'
import { Form } from '#app/layout/link'
import type { Result } from '#app/request/input.server'
import { Button } from '#app/ui/button'
import { Checkbox, NumberInput, TextArea, TextInput } from '#app/ui/field'
import { FormActions } from '#app/ui/form-actions'
import type { ShortlistPage } from '#server/matching/shortlists/shortlists'
import { useForm } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { EntryCard } from './shortlist-entries'

type Row = {
  matchId: string
  position: string
  note: string
}

type Value = {
  name: string
  entries: Row[]
}

/** Name, order and notes of an open shortlist, all saved by one press. */
export function EditForm({ page, lastResult }: { page: ShortlistPage; lastResult: Result | undefined }) {
  const { t } = useTranslation('shortlists')
  const [form, fields] = useForm<Value, Value, string[]>({
    id: 'shortlist',
    lastResult,
    defaultValue: {
      name: page.name,
      entries: page.entries.map(({ matchId, position, note }) => ({ matchId, position: String(position), note })),
    },
  })
  const rows = fields.entries.getFieldList()
  const summary = useFormSummary(form, { name: t('name'), position: t('edit.position'), note: t('edit.note') })
  return (
    <Form method="post" id={form.id} noValidate className="flex flex-col gap-5">
      {summary}
      <TextInput field={fields.name} label={t('name')} maxLength={120} className="max-w-xl" />
      <ol className="flex flex-col gap-4">
        {page.entries.map((entry, index) => {
          const row = rows[index]?.getFieldset()
          return (
            <EntryCard key={entry.matchId} entry={entry}>
              <input type="hidden" name={`entries[${index}].matchId`} value={entry.matchId} />
              <div className="mt-2 flex flex-wrap items-start gap-4 print:hidden">
                <NumberInput field={row?.position} name={`entries[${index}].position`} label={t('edit.position')} width="short" />
                <TextArea
                  field={row?.note}
                  name={`entries[${index}].note`}
                  label={t('edit.note')}
                  optional
                  rows={2}
                  maxLength={500}
                  className="min-w-56 flex-1"
                />
              </div>
              <Checkbox id={`remove-${entry.matchId}`} name={`entries[${index}].remove`} label={t('edit.remove')} className="no-print" />
              {entry.note ? <p className="hidden whitespace-pre-line print:block">{entry.note}</p> : null}
            </EntryCard>
          )
        })}
      </ol>
      <FormActions sticky>
        <Button variant="secondary">{t('edit.submit')}</Button>
      </FormActions>
    </Form>
  )
}
