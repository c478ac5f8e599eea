import { useEffect, useRef } from 'react'
import { useFieldTexts } from './field-control'
import { Icon } from './icons'

export interface SummaryError {
  /** Id of the control it speaks of; without it the error is of the whole form. */
  fieldId?: string
  text: string
}

export interface ErrorSummaryProps {
  title: string
  errors: readonly SummaryError[]
}

/** All errors of a form at its top, each a link to its field; takes the focus when it appears. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  const { message = (text: string) => text } = useFieldTexts()
  const box = useRef<HTMLDivElement>(null)
  const signature = errors.map((error) => `${error.fieldId}:${error.text}`).join('|')
  useEffect(() => {
    if (signature) box.current?.focus()
  }, [signature])
  if (errors.length === 0) return null
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      className="rounded-md border border-danger border-l-8 bg-white p-5 focus:outline-3! focus:outline-accent-600!"
    >
      <h2 className="flex items-start gap-2 text-lg font-semibold text-danger">
        <Icon name="danger" size={24} className="mt-0.5" />
        {title}
      </h2>
      <ul className="mt-2 flex flex-col gap-1 pl-8">
        {errors.map(({ fieldId, text }) => (
          <li key={`${fieldId}:${text}`} className="font-medium text-danger">
            {fieldId ? (
              <a className="inline-block py-0.5 underline underline-offset-4 hover:decoration-2" href={`#${fieldId}`}>
                {message(text)}
              </a>
            ) : (
              message(text)
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The errors of a conform form in the order of its fields: `summaryErrors(form.id, form.allErrors)`. */
export function summaryErrors(formId: string, allErrors: Record<string, readonly string[]>): SummaryError[] {
  return Object.entries(allErrors).flatMap(([name, texts]) =>
    texts.map((text) => (name ? { fieldId: `${formId}-${name}`, text } : { text })),
  )
}
