import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { useTranslation } from 'react-i18next'

interface SpeakerListProps {
  speakers: readonly {
    id: string
    name: string
    titleVi: string
    titleEn: string
    organisationVi: string
    organisationEn: string
    photo: string | null
  }[]
}

/** Who speaks, with title, organisation and, where there is one, a photo. */
export function SpeakerList({ speakers }: SpeakerListProps) {
  const { t } = useTranslation('programme')
  const { words } = useFormat()
  return (
    <ul className="grid gap-4 sm:grid-cols-2">
      {speakers.map((speaker) => (
        <li key={speaker.id} className="flex items-center gap-4 rounded-lg border border-line bg-white p-4">
          {speaker.photo ? (
            <img
              src={paths.file(speaker.photo)}
              alt={t('speakers.photo-alt', { name: speaker.name })}
              width={64}
              height={64}
              loading="lazy"
              className="size-16 shrink-0 rounded-full border border-line object-cover"
            />
          ) : null}
          <div className="min-w-0">
            <p className="font-semibold">{speaker.name}</p>
            <p className="text-sm text-muted">
              {[words(speaker.titleVi, speaker.titleEn), words(speaker.organisationVi, speaker.organisationEn)].filter(Boolean).join(', ')}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
