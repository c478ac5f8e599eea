import { describe, expect, it } from 'vitest'
import { amountIn, dayIn } from './cells'
import { readStatement } from './reading'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('amounts as banks write them', () => {
  it.each([
    ['1.500.000', 1_500_000],
    ['1,500,000', 1_500_000],
    ['1,500,000.00', 1_500_000],
    ['1.500.000,00', 1_500_000],
    ['+2.000.000 VND', 2_000_000],
    ['2500000', 2_500_000],
    ['2.500.000đ', 2_500_000],
    ['-300,000', -300_000],
    ['(300,000)', -300_000],
    ['0', 0],
    ['', undefined],
    ['-', undefined],
  ])('%s', (cell, amount) => {
    expect(amountIn(cell)).toBe(amount)
  })

  it.each(['1.5', '12.34.567', '1,500,00', 'abc', '1.500.000,50'])('%s is none', (cell) => {
    expect(amountIn(cell)).toBeNaN()
  })
})

describe('days as banks write them', () => {
  it.each([
    ['22/11/2026', '2026-11-22'],
    ['2/1/2026 14:03:22', '2026-01-02'],
    ['22-11-26', '2026-11-22'],
    ['22.11.2026', '2026-11-22'],
    ['2026-11-22 10:00', '2026-11-22'],
    ['30/02/2026', undefined],
    ['Tổng cộng', undefined],
  ])('%s', (cell, day) => {
    expect(dayIn(cell)).toBe(day)
  })
})

const line = { bookedOn: '2026-11-22', amount: 2_500_000, text: 'MBVCB.77.SGD2600004255 thanh toan gian hang' }

/** Layouts of several banks: what stands above, the names and the order of columns, signs, and what stands below. */
const layouts: [bank: string, text: string, expected: object][] = [
  [
    'two columns of amounts, the number under the day, a preface and sums',
    'SAO KÊ TÀI KHOẢN,,,,\nSố tài khoản: 0071001234567,,,,\n"STT","Ngày hiệu lực/ Effective date","Số tiền ghi nợ/ Debit","Số tiền ghi có/ Credit","Số dư/ Balance","Nội dung chi tiết/ Transactions in detail"\n' +
      `1,"22/11/2026\n5243.65937","","2,500,000","12,500,000","${line.text}"\n2,"22/11/2026\n5244.1","150,000","","12,350,000","Phi dich vu"\n,"Tổng số","150,000","2,500,000",,\n`,
    { bankReference: '5243.65937', payer: '' },
  ],
  [
    'semicolons, amounts with dots, the payer named',
    `Ngày giao dịch;Mã giao dịch;Đối tác;Nợ;Có;Số dư;Diễn giải\n22/11/2026 09:15:00;FT26326123456;CTY TNHH MAY MAC;;2.500.000;9.000.000;${line.text}\n22/11/2026;FT2;;50.000;;8.950.000;Phí\n`,
    { bankReference: 'FT26326123456', payer: 'CTY TNHH MAY MAC' },
  ],
  [
    'one signed amount, English headings, ISO days',
    `Transaction Date,Reference,Description,Amount,Balance\n2026-11-22,TX-1,${line.text},"2,500,000.00","9,000,000.00"\n2026-11-22,TX-2,Fee,"-11,000.00","8,989,000.00"\n`,
    { bankReference: 'TX-1' },
  ],
  [
    'tabs',
    `Ngày\tSố CT\tPS Nợ\tPS Có\tNội dung\n22/11/2026\t0099\t0\t2,500,000\t${line.text}\n22/11/2026\t0100\t33,000\t0\tPhi\n`,
    { bankReference: '0099' },
  ],
]

describe('a statement', () => {
  it.each(layouts)('with %s is read', (_bank, text, expected) => {
    expect(readStatement(bytes(text))).toMatchObject({ incoming: [{ ...line, ...expected }], outgoing: 1 })
  })

  it('in UTF-16 with its mark, or in UTF-8 with one, is read too', () => {
    const [, , [, text] = ['', '']] = layouts
    expect(readStatement(new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))).incoming).toHaveLength(1)
    expect(readStatement(bytes(`\ufeff${text}`)).incoming).toHaveLength(1)
  })

  it('whose lines have no number gives each one that is the same the next time', () => {
    const text = `Ngày,Ghi có,Nội dung\n22/11/2026,100000,le phi\n22/11/2026,100000,le phi\n22/11/2026,200000,le phi\n`
    const references = () => readStatement(bytes(text)).incoming.map(({ bankReference }) => bankReference)
    expect(new Set(references()).size).toBe(3)
    expect(references()).toEqual(references())
  })

  it.each([
    ['not-text', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0xff, 0x00])],
    ['no-columns', bytes('a,b,c\n1,2,3\n')],
    ['empty', bytes('Ngày,Ghi có,Nội dung\n')],
  ])('that cannot be read says why: %s', (key, file) => {
    expect(() => readStatement(file)).toThrow(expect.objectContaining({ key }))
  })

  it('with a line that cannot be read names the line, and is not taken in part', () => {
    const text = 'Ngày,Ghi có,Nội dung\n22/11/2026,100000,a\n22/11/2026,1.5,b\n'
    expect(() => readStatement(bytes(text))).toThrow(expect.objectContaining({ key: 'bad-line', line: 3 }))
    expect(() => readStatement(bytes('Ngày,Ghi có,Nội dung\n31/02/2026,100000,a\n'))).toThrow(expect.objectContaining({ line: 2 }))
  })
})
