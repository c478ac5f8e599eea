import { useFormSummary } from '#app/layout/form-summary'
import { Form, useAt } from '#app/layout/link'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { FormActions } from '#app/ui/form-actions'
import { type FieldMetadata, type FormMetadata, type SubmissionResult, useForm } from '@conform-to/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

export interface StepFormProps {
  id: string
  defaultValue: Record<string, unknown>
  lastResult: SubmissionResult<string[]> | undefined
}

type FieldsOf<Shape extends Record<string, unknown>> = Required<{ [Name in keyof Shape]: FieldMetadata<Shape[Name], Shape, string[]> }>

interface Props<Shape extends Record<string, unknown>> extends StepFormProps {
  children: (fields: FieldsOf<Shape>, form: FormMetadata<Shape, string[]>) => ReactNode
}

/** The frame of a step's form: what was wrong, the questions, and the two ways on. */
export function StepForm<Shape extends Record<string, unknown>>({ id, defaultValue, lastResult, children }: Props<Shape>) {
  const { t } = useTranslation('technologies')
  const at = useAt()
  const [form, fields] = useForm<Shape, Shape, string[]>({ lastResult, defaultValue: defaultValue as never })
  const summary = useFormSummary(
    form as unknown as FormMetadata<Record<string, unknown>, string[]>,
    t('fields', { returnObjects: true }) as Record<string, string>,
  )
  return (
    <Form method="post" id={form.id} noValidate preventScrollReset className="flex flex-col gap-8">
      {/* Pressing Enter in a field presses the first button of the form: it must not be one that removes a row. */}
      <button type="submit" name="then" value="next" tabIndex={-1} aria-hidden className="sr-only">
        {t('steps.save')}
      </button>
      {summary}
      {children(fields as FieldsOf<Shape>, form)}
      <FormActions>
        <Button name="then" value="next">
          {t('steps.save')}
        </Button>
        <Button name="then" value="overview" variant="secondary">
          {t('steps.save-overview')}
        </Button>
        <LinkButton href={at(paths.myTechnology(id))} variant="quiet">
          {t('steps.leave')}
        </LinkButton>
      </FormActions>
    </Form>
  )
}
