import { ExchangeError, Invalid, problem } from '#server/platform/errors'
import type { Submission, SubmissionResult } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { data } from '@remix-run/node'
import type { z } from 'zod'
import { refusal } from './failure.server'
import { rowOrder } from './form.server'

/** Longer than this, a field's text is not sent back in full: the page would not open. */
const longestEcho = 100_000

type Issue = Parameters<z.core.$ZodErrorMap>[0]

/** A text key for each kind of zod's complaints; a schema's own message is a key already. */
export function problemOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined || issue.input === null ? 'errors:required' : 'errors:wrong-kind'
    case 'too_small':
      if (issue.origin === 'string' && issue.minimum === 1) return 'errors:required'
      if (issue.origin === 'array') return problem('errors:too-few', { min: Number(issue.minimum) })
      return problem(issue.origin === 'string' ? 'errors:too-short' : 'errors:too-small', { min: Number(issue.minimum) })
    case 'too_big':
      if (issue.origin === 'array') return problem('errors:too-many', { max: Number(issue.maximum) })
      return problem(issue.origin === 'string' ? 'errors:too-long' : 'errors:too-big', { max: Number(issue.maximum) })
    case 'invalid_format':
      return 'errors:wrong-form'
    case 'invalid_value':
    case 'invalid_union':
      return issue.input === undefined ? 'errors:required' : 'errors:not-a-choice'
    default:
      return 'errors:wrong-kind'
  }
}

export type Result = SubmissionResult<string[]>

/**
 * Reads a form by its schema and runs one verb with the value. Bad input, found by the schema or by the verb, comes back
 * with what was typed and the problems beside their fields; `work` returns the answer of the route where all went well.
 */
export async function act<Schema extends z.ZodType>(
  form: FormData,
  schema: Schema,
  work: (value: z.output<Schema>) => Promise<Response>,
): Promise<Response | ReturnType<typeof data<Result>>> {
  const submission = submissionOf(form, schema)
  if (submission.status !== 'success') {
    return data(clipped(submission.reply() as Result), { status: submission.status === 'error' ? 422 : 200 })
  }
  try {
    return await work(submission.value)
  } catch (error) {
    if (error instanceof Invalid) {
      const { '': formErrors, ...fieldErrors } = error.fields
      return data(clipped(submission.reply({ formErrors, fieldErrors, hideFields: secrets }) as Result), { status: 422 })
    }
    if (error instanceof ExchangeError) throw refusal(error)
    throw error
  }
}

function submissionOf<Schema extends z.ZodType>(form: FormData, schema: Schema): Submission<z.input<Schema>, string[], z.output<Schema>> {
  try {
    return parseWithZod(form, { schema, error: problemOf })
  } catch (error) {
    // A row was to be added to what is no list: no button of ours asks for that.
    if (!form.has(rowOrder)) throw error
    form.delete(rowOrder)
    return parseWithZod(form, { schema, error: problemOf })
  }
}

/** Never sent back. */
const secrets = ['password', 'currentPassword', 'newPassword'] as never[]

function clipped(result: Result): Result {
  const shorten = (value: unknown): unknown => {
    if (typeof value === 'string') return value.slice(0, longestEcho)
    if (Array.isArray(value)) return value.map(shorten)
    if (value && typeof value === 'object')
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [key, secrets.includes(key as never) ? undefined : shorten(inner)]),
      )
    return value
  }
  return { ...result, initialValue: shorten(result.initialValue) as Result['initialValue'] }
}
