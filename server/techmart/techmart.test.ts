import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { type CalendarEntry, calendarFile } from './calendar'
import { type Booking, type Frame, clashesOf, daysOf, endOf, nextFree, outside, slotsOf } from './meetings/timetable'
import { fairSchema } from './techmart.schema'
import { FAIR_LIFE, fairStep, meetingStep, registrationStep } from './techmart.states'

const frame: Frame = {
  startsOn: '2026-11-20',
  endsOn: '2026-11-21',
  dayStarts: '08:30',
  dayEnds: '16:30',
  breakStarts: '11:30',
  breakEnds: '13:30',
  meetingMinutes: 30,
  tables: 2,
}

function booking(over: Partial<Booking>): Booking {
  return { id: 'x', fairId: 'f', day: '2026-11-20', start: '08:30', end: '09:00', table: 1, organisationIds: ['a', 'b'], ...over }
}

describe('the timetable', () => {
  it('cuts the day into meetings and leaves the midday break free', () => {
    const slots = slotsOf(frame)
    expect(slots[0]).toBe('08:30')
    expect(slots).toContain('11:00')
    expect(slots).not.toContain('11:30')
    expect(slots).toContain('13:30')
    expect(slots.at(-1)).toBe('16:00')
    expect(daysOf(frame)).toEqual(['2026-11-20', '2026-11-21'])
  })

  it('never lets a meeting run into the break or past the end, whatever its length', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 120 }), (meetingMinutes) => {
        const cut = { ...frame, meetingMinutes }
        for (const start of slotsOf(cut)) {
          const end = endOf(cut, start)
          expect(end <= '16:30').toBe(true)
          expect(start >= '13:30' || end <= '11:30').toBe(true)
        }
      }),
    )
  })

  it('names what is outside it', () => {
    expect(outside(frame, { day: '2026-11-22', start: '12:00', table: 3 })).toEqual(['day', 'start', 'table'])
    expect(outside(frame, { day: '2026-11-21', start: '13:30', table: 2 })).toEqual([])
  })

  it('finds the clash at the table and the clash of a side', () => {
    const bookings = [booking({}), booking({ id: 'y', table: 2, organisationIds: ['c', 'd'] })]
    const wanted = { fairId: 'f', day: '2026-11-20', start: '08:30', table: 2, organisationIds: ['a', 'e'] }
    expect(clashesOf(frame, bookings, wanted).map(({ kind }) => kind)).toEqual(['organisation', 'table'])
    expect(clashesOf(frame, bookings, { ...wanted, start: '09:00' })).toEqual([])
  })

  it('counts a side busy at another fair, but not that fair’s tables', () => {
    const elsewhere = [booking({ fairId: 'g' })]
    const wanted = { fairId: 'f', day: '2026-11-20', start: '08:30', table: 1, organisationIds: ['a', 'e'] }
    expect(clashesOf(frame, elsewhere, wanted).map(({ kind }) => kind)).toEqual(['organisation'])
    expect(clashesOf(frame, elsewhere, { ...wanted, organisationIds: ['e', 'h'] })).toEqual([])
  })

  it('proposes a place that is free for everybody, or none', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ slot: fc.nat(9), table: fc.integer({ min: 1, max: 2 }), who: fc.nat(5), day: fc.nat(1) }), { maxLength: 60 }),
        fc.nat(9),
        (taken, at) => {
          const slots = slotsOf(frame)
          const bookings = taken.map(({ slot, table, who, day }, index) => {
            const start = slots[slot] ?? '08:30'
            return booking({
              id: String(index),
              day: daysOf(frame)[day],
              start,
              end: endOf(frame, start),
              table,
              organisationIds: [`o${who}`, `p${who}`],
            })
          })
          const wanted = { fairId: 'f', day: '2026-11-20', start: slots[at] ?? '08:30', table: 1, organisationIds: ['o1', 'p2'] }
          const free = nextFree(frame, bookings, wanted)
          const all = daysOf(frame).flatMap((day) => slots.flatMap((start) => [1, 2].map((table) => ({ day, start, table }))))
          const open = all.filter((place) => clashesOf(frame, bookings, { ...wanted, ...place }).length === 0)
          expect(free === undefined).toBe(open.length === 0)
          if (free) expect(open).toContainEqual(free)
        },
      ),
    )
  })
})

describe('the calendar file', () => {
  const entry: CalendarEntry = {
    uid: 'meeting-1@exchange.test',
    day: '2026-11-20',
    start: '08:30',
    end: '09:00',
    summary: 'Gặp Viện Nghiên cứu Hải sản; bàn 3, tầng 2',
    description: 'Công nghệ nuôi tôm tuần hoàn nước\nNhu cầu: giảm thay nước ở ao tôm thẻ chân trắng vùng ven biển Nga Sơn, Hậu Lộc',
    location: 'Trung tâm Hội nghị tỉnh, số 25 đại lộ Lê Lợi',
    url: 'http://localhost:3000/my/fairs/1',
    cancelled: false,
    sequence: 2,
    changedAt: new Date('2026-11-01T02:03:04Z'),
  }

  it('has CRLF, lines of at most 75 octets, and no letter cut in two', () => {
    const file = calendarFile('Lịch gặp', [entry])
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(file).not.toContain('\uFFFD')
    const unfolded = file.replaceAll('\r\n ', '')
    expect(unfolded).toContain('SUMMARY:Gặp Viện Nghiên cứu Hải sản\\; bàn 3\\, tầng 2')
    expect(unfolded).toContain('nuôi tôm tuần hoàn nước\\nNhu cầu')
  })

  it('keeps its identity, counts its changes and says what was cancelled', () => {
    const file = calendarFile('x', [{ ...entry, cancelled: true }])
    expect(file).toContain('UID:meeting-1@exchange.test\r\n')
    expect(file).toContain('SEQUENCE:2\r\n')
    expect(file).toContain('STATUS:CANCELLED\r\n')
    expect(file).toContain('DTSTART;TZID=Asia/Ho_Chi_Minh:20261120T083000\r\n')
    expect(file).toContain('DTSTAMP:20261101T020304Z\r\n')
  })

  it('lets nobody write a line of their own into it', () => {
    const file = calendarFile('x', [{ ...entry, summary: 'a\r\nATTENDEE:mailto:x@y.z' }])
    expect(file).not.toMatch(/^ATTENDEE/m)
  })
})

describe('lives', () => {
  it('let a closed or cancelled fair rest', () => {
    for (const act of ['change', 'announce', 'start', 'close', 'cancel', 'arrange'] as const) {
      expect(fairStep('closed', act)).toBeUndefined()
      expect(fairStep('cancelled', act)).toBeUndefined()
    }
    expect(FAIR_LIFE.every(({ who }) => who.length > 0)).toBe(true)
  })

  it('give each act to its own side', () => {
    expect(registrationStep('applied', 'accept', 'organisation')).toBeUndefined()
    expect(registrationStep('refused', 'apply', 'organisation')).toBeUndefined()
    expect(meetingStep('arranged', 'move', 'supplier')).toBeUndefined()
    expect(meetingStep('missed', 'hold', 'enterprise')).toBeUndefined()
    expect(meetingStep('missed', 'hold', 'office')?.next).toBe('held')
  })
})

describe('a fair’s form', () => {
  const fair = {
    id: '0123456789ab',
    titleVi: 'Techmart chế biến 2026',
    aboutVi: 'Giới thiệu công nghệ chế biến nông sản.',
    place: 'on-site',
    venue: 'Trung tâm Hội nghị',
    province: '38',
    startsOn: '2026-11-20',
    endsOn: '2026-11-21',
    dayStarts: '08:30',
    dayEnds: '16:30',
    meetingMinutes: '20',
    tables: '10',
  }

  it('takes a whole one', () => {
    expect(fairSchema.parse(fair)).toMatchObject({ meetingMinutes: 20, fields: [] })
  })

  it('refuses days, hours and breaks that cannot be', () => {
    const wrong = (over: Record<string, string>) => fairSchema.safeParse({ ...fair, ...over }).error?.issues.map(({ path }) => path[0])
    expect(wrong({ endsOn: '2026-11-19' })).toEqual(['endsOn'])
    expect(wrong({ endsOn: '2027-01-19' })).toEqual(['endsOn'])
    expect(wrong({ dayEnds: '08:00' })).toEqual(['dayEnds'])
    expect(wrong({ breakStarts: '11:30' })).toEqual(['breakEnds'])
    expect(wrong({ venue: ' ' })).toEqual(['venue'])
    expect(wrong({ startsOn: '2026-02-30' })).toContain('startsOn')
    expect(wrong({ province: '99' })).toEqual(['province'])
  })
})
