import { newId } from '#server/platform/id'
import { describe, expect, it } from 'vitest'
import { pageToken, readCode, readToken, spokenNumber, ticketCode } from './codes'
import { mailSchema, phoneSchema, ticketFormSchema } from './tickets.schema'
import { TICKET_LIFE, ticketStep } from './tickets.states'

describe('the code of a ticket', () => {
  it('is read back, short, and in the letters that QR codes hold most tightly', () => {
    const id = newId()
    const code = ticketCode(id)
    expect(code).toMatch(/^[0-9A-Z]{31}$/)
    expect(readCode(code)).toEqual({ ticketId: id, signed: true })
    expect(readCode(` ${code.toLowerCase()}\n`)).toEqual({ ticketId: id, signed: true })
  })

  it('is refused with any letter changed, and with another ticket in it', () => {
    const id = newId()
    const code = ticketCode(id)
    for (let place = 3; place < code.length; place++) {
      const other = code[place] === '7' ? '8' : '7'
      expect(readCode(code.slice(0, place) + other + code.slice(place + 1))).toEqual({ fault: 'forged' })
    }
    expect(readCode(`TM1${newId()}${code.slice(15)}`)).toEqual({ fault: 'forged' })
    expect(readCode(`TM1${id}${pageToken('ticket', id).slice(12, 28)}`)).toEqual({ fault: 'forged' })
  })

  it('is told from codes of other things, and a number may be typed as it is spoken', () => {
    for (const text of ['', 'https://example.com', 'TM1', '00020101021138'.repeat(4), 'TM2abc'])
      expect(readCode(text)).toEqual({ fault: 'foreign' })
    const id = newId()
    expect(spokenNumber(id)).toMatch(/^\w{4}-\w{4}-\w{4}$/)
    expect(readCode(spokenNumber(id))).toEqual({ ticketId: id, signed: false })
  })
})

describe('the secret of a page', () => {
  it('opens one page and no other', () => {
    const id = newId()
    const token = pageToken('ticket', id)
    expect(readToken('ticket', token)).toBe(id)
    expect(readToken('delegation', token)).toBeUndefined()
    expect(readToken('ticket', `${newId()}${token.slice(12)}`)).toBeUndefined()
    expect(readToken('ticket', token.slice(0, -1))).toBeUndefined()
    expect(readToken('ticket', '')).toBeUndefined()
    // The code on the badge does not open the page.
    expect(readToken('ticket', ticketCode(id).slice(3).toLowerCase())).toBeUndefined()
  })
})

describe('the form of a ticket', () => {
  const form = { requestId: 'a1', kind: 'visitor', name: '  Đỗ   Thị Hường ', mail: ' Huong@Vidu.example ', phone: '+84 912 345 678' }

  it('is one way of writing a person', () => {
    expect(ticketFormSchema.parse(form)).toMatchObject({
      name: 'Đỗ Thị Hường',
      mail: 'huong@vidu.example',
      phone: '0912345678',
      contact: false,
      photo: false,
    })
    expect(phoneSchema.parse('0084 912.345.678')).toBe('0912345678')
    expect(phoneSchema.parse('+49 30 1234567')).toBe('+49301234567')
    expect(mailSchema.safeParse('không phải thư').success).toBe(false)
  })

  it('asks the press for its paper, everybody for a mail, and offers no other kind', () => {
    const wrong = (over: object) => ticketFormSchema.safeParse({ ...form, ...over }).error?.issues.map(({ path }) => path[0])
    expect(wrong({ kind: 'press' })).toEqual(['organisationName'])
    expect(wrong({ mail: '' })).toEqual(['mail'])
    expect(wrong({ kind: 'office' })).toEqual(['kind'])
    expect(wrong({ name: '<b>x</b>' })).toEqual(['name'])
  })
})

describe('the life of a ticket', () => {
  it('ends for its holder once the person has come, and never leaves a cancelled state', () => {
    expect(ticketStep('checked-in', 'cancel', 'holder')).toBeUndefined()
    expect(TICKET_LIFE.some(({ state }) => state === 'cancelled')).toBe(false)
    expect(ticketStep('waiting', 'accept', 'exchange')?.next).toBe('accepted')
    expect(ticketStep('applied', 'accept', 'holder')).toBeUndefined()
  })
})
