import { buildOfficer } from '#server/identity/identity.fixtures'
import { buildMember } from '#server/organisations/organisations.fixtures'
import { visitor } from '#server/platform/actor'
import { db } from '#server/platform/database'
import { newId } from '#server/platform/id'
import { csvOf, xlsxOf } from '#server/technologies/imports/imports.fixtures'
import { describe, expect, it } from 'vitest'
import { buildFair, buildRegistration } from '../../techmart.fixtures'
import { buildTicket } from '../attendance.fixtures'
import { addMember, importMembers, importPeople, importStaff, openDelegation, registerDelegation, setAdmission } from '../attendance'
import { delegationSchema } from './groups.schema'

const headers = ['Họ và tên', 'Chức vụ', 'Đơn vị', 'Điện thoại', 'E-mail']
const file = (bytes: Uint8Array, truncated = false) => ({ bytes: Buffer.from(bytes), truncated })
const list = (...rows: string[][]) => file(csvOf([headers, ...rows]))
const ticketsOf = (fairId: string) =>
  db().selectFrom('ticket').selectAll().where('fair_id', '=', fairId).orderBy('created_at').orderBy('request_id').execute()

const led = async (fairId: string) =>
  registerDelegation(
    visitor,
    fairId,
    delegationSchema.parse({
      requestId: newId(),
      name: 'Đoàn Hội Nông dân huyện Thọ Xuân',
      headName: 'Lê Thị Hạnh',
      headMail: `hanh${newId()}@vidu.example`,
    }),
  )

describe('a delegation', () => {
  it('is registered by its head, who brings the members by the link in the letter', async () => {
    const fair = await buildFair()
    const given = delegationSchema.parse({
      requestId: newId(),
      name: 'Đoàn Liên minh HTX',
      headName: 'Lê Văn Đoàn',
      headMail: 'doan@vidu.example',
    })
    const [one, other] = await Promise.all([registerDelegation(visitor, fair.id, given), registerDelegation(visitor, fair.id, given)])
    expect(one).toEqual(other)
    const letter = await db().selectFrom('mail').select('body_text').where('recipient', '=', 'doan@vidu.example').executeTakeFirstOrThrow()
    expect(letter.body_text).toContain(`/delegation?token=${one.token}`)
    const people = list(
      ['Nguyễn Văn Ánh', 'Giám đốc', '', '0912 000 001', ''],
      ['Trần Thị Bưởi', '', 'HTX Bưởi Luận Văn', '', 'buoi@vidu.example'],
    )
    const requestId = newId()
    expect(await importMembers(visitor, one.token, requestId, people)).toBe(2)
    expect(await importMembers(visitor, one.token, requestId, people)).toBe(2)
    await addMember(visitor, one.token, { requestId: newId(), name: 'Phạm Văn Cam', position: '', mail: '', phone: '' })
    const { members, count } = await openDelegation(one.token)
    expect(count).toBe(3)
    expect(members.map(({ name, organisation_name, state }) => [name, organisation_name, state])).toEqual([
      ['Nguyễn Văn Ánh', 'Đoàn Liên minh HTX', 'accepted'],
      ['Phạm Văn Cam', 'Đoàn Liên minh HTX', 'accepted'],
      ['Trần Thị Bưởi', 'HTX Bưởi Luận Văn', 'accepted'],
    ])
    // Being on a list is no consent.
    expect((await ticketsOf(fair.id)).some(({ contact_consent, photo_consent }) => contact_consent || photo_consent)).toBe(false)
    const acts = await db().selectFrom('audit').select('act').where('subject_id', '=', one.id).orderBy('id').execute()
    expect(acts.map(({ act }) => act)).toEqual(['attendance.register-delegation', 'attendance.take-in-group', 'attendance.take-in-group'])
    await expect(openDelegation(one.token.slice(0, -1))).rejects.toMatchObject({ status: 404 })
  })

  it('is taken in once when the list is sent twice at once, and past the limit waits in its order', async () => {
    const fair = await buildFair()
    await setAdmission(await buildOfficer(), fair.id, { capacity: 2, accreditsPress: true })
    const { token } = await led(fair.id)
    const people = list(...['An', 'Bình', 'Chi', 'Dũng'].map((name) => [`Hoàng ${name}`, '', '', '', '']))
    const requestId = newId()
    await Promise.all([importMembers(visitor, token, requestId, people), importMembers(visitor, token, requestId, people)])
    const rows = await ticketsOf(fair.id)
    expect(rows).toHaveLength(4)
    const waiting = rows.filter(({ state }) => state === 'waiting').sort((a, b) => Number(a.waiting_since) - Number(b.waiting_since))
    expect(waiting.map(({ name }) => name)).toEqual(['Hoàng Chi', 'Hoàng Dũng'])
  })
})

describe('a list of people', () => {
  it('with any fault is taken in not at all, each fault with its line', async () => {
    const officer = await buildOfficer()
    const fair = await buildFair()
    await buildTicket({ fair_id: fair.id, name: 'Ngô Văn Có', mail: 'co@vidu.example' })
    const faults = async (given: ReturnType<typeof list>) =>
      importPeople(officer, fair.id, { requestId: newId(), kind: 'visitor' }, given).then(
        () => [],
        (error: { fields: Record<string, string[]> }) => error.fields.file,
      )
    expect(
      await faults(
        list(
          ['Đúng Cả Rồi', '', '', '0912000111', 'dung@vidu.example'],
          ['', '', 'Đơn vị không tên', '', ''],
          ['Sai Thư', '', '', '', 'khong-phai-thu'],
          ['Sai Số', '', '', '12', ''],
          ['ĐÚNG CẢ RỒI', '', '', '0912 000 111', ''],
        ),
      ),
    ).toEqual([
      'attendance:faults.no-name?line=3',
      'attendance:faults.mail?line=4&value=khong-phai-thu',
      'attendance:faults.phone?line=5&value=12',
      expect.stringMatching(/^attendance:faults.twice\?line=6&earlier=2/),
    ])
    expect(await faults(list(['Ngo Van Co', '', '', '', 'CO@vidu.example']))).toEqual([
      expect.stringMatching(/^attendance:faults.known\?line=2/),
    ])
    expect(await faults(file(csvOf([['Cột lạ'], ['x']])))).toEqual(['attendance:faults.no-name-column'])
    expect(await faults(list())).toEqual(['attendance:faults.nobody'])
    expect(await faults(file(new Uint8Array()))).toEqual(['imports:failures.empty'])
    expect(await faults(file(csvOf([headers]), true))).toEqual(['attendance:faults.too-large?megabytes=2'])
    expect(await ticketsOf(fair.id)).toHaveLength(1)
  })

  it('is read from a workbook with a title above it and numbers that lost their zero', async () => {
    const officer = await buildOfficer()
    const fair = await buildFair()
    const bytes = await xlsxOf([['DANH SÁCH ĐẠI BIỂU'], [], ['STT', 'HỌ VÀ TÊN', 'SĐT'], [1, 'Vũ Thị Xuân', 912345678]])
    expect(await importPeople(officer, fair.id, { requestId: newId(), kind: 'guest' }, file(bytes))).toBe(1)
    expect(await ticketsOf(fair.id)).toMatchObject([{ name: 'Vũ Thị Xuân', phone: '0912345678', kind: 'guest', state: 'accepted' }])
  })

  it('is the Office alone, or an organisation for its own people', async () => {
    const registration = await buildRegistration({ as_role: 'exhibitor' })
    const member = await buildMember({ organisationId: registration.organisation_id })
    const people = list(['Nhân Viên Một', '', 'Tên khác', '', ''])
    const order = { requestId: newId(), kind: 'visitor' as const }
    await expect(importPeople(member, registration.fair_id, order, people)).rejects.toMatchObject({ status: 403 })
    expect(await importStaff(member, registration.fair_id, newId(), people)).toBe(1)
    expect(await ticketsOf(registration.fair_id)).toMatchObject([{ kind: 'staff', organisation_name: member.organisation.name }])
    const reader = await buildMember({ organisationId: registration.organisation_id, role: 'viewer' })
    await expect(importStaff(reader, registration.fair_id, newId(), people)).rejects.toMatchObject({ status: 403 })
  })
})
