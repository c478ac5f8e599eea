import { Form } from '#app/layout/link'
import { useFormSummary } from '#app/layout/form-summary'
import { useFormat } from '#app/layout/reader'
import type { Result } from '#app/request/input.server'
import { Button } from '#app/ui/button'
import { Card } from '#app/ui/card'
import { RadioGroup, TextInput } from '#app/ui/field'
import { FormActions } from '#app/ui/form-actions'
import { Section } from '#app/ui/page'
import { useForm } from '@conform-to/react'
import { useNavigation } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { ShownImport } from './shown.server'

/** Rows ticked in the table belong to this form by its id. */
export const commitFormId = 'commit'

/** What to bring in and what becomes of it. */
export function CommitForm({ shown, lastResult }: { shown: ShownImport; lastResult: Result | undefined }) {
  const { t } = useTranslation('imports')
  const { number } = useFormat()
  const busy = useNavigation().state === 'submitting'
  const [form, fields] = useForm({ id: commitFormId, lastResult, defaultValue: { choice: 'all', outcome: 'draft', rows: '' } })
  const summary = useFormSummary(form, { rows: t('commit.rows'), choice: t('commit.choice'), outcome: t('commit.outcome') })
  const { counts, can } = shown
  const outcomes = [
    { value: 'draft', label: t('commit.draft'), hint: t('commit.draft-hint') },
    { value: 'submit', label: t('commit.submit'), hint: t('commit.submit-hint', { count: counts.openComplete }) },
    ...(can.publish ? [{ value: 'publish', label: t('commit.publish'), hint: t('commit.publish-hint') }] : []),
  ]
  return (
    <Section title={t('commit.title')} id="commit-section">
      <Card>
        <Form method="post" id={form.id} noValidate className="space-y-6">
          {summary}
          <input type="hidden" name="round" value={shown.round} />
          <RadioGroup
            field={fields.choice}
            label={t('commit.choice')}
            options={[
              { value: 'all', label: t('commit.all', { count: counts.open, formatted: number(counts.open) }) },
              { value: 'rows', label: t('commit.some'), hint: t('commit.ticked') },
            ]}
            revealed={{
              rows: <TextInput field={fields.rows} label={t('commit.rows')} hint={t('commit.rows-hint')} width="wide" autoComplete="off" />,
            }}
          />
          <RadioGroup field={fields.outcome} label={t('commit.outcome')} options={outcomes} />
          <FormActions>
            <Button busy={busy}>{t('commit.button')}</Button>
          </FormActions>
        </Form>
      </Card>
    </Section>
  )
}
