import fc from 'fast-check'
import QRCode from 'qrcode'
import decodeQR from 'qr/decode.js'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { referenceOf } from '../invoices/references'
import { checksum, vietQr } from './vietqr'

/** Reads a chain of fields by itself: two digits of name, two of length, the value. */
function read(text: string): Record<string, string> {
  const fields: Record<string, string> = {}
  for (let at = 0; at < text.length; ) {
    const length = Number(text.slice(at + 2, at + 4))
    fields[text.slice(at, at + 2)] = text.slice(at + 4, at + 4 + length)
    at += 4 + length
  }
  return fields
}

async function drawnAndRead(text: string): Promise<string> {
  const svg = await QRCode.toString(text, { type: 'svg', errorCorrectionLevel: 'M', margin: 4 })
  const { data, info } = await sharp(Buffer.from(svg)).resize(480).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return decodeQR({ width: info.width, height: info.height, data: new Uint8Array(data) })
}

const transfer = { bin: '970436', accountNumber: '0071001234567', amount: 2_500_000, reference: referenceOf(2026, 42) }

describe('a VietQR code', () => {
  it.each([
    ['123456789', '29B1'],
    ['', 'FFFF'],
    ['A', 'B915'],
    // NAPAS's own example of a transfer to an account, up to its checksum.
    [
      '00020101021238570010A00000072701270006970403011300110123456780208QRIBFTTA530370454061800005802VN62340107NPS68690819thanh toan don hang6304',
      '2E2E',
    ],
  ])('has the checksum CRC-16/CCITT-FALSE: %s', (text, sum) => {
    expect(checksum(text)).toBe(sum)
  })

  it('says account, amount and words, and is read back from the drawn image', async () => {
    const text = await drawnAndRead(vietQr(transfer))
    const fields = read(text)
    expect(fields).toMatchObject({ '00': '01', '01': '12', '53': '704', '54': '2500000', '58': 'VN' })
    const account = read(fields['38'] ?? '')
    expect(account).toMatchObject({ '00': 'A000000727', '02': 'QRIBFTTA' })
    expect(read(account['01'] ?? '')).toEqual({ '00': '970436', '01': '0071001234567' })
    expect(read(fields['62'] ?? '')).toEqual({ '08': transfer.reference })
    expect(text.slice(-8)).toBe(`6304${checksum(text.slice(0, -4))}`)
  })

  it('is read back for any account, amount and number', () => {
    const account = fc.stringMatching(/^[0-9]{6,19}$/)
    fc.assert(
      fc.property(
        account,
        fc.integer({ min: 1, max: 1_000_000_000_000 }),
        fc.integer({ min: 1, max: 999_999 }),
        (accountNumber, amount, count) => {
          const reference = referenceOf(2026, count)
          const fields = read(vietQr({ bin: '970415', accountNumber, amount, reference }))
          expect(fields['54']).toBe(String(amount))
          expect(read(read(fields['38'] ?? '')['01'] ?? '')).toEqual({ '00': '970415', '01': accountNumber })
          expect(read(fields['62'] ?? '')['08']).toBe(reference)
        },
      ),
    )
  })
})
