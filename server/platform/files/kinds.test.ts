import { describe, expect, it } from 'vitest'
import { readArchive } from './archive'
import { plainName } from './files'
import { recognise } from './kinds'
import { redraw } from './pictures'
import { buildArchive, samples } from './samples.fixtures'
import sharp from 'sharp'

const anything = ['picture', 'document', 'spreadsheet'] as const
const kindOf = async (name: string, bytes: Uint8Array) => (await recognise(name, bytes, anything))?.mediaType

describe('what a file is', () => {
  it('is found in its content', async () => {
    expect(await kindOf('a.png', await samples.png())).toBe('image/png')
    expect(await kindOf('a.JPG', await samples.jpeg())).toBe('image/jpeg')
    expect(await kindOf('a.pdf', samples.pdf())).toBe('application/pdf')
    expect(await kindOf('a.docx', samples.docx())).toMatch(/wordprocessingml/)
    expect(await kindOf('a.xlsx', samples.xlsx())).toMatch(/spreadsheetml/)
  })

  it('must agree with its name', async () => {
    expect(await kindOf('a.pdf', await samples.png())).toBeUndefined()
    expect(await kindOf('a.png', samples.pdf())).toBeUndefined()
    expect(await kindOf('a.docx', samples.xlsx())).toBeUndefined()
    expect(await kindOf('a.pdf.exe', samples.pdf())).toBeUndefined()
    expect(await kindOf('a', samples.pdf())).toBeUndefined()
  })

  it('must be one of those asked for', async () => {
    expect(await recognise('a.pdf', samples.pdf(), ['picture'])).toBeUndefined()
    expect(await recognise('a.png', await samples.png(), ['document'])).toBeUndefined()
    expect((await recognise('a.xlsx', samples.xlsx(), ['spreadsheet']))?.kind).toBe('spreadsheet')
  })

  it('is none of ours for pages, drawings, programs and plain archives', async () => {
    const text = (content: string) => Buffer.from(content)
    expect(await kindOf('a.png', text('<html><script>alert(1)</script>'))).toBeUndefined()
    expect(await kindOf('a.png', text('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'))).toBeUndefined()
    expect(await kindOf('a.pdf', text('MZ\u0090\u0000'))).toBeUndefined()
    expect(await kindOf('a.docx', buildArchive([{ name: 'a.txt' }]))).toBeUndefined()
    expect(await kindOf('a.docx', samples.docx([{ name: 'word/vbaProject.bin' }]))).toBeUndefined()
    expect(await kindOf('a.pdf', text(''))).toBeUndefined()
  })

  it('is one thing only: a page before or after it makes it none', async () => {
    const page = Buffer.from('<script>alert(1)</script>')
    expect(await kindOf('a.docx', Buffer.concat([page, samples.docx()]))).toBeUndefined()
    expect(await kindOf('a.docx', Buffer.concat([samples.docx(), page]))).toBeUndefined()
    expect(await kindOf('a.pdf', Buffer.concat([page, samples.pdf()]))).toBeUndefined()
    expect(await kindOf('a.pdf', Buffer.concat([samples.pdf(), Buffer.alloc(2_000, 65)]))).toBeUndefined()
  })
})

describe('an archive', () => {
  it('is read without inflating it', () => {
    expect(readArchive(samples.docx())?.names).toContain('word/document.xml')
  })

  it('is refused when it would inflate to too much', () => {
    const zeros = Buffer.alloc(30 * 1024 * 1024)
    expect(readArchive(samples.docx([{ name: 'word/a.xml', bytes: zeros }]))).toBeUndefined()
    expect(readArchive(samples.docx([{ name: 'word/a.xml', declares: 4_000_000_000 }]))).toBeUndefined()
  })

  it('is refused with too many parts, or parts that share their bytes', () => {
    expect(readArchive(buildArchive(Array.from({ length: 2_001 }, (_, index) => ({ name: `p${index}` }))))).toBeUndefined()
    expect(readArchive(samples.docx([{ name: 'word/b.xml', shares: true }]))).toBeUndefined()
  })

  it('is refused when cut off anywhere, and never throws', () => {
    const whole = samples.docx()
    for (let length = 0; length < whole.length; length++) expect(readArchive(whole.subarray(0, length))).toBeUndefined()
  })

  it('bears any byte being another one', () => {
    const whole = samples.docx()
    for (let at = 0; at < whole.length; at++) {
      const changed = Buffer.from(whole)
      changed[at] = (changed[at] ?? 0) ^ 0xff
      expect(() => readArchive(changed)).not.toThrow()
    }
  })
})

describe('a picture', () => {
  it('is drawn anew without what came along with it, and no larger than needed', async () => {
    const drawn = await redraw(await samples.jpeg(3_200, 400))
    const { format, width, exif } = await sharp(drawn).metadata()
    expect({ format, width, exif }).toEqual({ format: 'webp', width: 1_600, exif: undefined })
    expect(Buffer.from(drawn ?? []).includes('Secret Camera')).toBe(false)
  })

  it('loses a page that hides behind it', async () => {
    const polyglot = Buffer.concat([await samples.png(), Buffer.from('<script>alert(1)</script>')])
    expect(Buffer.from((await redraw(polyglot)) ?? []).includes('script')).toBe(false)
  })

  it('is refused when broken or of too many points', async () => {
    expect(await redraw((await samples.png()).subarray(0, 60))).toBeUndefined()
    expect(await redraw(await samples.hugePng())).toBeUndefined()
  })
})

describe('a name', () => {
  it.each([
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\Users\\an\\Báo cáo.pdf', 'Báo cáo.pdf'],
    ['a\u202efdp.exe', 'afdp.exe'],
    ['\r\nSet-Cookie: x.pdf', 'Set-Cookie x.pdf'],
    ['', 'file'],
  ])('%j', (given, plain) => {
    expect(plainName(given)).toBe(plain)
  })

  it('keeps its ending when shortened', () => {
    expect(plainName(`${'dài'.repeat(90)}.docx`)).toMatch(/^.{115}\.docx$/)
  })
})
