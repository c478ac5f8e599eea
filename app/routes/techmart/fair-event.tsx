import { StructuredData } from '#app/layout/structured-data'

interface FairEventProps {
  fair: {
    id: string
    state: string
    place: 'on-site' | 'online' | 'both'
    venue: string
    starts_on: string
    ends_on: string
    day_starts: string
    day_ends: string
  }
  title: string
  about: string
  province: string
}

const attendance = { 'on-site': 'OfflineEventAttendanceMode', online: 'OnlineEventAttendanceMode', both: 'MixedEventAttendanceMode' }

/** A fair as an Event of schema.org. */
export function FairEvent({ fair, title, about, province }: FairEventProps) {
  const place = {
    '@type': 'Place',
    name: fair.venue || province,
    address: { '@type': 'PostalAddress', addressRegion: province, addressCountry: 'VN' },
  }
  return (
    <StructuredData
      data={{
        '@context': 'https://schema.org',
        '@type': 'Event',
        name: title,
        description: about,
        startDate: `${fair.starts_on}T${fair.day_starts}:00+07:00`,
        endDate: `${fair.ends_on}T${fair.day_ends}:00+07:00`,
        eventAttendanceMode: `https://schema.org/${attendance[fair.place]}`,
        eventStatus: `https://schema.org/${fair.state === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}`,
        ...(fair.place !== 'online' && { location: place }),
      }}
    />
  )
}
