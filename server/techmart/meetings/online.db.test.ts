import { buildMember } from '#server/organisations/organisations.fixtures'
import { db } from '#server/platform/database'
import { describe, expect, it } from 'vitest'
import { actsOn, arrange, buildStage } from './meetings.fixtures'
import { buildCalendar } from './agenda'
import { cancelMeeting, getMeeting } from './meetings'
import { setMeetingLink } from './online'

const url = 'https://hop.vidu.example/ban-3'

describe('the link of an online meeting', () => {
  it('is set by the Office, told to both sides, read by them alone, and kept out of the log', async () => {
    const s = await buildStage()
    const { id } = await arrange(s)
    await expect(setMeetingLink(s.supplier, id, url)).rejects.toMatchObject({ status: 403 })
    await expect(setMeetingLink(s.officer, 'none', url)).rejects.toMatchObject({ status: 404 })
    await Promise.all([setMeetingLink(s.officer, id, url), setMeetingLink(s.officer, id, url)])
    expect(await actsOn(id)).toEqual(['techmart.arrange-meeting', 'techmart.set-meeting-link'])
    for (const side of [s.supplier, s.enterprise]) {
      expect((await getMeeting(side, id)).meeting.online_url).toBe(url)
      const told = await db()
        .selectFrom('notification')
        .select('id')
        .where('account_id', '=', side.accountId)
        .where('kind', '=', 'techmart:notices.meeting-online')
        .execute()
      expect(told).toHaveLength(1)
    }
    expect(await buildCalendar(s.supplier, s.fair.id)).toContain(`LOCATION:${url}`)
    await expect(getMeeting(await buildMember(), id)).rejects.toMatchObject({ status: 404 })
    const log = await db().selectFrom('audit').select('details').where('subject_id', '=', id).execute()
    expect(JSON.stringify(log)).not.toContain('hop.vidu.example')
  })

  it('is not set once the meeting is cancelled', async () => {
    const s = await buildStage()
    const { id } = await arrange(s)
    await cancelMeeting(s.officer, id, 'Hai bên hẹn dịp khác.')
    await expect(setMeetingLink(s.officer, id, url)).rejects.toMatchObject({ status: 409 })
  })
})
