import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { TextLink } from '#app/ui/link'
import type { PartnerRow } from '#server/techmart/partners/partners'
import { useTranslation } from 'react-i18next'

type Shown = Pick<PartnerRow, 'id' | 'role' | 'level' | 'name_vi' | 'name_en' | 'link' | 'logo_file_id'>

/** Who organises and supports a fair, by role and level, with logos where there are some. */
export function PartnerList({ partners }: { partners: readonly Shown[] }) {
  const { t } = useTranslation('partners')
  const { words } = useFormat()
  const groups = new Map<string, Shown[]>()
  for (const partner of partners) {
    const text = partner.level ? t('sponsor-of', { level: t(`levels.${partner.level}`) }) : t(`roles.${partner.role}`)
    groups.set(text, [...(groups.get(text) ?? []), partner])
  }
  return (
    <div className="grid gap-5">
      {[...groups].map(([text, members]) => (
        <div key={text}>
          <h3 className="mb-2 text-sm font-semibold text-muted">{text}</h3>
          <ul className="flex flex-wrap gap-3">
            {members.map(({ id, name_vi, name_en, link, logo_file_id }) => {
              const name = words(name_vi, name_en)
              return (
                <li key={id} className="flex min-w-0 items-center gap-3 rounded-md border border-line bg-white px-4 py-3">
                  {logo_file_id ? (
                    <img src={paths.file(logo_file_id)} alt="" width={96} height={48} loading="lazy" className="h-12 w-24 object-contain" />
                  ) : null}
                  <span className="min-w-0 font-medium">
                    {link ? (
                      <TextLink href={link} rel="noreferrer">
                        {name}
                      </TextLink>
                    ) : (
                      name
                    )}
                  </span>
                </li>
              )
            })}
          </ul>
        </div>
      ))}
    </div>
  )
}
