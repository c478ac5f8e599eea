/** Values that a text puts into its places: `{ max: 200 }`. */
export type TextValues = Record<string, string | number>

/** A text key with its values, written `errors:too-long?max=200`: it survives a form's round trip as a plain string. */
export type Problem = string

export function problem(key: string, values: TextValues = {}): Problem {
  const query = new URLSearchParams(Object.entries(values).map(([name, value]) => [name, String(value)])).toString()
  return query ? `${key}?${query}` : key
}

export function parseProblem(text: Problem): { key: string; values: Record<string, string> } {
  const [key = '', query] = text.split('?', 2)
  return { key, values: Object.fromEntries(new URLSearchParams(query)) }
}

/** What a verb throws. It carries a text key, never a sentence: the reader's language is not the verb's business. */
export abstract class ExchangeError extends Error {
  abstract readonly status: number
  constructor(readonly problem: Problem) {
    super(problem)
    this.name = new.target.name
  }
}

export class NotFound extends ExchangeError {
  readonly status = 404
  constructor(key = 'errors:not-found') {
    super(key)
  }
}

export class Forbidden extends ExchangeError {
  readonly status = 403
  constructor(key = 'errors:forbidden') {
    super(key)
  }
}

/** Bad input: which field has which problems. The empty name stands for the form as a whole. */
export class Invalid extends ExchangeError {
  readonly status = 422
  constructor(readonly fields: Record<string, Problem[]>) {
    super('errors:invalid')
  }
}

export class WrongState extends ExchangeError {
  readonly status = 409
  constructor(key = 'errors:wrong-state') {
    super(key)
  }
}

export class Unavailable extends ExchangeError {
  readonly status = 503
  constructor(key = 'errors:unavailable') {
    super(key)
  }
}
