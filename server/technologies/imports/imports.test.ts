import { describe, expect, it } from 'vitest'
import { parseNumber, readCell } from './columns/cells'
import { fieldChoices, modeChoices, provinceChoices } from './columns/choices'
import { headerOf, templateTargets } from './columns/column'
import { csvOf, readAll, technologyHeaders, technologyRow, technologyTable, xlsxOf } from './imports.fixtures'
import { parseRows } from './imports.schema'
import { technologyColumns } from './technology-columns'
import { technologyKind } from './technology-kind'
import { buildTemplate } from './template/template'

const read = (table: string[][], known?: string[]) => readAll(csvOf(table), technologyKind, known)
const problemsOf = async (change: (row: string[]) => string[], headers = technologyHeaders) => {
  const { rows } = await read([headers, change(technologyRow('Tên'))])
  return rows[0]?.problems.map(({ at, column, problem }) => `${at} ${column} ${problem}`)
}
const put = (index: number, value: string) => (row: string[]) => row.with(index, value)

describe('a whole row', () => {
  it('becomes the content that people’s forms make', async () => {
    const { rows, report } = await read(technologyTable(['Khử màu bằng ozone']))
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ number: 2, title: 'Khử màu bằng ozone', problems: [], warnings: [], complete: true })
    expect(rows[0]?.content).toMatchObject({
      titleVi: 'Khử màu bằng ozone',
      fields: ['207', '204'],
      advantages: [{ aspectVi: 'Độ màu sau xử lý', ours: 42.5, today: 160, unit: 'Pt-Co', sourceVi: 'Chạy thử 9 tháng' }],
      trl: 7,
      modes: ['turnkey'],
      priceKind: 'indicative',
      priceMin: 4_500_000_000,
      owners: [
        { name: 'Viện A', share: 60 },
        { name: 'Công ty B', share: 40 },
      ],
      origin: 'own',
    })
    expect(report).toMatchObject({ locale: 'vi', headerRow: 1, unknown: [], missing: [] })
  })

  it('says which cell is wrong, and with what', async () => {
    expect(await problemsOf(put(6, 'bốn hai'))).toEqual(['G advantages.0.ours imports:problems.figure'])
    expect(await problemsOf(put(10, '12'))).toEqual(['K trl imports:problems.level'])
    expect(await problemsOf(put(4, '207; 999'))).toEqual(['E fields imports:problems.choice?given=999'])
    expect(await problemsOf(put(15, 'Viện A: 60'))).toEqual(['P owners technologies:problems.shares-sum'])
    expect(await problemsOf(put(15, 'Viện A'))).toEqual(['P owners imports:problems.pair?line=Vi%E1%BB%87n+A'])
    expect(await problemsOf(put(8, ''))).toEqual(['I advantages.0.unit errors:required'])
    expect(await problemsOf(put(0, ''))).toEqual(['A titleVi errors:required'])
    expect(await problemsOf(put(0, 'x'.repeat(201)))).toEqual(['A titleVi errors:too-long?max=200'])
    expect(await problemsOf(put(14, '1,5 đồng'))).toEqual(['O priceMin imports:problems.money'])
  })

  it('lacking something is a draft, and says what review will ask for', async () => {
    const { rows, report } = await read([technologyHeaders.slice(0, 4), technologyRow('Tên').slice(0, 4)])
    expect(rows[0]).toMatchObject({ problems: [], complete: false })
    expect(rows[0]?.warnings.map(({ column }) => column)).toContain('advantages')
    expect(report?.missing).toEqual(['fields', 'advantages', 'trl', 'trlEvidenceVi', 'modes', 'priceKind', 'owners', 'origin'])
  })

  it('met twice, here or in the exchange, is told and not refused', async () => {
    const { rows } = await read(technologyTable(['Một', 'MỘT ', 'Hai']), ['hai'])
    expect(rows.map(({ problems }) => problems.length)).toEqual([0, 0, 0])
    expect(rows.map(({ warnings }) => warnings.map(({ problem }) => problem))).toEqual([
      [],
      ['imports:warnings.same-in-file?row=2'],
      ['imports:warnings.same-in-exchange'],
    ])
  })
})

describe('headers', () => {
  it('are understood in Vietnamese, in English, as codes, without marks, with a star', async () => {
    for (const headers of [
      ['Tên công nghệ', 'TRL'],
      ['Title (English)', 'TRL'],
      ['titleVi', 'trl'],
      ['TEN CONG NGHE *', 'trl'],
      ['title_vi', 'Mức sẵn sàng TRL\n(1–9)'],
    ]) {
      const { rows } = await read([headers, ['Tên', '5']])
      expect([headers[0], rows[0]?.title, rows[0]?.content.trl]).toEqual([headers[0], 'Tên', 5])
    }
  })

  it('may stand below a title; what means nothing is named', async () => {
    const { rows, report } = await read([['DANH MỤC CÔNG NGHỆ 2026'], ['Tên công nghệ', 'Ghi chú', 'Tên công nghệ'], ['Một', 'x', 'lặp']])
    expect([rows[0]?.number, report?.headerRow, report?.unknown]).toEqual([
      3,
      2,
      [
        { at: 'B', header: 'Ghi chú' },
        { at: 'C', header: 'Tên công nghệ' },
      ],
    ])
  })

  it('or rows that are missing are a clear end', async () => {
    expect(
      (
        await read([
          ['một', 'hai'],
          ['ba', 'bốn'],
        ])
      ).refused,
    ).toBe('imports:failures.no-headers')
    expect((await read([technologyHeaders])).refused).toBe('imports:failures.no-rows')
  })

  it('say in which language numbers are written', async () => {
    const english = [
      'Title (English)',
      'Advantage 1 – Aspect',
      'Advantage 1 – Ours',
      'Advantage 1 – Today',
      'Advantage 1 – Unit',
      'Advantage 1 – Source',
    ]
    const { rows } = await read([english, ['T', 'Speed', '1,500', '1.5', 'm/h', 'Own test']])
    expect(rows[0]?.content.advantages).toMatchObject([{ aspectEn: 'Speed', ours: 1500, today: 1.5 }])
    expect(rows[0]?.warnings.map(({ problem }) => problem)).toContain('imports:warnings.figure-read-as?read=1500')
  })
})

describe('lists', () => {
  it('come in one cell, a line for each item', async () => {
    const { rows } = await read([
      ['Tên', 'Ưu điểm', 'Sở hữu trí tuệ'],
      [
        'T',
        'Màu | 42 | 160 | Pt-Co | Đo thử\nBùn|0,2|1,5|kg/m³|Đo thử',
        'Sáng chế | Xúc tác | 1-003 | 18/10/2019 | 26/02/2024 | Đã cấp văn bằng',
      ],
    ])
    expect(rows[0]?.problems).toEqual([])
    expect(rows[0]?.content.advantages).toMatchObject([
      { aspectVi: 'Màu', ours: 42 },
      { aspectVi: 'Bùn', ours: 0.2, today: 1.5, unit: 'kg/m³' },
    ])
    expect(rows[0]?.content.rights).toEqual([
      { kind: 'invention', title: 'Xúc tác', number: '1-003', filedOn: '2019-10-18', grantedOn: '2024-02-26', status: 'granted' },
    ])
  })

  it('of groups keep their places', async () => {
    const { rows } = await read([
      ['Tên', 'Ưu điểm 3 Khía cạnh', 'advantages 1 aspectVi'],
      ['T', 'ba', ''],
    ])
    expect(rows[0]?.problems.map(({ at, column }) => [at, column])).toContainEqual(['', 'advantages.2.unit'])
  })
})

describe('cells', () => {
  const cell = (text: string) => ({ text })

  it.each<[string, 'vi' | 'en', number | undefined]>([
    ['1.500.000', 'vi', 1_500_000],
    ['1.500', 'vi', 1_500],
    ['1.500', 'en', 1.5],
    ['1,500', 'vi', 1.5],
    ['1,500', 'en', 1_500],
    ['1,5', 'vi', 1.5],
    ['1.5', 'vi', 1.5],
    ['1,500,000.25', 'vi', 1_500_000.25],
    ['1 500,5', 'vi', 1_500.5],
    ['−3', 'vi', -3],
    ['0,125', 'vi', 0.125],
    ['1.50.000', 'vi', undefined],
    ['1.500,000,1', 'vi', undefined],
    ['mười', 'vi', undefined],
    ['', 'vi', undefined],
  ])('the number %s in %s', (text, locale, value) => {
    expect(parseNumber(text, locale)?.value).toBe(value)
  })

  it.each<[string, number | undefined]>([
    ['1.500.000.000 đ', 1_500_000_000],
    ['1,5 tỷ', 1_500_000_000],
    ['VND 200 triệu', 200_000_000],
    ['1,500', 1_500],
    ['-5', undefined],
    ['vài trăm', undefined],
  ])('the amount %s', (text, value) => {
    expect(readCell(cell(text), { type: 'money' }, 'vi').value).toBe(value)
  })

  it.each<[string, string | undefined]>([
    ['31/12/2026', '2026-12-31'],
    ['1-2-2026', '2026-02-01'],
    ['2026-02-28', '2026-02-28'],
    ['31/02/2026', undefined],
    ['2026', undefined],
  ])('the day %s', (text, value) => {
    expect(readCell(cell(text), { type: 'day' }, 'vi').value).toBe(value)
  })

  it('choices are known by code, name, old name and without marks', () => {
    const one = (text: string) => readCell(cell(text), { type: 'one', choices: provinceChoices }, 'vi').value
    expect(['52', 'Gia Lai', 'tinh gia lai', 'Bình Định', 'TP. Hồ Chí Minh', 'Thành phố Huế'].map(one)).toEqual([
      '52',
      '52',
      '52',
      '52',
      '79',
      '46',
    ])
    const many = (text: string) => readCell(cell(text), { type: 'many', choices: fieldChoices }, 'vi').value
    expect(many('207 – Kỹ thuật môi trường | 204, 205')).toEqual(['207', '204', '205'])
    expect(readCell(cell('Chuyển giao kèm dịch vụ kỹ thuật; turnkey'), { type: 'many', choices: modeChoices }, 'vi').value).toEqual([
      'technical-service',
      'turnkey',
    ])
  })

  it('levels and flags are known as people write them', () => {
    expect(
      ['7', 'TRL 7', '7 – trình diễn', 'TRL7', '17', 'bảy'].map((text) => readCell(cell(text), { type: 'level' }, 'vi').value),
    ).toEqual([7, 7, 7, 7, undefined, undefined])
    expect(['có', 'Không', 'x', 'yes', 'true'].map((text) => readCell(cell(text), { type: 'flag' }, 'vi').value)).toEqual([
      true,
      false,
      true,
      true,
      true,
    ])
  })
})

it('reads a workbook’s own numbers, days and errors', async () => {
  const bytes = await xlsxOf([
    ['Tên', 'TRL', 'Giá từ (đồng)', 'Quyền sở hữu trí tuệ 1 Ngày cấp', 'Quyền sở hữu trí tuệ 1 Loại'],
    ['Số thật', 7, 1.5e9, new Date(Date.UTC(2024, 1, 26)), 'Sáng chế'],
    ['Số hỏng', { error: '#N/A' }, { formula: 'B3', result: 2_000_000 }, null, null],
  ])
  const { rows } = await readAll(bytes, technologyKind)
  expect(rows[0]?.content).toMatchObject({ trl: 7, priceMin: 1_500_000_000 })
  expect(rows[0]?.problems.map(({ column }) => column)).toEqual(['rights.0.title', 'rights.0.status'])
  expect(rows[1]?.problems).toEqual([{ at: 'B', column: 'trl', problem: 'imports:problems.cell-error?error=%23N%2FA', value: '#N/A' }])
  expect(rows[1]?.content).toMatchObject({ priceMin: 2_000_000 })
})

describe('row numbers', () => {
  it.each([
    [
      '2-40, 57',
      [
        [2, 40],
        [57, 57],
      ],
    ],
    [
      '2 – 4; 9\n11',
      [
        [2, 4],
        [9, 9],
        [11, 11],
      ],
    ],
    ['', []],
    ['4-2', undefined],
    ['hai', undefined],
    ['0', undefined],
  ])('%j', (text, spans) => {
    expect(parseRows(text)).toEqual(spans)
  })
})

describe('the template', () => {
  it.each(['vi', 'en'] as const)('in %s: its own example, filled in, is a complete record', async (locale) => {
    for (const format of ['xlsx', 'csv'] as const) {
      const { bytes } = await buildTemplate(technologyKind, locale, format)
      const { refused } = await readAll(Uint8Array.from(bytes), technologyKind)
      expect(refused).toBe('imports:failures.no-rows')
    }
    const targets = templateTargets(technologyColumns, locale)
    const own = targets.map(
      ({ column, item, part }) =>
        (part ? (item === 0 ? part.example?.[locale] : '') : column.key.startsWith('title') ? 'Một tên khác' : column.example?.[locale]) ??
        '',
    )
    const { rows, report } = await read([targets.map((target) => headerOf(target, locale)), own])
    expect(rows[0]?.problems).toEqual([])
    expect(rows[0]?.warnings).toEqual([])
    expect(report).toMatchObject({ locale, unknown: [], missing: [] })
    expect(rows[0]?.content).toMatchObject({
      leadMonths: 6,
      serves: ['75', '80', '79'],
      exclusivities: [{ area: ['75', '68'], closes: ['exclusive-licence', 'non-exclusive-licence'], until: '2028-12-31' }],
    })
  })

  it('reads the whole country, and says what is no place, no month and no way', async () => {
    const header = ['titleVi', 'serves', 'leadMonths', 'exclusivities']
    const { rows } = await read([
      header,
      ['Một', 'cả nước; Đồng Nai', '0', 'Bình Dương | turnkey'],
      ['Hai', 'Sao Hoả', '2,5', 'Toàn quốc | bán đứt | 31/02/2028'],
      ['Ba', '', '121', '| turnkey'],
    ])
    expect(rows[0]?.content).toMatchObject({
      serves: ['country'],
      leadMonths: 0,
      exclusivities: [{ area: ['79'], closes: ['turnkey'], until: null }],
    })
    const wrong = (index: number) => rows[index]?.problems.map(({ column }) => column).sort()
    expect(wrong(1)).toEqual(['exclusivities.0.closes', 'exclusivities.0.until', 'leadMonths', 'serves'])
    expect(wrong(2)).toEqual(['exclusivities.0.area', 'leadMonths'])
  })
})
