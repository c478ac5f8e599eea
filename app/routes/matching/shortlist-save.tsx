import { useFormSummary } from '#app/layout/form-summary'
import { Form } from '#app/layout/link'
import type { Result } from '#app/request/input.server'
import { Button } from '#app/ui/button'
import { Select, TextInput } from '#app/ui/field'
import { FormActions } from '#app/ui/form-actions'
import { useForm } from '@conform-to/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

interface SaveFormProps {
  id: string
  picked: readonly string[]
  /** Shortlists of the need that are not locked. */
  open: readonly { id: string; name: string; entries: number }[]
  lastResult: Result | undefined
}

/** Puts the picked suggestions into a new shortlist or one that is still open. */
export function SaveForm({ id: fresh, picked, open, lastResult }: SaveFormProps) {
  const { t } = useTranslation('shortlists')
  // The same form keeps its id while the page looks again: sent twice, it makes one shortlist.
  const [id] = useState(fresh)
  const [form, fields] = useForm<{ id: string; into: string; name: string }, { id: string; into: string; name: string }, string[]>({
    id: 'save-shortlist',
    lastResult,
    defaultValue: { into: '', name: '' },
  })
  const summary = useFormSummary(form, { name: t('save.name'), into: t('save.into'), matchIds: t('save.suggestions') })
  return (
    <Form method="post" id={form.id} noValidate className="flex max-w-xl flex-col gap-5">
      {summary}
      <input type="hidden" name="id" value={id} />
      {picked.map((matchId, index) => (
        <input key={matchId} type="hidden" name={`matchIds[${index}]`} value={matchId} />
      ))}
      {open.length > 0 ? (
        <Select
          field={fields.into}
          label={t('save.into')}
          empty={t('save.new')}
          options={open.map((one) => ({ value: one.id, label: `${one.name} (${t('entries', { count: one.entries })})` }))}
        />
      ) : null}
      <TextInput field={fields.name} label={t('save.name')} hint={open.length > 0 ? t('save.name-hint') : undefined} maxLength={120} />
      <FormActions>
        <Button>{t('save.submit')}</Button>
      </FormActions>
    </Form>
  )
}
