import { parseWithZod } from '@conform-to/zod/v4'
import { describe, expect, it } from 'vitest'
import { type Slot, clashesOf } from './clashes'
import { pollSchema, sessionSchema } from './programme.schema'
import { pollStep, questionStep } from './programme.states'

const slot = (over: Partial<Slot> = {}): Slot => ({
  id: 'a',
  titleVi: 'Khai mạc',
  roomId: 'hall',
  day: '2026-12-01',
  start: '09:00',
  end: '10:00',
  speakers: [{ id: 'minh', name: 'Trần Thị Minh' }],
  ...over,
})
const wanted = (over: object = {}) => ({
  id: 'b',
  roomId: 'hall',
  day: '2026-12-01',
  start: '09:30',
  end: '10:30',
  speakerIds: ['minh'],
  ...over,
})

describe('clashes', () => {
  it('are of room and speaker, each beside its field', () => {
    expect(Object.keys(clashesOf([slot()], wanted()))).toEqual(['roomId', 'speakerIds'])
    expect(Object.keys(clashesOf([slot()], wanted({ roomId: 'other' })))).toEqual(['speakerIds'])
    expect(Object.keys(clashesOf([slot()], wanted({ speakerIds: [] })))).toEqual(['roomId'])
    expect(clashesOf([slot({ roomId: null })], wanted({ roomId: undefined, speakerIds: [] }))).toEqual({})
  })

  it('are none with itself, on another day, or where one ends as the other begins', () => {
    expect(clashesOf([slot()], wanted({ id: 'a' }))).toEqual({})
    expect(clashesOf([slot()], wanted({ day: '2026-12-02' }))).toEqual({})
    expect(clashesOf([slot()], wanted({ start: '10:00' }))).toEqual({})
    expect(clashesOf([slot()], wanted({ start: '08:00', end: '09:00' }))).toEqual({})
  })
})

describe('forms', () => {
  it('of a session end after they begin', () => {
    const session = { id: 'a', kind: 'talk', titleVi: 'Một buổi nói chuyện', day: '2026-12-01', start: '10:00', end: '10:00' }
    expect(sessionSchema.safeParse(session).success).toBe(false)
    expect(sessionSchema.parse({ ...session, end: '10:30', onlineUrl: 'hop.vidu.vn/a' }).onlineUrl).toBe('https://hop.vidu.vn/a')
    expect(sessionSchema.safeParse({ ...session, end: '10:30', onlineUrl: 'javascript:alert(1)' }).success).toBe(false)
  })

  it('of a poll may leave English empty, as a form sends it', () => {
    const form = new FormData()
    for (const [name, value] of Object.entries({
      id: 'a',
      questionVi: 'Câu hỏi nào?',
      questionEn: '',
      optionsVi: 'Có\r\nKhông',
      optionsEn: '',
    }))
      form.append(name, value)
    const read = parseWithZod(form, { schema: pollSchema })
    expect(read.status === 'success' && read.value).toMatchObject({ optionsVi: ['Có', 'Không'], optionsEn: [] })
  })

  it('of a poll have two to eight different answers, in both languages or one', () => {
    const poll = (optionsVi: string, optionsEn = '') =>
      pollSchema.safeParse({ id: 'a', questionVi: 'Câu hỏi nào?', optionsVi, optionsEn }).success
    expect(poll('Một\n\n  Hai ')).toBe(true)
    expect(poll('Một\nHai', 'One\nTwo')).toBe(true)
    expect(poll('Một\nHai', 'One')).toBe(false)
    expect(poll('Một')).toBe(false)
    expect(poll('Một\nmột')).toBe(false)
    expect(poll(Array.from({ length: 9 }, (_, index) => `Ý ${index}`).join('\n'))).toBe(false)
  })
})

describe('lives', () => {
  it('let the Office moderate and the participants vote, and nobody else', () => {
    expect(questionStep('waiting', 'show', 'office')?.next).toBe('shown')
    expect(questionStep('waiting', 'raise', 'participant')).toBeUndefined()
    expect(questionStep('shown', 'hide', 'participant')).toBeUndefined()
    expect(pollStep('closed', 'open', 'office')).toBeUndefined()
    expect(pollStep('draft', 'vote', 'participant')).toBeUndefined()
  })
})
