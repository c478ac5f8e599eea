import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { Icon } from '#app/ui/icons'
import { Anchor } from '#app/ui/link'
import { useTranslation } from 'react-i18next'

/** Files to take along, each named by what it is. */
export function Documents({ documents }: { documents: { id: string; name: string; size: number; caption: string }[] }) {
  const { t } = useTranslation('technologies')
  const { number } = useFormat()
  return (
    <ul className="flex flex-col gap-2">
      {documents.map(({ id, name, size, caption }) => (
        <li key={id}>
          <Anchor
            href={paths.file(id)}
            download={name}
            className="flex items-center gap-3 rounded-md border border-line bg-white px-4 py-3 hover:border-accent-400 hover:bg-accent-50"
          >
            <Icon name="document" className="text-accent-700" />
            <span className="min-w-0 grow">
              <span className="block font-medium text-accent-800 [overflow-wrap:anywhere]">{caption || name}</span>
              <span className="block text-sm text-muted">
                {t('file-size', { name, size: number(Math.max(1, Math.round(size / 1024))) })}
              </span>
            </span>
            <Icon name="download" className="text-muted" />
          </Anchor>
        </li>
      ))}
    </ul>
  )
}
