import { problem } from '#server/platform/errors'
import type { z } from 'zod'
import type { Finding } from './column'

type Issue = Parameters<z.core.$ZodErrorMap>[0]

/** A text key for each kind of a schema's complaints; a schema's own message is a key already. */
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

/** Reads values by a schema, with what it complains of by column. */
export function readBySchema<Schema extends z.ZodType>(
  schema: Schema,
  values: unknown,
): { content?: z.output<Schema>; findings: Finding[] } {
  const read = schema.safeParse(values, { error: problemOf })
  if (read.success) return { content: read.data, findings: [] }
  return { findings: read.error.issues.map(({ path, message }) => ({ column: path.join('.'), problem: message })) }
}
