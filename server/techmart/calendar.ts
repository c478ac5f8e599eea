/** What a calendar program is told of one meeting. */
export interface CalendarEntry {
  /** Stays the same for as long as the meeting lives. */
  uid: string
  /** `YYYY-MM-DD` and `HH:MM`, in Việt Nam. */
  day: string
  start: string
  end: string
  summary: string
  description: string
  location: string
  url: string
  cancelled: boolean
  /** Up by one with each change. */
  sequence: number
  changedAt: Date
}

const zone = 'Asia/Ho_Chi_Minh'

/** A calendar as RFC 5545 writes it: CRLF, lines of at most 75 octets, Việt Nam's zone spelled out. */
export function calendarFile(name: string, entries: readonly CalendarEntry[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Technology Exchange//Techmart//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    // One offset all year, as the country has had since 1975.
    'BEGIN:STANDARD',
    'DTSTART:19750613T000000',
    'TZOFFSETFROM:+0800',
    'TZOFFSETTO:+0700',
    'TZNAME:+07',
    'END:STANDARD',
    'END:VTIMEZONE',
    ...entries.flatMap(event),
    'END:VCALENDAR',
  ]
  return `${lines.flatMap(folded).join('\r\n')}\r\n`
}

function event(entry: CalendarEntry): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${entry.uid}`,
    `DTSTAMP:${utc(entry.changedAt)}`,
    `LAST-MODIFIED:${utc(entry.changedAt)}`,
    `SEQUENCE:${entry.sequence}`,
    `DTSTART;TZID=${zone}:${local(entry.day, entry.start)}`,
    `DTEND;TZID=${zone}:${local(entry.day, entry.end)}`,
    `STATUS:${entry.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `SUMMARY:${escaped(entry.summary)}`,
    `DESCRIPTION:${escaped(entry.description)}`,
    `LOCATION:${escaped(entry.location)}`,
    `URL:${entry.url}`,
    'END:VEVENT',
  ]
}

const local = (day: string, time: string) => `${day.replaceAll('-', '')}T${time.replace(':', '')}00`
const utc = (moment: Date) => moment.toISOString().replace(/[-:]|\.\d{3}/g, '')

function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
}

const encoder = new TextEncoder()

/** A line cut into pieces of at most 75 octets, never inside a letter; each further piece begins with a blank. */
function folded(line: string): string[] {
  const pieces: string[] = []
  let piece = ''
  let size = 0
  for (const letter of line) {
    const octets = encoder.encode(letter).length
    if (size + octets > 75) {
      pieces.push(piece)
      piece = ' '
      size = 1
    }
    piece += letter
    size += octets
  }
  return [...pieces, piece]
}
