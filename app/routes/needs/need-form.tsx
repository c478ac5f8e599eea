import { useFormSummary } from '#app/layout/form-summary'
import { Form } from '#app/layout/link'
import { Button } from '#app/ui/button'
import { FormActions } from '#app/ui/form-actions'
import { Stack } from '#app/ui/page'
import type { NeedStep } from '#server/needs/needs.states'
import { useForm } from '@conform-to/react'
import { useActionData } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { NeedFormValues } from './form-values'
import { type NeedFieldset, type NeedForm, NeedFields, useNeedLabels } from './need-fields'

export interface NeedStepFormProps {
  step: NeedStep
  defaultValue: Partial<NeedFormValues>
  /** Hidden fields that the step carries along. */
  hidden?: Record<string, string>
  submit: string
  /** A second button, which saves and leads back to the list of steps. */
  back?: string
}

/** One step of a need as a form. */
export function NeedStepForm({ step, defaultValue, hidden = {}, submit, back }: NeedStepFormProps) {
  const [form, fields] = useForm<Partial<NeedFormValues>, Partial<NeedFormValues>, string[]>({
    id: step,
    lastResult: useActionData(),
    defaultValue,
  })
  return (
    <NeedFormShell form={form as unknown as NeedForm} hidden={hidden}>
      <NeedFields step={step} form={form as unknown as NeedForm} fields={fields as unknown as NeedFieldset} />
      <FormActions>
        <Button>{submit}</Button>
        {back ? (
          <Button name="then" value="list" variant="secondary">
            {back}
          </Button>
        ) : null}
      </FormActions>
    </NeedFormShell>
  )
}

/** The frame of a need's form: what is wrong at its head, and Enter that sends instead of pressing the first small button. */
export function NeedFormShell({ form, hidden = {}, children }: { form: NeedForm; hidden?: Record<string, string>; children: ReactNode }) {
  const summary = useFormSummary(form, useNeedLabels())
  return (
    <Form method="post" id={form.id} noValidate preventScrollReset>
      <button type="submit" className="sr-only" tabIndex={-1} aria-hidden>
        ·
      </button>
      <Stack gap="normal">
        {summary}
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {children}
      </Stack>
    </Form>
  )
}
