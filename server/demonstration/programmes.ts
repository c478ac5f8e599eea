import { newId } from '#server/platform/id'
import {
  askQuestion,
  markSession,
  moderateQuestion,
  raiseQuestion,
  runPoll,
  saveRoom,
  saveSession,
  saveSpeaker,
  votePoll,
  writePoll,
} from '#server/techmart/programme/programme'
import { pollSchema, sessionSchema } from '#server/techmart/programme/programme.schema'
import type { PlannedFair } from './plans'
import type { Stage } from './stage'
import { comers } from './wishes'

const rooms = [
  { nameVi: 'Hội trường lớn', nameEn: 'Main hall', seats: 400 },
  { nameVi: 'Phòng hội thảo 1', nameEn: 'Seminar room 1', seats: 120 },
  { nameVi: 'Khu trình diễn', nameEn: 'Demonstration area', seats: 60 },
]

const speakers = [
  ['PGS. TS. Lê Thị Hồng Vân', 'Viện trưởng', 'Director', 'Viện Công nghệ môi trường', 'Institute of Environmental Technology'],
  ['TS. Nguyễn Quang Huy', 'Trưởng khoa Cơ khí', 'Dean of Mechanical Engineering', 'Trường Đại học Kỹ thuật', 'University of Technology'],
  ['ThS. Trịnh Đức Thắng', 'Giám đốc kỹ thuật', 'Technical director', 'Công ty CP Thiết bị môi trường', 'Environmental Equipment JSC'],
  ['Bà Phạm Thu Hà', 'Phó Giám đốc Sở', 'Deputy director', 'Sở Khoa học và Công nghệ', 'Department of Science and Technology'],
  [
    'TS. Đặng Minh Khôi',
    'Chuyên gia chuyển giao công nghệ',
    'Technology transfer expert',
    'Văn phòng chuyển giao công nghệ',
    'Technology transfer office',
  ],
] as const

interface PlannedSession {
  kind: string
  titleVi: string
  titleEn: string
  aboutVi: string
  aboutEn: string
  /** Day of the fair, from 0. */
  day: number
  start: string
  end: string
  room: number
  speakers: number[]
  online?: boolean
}

const sessions: PlannedSession[] = [
  {
    kind: 'opening',
    titleVi: 'Khai mạc và giới thiệu công nghệ nổi bật',
    titleEn: 'Opening, and the technologies to look out for',
    aboutVi: 'Phát biểu khai mạc, giới thiệu mười công nghệ được doanh nghiệp quan tâm nhất trong tháng.',
    aboutEn: 'Opening speeches and the ten technologies that enterprises looked at most this month.',
    day: 0,
    start: '08:30',
    end: '09:30',
    room: 0,
    speakers: [3],
    online: true,
  },
  {
    kind: 'talk',
    titleVi: 'Xử lý nước thải phân tán cho làng nghề: ba mô hình đã chạy ổn định',
    titleEn: 'Decentralised waste water treatment for craft villages: three plants that run',
    aboutVi:
      'Chi phí đầu tư, chi phí vận hành mỗi mét khối và những lỗi hay gặp khi bàn giao, rút ra từ ba làng nghề trong tỉnh.\n\nCó bảng tính chi phí để doanh nghiệp mang về dùng.',
    aboutEn: 'Investment, running cost per cubic metre, and what goes wrong at handover: lessons from three villages of the province.',
    day: 0,
    start: '10:00',
    end: '11:15',
    room: 1,
    speakers: [0, 2],
    online: true,
  },
  {
    kind: 'demonstration',
    titleVi: 'Trình diễn máy ép bùn và bộ đo trực tuyến',
    titleEn: 'Sludge press and online meters, running',
    aboutVi: 'Chạy thật với mẫu bùn của doanh nghiệp gửi trước; xem số đo ngay trên điện thoại.',
    aboutEn: 'Running on samples that enterprises sent beforehand; readings on your phone.',
    day: 0,
    start: '10:00',
    end: '11:00',
    room: 2,
    speakers: [],
  },
  {
    kind: 'panel',
    titleVi: 'Toạ đàm: định giá công nghệ và chia sẻ rủi ro trong hợp đồng chuyển giao',
    titleEn: 'Panel: pricing a technology and sharing risk in the contract',
    aboutVi: 'Khi nào trả trọn gói, khi nào trả theo kỳ vụ; cách viết điều khoản nghiệm thu để hai bên cùng yên tâm.',
    aboutEn: 'When to pay a lump sum and when royalties; acceptance clauses that both sides can live with.',
    day: 0,
    start: '14:00',
    end: '15:30',
    room: 0,
    speakers: [4, 1, 3],
    online: true,
  },
  {
    kind: 'training',
    titleVi: 'Tập huấn: viết phiếu nhu cầu công nghệ để tìm đúng người',
    titleEn: 'Workshop: describing a need so that the right people answer',
    aboutVi: 'Thực hành trên nhu cầu của chính doanh nghiệp dự lớp, mỗi bàn một cán bộ Sở hỗ trợ.',
    aboutEn: 'Practice on your own need, with an officer at each table.',
    day: 1,
    start: '08:30',
    end: '10:00',
    room: 1,
    speakers: [4],
  },
  {
    kind: 'signing',
    titleVi: 'Lễ ký biên bản ghi nhớ và hợp đồng chuyển giao',
    titleEn: 'Signing of memoranda and transfer contracts',
    aboutVi: 'Các cặp đạt thoả thuận trong hai ngày ký kết trước sự chứng kiến của Sở.',
    aboutEn: 'Pairs that came to terms during the fair sign in the presence of the Office.',
    day: 1,
    start: '15:00',
    end: '15:45',
    room: 0,
    speakers: [3],
  },
  {
    kind: 'closing',
    titleVi: 'Bế mạc',
    titleEn: 'Closing',
    aboutVi: 'Công bố số liệu và lịch theo dõi sau phiên.',
    aboutEn: 'Figures of the fair and what is followed up afterwards.',
    day: 1,
    start: '16:00',
    end: '16:30',
    room: 0,
    speakers: [3],
  },
]

const questions = [
  { body: 'Chi phí vận hành mỗi mét khối nước thải dệt nhuộm đã gồm hoá chất và thuê người chưa?', named: true, answer: '' },
  { body: 'Nước thải có dầu mỡ cao thì mô hình này cần thêm công đoạn nào, tốn thêm bao nhiêu?', named: false, answer: '' },
  {
    body: 'Thời gian từ lúc ký đến lúc chạy ổn định thường mất bao lâu với quy mô 200 m³ mỗi ngày?',
    named: true,
    answer: 'Khoảng bốn tháng: hai tháng rưỡi lắp đặt, một tháng rưỡi chạy thử có tải.',
  },
  { body: 'Có hỗ trợ doanh nghiệp lập hồ sơ xin cấp phép môi trường không?', named: false, answer: undefined },
]

/** Rooms, speakers and sessions of a fair, what people asked at one of them, and a poll. */
export function planProgramme(stage: Stage, fair: PlannedFair): void {
  const { timeline, officer } = stage
  const talk = newId()
  const day = (number: number) => timeline.day(fair.daysAgo - Math.min(number, fair.days - 1))
  timeline.on(fair.planned, 14, async () => {
    const roomIds: string[] = []
    for (const room of rooms) roomIds.push((await saveRoom(officer, fair.id, { id: newId(), ...room })).id)
    const speakerIds: string[] = []
    for (const [name, titleVi, titleEn, organisationVi, organisationEn] of speakers)
      speakerIds.push((await saveSpeaker(officer, fair.id, { id: newId(), name, titleVi, titleEn, organisationVi, organisationEn })).id)
    for (const [index, session] of sessions.entries()) {
      const { day: number, room, speakers: who, online, ...rest } = session
      const input = sessionSchema.parse({
        ...rest,
        id: index === 1 ? talk : newId(),
        day: day(number),
        roomId: roomIds[room],
        onlineUrl: online ? `https://hop.vidu.example/techmart-${index + 1}` : '',
        speakerIds: who.map((place) => speakerIds[place]),
      })
      await saveSession(officer, fair.id, input)
    }
  })
  timeline.on(fair.asked, 10, () => talkOf(stage, fair.id, talk))
}

async function talkOf(stage: Stage, fairId: string, sessionId: string): Promise<void> {
  const people = (await comers(stage, fairId)).slice(0, 8)
  if (people.length < questions.length) return
  for (const person of people.slice(0, 5)) await markSession(person, sessionId, true)
  for (const [index, { body, named, answer }] of questions.entries()) {
    const asker = people[index]
    if (!asker) continue
    const { id } = await askQuestion(asker, sessionId, { id: newId(), body, named })
    // The last one waits, so that whoever looks sees what moderating is.
    if (answer === undefined) continue
    await moderateQuestion(stage.officer, sessionId, id, 'show')
    for (const voter of people.slice(index + 1, 7 - index)) await raiseQuestion(voter, sessionId, id, true)
    if (answer) await moderateQuestion(stage.officer, sessionId, id, 'answer', answer)
  }
  const poll = pollSchema.parse({
    id: newId(),
    questionVi: 'Điều gì cản trở đơn vị đầu tư xử lý nước thải nhất?',
    questionEn: 'What keeps you most from investing in waste water treatment?',
    optionsVi: 'Chi phí đầu tư\nChi phí vận hành\nThiếu người vận hành\nThủ tục',
    optionsEn: 'Investment\nRunning cost\nNobody to run it\nPaperwork',
  })
  await writePoll(stage.officer, sessionId, poll)
  await runPoll(stage.officer, sessionId, poll.id, 'open')
  for (const [index, voter] of people.slice(0, 6).entries()) await votePoll(voter, sessionId, poll.id, [1, 2, 1, 3, 1, 2][index] ?? 1)
}
