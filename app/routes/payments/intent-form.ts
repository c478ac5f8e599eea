import { type SubmissionResult, useForm } from '@conform-to/react'
import { useActionData } from '@remix-run/react'

/** One of several forms of a page, told apart by the hidden field `intent`: only the form that was sent shows its problems. */
export function useIntentForm(intent: string, defaultValue: Record<string, string> = {}, id = intent) {
  const result = useActionData<SubmissionResult<string[]>>()
  const sent =
    result?.initialValue?.intent === intent &&
    (defaultValue.paymentId === undefined || result.initialValue.paymentId === defaultValue.paymentId)
  return useForm<Record<string, unknown>, Record<string, unknown>, string[]>({ id, lastResult: sent ? result : undefined, defaultValue })
}
