import { type SubmissionResult, useForm } from '@conform-to/react'
import { useActionData, useLocation } from '@remix-run/react'
import { useRef } from 'react'

/**
 * One of several forms of a page, told apart by the hidden field `intent`, and `of` where each record has one: only the form that was
 * sent shows its problems.
 */
export function useIntentForm(intent: string, defaultValue: Record<string, string> = {}, of?: { field: string; id: string }) {
  const result = useActionData<SubmissionResult<string[]>>()
  const values = result?.initialValue
  const sent = values?.intent === intent && (of === undefined || values[of.field] === of.id)
  return useForm<Record<string, unknown>, Record<string, unknown>, string[]>({
    id: of === undefined ? intent : `${intent}-${of.id}`,
    lastResult: sent ? result : undefined,
    defaultValue,
  })
}

/** Whether the form that was sent, with problems in it, has left the page: somebody has changed the record since it was opened. */
export function useFormGone(shown: Record<string, boolean>): boolean {
  const result = useActionData<SubmissionResult<string[]>>()
  return result?.status === 'error' && shown[String(result.initialValue?.intent)] === false
}

/**
 * Changes once a form was sent and taken: a form under this key is empty again then. What is being typed stays while the page looks
 * again by itself, and when problems come back.
 */
export function useFormKey(): string {
  const { key } = useLocation()
  const refused = useActionData() !== undefined
  const kept = useRef(key)
  if (!refused) kept.current = key
  return kept.current
}
