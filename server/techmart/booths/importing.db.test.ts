import { buildOfficer } from '#server/identity/identity.fixtures'
import { buildMember } from '#server/organisations/organisations.fixtures'
import { db } from '#server/platform/database'
import { newId } from '#server/platform/id'
import { describe, expect, it } from 'vitest'
import { exportBooths, holdBooth, importBooths, previewImport } from './booths'
import { buildBooth, buildExhibitor, buildHall } from './booths.fixtures'
import { readCsv } from './csv'

const head = 'code,x,y,width,depth,price,power,water,kind'
const standing = async (hallId: string) =>
  (
    await db().selectFrom('booth').select('code').where('hall_id', '=', hallId).where('removed_at', 'is', null).orderBy('code').execute()
  ).map(({ code }) => code)

describe('importing a list', () => {
  it('adds new codes, changes known ones, leaves the rest, and is one import when sent twice at once', async () => {
    const officer = await buildOfficer()
    const hall = await buildHall()
    await buildBooth({ hall_id: hall.id, code: 'A1' })
    await buildBooth({ hall_id: hall.id, code: 'Z9', x_cm: 900 })
    const csv = `${head}\nA1,0,0,3,3,2000000,500,yes,corner\nA2,3,0,3,3,2000000,500,no,standard\n`
    expect(await previewImport(officer, hall.id, csv)).toMatchObject({ faults: [], added: ['A2'], changed: ['A1'], same: 0 })
    expect(await standing(hall.id)).toEqual(['A1', 'Z9'])
    const input = { changeId: newId(), csv }
    await Promise.all([importBooths(officer, hall.id, input), importBooths(officer, hall.id, input)])
    expect(await standing(hall.id)).toEqual(['A1', 'A2', 'Z9'])
    const logged = await db().selectFrom('audit').select('act').where('subject_id', '=', hall.id).execute()
    expect(logged).toEqual([{ act: 'techmart.import-booths' }])
  })

  it('with a fault in any line imports nothing and says each by its line', async () => {
    const officer = await buildOfficer()
    const hall = await buildHall()
    const had = await buildBooth({ hall_id: hall.id, code: 'H1', y_cm: 900 })
    await holdBooth(await buildExhibitor(hall.fair_id), { id: newId(), boothId: had.id })
    await buildBooth({ hall_id: (await buildHall({ fair_id: hall.fair_id })).id, code: 'E1' })
    const csv = [
      head,
      'A1,0,0,3,3,0,0,no,standard',
      'A2,2,0,3,3,0,0,no,standard',
      'A3,19,0,3,3,0,0,no,standard',
      'H1,6,6,3,3,0,0,no,standard',
      'E1,12,6,3,3,0,0,no,standard',
    ].join('\n')
    const { faults } = await previewImport(officer, hall.id, csv)
    expect(faults.map(({ line, column, problem }) => `${line} ${column} ${problem.replace(/\?.*/, '')}`)).toEqual([
      '3 x booths:problems.overlaps',
      '4 x booths:problems.outside-hall',
      '5 code booths:problems.occupied',
      '6 code booths:problems.code-elsewhere',
    ])
    await expect(importBooths(officer, hall.id, { changeId: newId(), csv })).rejects.toMatchObject({
      fields: { csv: ['booths:problems.csv-faults'] },
    })
    expect(await standing(hall.id)).toEqual(['H1'])
  })

  it('is the Office’s, and what is exported can be imported', async () => {
    const hall = await buildHall()
    await buildBooth({ hall_id: hall.id, code: 'A1', price: 4_500_000, width_cm: 250, water: true, kind: 'corner' })
    const officer = await buildOfficer()
    const { csv } = await exportBooths(officer, hall.id)
    expect(csv).toBe(`\ufeff${head}\r\nA1,0,0,2.5,3,4500000,0,yes,corner\r\n`)
    expect(await previewImport(officer, hall.id, csv)).toMatchObject({ faults: [], added: [], changed: [], same: 1 })
    const member = await buildMember()
    await expect(exportBooths(member, hall.id)).rejects.toMatchObject({ status: 403 })
    await expect(previewImport(member, hall.id, csv)).rejects.toMatchObject({ status: 403 })
    await expect(importBooths(member, hall.id, { changeId: newId(), csv })).rejects.toMatchObject({ status: 403 })
  })
})

describe('a list', () => {
  it('is read with other separators, Vietnamese heads and decimal commas', () => {
    expect(readCsv('Số gian;X;Y;Rộng;Sâu;Giá;Điện;Nước;Loại\na1;0;0;2,5;3;4.500.000;500;có;Gian góc\n').faults).toEqual([
      { line: 2, column: 'kind', problem: expect.stringContaining('csv-kind') },
    ])
    expect(readCsv('Mã\tX\tY\tRộng\tSâu\tGiá\tNước\tLoại\na1\t0\t0\t2,5\t3\t4.500.000\tcó\tgóc\n')).toMatchObject({
      faults: [],
      booths: [{ code: 'A1', width: 250, price: 4_500_000, power: 0, water: true, kind: 'corner', line: 2 }],
    })
  })

  it('says what it cannot be', () => {
    const problems = (text: string) => readCsv(text).faults.map(({ line, problem }) => `${line} ${problem.replace(/\?.*/, '')}`)
    expect(problems('')).toEqual(['0 booths:problems.csv-empty'])
    expect(problems('code,x\nA1,0')).toEqual(['1 booths:problems.csv-columns'])
    expect(problems(`${head}\nA1,một,0,3,3,0,0,có thể,standard`)).toEqual(['2 booths:problems.metres', '2 booths:problems.yes-or-no'])
    expect(problems(`${head}\nA1,0,0,3,3,0,0,no,\nA1,6,0,3,3,0,0,no,`)).toEqual(['3 booths:problems.csv-twice'])
    expect(problems(`${head}\n=cmd(),0,0,3,3,0,0,no,`)).toEqual(['2 booths:problems.code'])
  })
})
