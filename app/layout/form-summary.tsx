import { ErrorSummary } from '#app/ui/error-summary'
import type { FieldMetadata, FormMetadata } from '@conform-to/react'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useProblem } from './problem'

/**
 * The list of everything that a form's last sending found wrong, at its head, each leading to its field. `labels` names the
 * fields; a nested field (`owners[0].share`) is named by its own last word.
 */
export function useFormSummary(
  form: Pick<FormMetadata<Record<string, unknown>, string[]>, 'id' | 'allErrors'>,
  labels: Record<string, string>,
): ReactElement | null {
  const { t } = useTranslation('common')
  const say = useProblem()
  const errors = Object.entries(form.allErrors).flatMap(([name, problems]) =>
    problems.map((problem) =>
      name ? { fieldId: `${form.id}-${name}`, text: `${labelOf(name, labels)}: ${say(problem)}` } : { text: say(problem) },
    ),
  )
  return errors.length > 0 ? <ErrorSummary title={t('error-summary')} errors={errors} /> : null
}

function labelOf(name: string, labels: Record<string, string>): string {
  return labels[name] ?? labels[name.split('.').at(-1) ?? ''] ?? name
}

export type AnyField = FieldMetadata<unknown, Record<string, unknown>, string[]>
